package dk.udslusning.process.names;

/**
 * The course from the registered enquiry until the case is closed:
 * {@code TransitionCourse.bpmn}.
 */
public final class TransitionCourse {

	public static final String KEY = "TransitionCourse";

	public static final String START_EVENT_TRANSITION_REGISTERED = "StartEvent_TransitionRegistered";

	public static final String USER_TASK_AGREE_SAFE_CONTACT = "UserTask_AgreeSafeContact";

	public static final String USER_TASK_INFORM_CITIZEN = "UserTask_InformCitizen";

	public static final String SERVICE_TASK_WRITE_INFORMATION_LETTER = "ServiceTask_WriteInformationLetter";

	public static final String USER_TASK_SEND_INFORMATION_LETTER = "UserTask_SendInformationLetter";

	public static final String GATEWAY_ASSESSMENT_BEGINS = "Gateway_AssessmentBegins";

	public static final String USER_TASK_ASSESS_TARGET_GROUP = "UserTask_AssessTargetGroup";

	public static final String GATEWAY_FACTS_ON_THE_TABLE = "Gateway_FactsOnTheTable";

	public static final String SERVICE_TASK_ASSESS_ELIGIBILITY = "ServiceTask_AssessEligibility";

	public static final String GATEWAY_ELIGIBLE = "Gateway_Eligible";

	public static final String SUB_PROCESS_MISSING_INFORMATION = "SubProcess_MissingInformation";

	public static final String START_EVENT_INFORMATION_MISSING = "StartEvent_InformationMissing";

	public static final String USER_TASK_OBTAIN_INFORMATION = "UserTask_ObtainInformation";

	public static final String END_EVENT_INFORMATION_SETTLED = "EndEvent_InformationSettled";

	public static final String BOUNDARY_EVENT_INFORMATION_OVERDUE = "BoundaryEvent_InformationOverdue";

	public static final String USER_TASK_REMIND_ABOUT_INFORMATION = "UserTask_RemindAboutInformation";

	public static final String END_EVENT_REMINDER_SENT = "EndEvent_ReminderSent";

	public static final String INTERMEDIATE_THROW_EVENT_SUPPORT = "IntermediateThrowEvent_Support";

	public static final String INTERMEDIATE_CATCH_EVENT_REFUSAL = "IntermediateCatchEvent_Refusal";

	public static final String SERVICE_TASK_OPEN_REFUSAL_HEARING = "ServiceTask_OpenRefusalHearing";

	public static final String CALL_ACTIVITY_HEAR_BEFORE_REFUSAL = "CallActivity_HearBeforeRefusal";

	public static final String GATEWAY_HEARING_OUTCOME = "Gateway_HearingOutcome";

	public static final String GATEWAY_REFUSAL_IN_PREPARATION = "Gateway_RefusalInPreparation";

	public static final String USER_TASK_PREPARE_REFUSAL = "UserTask_PrepareRefusal";

	public static final String GATEWAY_REFUSAL_MAINTAINED = "Gateway_RefusalMaintained";

	public static final String CALL_ACTIVITY_APPROVE_REFUSAL = "CallActivity_ApproveRefusal";

	public static final String GATEWAY_REFUSAL_APPROVED = "Gateway_RefusalApproved";

	public static final String SERVICE_TASK_ISSUE_REFUSAL = "ServiceTask_IssueRefusal";

	public static final String USER_TASK_SEND_REFUSAL_LETTER = "UserTask_SendRefusalLetter";

	public static final String END_EVENT_REFUSED = "EndEvent_Refused";

	public static final String INTERMEDIATE_CATCH_EVENT_SUPPORT = "IntermediateCatchEvent_Support";

	public static final String USER_TASK_OFFER_ACTION_PLAN = "UserTask_OfferActionPlan";

	public static final String GATEWAY_SUPPORT_UNDECIDED = "Gateway_SupportUndecided";

	public static final String USER_TASK_DECIDE_SUPPORT = "UserTask_DecideSupport";

	public static final String GATEWAY_SUPPORT_OUTCOME = "Gateway_SupportOutcome";

