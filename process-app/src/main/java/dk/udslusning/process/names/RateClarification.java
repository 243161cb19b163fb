package dk.udslusning.process.names;

/**
 * A rate that is missing or unconfirmed goes to the team leader and the case resumes by
 * itself: {@code RateClarification.bpmn}.
 */
public final class RateClarification {

	public static final String KEY = "RateClarification";

	public static final String START_EVENT_RATE_UNCLEAR = "StartEvent_RateUnclear";

	public static final String GATEWAY_RATE_SITUATION = "Gateway_RateSituation";

	public static final String USER_TASK_PROVIDE_RATE = "UserTask_ProvideRate";

	public static final String BOUNDARY_EVENT_RATE_PROVIDED_ELSEWHERE = "BoundaryEvent_RateProvidedElsewhere";

	public static final String USER_TASK_CONFIRM_RATE = "UserTask_ConfirmRate";

	public static final String BOUNDARY_EVENT_RATE_CONFIRMED_ELSEWHERE = "BoundaryEvent_RateConfirmedElsewhere";

	public static final String GATEWAY_RATE_SETTLED = "Gateway_RateSettled";

	public static final String END_EVENT_RATE_CLARIFIED = "EndEvent_RateClarified";

	private RateClarification() {
	}

}
