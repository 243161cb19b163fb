package dk.udslusning.decision.verification;

/**
 * A place where something stored does not follow from what it rests on.
 *
 * @param caseNumber the case
 * @param table the table
 * @param id the row
 * @param where the part of the explanation, or the column
 * @param stated what stands there
 * @param recomputed what its facts and rates give
 */
public record StoredDifference(String caseNumber, String table, long id, String where, String stated,
		String recomputed) {

}