	public static final String CALL_ACTIVITY_APPROVE_SUPPORT_REFUSAL = "CallActivity_ApproveSupportRefusal";

	public static final String GATEWAY_SUPPORT_REFUSAL_APPROVED = "Gateway_SupportRefusalApproved";

	public static final String GATEWAY_SUPPORT_DECIDED = "Gateway_SupportDecided";

	public static final String SERVICE_TASK_ISSUE_SUPPORT_DECISION = "ServiceTask_IssueSupportDecision";

	public static final String USER_TASK_SEND_SUPPORT_LETTER = "UserTask_SendSupportLetter";

	public static final String GATEWAY_SUPPORT_SETTLED = "Gateway_SupportSettled";

	public static final String GATEWAY_AGREEMENT_REQUIRED = "Gateway_AgreementRequired";

	public static final String USER_TASK_OFFER_AGREEMENT = "UserTask_OfferAgreement";

	public static final String GATEWAY_AGREEMENT_UNSIGNED = "Gateway_AgreementUnsigned";

	public static final String USER_TASK_SIGN_AGREEMENT = "UserTask_SignAgreement";

	public static final String GATEWAY_AGREEMENT_OUTCOME = "Gateway_AgreementOutcome";

	public static final String USER_TASK_DISCUSS_AGREEMENT = "UserTask_DiscussAgreement";

	public static final String GATEWAY_AGREEMENT_STILL_POSSIBLE = "Gateway_AgreementStillPossible";

	public static final String INTERMEDIATE_THROW_EVENT_REFUSAL_FOR_AGREEMENT = "IntermediateThrowEvent_RefusalForAgreement";

	public static final String INTERMEDIATE_THROW_EVENT_HOME_AFTER_AGREEMENT = "IntermediateThrowEvent_HomeAfterAgreement";

	public static final String INTERMEDIATE_THROW_EVENT_HOME = "IntermediateThrowEvent_Home";

	public static final String INTERMEDIATE_CATCH_EVENT_HOME = "IntermediateCatchEvent_Home";

	public static final String GATEWAY_WAITING_FOR_HOME = "Gateway_WaitingForHome";

	public static final String USER_TASK_FIND_HOME = "UserTask_FindHome";

	public static final String GATEWAY_CALCULATION_IN_PREPARATION = "Gateway_CalculationInPreparation";

	public static final String USER_TASK_PREPARE_CALCULATION = "UserTask_PrepareCalculation";

	public static final String GATEWAY_READY_FOR_PROVISIONAL_CALCULATION = "Gateway_ReadyForProvisionalCalculation";

	public static final String SERVICE_TASK_CALCULATE_PROVISIONAL_SUBSIDY = "ServiceTask_CalculateProvisionalSubsidy";

	public static final String GATEWAY_PROVISIONAL_CALCULATED = "Gateway_ProvisionalCalculated";

	public static final String CALL_ACTIVITY_CLARIFY_PROVISIONAL_RATE = "CallActivity_ClarifyProvisionalRate";

	public static final String CALL_ACTIVITY_APPROVE_PROVISIONAL = "CallActivity_ApproveProvisional";

	public static final String GATEWAY_PROVISIONAL_APPROVED = "Gateway_ProvisionalApproved";

	public static final String USER_TASK_PRESENT_OFFER = "UserTask_PresentOffer";

	public static final String GATEWAY_OFFER_ANSWER = "Gateway_OfferAnswer";

	public static final String USER_TASK_ASSIGN_HOME = "UserTask_AssignHome";

	public static final String GATEWAY_HOME_ASSIGNED = "Gateway_HomeAssigned";

	public static final String USER_TASK_REGISTER_LEASE = "UserTask_RegisterLease";

	public static final String GATEWAY_LEASE_SIGNED = "Gateway_LeaseSigned";

	public static final String INTERMEDIATE_THROW_EVENT_MOVING_IN = "IntermediateThrowEvent_MovingIn";

	public static final String INTERMEDIATE_CATCH_EVENT_MOVING_IN = "IntermediateCatchEvent_MovingIn";

