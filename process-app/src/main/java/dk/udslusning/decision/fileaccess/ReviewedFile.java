package dk.udslusning.decision.fileaccess;

/**
 * The file that a person made by going through the papers, as it will be given.
 *
 * @param id the review
 * @param outcome whole or in part
 * @param reasons the reasons for the party; null where nothing is left out
 * @param sha256 64 hexadecimal digits of the file
 */
public record ReviewedFile(long id, AccessOutcome outcome, String reasons, String sha256) {

	/**
	 * Without the words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "ReviewedFile[" + this.id + "]";
	}

}
