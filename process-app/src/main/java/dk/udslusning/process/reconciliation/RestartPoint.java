package dk.udslusning.process.reconciliation;

import dk.udslusning.process.names.TransitionCourse;

/**
 * How far a case has come, as its case file tells, and at which element of the course it
 * goes on from there.
 */
enum RestartPoint {

	BEGINNING("sikker kontakt og vejledning", null),
	ASSESSED("handleplan og bostøtte", TransitionCourse.USER_TASK_OFFER_ACTION_PLAN),
	SUPPORTED("aftale og bolig", TransitionCourse.GATEWAY_AGREEMENT_REQUIRED),
	OFFERED("beregning af det åbne boligtilbud", TransitionCourse.GATEWAY_CALCULATION_IN_PREPARATION),
	ACCEPTED("anvisning af boligen", TransitionCourse.USER_TASK_ASSIGN_HOME),
	ASSIGNED("lejekontrakt", TransitionCourse.USER_TASK_REGISTER_LEASE),
	LEASED("beboerindskud og indflytning", TransitionCourse.GATEWAY_DEPOSIT_UNDECIDED),
	LIVING("bor i udslusningsbolig", null), ENDED("afslutning", TransitionCourse.SERVICE_TASK_OPEN_SETTLEMENT);

	private final String danishName;

	private final String element;

	RestartPoint(String danishName, String element) {
		this.danishName = danishName;
		this.element = element;
	}

	String danishName() {
		return this.danishName;
	}

	/**
	 * The element before which the course goes on; null for its own start, which knows
	 * the beginning and the course under way.
	 */
	String element() {
		return this.element;
	}

}
