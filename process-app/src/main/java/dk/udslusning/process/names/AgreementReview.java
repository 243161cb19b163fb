package dk.udslusning.process.names;

/**
 * Follow-up of the education or work agreement, where a scheme asks for one:
 * {@code AgreementReview.bpmn}.
 */
public final class AgreementReview {

	public static final String KEY = "AgreementReview";

	public static final String START_EVENT_AGREEMENT_REVIEW_BEGAN = "StartEvent_AgreementReviewBegan";

	public static final String SERVICE_TASK_DETERMINE_EVIDENCE_DEADLINE = "ServiceTask_DetermineEvidenceDeadline";

	public static final String GATEWAY_EVIDENCE_AWAITED = "Gateway_EvidenceAwaited";

	public static final String USER_TASK_OBTAIN_EVIDENCE = "UserTask_ObtainEvidence";

	public static final String BOUNDARY_EVENT_EVIDENCE_OVERDUE = "BoundaryEvent_EvidenceOverdue";

	public static final String BOUNDARY_EVENT_BREACH_REPORTED = "BoundaryEvent_BreachReported";

	public static final String GATEWAY_EVIDENCE_OUTCOME = "Gateway_EvidenceOutcome";

	public static final String END_EVENT_AGREEMENT_DOCUMENTED = "EndEvent_AgreementDocumented";

	public static final String INTERMEDIATE_THROW_EVENT_MEETING_AFTER_REPORT = "IntermediateThrowEvent_MeetingAfterReport";

	public static final String INTERMEDIATE_THROW_EVENT_MEETING_AFTER_EVIDENCE = "IntermediateThrowEvent_MeetingAfterEvidence";

	public static final String USER_TASK_REMIND_ABOUT_EVIDENCE = "UserTask_RemindAboutEvidence";

	public static final String GATEWAY_MEETING_NEEDED = "Gateway_MeetingNeeded";

	public static final String INTERMEDIATE_THROW_EVENT_MEETING_AFTER_REMINDER = "IntermediateThrowEvent_MeetingAfterReminder";

	public static final String INTERMEDIATE_CATCH_EVENT_MEETING = "IntermediateCatchEvent_Meeting";

	public static final String GATEWAY_MEETING_AWAITED = "Gateway_MeetingAwaited";

	public static final String USER_TASK_INVITE_TO_MEETING = "UserTask_InviteToMeeting";

	public static final String USER_TASK_HOLD_AGREEMENT_MEETING = "UserTask_HoldAgreementMeeting";

	public static final String GATEWAY_MEETING_OUTCOME = "Gateway_MeetingOutcome";

	public static final String END_EVENT_AGREEMENT_CONTINUES = "EndEvent_AgreementContinues";

	public static final String END_EVENT_CITIZEN_EXEMPTED = "EndEvent_CitizenExempted";

	public static final String INTERMEDIATE_THROW_EVENT_NEW_AGREEMENT_AFTER_MEETING = "IntermediateThrowEvent_NewAgreementAfterMeeting";

	public static final String INTERMEDIATE_THROW_EVENT_CURE_PERIOD = "IntermediateThrowEvent_CurePeriod";

	public static final String INTERMEDIATE_CATCH_EVENT_CURE_PERIOD = "IntermediateCatchEvent_CurePeriod";

	public static final String GATEWAY_CURE_PERIOD_AGREED = "Gateway_CurePeriodAgreed";

	public static final String SUB_PROCESS_CURE_PERIOD = "SubProcess_CurePeriod";

	public static final String START_EVENT_CURE_PERIOD_BEGAN = "StartEvent_CurePeriodBegan";

	public static final String INTERMEDIATE_CATCH_EVENT_CURE_PERIOD_ENDS = "IntermediateCatchEvent_CurePeriodEnds";

	public static final String END_EVENT_CURE_PERIOD_OVER = "EndEvent_CurePeriodOver";

	public static final String BOUNDARY_EVENT_EVIDENCE_RECEIVED = "BoundaryEvent_EvidenceReceived";

	public static final String GATEWAY_CURE_PERIOD_ENDED = "Gateway_CurePeriodEnded";

	public static final String USER_TASK_ASSESS_CURE_PERIOD = "UserTask_AssessCurePeriod";

	public static final String GATEWAY_CURE_OUTCOME = "Gateway_CureOutcome";

	public static final String END_EVENT_BREACH_CURED = "EndEvent_BreachCured";

	public static final String INTERMEDIATE_THROW_EVENT_NEW_AGREEMENT_AFTER_CURE_PERIOD = "IntermediateThrowEvent_NewAgreementAfterCurePeriod";

	public static final String INTERMEDIATE_THROW_EVENT_STOP = "IntermediateThrowEvent_Stop";

	public static final String INTERMEDIATE_CATCH_EVENT_STOP = "IntermediateCatchEvent_Stop";

	public static final String SERVICE_TASK_OPEN_STOP_HEARING = "ServiceTask_OpenStopHearing";

	public static final String CALL_ACTIVITY_HEAR_BEFORE_STOP = "CallActivity_HearBeforeStop";

	public static final String GATEWAY_DECISION_IN_PREPARATION = "Gateway_DecisionInPreparation";

	public static final String USER_TASK_DECIDE_AGREEMENT = "UserTask_DecideAgreement";

	public static final String GATEWAY_AGREEMENT_DECISION = "Gateway_AgreementDecision";

	public static final String END_EVENT_SUBSIDY_CONTINUES = "EndEvent_SubsidyContinues";

	public static final String INTERMEDIATE_THROW_EVENT_NEW_AGREEMENT_AFTER_HEARING = "IntermediateThrowEvent_NewAgreementAfterHearing";

	public static final String CALL_ACTIVITY_APPROVE_STOP = "CallActivity_ApproveStop";

	public static final String GATEWAY_STOP_APPROVED = "Gateway_StopApproved";

	public static final String SERVICE_TASK_ISSUE_STOP = "ServiceTask_IssueStop";

	public static final String USER_TASK_SEND_STOP_LETTER = "UserTask_SendStopLetter";

	public static final String END_EVENT_AGREEMENT_STOPPED = "EndEvent_AgreementStopped";

	public static final String INTERMEDIATE_CATCH_EVENT_NEW_AGREEMENT = "IntermediateCatchEvent_NewAgreement";

	public static final String USER_TASK_SIGN_NEW_AGREEMENT = "UserTask_SignNewAgreement";

	public static final String GATEWAY_NEW_AGREEMENT_OUTCOME = "Gateway_NewAgreementOutcome";

	public static final String END_EVENT_NEW_AGREEMENT_CONCLUDED = "EndEvent_NewAgreementConcluded";

	public static final String INTERMEDIATE_THROW_EVENT_MEETING_AFTER_PROPOSAL = "IntermediateThrowEvent_MeetingAfterProposal";

	private AgreementReview() {
	}

}
