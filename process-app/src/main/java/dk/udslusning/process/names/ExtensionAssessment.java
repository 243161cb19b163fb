package dk.udslusning.process.names;

/**
 * The end of a period and its extension: {@code ExtensionAssessment.bpmn}.
 */
public final class ExtensionAssessment {

	public static final String KEY = "ExtensionAssessment";

	public static final String START_EVENT_PERIOD_END_WATCHED = "StartEvent_PeriodEndWatched";

	public static final String SERVICE_TASK_PLAN_PERIOD_END = "ServiceTask_PlanPeriodEnd";

	public static final String GATEWAY_SIX_MONTHS_NOTICE_DUE = "Gateway_SixMonthsNoticeDue";

	public static final String INTERMEDIATE_CATCH_EVENT_SIX_MONTHS_BEFORE = "IntermediateCatchEvent_SixMonthsBefore";

	public static final String SERVICE_TASK_WRITE_SIX_MONTHS_NOTICE = "ServiceTask_WriteSixMonthsNotice";

	public static final String USER_TASK_SEND_SIX_MONTHS_NOTICE = "UserTask_SendSixMonthsNotice";

	public static final String GATEWAY_SIX_MONTHS_NOTICE_SETTLED = "Gateway_SixMonthsNoticeSettled";

	public static final String GATEWAY_EXTENSION_POSSIBLE = "Gateway_ExtensionPossible";

	public static final String INTERMEDIATE_CATCH_EVENT_ASSESSMENT_DUE = "IntermediateCatchEvent_AssessmentDue";

	public static final String INTERMEDIATE_THROW_EVENT_ASSESSMENT = "IntermediateThrowEvent_Assessment";

	public static final String INTERMEDIATE_THROW_EVENT_NO_EXTENSION_POSSIBLE = "IntermediateThrowEvent_NoExtensionPossible";

	public static final String INTERMEDIATE_CATCH_EVENT_ASSESSMENT = "IntermediateCatchEvent_Assessment";

	public static final String GATEWAY_EXTENSION_IN_ASSESSMENT = "Gateway_ExtensionInAssessment";

	public static final String USER_TASK_ASSESS_EXTENSION = "UserTask_AssessExtension";

	public static final String GATEWAY_READY_FOR_ABILITY_TO_PAY = "Gateway_ReadyForAbilityToPay";

	public static final String SERVICE_TASK_CALCULATE_ABILITY_TO_PAY = "ServiceTask_CalculateAbilityToPay";

	public static final String GATEWAY_EXTENSION_OUTCOME = "Gateway_ExtensionOutcome";

	public static final String CALL_ACTIVITY_APPROVE_EXTENSION = "CallActivity_ApproveExtension";

	public static final String GATEWAY_EXTENSION_APPROVED = "Gateway_ExtensionApproved";

	public static final String SERVICE_TASK_ISSUE_EXTENSION = "ServiceTask_IssueExtension";

	public static final String USER_TASK_SEND_EXTENSION_LETTER = "UserTask_SendExtensionLetter";

	public static final String INTERMEDIATE_THROW_EVENT_ADDENDUM = "IntermediateThrowEvent_Addendum";

	public static final String CALL_ACTIVITY_CLARIFY_EXTENSION_RATE = "CallActivity_ClarifyExtensionRate";

	public static final String INTERMEDIATE_THROW_EVENT_NO_EXTENSION = "IntermediateThrowEvent_NoExtension";

	public static final String INTERMEDIATE_CATCH_EVENT_ADDENDUM = "IntermediateCatchEvent_Addendum";

	public static final String SUB_PROCESS_ADDENDUM = "SubProcess_Addendum";

	public static final String START_EVENT_ADDENDUM_AWAITED = "StartEvent_AddendumAwaited";

	public static final String USER_TASK_SIGN_ADDENDUM = "UserTask_SignAddendum";

	public static final String END_EVENT_ADDENDUM_SETTLED = "EndEvent_AddendumSettled";

