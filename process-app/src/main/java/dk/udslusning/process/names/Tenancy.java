package dk.udslusning.process.names;

/**
 * The time in the home, with all that can happen without ending it: {@code Tenancy.bpmn}.
 */
public final class Tenancy {

	public static final String KEY = "Tenancy";

	public static final String START_EVENT_TENANCY_BEGAN = "StartEvent_TenancyBegan";

	public static final String SUB_PROCESS_LIVE_AND_FOLLOW = "SubProcess_LiveAndFollow";

	public static final String START_EVENT_LIVING_BEGAN = "StartEvent_LivingBegan";

	public static final String PARALLEL_GATEWAY_LIVING_BEGAN = "ParallelGateway_LivingBegan";

	public static final String GATEWAY_FOLLOW_UP_DUE = "Gateway_FollowUpDue";

	public static final String CALL_ACTIVITY_FOLLOW_UP = "CallActivity_FollowUp";

	public static final String GATEWAY_MOVED_OUT = "Gateway_MovedOut";

	public static final String END_EVENT_MOVED_OUT = "EndEvent_MovedOut";

	public static final String GATEWAY_PERIOD_RUNS = "Gateway_PeriodRuns";

	public static final String CALL_ACTIVITY_ASSESS_EXTENSION = "CallActivity_AssessExtension";

	public static final String GATEWAY_EXTENDED = "Gateway_Extended";

	public static final String END_EVENT_PERIOD_SETTLED = "EndEvent_PeriodSettled";

	public static final String GATEWAY_AGREEMENT_FOLLOWED = "Gateway_AgreementFollowed";

	public static final String END_EVENT_NO_AGREEMENT = "EndEvent_NoAgreement";

	public static final String GATEWAY_AGREEMENT_GOES_ON = "Gateway_AgreementGoesOn";

	public static final String SERVICE_TASK_PLAN_EVIDENCE = "ServiceTask_PlanEvidence";

	public static final String EVENT_BASED_GATEWAY_AGREEMENT = "EventBasedGateway_Agreement";

	public static final String INTERMEDIATE_CATCH_EVENT_EVIDENCE_DUE = "IntermediateCatchEvent_EvidenceDue";

	public static final String INTERMEDIATE_CATCH_EVENT_AGREEMENT_BROKEN = "IntermediateCatchEvent_AgreementBroken";

	public static final String GATEWAY_REVIEW_BEGINS = "Gateway_ReviewBegins";

	public static final String CALL_ACTIVITY_REVIEW_AGREEMENT = "CallActivity_ReviewAgreement";

	public static final String GATEWAY_AGREEMENT_STOPPED = "Gateway_AgreementStopped";

	public static final String END_EVENT_AGREEMENT_STOPPED = "EndEvent_AgreementStopped";

	public static final String SERVICE_TASK_CATCH_UP_REPORTS = "ServiceTask_CatchUpReports";

	public static final String END_EVENT_CAUGHT_UP = "EndEvent_CaughtUp";

	public static final String BOUNDARY_EVENT_TENANCY_LEFT = "BoundaryEvent_TenancyLeft";

	public static final String BOUNDARY_EVENT_LAST_LEGAL_DAY = "BoundaryEvent_LastLegalDay";

	public static final String GATEWAY_TENANCY_ENDED = "Gateway_TenancyEnded";

	public static final String SERVICE_TASK_DETERMINE_TENANCY_ENDING = "ServiceTask_DetermineTenancyEnding";

	public static final String END_EVENT_TENANCY_OVER = "EndEvent_TenancyOver";

	public static final String EVENT_SUB_PROCESS_CHANGE = "EventSubProcess_Change";

	public static final String START_EVENT_CHANGE_REPORTED = "StartEvent_ChangeReported";

	public static final String SERVICE_TASK_OPEN_RECALCULATION = "ServiceTask_OpenRecalculation";

	public static final String GATEWAY_RECALCULATION_OPENED = "Gateway_RecalculationOpened";

	public static final String CALL_ACTIVITY_RECALCULATE = "CallActivity_Recalculate";

	public static final String END_EVENT_CHANGE_HANDLED = "EndEvent_ChangeHandled";

	public static final String END_EVENT_CHANGE_JOINED = "EndEvent_ChangeJoined";

	public static final String EVENT_SUB_PROCESS_ARREARS = "EventSubProcess_Arrears";

	public static final String START_EVENT_RENT_IN_ARREARS = "StartEvent_RentInArrears";

	public static final String GATEWAY_HOME_AT_RISK = "Gateway_HomeAtRisk";

	public static final String USER_TASK_PREVENT_EVICTION = "UserTask_PreventEviction";

	public static final String GATEWAY_ARREARS_SETTLED = "Gateway_ArrearsSettled";

	public static final String END_EVENT_ARREARS_SETTLED = "EndEvent_ArrearsSettled";

	public static final String EVENT_SUB_PROCESS_SHELTER_STAY = "EventSubProcess_ShelterStay";

	public static final String START_EVENT_BACK_IN_SHELTER = "StartEvent_BackInShelter";

	public static final String USER_TASK_ARRANGE_SHELTER_STAY = "UserTask_ArrangeShelterStay";

	public static final String USER_TASK_END_SHELTER_STAY = "UserTask_EndShelterStay";

	public static final String END_EVENT_BACK_HOME = "EndEvent_BackHome";

	public static final String EVENT_SUB_PROCESS_ABSENCE = "EventSubProcess_Absence";

	public static final String START_EVENT_ABSENCE_BEGAN = "StartEvent_AbsenceBegan";

	public static final String USER_TASK_ASSESS_ABSENCE = "UserTask_AssessAbsence";

	public static final String USER_TASK_END_ABSENCE = "UserTask_EndAbsence";

	public static final String END_EVENT_ABSENCE_ENDED = "EndEvent_AbsenceEnded";

	public static final String BOUNDARY_EVENT_ABSENT_SIX_MONTHS = "BoundaryEvent_AbsentSixMonths";

	public static final String USER_TASK_REVIEW_LONG_ABSENCE = "UserTask_ReviewLongAbsence";

	public static final String END_EVENT_LONG_ABSENCE_REVIEWED = "EndEvent_LongAbsenceReviewed";

	public static final String EVENT_SUB_PROCESS_CHILD_TURNS_ADULT = "EventSubProcess_ChildTurnsAdult";

	public static final String START_EVENT_CHILD_TURNS_ADULT = "StartEvent_ChildTurnsAdult";

	public static final String USER_TASK_FOREWARN_HOUSEHOLD = "UserTask_ForewarnHousehold";

	public static final String END_EVENT_HOUSEHOLD_FOREWARNED = "EndEvent_HouseholdForewarned";

	public static final String EVENT_SUB_PROCESS_SUPPORT_CHANGE = "EventSubProcess_SupportChange";

	public static final String START_EVENT_SUPPORT_CHANGE_NEEDED = "StartEvent_SupportChangeNeeded";

	public static final String CALL_ACTIVITY_ADJUST_SUPPORT = "CallActivity_AdjustSupport";

	public static final String END_EVENT_SUPPORT_ADJUSTED = "EndEvent_SupportAdjusted";

	public static final String EVENT_SUB_PROCESS_RATES_REGULATED = "EventSubProcess_RatesRegulated";

	public static final String START_EVENT_RATES_REGULATED = "StartEvent_RatesRegulated";

	public static final String USER_TASK_SEND_REGULATION_LETTER = "UserTask_SendRegulationLetter";

	public static final String END_EVENT_REGULATION_LETTER_SENT = "EndEvent_RegulationLetterSent";

	private Tenancy() {
	}

}
