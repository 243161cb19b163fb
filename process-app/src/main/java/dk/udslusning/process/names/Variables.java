package dk.udslusning.process.names;

/**
 * Every process variable there is. A variable routes or schedules and nothing else: no
 * personal data, no amount but the one the approval level depends on. A name that does
 * not stand here is refused, whichever door it comes through.
 * <p>
 * Types are String, Boolean, Integer and Long. A name that ends in {@code At} holds a
 * local date-time as ISO text ({@code 2026-11-23T06:00:00}). Where a variable routes, its
 * declared values stand in the nested class of its name.
 */
public final class Variables {

	/**
	 * Answer of the conditions ELIG-01 to ELIG-09. String.
	 */
	public static final String ELIGIBILITY_OUTCOME = "eligibilityOutcome";

	/**
	 * Local date-time at which missing information is reminded of. String.
	 */
	public static final String INFORMATION_REMINDER_AT = "informationReminderAt";

	/**
	 * Whether the scheme asks for an education or work agreement (scheme A). Boolean.
	 */
	public static final String AGREEMENT_REQUIRED = "agreementRequired";

	/**
	 * Answer of the agreement task. String.
	 */
	public static final String AGREEMENT_OUTCOME = "agreementOutcome";

	/**
	 * Whether an agreement can still be reached after the talk. Boolean.
	 */
	public static final String AGREEMENT_STILL_POSSIBLE = "agreementStillPossible";

	/**
	 * Whether the refusal stands after the caseworker prepared it. Boolean.
	 */
	public static final String REFUSAL_MAINTAINED = "refusalMaintained";

	/**
	 * Decision on support under §§ 85 and 85 a. String.
	 */
	public static final String SUPPORT_OUTCOME = "supportOutcome";

	/**
	 * Decision on the entry-deposit loan. String.
	 */
	public static final String DEPOSIT_OUTCOME = "depositOutcome";

	/**
	 * Answer to the offered home. String.
	 */
	public static final String OFFER_ANSWER = "offerAnswer";

	/**
	 * Whether the accepted home could be assigned. Boolean.
	 */
	public static final String HOME_AVAILABLE = "homeAvailable";

	/**
	 * Whether the lease came about. Boolean.
	 */
	public static final String LEASE_SIGNED = "leaseSigned";

	/**
	 * Answer of a calculation. String.
	 */
	public static final String CALCULATION_OUTCOME = "calculationOutcome";

	/**
	 * Code of the rate that is missing or unconfirmed. String.
	 */
	public static final String RATE_CODE = "rateCode";

	/**
	 * Month the rate is missing or unconfirmed for, {@code 2028-01}. String.
	 */
	public static final String RATE_MONTH = "rateMonth";

	/**
	 * What is wrong with the rate. String.
	 */
	public static final String RATE_SITUATION = "rateSituation";

	/**
	 * Monthly refund that is up for approval, in øre; null where no amount is. Long.
	 */
	public static final String REFUND_OERE = "refundOere";

	/**
	 * The approval in the case file. Long.
	 */
	public static final String APPROVAL_ID = "approvalId";

	/**
	 * What is up for approval; set by the calling process. String.
	 */
	public static final String APPROVAL_KIND = "approvalKind";

	/**
	 * Who may approve; set by the table {@code ApprovalLevel}. String.
	 */
	public static final String APPROVAL_LEVEL = "approvalLevel";

	/**
	 * Whether the approver approved; false sends it back. Boolean.
	 */
	public static final String APPROVED = "approved";

	/**
	 * The hearing in the case file. Long.
	 */
	public static final String HEARING_ID = "hearingId";

	/**
	 * Whether the citizen's housing is at risk, which shortens the hearing. Boolean.
	 */
	public static final String HOUSING_AT_RISK = "housingAtRisk";

	/**
	 * Length of the hearing in working days; set by the table {@code HearingDeadline}.
	 * Integer.
	 */
	public static final String HEARING_WORKING_DAYS = "hearingWorkingDays";