	public static final String BOUNDARY_EVENT_ADDENDUM_OVERDUE = "BoundaryEvent_AddendumOverdue";

	public static final String USER_TASK_REMIND_ABOUT_ADDENDUM = "UserTask_RemindAboutAddendum";

	public static final String END_EVENT_ADDENDUM_REMINDED = "EndEvent_AddendumReminded";

	public static final String BOUNDARY_EVENT_EXTENSION_LAPSED = "BoundaryEvent_ExtensionLapsed";

	public static final String GATEWAY_ADDENDUM_SIGNED = "Gateway_AddendumSigned";

	public static final String END_EVENT_EXTENDED = "EndEvent_Extended";

	public static final String GATEWAY_EXTENSION_LAPSES = "Gateway_ExtensionLapses";

	public static final String SERVICE_TASK_LAPSE_EXTENSION = "ServiceTask_LapseExtension";

	public static final String INTERMEDIATE_THROW_EVENT_EXTENSION_LAPSED = "IntermediateThrowEvent_ExtensionLapsed";

	public static final String INTERMEDIATE_CATCH_EVENT_NO_EXTENSION = "IntermediateCatchEvent_NoExtension";

	public static final String SERVICE_TASK_HEAR_BEFORE_NO_EXTENSION = "ServiceTask_HearBeforeNoExtension";

	public static final String GATEWAY_HEARING_LETTER_DUE = "Gateway_HearingLetterDue";

	public static final String CALL_ACTIVITY_HEAR_BEFORE_NO_EXTENSION = "CallActivity_HearBeforeNoExtension";

	public static final String GATEWAY_NO_EXTENSION_HEARD = "Gateway_NoExtensionHeard";

	public static final String GATEWAY_NO_EXTENSION_IN_PREPARATION = "Gateway_NoExtensionInPreparation";

	public static final String USER_TASK_PREPARE_NO_EXTENSION = "UserTask_PrepareNoExtension";

	public static final String GATEWAY_NO_EXTENSION_MAINTAINED = "Gateway_NoExtensionMaintained";

	public static final String CALL_ACTIVITY_APPROVE_NO_EXTENSION = "CallActivity_ApproveNoExtension";

	public static final String GATEWAY_NO_EXTENSION_APPROVED = "Gateway_NoExtensionApproved";

	public static final String SERVICE_TASK_ISSUE_NO_EXTENSION = "ServiceTask_IssueNoExtension";

	public static final String USER_TASK_SEND_NO_EXTENSION_LETTER = "UserTask_SendNoExtensionLetter";

	public static final String INTERMEDIATE_THROW_EVENT_NOT_EXTENDED = "IntermediateThrowEvent_NotExtended";

	public static final String INTERMEDIATE_THROW_EVENT_ASSESSMENT_AFTER_HEARING = "IntermediateThrowEvent_AssessmentAfterHearing";

	public static final String INTERMEDIATE_THROW_EVENT_ASSESSMENT_AGAIN = "IntermediateThrowEvent_AssessmentAgain";

	public static final String INTERMEDIATE_CATCH_EVENT_PERIOD_ENDS = "IntermediateCatchEvent_PeriodEnds";

	public static final String GATEWAY_THREE_MONTHS_NOTICE_DUE = "Gateway_ThreeMonthsNoticeDue";

	public static final String INTERMEDIATE_CATCH_EVENT_THREE_MONTHS_BEFORE = "IntermediateCatchEvent_ThreeMonthsBefore";

	public static final String SERVICE_TASK_WRITE_THREE_MONTHS_NOTICE = "ServiceTask_WriteThreeMonthsNotice";

	public static final String USER_TASK_SEND_THREE_MONTHS_NOTICE = "UserTask_SendThreeMonthsNotice";

	public static final String END_EVENT_NOTIFIED = "EndEvent_Notified";

	public static final String END_EVENT_PERIOD_OVER = "EndEvent_PeriodOver";

	private ExtensionAssessment() {
	}

}