	public static final String GATEWAY_DEPOSIT_UNDECIDED = "Gateway_DepositUndecided";

	public static final String USER_TASK_ARRANGE_DEPOSIT = "UserTask_ArrangeDeposit";

	public static final String GATEWAY_DEPOSIT_OUTCOME = "Gateway_DepositOutcome";

	public static final String CALL_ACTIVITY_APPROVE_DEPOSIT_REFUSAL = "CallActivity_ApproveDepositRefusal";

	public static final String GATEWAY_DEPOSIT_REFUSAL_APPROVED = "Gateway_DepositRefusalApproved";

	public static final String GATEWAY_DEPOSIT_DECIDED = "Gateway_DepositDecided";

	public static final String SERVICE_TASK_ISSUE_DEPOSIT_DECISION = "ServiceTask_IssueDepositDecision";

	public static final String USER_TASK_SEND_DEPOSIT_LETTER = "UserTask_SendDepositLetter";

	public static final String GATEWAY_DEPOSIT_SETTLED = "Gateway_DepositSettled";

	public static final String USER_TASK_REGISTER_MOVING_IN = "UserTask_RegisterMovingIn";

	public static final String INTERMEDIATE_THROW_EVENT_SUBSIDY = "IntermediateThrowEvent_Subsidy";

	public static final String INTERMEDIATE_CATCH_EVENT_SUBSIDY = "IntermediateCatchEvent_Subsidy";

	public static final String PARALLEL_GATEWAY_MOVED_IN = "ParallelGateway_MovedIn";

	public static final String USER_TASK_APPLY_FOR_HOUSING_BENEFIT = "UserTask_ApplyForHousingBenefit";

	public static final String GATEWAY_GRANT_IN_PREPARATION = "Gateway_GrantInPreparation";

	public static final String USER_TASK_PREPARE_GRANT = "UserTask_PrepareGrant";

	public static final String GATEWAY_READY_FOR_CALCULATION = "Gateway_ReadyForCalculation";

	public static final String SERVICE_TASK_CALCULATE_SUBSIDY = "ServiceTask_CalculateSubsidy";

	public static final String GATEWAY_CALCULATED = "Gateway_Calculated";

	public static final String CALL_ACTIVITY_CLARIFY_RATE = "CallActivity_ClarifyRate";

	public static final String CALL_ACTIVITY_APPROVE_SUBSIDY = "CallActivity_ApproveSubsidy";

	public static final String GATEWAY_SUBSIDY_APPROVED = "Gateway_SubsidyApproved";

	public static final String SERVICE_TASK_ISSUE_GRANT = "ServiceTask_IssueGrant";

	public static final String USER_TASK_SEND_GRANT_LETTER = "UserTask_SendGrantLetter";

	public static final String PARALLEL_GATEWAY_READY_TO_PAY = "ParallelGateway_ReadyToPay";

	public static final String GATEWAY_PAYMENT_UNRELEASED = "Gateway_PaymentUnreleased";

	public static final String SERVICE_TASK_RELEASE_PAYMENT = "ServiceTask_ReleasePayment";

	public static final String GATEWAY_PAYABLE = "Gateway_Payable";

	public static final String USER_TASK_CLEAR_PAYMENT_HOLD = "UserTask_ClearPaymentHold";

	public static final String GATEWAY_COURSE_UNDER_WAY = "Gateway_CourseUnderWay";

	public static final String INTERMEDIATE_THROW_EVENT_UNDER_WAY = "IntermediateThrowEvent_UnderWay";

	public static final String GATEWAY_BENEFIT_APPLIED_FOR = "Gateway_BenefitAppliedFor";

	public static final String GATEWAY_BENEFIT_SETTLED = "Gateway_BenefitSettled";

	public static final String GATEWAY_GRANT_IN_FORCE = "Gateway_GrantInForce";

	public static final String GATEWAY_GRANT_SETTLED = "Gateway_GrantSettled";

	public static final String END_EVENT_PAYMENT_RELEASED = "EndEvent_PaymentReleased";

	public static final String CALL_ACTIVITY_LIVE_IN_TRANSITIONAL_HOME = "CallActivity_LiveInTransitionalHome";