	/**
	 * Local date-time at which the hearing ends without a reply. String.
	 */
	public static final String HEARING_DEADLINE_AT = "hearingDeadlineAt";

	/**
	 * Whether the citizen asked for more time to reply, and has a new deadline. Boolean.
	 */
	public static final String MORE_TIME = "moreTime";

	/**
	 * Whether the assessment stands after the hearing. String.
	 */
	public static final String HEARING_OUTCOME = "hearingOutcome";

	/**
	 * Local date-time by which moving in must be registered. String.
	 */
	public static final String MOVING_IN_DUE_AT = "movingInDueAt";

	/**
	 * Local date-time by which housing benefit must be applied for: red before day 30.
	 * String.
	 */
	public static final String HOUSING_BENEFIT_DUE_AT = "housingBenefitDueAt";

	/**
	 * Whether PAY-01 and PAY-02 let the subsidy be paid. Boolean.
	 */
	public static final String PAYABLE = "payable";

	/**
	 * Local date-time 06:00 on the day after the last legal day. String.
	 */
	public static final String TENANCY_ENDS_AT = "tenancyEndsAt";

	/**
	 * The citizen's need for support. String.
	 */
	public static final String NEED_LEVEL = "needLevel";

	/**
	 * Whole months since moving in. Integer.
	 */
	public static final String MONTHS_SINCE_MOVING_IN = "monthsSinceMovingIn";

	/**
	 * The element id of a user task, as the table {@code TaskDeadline} asks for it.
	 * String.
	 */
	public static final String USER_TASK = "userTask";

	/**
	 * Working days of a task; an answer of the table {@code TaskDeadline}. Integer.
	 */
	public static final String DUE_WORKING_DAYS = "dueWorkingDays";

	/**
	 * The engine's id of the task that is overdue. String.
	 */
	public static final String OVERDUE_TASK_ID = "overdueTaskId";

	/**
	 * ISO period until the next follow-up; set by the table {@code FollowUpRhythm}.
	 * String.
	 */
	public static final String FOLLOW_UP_INTERVAL = "followUpInterval";

	/**
	 * Local date-time at which the follow-up is due. String.
	 */
	public static final String FOLLOW_UP_DUE_AT = "followUpDueAt";

	/**
	 * Local date-time from which the follow-up stands in the list: seven days before it
	 * is due. String.
	 */
	public static final String FOLLOW_UP_VISIBLE_AT = "followUpVisibleAt";

	/**
	 * The follow-up in the case file. Long.
	 */
	public static final String FOLLOW_UP_ID = "followUpId";

	/**
	 * What became of the follow-up. String.
	 */
	public static final String FOLLOW_UP_OUTCOME = "followUpOutcome";

	/**
	 * Whether the citizen was reached by the safe channel. Boolean.
	 */
	public static final String CONTACT_REACHED = "contactReached";

	/**
	 * Whether the citizen has moved out; set by the calling process from the follow-up's
	 * outcome. Boolean.
	 */
	public static final String MOVED_OUT = "movedOut";

	/**
	 * The citizen's message in the case file. Long.
	 */
	public static final String CONTACT_ID = "contactId";

	/**
	 * Whether the course is entered in the middle: the citizen lives in the home already.
	 * Boolean.
	 */
	public static final String COURSE_UNDER_WAY = "courseUnderWay";

	/**
	 * Whether housing benefit was applied for before the course was entered. Boolean.
	 */
	public static final String BENEFIT_APPLIED_FOR = "benefitAppliedFor";

	/**
	 * Whether the refund was granted before the course was entered. Boolean.
	 */
	public static final String GRANT_IN_FORCE = "grantInForce";

	/**
	 * How the time in the home ended. String.
	 */
	public static final String TENANCY_ENDING = "tenancyEnding";

	/**
	 * Whether months are left to be settled when the time in the home is over. Boolean.
	 */
	public static final String SETTLEMENT_NEEDED = "settlementNeeded";

