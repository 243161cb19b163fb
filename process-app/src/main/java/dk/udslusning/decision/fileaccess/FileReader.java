package dk.udslusning.decision.fileaccess;

/**
 * For whom a complete file is made.
 */
public enum FileReader {

	/**
	 * A party: without what is another's and what is the municipality's own (FVL §§ 9-15
	 * b).
	 */
	PARTY,

	/** The board of appeal: everything in the journal, and nothing removed (RSL § 66). */
	APPEALS_BOARD

}
