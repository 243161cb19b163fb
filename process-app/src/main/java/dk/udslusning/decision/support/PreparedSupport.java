package dk.udslusning.decision.support;

import dk.udslusning.casefile.support.SupportOutcome;

/**
 * What came of preparing support.
 *
 * @param outcome granted, refused or not wanted
 * @param approvalId the request for a second person; null where none is needed
 */
public record PreparedSupport(SupportOutcome outcome, Long approvalId) {

	/**
	 * Whether it is granted, but less than the citizen has.
	 */
	public boolean isReduced() {
		return this.outcome == SupportOutcome.GRANTED && this.approvalId != null;
	}

}