	/**
	 * Whether the period of the lease was extended. Boolean.
	 */
	public static final String EXTENDED = "extended";

	/**
	 * Whether the refund was stopped because the agreement was broken. Boolean.
	 */
	public static final String AGREEMENT_STOPPED = "agreementStopped";

	/**
	 * Local date-time at which evidence of education or work is asked for. String.
	 */
	public static final String EVIDENCE_DUE_AT = "evidenceDueAt";

	/**
	 * The recalculation in the case file. Long.
	 */
	public static final String RECALCULATION_ID = "recalculationId";

	/**
	 * Whether a reported change opened a recalculation; false where it joined the open
	 * one. Boolean.
	 */
	public static final String RECALCULATION_OPENED = "recalculationOpened";

	/**
	 * Local date-time by which somebody acts on arrears: the same day. String.
	 */
	public static final String ARREARS_DUE_AT = "arrearsDueAt";

	/**
	 * Whether nothing more is to be done about the arrears. Boolean.
	 */
	public static final String ARREARS_SETTLED = "arrearsSettled";

	/**
	 * Local date-time at which the stay in the shelter is looked at again. String.
	 */
	public static final String SHELTER_STAY_DUE_AT = "shelterStayDueAt";

	/**
	 * Local date-time at which the absence should be over. String.
	 */
	public static final String ABSENCE_DUE_AT = "absenceDueAt";

	/**
	 * Local date-time one month before the absence reaches six months. String.
	 */
	public static final String ABSENT_SIX_MONTHS_AT = "absentSixMonthsAt";

	/**
	 * Local date-time by which the household is forewarned. String.
	 */
	public static final String CHILD_TURNS_ADULT_AT = "childTurnsAdultAt";

	/**
	 * Local date-time at which the citizen is reminded of evidence that has not come.
	 * String.
	 */
	public static final String EVIDENCE_ANSWER_AT = "evidenceAnswerAt";

	/**
	 * What became of asking for evidence of the agreement. String.
	 */
	public static final String EVIDENCE_OUTCOME = "evidenceOutcome";

	/**
	 * Whether a meeting is called instead of waiting for evidence any longer. Boolean.
	 */
	public static final String MEETING_NEEDED = "meetingNeeded";

	/**
	 * Local date-time of the meeting about the agreement. String.
	 */
	public static final String AGREEMENT_MEETING_AT = "agreementMeetingAt";

	/**
	 * What the meeting about the agreement came to. String.
	 */
	public static final String MEETING_OUTCOME = "meetingOutcome";

	/**
	 * Local date-time 06:00 on the day after the last day of the cure period. String.
	 */
	public static final String CURE_PERIOD_ENDS_AT = "curePeriodEndsAt";

	/**
	 * Whether the breach of the agreement is cured. String.
	 */
	public static final String CURE_OUTCOME = "cureOutcome";

	/**
	 * What a person decides about a broken agreement after the hearing. String.
	 */
	public static final String AGREEMENT_DECISION = "agreementDecision";

	/**
	 * What came of a recalculation. String.
	 */
	public static final String RECALCULATION_OUTCOME = "recalculationOutcome";

	/**
	 * Whether the citizen must be heard before her refund is reduced. Boolean.
	 */
	public static final String HEARING_NEEDED = "hearingNeeded";

	/**
	 * Whether an approved change may be issued as it is. String.
	 */
	public static final String CHANGE_STANDS = "changeStands";

	/**
	 * Local date-time of the letter six months before the period ends. String.
	 */
	public static final String SIX_MONTHS_NOTICE_AT = "sixMonthsNoticeAt";

	/**
	 * Local date-time at which the assessment of an extension begins. String.
	 */
	public static final String EXTENSION_ASSESSMENT_AT = "extensionAssessmentAt";

	/**
	 * Local date-time of the letter three months before the period ends. String.
	 */
	public static final String THREE_MONTHS_NOTICE_AT = "threeMonthsNoticeAt";