	public static final String BOUNDARY_EVENT_ANOTHER_HOME_NEEDED = "BoundaryEvent_AnotherHomeNeeded";

	public static final String INTERMEDIATE_THROW_EVENT_ANOTHER_HOME = "IntermediateThrowEvent_AnotherHome";

	public static final String GATEWAY_MOVED_TO_ANOTHER_HOME = "Gateway_MovedToAnotherHome";

	public static final String END_EVENT_MOVED_TO_ANOTHER_HOME = "EndEvent_MovedToAnotherHome";

	public static final String INTERMEDIATE_THROW_EVENT_ENDING = "IntermediateThrowEvent_Ending";

	public static final String INTERMEDIATE_CATCH_EVENT_ENDING = "IntermediateCatchEvent_Ending";

	public static final String SERVICE_TASK_OPEN_SETTLEMENT = "ServiceTask_OpenSettlement";

	public static final String GATEWAY_SETTLEMENT_NEEDED = "Gateway_SettlementNeeded";

	public static final String CALL_ACTIVITY_SETTLE_LAST_MONTHS = "CallActivity_SettleLastMonths";

	public static final String GATEWAY_SETTLED = "Gateway_Settled";

	public static final String USER_TASK_EVALUATE_COURSE = "UserTask_EvaluateCourse";

	public static final String SERVICE_TASK_WRITE_END_LETTER = "ServiceTask_WriteEndLetter";

	public static final String USER_TASK_SEND_END_LETTER = "UserTask_SendEndLetter";

	public static final String USER_TASK_COMPLETE_COURSE = "UserTask_CompleteCourse";

	public static final String END_EVENT_COURSE_COMPLETED = "EndEvent_CourseCompleted";

	public static final String EVENT_SUB_PROCESS_CONTACT_CHANGED = "EventSubProcess_ContactChanged";

	public static final String START_EVENT_CONTACT_CHANGED = "StartEvent_ContactChanged";

	public static final String USER_TASK_RENEW_SAFE_CONTACT = "UserTask_RenewSafeContact";

	public static final String END_EVENT_CONTACT_RENEWED = "EndEvent_ContactRenewed";

	public static final String EVENT_SUB_PROCESS_PROTECTION_CHANGED = "EventSubProcess_ProtectionChanged";

	public static final String START_EVENT_PROTECTION_CHANGED = "StartEvent_ProtectionChanged";

	public static final String USER_TASK_REVIEW_PROTECTION = "UserTask_ReviewProtection";

	public static final String END_EVENT_PROTECTION_REVIEWED = "EndEvent_ProtectionReviewed";

	public static final String EVENT_SUB_PROCESS_WITHDRAWAL = "EventSubProcess_Withdrawal";

	public static final String START_EVENT_CITIZEN_WITHDREW = "StartEvent_CitizenWithdrew";

	public static final String USER_TASK_CLOSE_WITHDRAWN_CASE = "UserTask_CloseWithdrawnCase";

	public static final String END_EVENT_WITHDRAWN = "EndEvent_Withdrawn";

	public static final String EVENT_SUB_PROCESS_MOVED_AWAY = "EventSubProcess_MovedAway";

	public static final String START_EVENT_CITIZEN_MOVED_AWAY = "StartEvent_CitizenMovedAway";

	public static final String USER_TASK_HAND_OVER_CASE = "UserTask_HandOverCase";

	public static final String END_EVENT_MOVED_AWAY = "EndEvent_MovedAway";

	public static final String EVENT_SUB_PROCESS_DEATH = "EventSubProcess_Death";

	public static final String START_EVENT_CITIZEN_DIED = "StartEvent_CitizenDied";

	public static final String USER_TASK_CLOSE_AFTER_DEATH = "UserTask_CloseAfterDeath";

	public static final String END_EVENT_DIED = "EndEvent_Died";

	public static final String INTERMEDIATE_THROW_EVENT_REFUSAL_FOR_CONDITIONS = "IntermediateThrowEvent_RefusalForConditions";

	private TransitionCourse() {
	}

}
