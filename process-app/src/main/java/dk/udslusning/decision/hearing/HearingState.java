package dk.udslusning.decision.hearing;

/**
 * How far a hearing has come.
 */
public enum HearingState {

	OPEN, LETTER_WRITTEN, LETTER_SENT, REPLIED, ASSESSED, WAIVED, LAPSED

}