	/**
	 * Whether the letter six months before is still true. Boolean.
	 */
	public static final String SIX_MONTHS_NOTICE_DUE = "sixMonthsNoticeDue";

	/**
	 * Whether the letter three months before is still true. Boolean.
	 */
	public static final String THREE_MONTHS_NOTICE_DUE = "threeMonthsNoticeDue";

	/**
	 * Whether the period can be extended at all. Boolean.
	 */
	public static final String EXTENSION_POSSIBLE = "extensionPossible";

	/**
	 * Where an assessed extension goes on. String.
	 */
	public static final String EXTENSION_OUTCOME = "extensionOutcome";

	/**
	 * Whether a hearing letter must go out before an extension is denied. Boolean.
	 */
	public static final String HEARING_LETTER_DUE = "hearingLetterDue";

	/**
	 * Local date-time by which the addendum should be signed. String.
	 */
	public static final String ADDENDUM_DUE_AT = "addendumDueAt";

	/**
	 * Local date-time at which somebody is reminded of the addendum. String.
	 */
	public static final String ADDENDUM_REMINDER_AT = "addendumReminderAt";

	/**
	 * Local date-time at which the extension lapses without its addendum. String.
	 */
	public static final String ADDENDUM_LAPSES_AT = "addendumLapsesAt";

	/**
	 * The letter in the case file that is to be sent. Long.
	 */
	public static final String LETTER_ID = "letterId";

	/**
	 * The regulation of new rates in its own register. Long.
	 */
	public static final String REGULATION_ID = "regulationId";

	/**
	 * How many cases are to be calculated or issued, each in a job of its own. Integer.
	 */
	public static final String REGULATED_CASES = "regulatedCases";

	/**
	 * Local date-time at which the list is made without the cases that did not get
	 * through. String.
	 */
	public static final String REGULATION_CALCULATED_AT = "regulationCalculatedAt";

	/**
	 * Local date-time by which the team leader should have approved. String.
	 */
	public static final String REGULATION_DUE_AT = "regulationDueAt";

	/**
	 * Where a regulation goes on when its cases are calculated. String.
	 */
	public static final String REGULATION_OUTCOME = "regulationOutcome";

	/**
	 * What the team leader does with the list. String.
	 */
	public static final String REGULATION_ANSWER = "regulationAnswer";

	/**
	 * How many rates the cases of a regulation wait for. Integer.
	 */
	public static final String UNCLEAR_RATES = "unclearRates";

	/**
	 * The difference between case file and course, in the case file. Long.
	 */
	public static final String DIFFERENCE_ID = "differenceId";

	/**
	 * Whether the difference is let be as it is. Boolean.
	 */
	public static final String DIFFERENCE_LEFT = "differenceLeft";

	/**
	 * Whether the difference is still there after it was put right. Boolean.
	 */
	public static final String DIFFERENCE_REMAINS = "differenceRemains";

	/**
	 * The appeal that the process is about. Long.
	 */
	public static final String APPEAL_ID = "appealId";

	/**
	 * Whether the appeal is against a decision at all. Boolean.
	 */
	public static final String DECISION_APPEALED = "decisionAppealed";

	/**
	 * Whether the appeal came in time. Boolean.
	 */
	public static final String APPEAL_IN_TIME = "appealInTime";

	/**
	 * Whether special reasons excuse a late appeal. Boolean.
	 */
	public static final String LATENESS_EXCUSED = "latenessExcused";

	/**
	 * Local date-time at which the reassessment is due. String.
	 */
	public static final String REASSESSMENT_DUE_AT = "reassessmentDueAt";

	/**
	 * Local date-time at which the team leader is told that it is due soon. String.
	 */
	public static final String REASSESSMENT_WARNED_AT = "reassessmentWarnedAt";

	/**
	 * What came of looking at the appealed decision again. String.
	 */
	public static final String REASSESSMENT_OUTCOME = "reassessmentOutcome";

	/**
	 * Whether an appeal that was granted in part is kept up for the rest. Boolean.
	 */
	public static final String APPEAL_MAINTAINED = "appealMaintained";

