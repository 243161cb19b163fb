package dk.udslusning.casefile;

/**
 * Whether a case is worked on.
 */
public enum CaseStatus {

	OPEN, CLOSED

}
