package dk.udslusning.casefile.citizen;

/**
 * Whoever acts for the citizen (FVL § 8). Letters go to the representative.
 *
 * @param name the person or office
 * @param contact address, Digital Post or telephone
 * @param reason power of attorney or other ground
 */
public record Representative(String name, String contact, String reason) {

}