	/**
	 * Local date-time at which the citizen is to have said so. String.
	 */
	public static final String STANCE_DUE_AT = "stanceDueAt";

	/**
	 * Local date-time at which Ankestyrelsen is asked how far it has come. String.
	 */
	public static final String BOARD_REMINDER_AT = "boardReminderAt";

	/**
	 * What Ankestyrelsen decided. String.
	 */
	public static final String BOARD_OUTCOME = "boardOutcome";

	/**
	 * Local date-time by which a concern for a child is answered. String.
	 */
	public static final String CHILD_CONCERN_DUE_AT = "childConcernDueAt";

	/**
	 * Whether the children's team was notified. Boolean.
	 */
	public static final String CHILD_TEAM_NOTIFIED = "childTeamNotified";

	/**
	 * The request for the papers of the case. Long.
	 */
	public static final String FILE_ACCESS_ID = "fileAccessId";

	/**
	 * Local date-time by which a request for the papers is answered. String.
	 */
	public static final String FILE_ACCESS_DUE_AT = "fileAccessDueAt";

	/**
	 * What becomes of a request for the papers. String.
	 */
	public static final String ACCESS_OUTCOME = "accessOutcome";

	/**
	 * Whether the papers were given, and not sent back. Boolean.
	 */
	public static final String PAPERS_RELEASED = "papersReleased";

	/**
	 * The question of repayment that the process is about. Long.
	 */
	public static final String REPAYMENT_ID = "repaymentId";

	/**
	 * Whether the citizen is heard about repayment. Boolean.
	 */
	public static final String REPAYMENT_PROPOSED = "repaymentProposed";

	/**
	 * Whether something is to be asked back after the hearing. Boolean.
	 */
	public static final String REPAYMENT_MAINTAINED = "repaymentMaintained";

	private Variables() {
	}

	/**
	 * Declared values of {@link Variables#ELIGIBILITY_OUTCOME}.
	 */
	public static final class EligibilityOutcome {

		public static final String ELIGIBLE = "ELIGIBLE";

		public static final String NOT_ELIGIBLE = "NOT_ELIGIBLE";

		public static final String NEEDS_INFORMATION = "NEEDS_INFORMATION";

		private EligibilityOutcome() {
		}

	}

	/**
	 * Declared values of {@link Variables#AGREEMENT_OUTCOME}.
	 */
	public static final class AgreementOutcome {

		public static final String SIGNED = "SIGNED";

		public static final String EXEMPTED = "EXEMPTED";

		public static final String NOT_SIGNED = "NOT_SIGNED";

		private AgreementOutcome() {
		}

	}

	/**
	 * Declared values of {@link Variables#SUPPORT_OUTCOME}.
	 */
	public static final class SupportOutcome {

		public static final String GRANTED = "GRANTED";

		public static final String REFUSED = "REFUSED";

		public static final String NOT_WANTED = "NOT_WANTED";

		public static final String REDUCED = "REDUCED";

		private SupportOutcome() {
		}

	}

	/**
	 * Declared values of {@link Variables#DEPOSIT_OUTCOME}.
	 */
	public static final class DepositOutcome {

		public static final String GRANTED = "GRANTED";

		public static final String REFUSED = "REFUSED";

		public static final String NOT_NEEDED = "NOT_NEEDED";

		private DepositOutcome() {
		}

	}

	/**
	 * Declared values of {@link Variables#OFFER_ANSWER}.
	 */
	public static final class OfferAnswer {

		public static final String ACCEPTED = "ACCEPTED";

		public static final String DECLINED = "DECLINED";

		public static final String HOME_WITHDRAWN = "HOME_WITHDRAWN";

		private OfferAnswer() {
		}

	}

	/**
	 * Declared values of {@link Variables#CALCULATION_OUTCOME}.
	 */
	public static final class CalculationOutcome {

		public static final String CALCULATED = "CALCULATED";

		public static final String RATE_MISSING = "RATE_MISSING";

