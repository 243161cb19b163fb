package dk.udslusning.decision;

/**
 * How far an approval has come.
 */
public enum ApprovalState {

	PENDING, APPROVED, SENT_BACK, LAPSED

}
