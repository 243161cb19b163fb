package dk.udslusning.process;

import java.util.List;
import java.util.stream.Stream;

import dk.udslusning.process.names.AgreementReview;
import dk.udslusning.process.names.Appeal;
import dk.udslusning.process.names.Approval;
import dk.udslusning.process.names.CaseRepair;
import dk.udslusning.process.names.ChildConcern;
import dk.udslusning.process.names.CitizenContact;
import dk.udslusning.process.names.Decisions;
import dk.udslusning.process.names.DelayNotice;
import dk.udslusning.process.names.ExtensionAssessment;
import dk.udslusning.process.names.FailedDispatch;
import dk.udslusning.process.names.FileAccess;
import dk.udslusning.process.names.FollowUp;
import dk.udslusning.process.names.HomeUpkeep;
import dk.udslusning.process.names.NewHome;
import dk.udslusning.process.names.NewTransition;
import dk.udslusning.process.names.NightlyReview;
import dk.udslusning.process.names.OverdueTask;
import dk.udslusning.process.names.PartyHearing;
import dk.udslusning.process.names.RateClarification;
import dk.udslusning.process.names.RateRegulation;
import dk.udslusning.process.names.Recalculation;
import dk.udslusning.process.names.RegisterRunningCourse;
import dk.udslusning.process.names.RegulationCalendar;
import dk.udslusning.process.names.Repayment;
import dk.udslusning.process.names.SupportAdjustment;
import dk.udslusning.process.names.Tenancy;
import dk.udslusning.process.names.TransitionCourse;

/**
 * What is deployed, by its place on the class path. A list, because a scan finds nothing
 * inside the application's own jar. A test compares it with the models, tables and forms
 * that are there.
 */
public final class DeployedResources {

	private static final List<String> MODELS = Stream
		.of(NewTransition.KEY, RegisterRunningCourse.KEY, CitizenContact.KEY, NewHome.KEY, HomeUpkeep.KEY, Approval.KEY,
				PartyHearing.KEY, FollowUp.KEY, RateClarification.KEY, AgreementReview.KEY, TransitionCourse.KEY,
				Tenancy.KEY, SupportAdjustment.KEY, NightlyReview.KEY, CaseRepair.KEY, Recalculation.KEY,
				ExtensionAssessment.KEY, RateRegulation.KEY, RegulationCalendar.KEY, Appeal.KEY, OverdueTask.KEY,
				DelayNotice.KEY, FailedDispatch.KEY, ChildConcern.KEY, FileAccess.KEY, Repayment.KEY)
		.map((key) -> "bpmn/" + key + ".bpmn")
		.toList();

	private static final List<String> TABLES = Stream
		.of(Decisions.FOLLOW_UP_RHYTHM, Decisions.APPROVAL_LEVEL, Decisions.HEARING_DEADLINE, Decisions.TASK_DEADLINE)
		.map((key) -> "bpmn/" + key + ".dmn")
		.toList();