		public static final String RATE_UNCONFIRMED = "RATE_UNCONFIRMED";

		private CalculationOutcome() {
		}

	}

	/**
	 * Declared values of {@link Variables#RATE_SITUATION}.
	 */
	public static final class RateSituation {

		public static final String MISSING = "MISSING";

		public static final String UNCONFIRMED = "UNCONFIRMED";

		private RateSituation() {
		}

	}

	/**
	 * Declared values of {@link Variables#APPROVAL_KIND}.
	 */
	public static final class ApprovalKind {

		public static final String REFUSAL = "REFUSAL";

		public static final String SUPPORT_REFUSAL = "SUPPORT_REFUSAL";

		public static final String DEPOSIT_REFUSAL = "DEPOSIT_REFUSAL";

		public static final String PROVISIONAL_SUBSIDY = "PROVISIONAL_SUBSIDY";

		public static final String SUBSIDY = "SUBSIDY";

		public static final String STOP = "STOP";

		public static final String CHANGED_AMOUNT = "CHANGED_AMOUNT";

		public static final String EXTENSION = "EXTENSION";

		public static final String NO_EXTENSION = "NO_EXTENSION";

		public static final String APPEAL_OUTCOME = "APPEAL_OUTCOME";

		public static final String REPAYMENT = "REPAYMENT";

		private ApprovalKind() {
		}

	}

	/**
	 * Declared values of {@link Variables#APPROVAL_LEVEL}.
	 */
	public static final class ApprovalLevel {

		public static final String COLLEAGUE = "COLLEAGUE";

		public static final String TEAM_LEADER = "TEAM_LEADER";

		private ApprovalLevel() {
		}

	}

	/**
	 * Declared values of {@link Variables#HEARING_OUTCOME}.
	 */
	public static final class HearingOutcome {

		public static final String UPHELD = "UPHELD";

		public static final String CHANGED = "CHANGED";

		private HearingOutcome() {
		}

	}

	/**
	 * Declared values of {@link Variables#NEED_LEVEL}.
	 */
	public static final class NeedLevel {

		public static final String HIGH = "HIGH";

		public static final String MEDIUM = "MEDIUM";

		public static final String LOW = "LOW";

		private NeedLevel() {
		}

	}

	/**
	 * Declared values of {@link Variables#FOLLOW_UP_OUTCOME}.
	 */
	public static final class FollowUpOutcome {

		public static final String HELD = "HELD";

		public static final String MOVED = "MOVED";

		public static final String MISSED = "MISSED";

		public static final String MOVED_OUT = "MOVED_OUT";

		private FollowUpOutcome() {
		}

	}

	/**
	 * Declared values of {@link Variables#TENANCY_ENDING}.
	 */
	public static final class TenancyEnding {

		public static final String MOVED_OUT = "MOVED_OUT";

		public static final String LAST_LEGAL_DAY = "LAST_LEGAL_DAY";

		public static final String STOPPED = "STOPPED";

		public static final String ANOTHER_HOME = "ANOTHER_HOME";

		private TenancyEnding() {
		}

	}

	/**
	 * Declared values of {@link Variables#RECALCULATION_OUTCOME}.
	 */
	public static final class RecalculationOutcome {

		public static final String CHANGED = "CHANGED";

		public static final String UNCHANGED = "UNCHANGED";

		public static final String RATE_UNCLEAR = "RATE_UNCLEAR";

		private RecalculationOutcome() {
		}

	}

	/**
	 * Declared values of {@link Variables#EVIDENCE_OUTCOME}.
	 */
	public static final class EvidenceOutcome {

		public static final String ASKED = "ASKED";

		public static final String DOCUMENTED = "DOCUMENTED";

		public static final String NOT_FOLLOWED = "NOT_FOLLOWED";

		private EvidenceOutcome() {
		}

	}

	/**
	 * Declared values of {@link Variables#MEETING_OUTCOME}.
	 */
	public static final class MeetingOutcome {

		public static final String CONTINUES = "CONTINUES";

		public static final String EXEMPTED = "EXEMPTED";

		public static final String NEW_AGREEMENT = "NEW_AGREEMENT";

		public static final String CURE_PERIOD = "CURE_PERIOD";

		public static final String NOT_HELD = "NOT_HELD";

		private MeetingOutcome() {
		}

	}

	/**
	 * Declared values of {@link Variables#CURE_OUTCOME}.
	 */
	public static final class CureOutcome {

		public static final String CURED = "CURED";

		public static final String NEW_AGREEMENT = "NEW_AGREEMENT";

		public static final String MORE_TIME = "MORE_TIME";

		public static final String STOP_CONSIDERED = "STOP_CONSIDERED";

		private CureOutcome() {
		}

	}

	/**
	 * Declared values of {@link Variables#AGREEMENT_DECISION}.
	 */
	public static final class AgreementDecision {

		public static final String CONTINUE = "CONTINUE";

		public static final String NEW_AGREEMENT = "NEW_AGREEMENT";

		public static final String STOP = "STOP";

		private AgreementDecision() {
		}

	}

	/**
	 * Declared values of {@link Variables#CHANGE_STANDS}.
	 */
	public static final class ChangeStands {

		public static final String STANDS = "STANDS";

		public static final String NEW_FACTS = "NEW_FACTS";

		public static final String NEW_MONTH = "NEW_MONTH";

		private ChangeStands() {
		}

	}

	/**
	 * Declared values of {@link Variables#EXTENSION_OUTCOME}.
	 */
	public static final class ExtensionOutcome {

		public static final String EXTEND = "EXTEND";

		public static final String DO_NOT_EXTEND = "DO_NOT_EXTEND";

		public static final String CALCULATED = "CALCULATED";

		public static final String RATE_MISSING = "RATE_MISSING";

		public static final String RATE_UNCONFIRMED = "RATE_UNCONFIRMED";

		private ExtensionOutcome() {
		}

	}

	/**
	 * Declared values of {@link Variables#REGULATION_OUTCOME}.
	 */
	public static final class RegulationOutcome {

		public static final String TO_APPROVE = "TO_APPROVE";

		public static final String RATES_UNCLEAR = "RATES_UNCLEAR";

		public static final String DONE = "DONE";

		private RegulationOutcome() {
		}

	}

	/**
	 * Declared values of {@link Variables#REGULATION_ANSWER}.
	 */
	public static final class RegulationAnswer {

		public static final String APPROVE = "APPROVE";

		public static final String TAKE_OUT = "TAKE_OUT";

		public static final String CLARIFY_RATES = "CLARIFY_RATES";

		public static final String CALCULATE_AGAIN = "CALCULATE_AGAIN";

		private RegulationAnswer() {
		}

	}

	/**
	 * Declared values of {@link Variables#REASSESSMENT_OUTCOME}.
	 */
	public static final class ReassessmentOutcome {

		public static final String GRANTED = "GRANTED";

		public static final String PARTLY = "PARTLY";

		public static final String UPHELD = "UPHELD";

		public static final String WITHDRAWN = "WITHDRAWN";

		private ReassessmentOutcome() {
		}

	}

	/**
	 * Declared values of {@link Variables#BOARD_OUTCOME}.
	 */
	public static final class BoardOutcome {

		public static final String UPHELD = "UPHELD";

		public static final String CHANGED = "CHANGED";

		public static final String SENT_BACK = "SENT_BACK";

		public static final String DISMISSED = "DISMISSED";

		public static final String WITHDRAWN = "WITHDRAWN";

		private BoardOutcome() {
		}

	}

	/**
	 * Declared values of {@link Variables#ACCESS_OUTCOME}.
	 */
	public static final class AccessOutcome {

		public static final String GIVE = "GIVE";

		public static final String DELAY = "DELAY";

		public static final String WITHDRAWN = "WITHDRAWN";

		private AccessOutcome() {
		}

	}

}