	private static final List<String> FORMS = Stream
		.of(NewTransition.START_EVENT_NEW_TRANSITION, RegisterRunningCourse.START_EVENT_REGISTER_RUNNING_COURSE,
				CitizenContact.START_EVENT_CITIZEN_CONTACT, ChildConcern.START_EVENT_CHILD_CONCERN,
				ChildConcern.USER_TASK_HANDLE_CONCERN, FileAccess.START_EVENT_FILE_ACCESS,
				FileAccess.USER_TASK_REVIEW_PAPERS, FileAccess.USER_TASK_RELEASE_PAPERS, NewHome.START_EVENT_NEW_HOME,
				HomeUpkeep.START_EVENT_HOME_UPKEEP, RateRegulation.START_EVENT_RATE_REGULATION,
				RateRegulation.USER_TASK_APPROVE_REGULATION, Approval.USER_TASK_APPROVE_AS_COLLEAGUE,
				Approval.USER_TASK_APPROVE_AS_TEAM_LEADER, PartyHearing.USER_TASK_SEND_HEARING_LETTER,
				PartyHearing.USER_TASK_REGISTER_HEARING_REPLY, PartyHearing.USER_TASK_ASSESS_HEARING,
				FollowUp.USER_TASK_HOLD_FOLLOW_UP, FollowUp.USER_TASK_MAKE_SAFE_CONTACT,
				RateClarification.USER_TASK_PROVIDE_RATE, RateClarification.USER_TASK_CONFIRM_RATE,
				TransitionCourse.USER_TASK_AGREE_SAFE_CONTACT, TransitionCourse.USER_TASK_INFORM_CITIZEN,
				TransitionCourse.USER_TASK_SEND_INFORMATION_LETTER, TransitionCourse.USER_TASK_ASSESS_TARGET_GROUP,
				TransitionCourse.USER_TASK_OBTAIN_INFORMATION, TransitionCourse.USER_TASK_REMIND_ABOUT_INFORMATION,
				TransitionCourse.USER_TASK_PREPARE_REFUSAL, TransitionCourse.USER_TASK_SEND_REFUSAL_LETTER,
				TransitionCourse.USER_TASK_OFFER_ACTION_PLAN, TransitionCourse.USER_TASK_DECIDE_SUPPORT,
				TransitionCourse.USER_TASK_SEND_SUPPORT_LETTER, TransitionCourse.USER_TASK_OFFER_AGREEMENT,
				TransitionCourse.USER_TASK_SIGN_AGREEMENT, TransitionCourse.USER_TASK_DISCUSS_AGREEMENT,
				TransitionCourse.USER_TASK_FIND_HOME, TransitionCourse.USER_TASK_PREPARE_CALCULATION,
				TransitionCourse.USER_TASK_PRESENT_OFFER, TransitionCourse.USER_TASK_ASSIGN_HOME,
				TransitionCourse.USER_TASK_REGISTER_LEASE, TransitionCourse.USER_TASK_ARRANGE_DEPOSIT,
				TransitionCourse.USER_TASK_SEND_DEPOSIT_LETTER, TransitionCourse.USER_TASK_REGISTER_MOVING_IN,
				TransitionCourse.USER_TASK_APPLY_FOR_HOUSING_BENEFIT, TransitionCourse.USER_TASK_PREPARE_GRANT,
				TransitionCourse.USER_TASK_SEND_GRANT_LETTER, TransitionCourse.USER_TASK_CLEAR_PAYMENT_HOLD,
				TransitionCourse.USER_TASK_COMPLETE_COURSE, TransitionCourse.USER_TASK_CLOSE_WITHDRAWN_CASE,
				TransitionCourse.USER_TASK_HAND_OVER_CASE, TransitionCourse.USER_TASK_CLOSE_AFTER_DEATH,
				TransitionCourse.USER_TASK_EVALUATE_COURSE, TransitionCourse.USER_TASK_SEND_END_LETTER,
				TransitionCourse.USER_TASK_RENEW_SAFE_CONTACT, TransitionCourse.USER_TASK_REVIEW_PROTECTION,
				Tenancy.USER_TASK_PREVENT_EVICTION, Tenancy.USER_TASK_ARRANGE_SHELTER_STAY,
				Tenancy.USER_TASK_END_SHELTER_STAY, Tenancy.USER_TASK_ASSESS_ABSENCE, Tenancy.USER_TASK_END_ABSENCE,
				Tenancy.USER_TASK_REVIEW_LONG_ABSENCE, Tenancy.USER_TASK_FOREWARN_HOUSEHOLD,
				Tenancy.USER_TASK_SEND_REGULATION_LETTER, SupportAdjustment.USER_TASK_ADJUST_SUPPORT,
				SupportAdjustment.USER_TASK_SEND_ADJUSTMENT_LETTER, AgreementReview.USER_TASK_OBTAIN_EVIDENCE,
				AgreementReview.USER_TASK_REMIND_ABOUT_EVIDENCE, AgreementReview.USER_TASK_INVITE_TO_MEETING,
				AgreementReview.USER_TASK_HOLD_AGREEMENT_MEETING, AgreementReview.USER_TASK_ASSESS_CURE_PERIOD,
				AgreementReview.USER_TASK_DECIDE_AGREEMENT, AgreementReview.USER_TASK_SEND_STOP_LETTER,
				AgreementReview.USER_TASK_SIGN_NEW_AGREEMENT, Recalculation.USER_TASK_PREPARE_RECALCULATION,
				Recalculation.USER_TASK_SEND_CHANGE_LETTER, ExtensionAssessment.USER_TASK_SEND_SIX_MONTHS_NOTICE,
				ExtensionAssessment.USER_TASK_ASSESS_EXTENSION, ExtensionAssessment.USER_TASK_SEND_EXTENSION_LETTER,
				ExtensionAssessment.USER_TASK_SIGN_ADDENDUM, ExtensionAssessment.USER_TASK_REMIND_ABOUT_ADDENDUM,
				ExtensionAssessment.USER_TASK_PREPARE_NO_EXTENSION,
				ExtensionAssessment.USER_TASK_SEND_NO_EXTENSION_LETTER,
				ExtensionAssessment.USER_TASK_SEND_THREE_MONTHS_NOTICE, CaseRepair.USER_TASK_REPAIR_CASE,
				Appeal.START_EVENT_APPEAL, Appeal.USER_TASK_CHOOSE_DECISION, Appeal.USER_TASK_SEND_APPEAL_RECEIPT,
				Appeal.USER_TASK_ASSESS_LATE_APPEAL, Appeal.USER_TASK_REASSESS_DECISION,
				Appeal.USER_TASK_RELIEVE_REASSESSMENT, Appeal.USER_TASK_SEND_APPEAL_OUTCOME_LETTER,
				Appeal.USER_TASK_CARRY_OUT_OUTCOME, Appeal.USER_TASK_REGISTER_STANCE, Appeal.USER_TASK_FORWARD_APPEAL,
				Appeal.USER_TASK_SEND_FORWARDED_LETTER, Appeal.USER_TASK_REGISTER_BOARD_ANSWER,
				Appeal.USER_TASK_ASK_BOARD, Appeal.USER_TASK_CARRY_OUT_CHANGE, Appeal.USER_TASK_ASSESS_SENT_BACK,
				OverdueTask.USER_TASK_ACT_ON_OVERDUE_TASK, DelayNotice.USER_TASK_NOTIFY_DELAY,
				FailedDispatch.USER_TASK_ACT_ON_FAILED_DISPATCH, Repayment.START_EVENT_REPAYMENT,
				Repayment.USER_TASK_PROPOSE_REPAYMENT, Repayment.USER_TASK_TELL_GIVEN_UP,
				Repayment.USER_TASK_PREPARE_REPAYMENT, Repayment.USER_TASK_TELL_NOT_DECIDED,
				Repayment.USER_TASK_SEND_REPAYMENT_LETTER)
		.map((element) -> "forms/" + element + ".form")
		.toList();

	private DeployedResources() {
	}

	/**
	 * All models, tables and forms.
	 */
	public static List<String> all() {
		return Stream.of(MODELS, TABLES, FORMS).flatMap(List::stream).toList();
	}

	/**
	 * The models alone.
	 */
	public static List<String> models() {
		return MODELS;
	}

	/**
	 * The decision tables alone.
	 */
	public static List<String> tables() {
		return TABLES;
	}

	/**
	 * The forms alone: one for each user task and each start that Tasklist lists.
	 */
	public static List<String> forms() {
		return FORMS;
	}

}
