package dk.udslusning.workplace.overview;

import java.util.HashMap;
import java.util.Map;

import dk.udslusning.process.names.AgreementReview;
import dk.udslusning.process.names.Appeal;
import dk.udslusning.process.names.CaseRepair;
import dk.udslusning.process.names.CitizenContact;
import dk.udslusning.process.names.ExtensionAssessment;
import dk.udslusning.process.names.FollowUp;
import dk.udslusning.process.names.NewTransition;
import dk.udslusning.process.names.NightlyReview;
import dk.udslusning.process.names.PartyHearing;
import dk.udslusning.process.names.RateRegulation;
import dk.udslusning.process.names.Recalculation;
import dk.udslusning.process.names.RegisterRunningCourse;
import dk.udslusning.process.names.RegulationCalendar;
import dk.udslusning.process.names.Repayment;
import dk.udslusning.process.names.SupportAdjustment;
import dk.udslusning.process.names.Tenancy;
import dk.udslusning.process.names.TransitionCourse;

/**
 * Which promise each automatic step of the models keeps. A test sees that every step that
 * can fail by itself stands here.
 */
final class Promises {

	private static final Map<String, AtRisk> BY_STEP = new HashMap<>();

	static {
		put(AtRisk.EVIDENCE, AgreementReview.KEY, AgreementReview.SERVICE_TASK_DETERMINE_EVIDENCE_DEADLINE);
		put(AtRisk.CITIZEN_DEADLINE, AgreementReview.KEY, AgreementReview.BOUNDARY_EVENT_EVIDENCE_OVERDUE,
				AgreementReview.INTERMEDIATE_CATCH_EVENT_CURE_PERIOD_ENDS);
		put(AtRisk.HEARING, AgreementReview.KEY, AgreementReview.SERVICE_TASK_OPEN_STOP_HEARING);
		put(AtRisk.DECISION, AgreementReview.KEY, AgreementReview.SERVICE_TASK_ISSUE_STOP);
		put(AtRisk.DECISION, Appeal.KEY, Appeal.SERVICE_TASK_ISSUE_APPEAL_OUTCOME);
		put(AtRisk.APPEAL, Appeal.KEY, Appeal.BOUNDARY_EVENT_REASSESSMENT_LIMIT_NEAR,
				Appeal.BOUNDARY_EVENT_BOARD_REMINDER_DUE);
		put(AtRisk.CASE_GOES_ON, CaseRepair.KEY, CaseRepair.SERVICE_TASK_MEND_DIFFERENCE,
				CaseRepair.SERVICE_TASK_COMPARE_AGAIN);
		put(AtRisk.CASE_GOES_ON, CitizenContact.KEY, CitizenContact.SERVICE_TASK_FORWARD_CONTACT);
		put(AtRisk.PERIOD_END, ExtensionAssessment.KEY, ExtensionAssessment.SERVICE_TASK_PLAN_PERIOD_END,
				ExtensionAssessment.INTERMEDIATE_CATCH_EVENT_SIX_MONTHS_BEFORE,
				ExtensionAssessment.INTERMEDIATE_CATCH_EVENT_ASSESSMENT_DUE,
				ExtensionAssessment.BOUNDARY_EVENT_ADDENDUM_OVERDUE,
				ExtensionAssessment.BOUNDARY_EVENT_EXTENSION_LAPSED, ExtensionAssessment.SERVICE_TASK_LAPSE_EXTENSION,
				ExtensionAssessment.INTERMEDIATE_CATCH_EVENT_THREE_MONTHS_BEFORE);
		put(AtRisk.LETTER, ExtensionAssessment.KEY, ExtensionAssessment.SERVICE_TASK_WRITE_SIX_MONTHS_NOTICE,
				ExtensionAssessment.SERVICE_TASK_WRITE_THREE_MONTHS_NOTICE);
		put(AtRisk.AMOUNT, ExtensionAssessment.KEY, ExtensionAssessment.SERVICE_TASK_CALCULATE_ABILITY_TO_PAY);
		put(AtRisk.DECISION, ExtensionAssessment.KEY, ExtensionAssessment.SERVICE_TASK_ISSUE_EXTENSION,
				ExtensionAssessment.SERVICE_TASK_ISSUE_NO_EXTENSION);
		put(AtRisk.HEARING, ExtensionAssessment.KEY, ExtensionAssessment.SERVICE_TASK_HEAR_BEFORE_NO_EXTENSION);
		put(AtRisk.FOLLOW_UP, FollowUp.KEY, FollowUp.SERVICE_TASK_DETERMINE_NEED, FollowUp.SERVICE_TASK_PLAN_FOLLOW_UP);
		put(AtRisk.CASE_GOES_ON, NewTransition.KEY, NewTransition.SERVICE_TASK_START_TRANSITION_COURSE);
		put(AtRisk.NIGHT, NightlyReview.KEY, NightlyReview.START_EVENT_NIGHT_BEGAN,
				NightlyReview.SERVICE_TASK_HAND_OUT_ABSENT_TASKS, NightlyReview.SERVICE_TASK_FOREWARN_CHILDREN,
				NightlyReview.SERVICE_TASK_RECONCILE_CASES, NightlyReview.SERVICE_TASK_ESCALATE_OVERDUE_TASKS,
				NightlyReview.SERVICE_TASK_FIND_DELAYS);
		put(AtRisk.LETTER, PartyHearing.KEY, PartyHearing.SERVICE_TASK_WRITE_HEARING_LETTER);
		put(AtRisk.CITIZEN_DEADLINE, PartyHearing.KEY, PartyHearing.BOUNDARY_EVENT_HEARING_DEADLINE_PASSED);
		put(AtRisk.REGULATION, RateRegulation.KEY, RateRegulation.SERVICE_TASK_FIND_RUNNING_CASES,
				RateRegulation.SERVICE_TASK_REGULATE_CASE, RateRegulation.BOUNDARY_EVENT_CALCULATION_TIME_UP,
				RateRegulation.SERVICE_TASK_SUM_UP_REGULATION, RateRegulation.SERVICE_TASK_CHOOSE_UNCLEAR_RATE);
		put(AtRisk.DECISION, RateRegulation.KEY, RateRegulation.SERVICE_TASK_ISSUE_REGULATED_AMOUNT);
		put(AtRisk.AMOUNT, Recalculation.KEY, Recalculation.SERVICE_TASK_RECALCULATE,
				Recalculation.SERVICE_TASK_LOOK_AGAIN);
		put(AtRisk.CASE_GOES_ON, Recalculation.KEY, Recalculation.SERVICE_TASK_LEAVE_UNCHANGED);
		put(AtRisk.DECISION, Recalculation.KEY, Recalculation.SERVICE_TASK_ISSUE_CHANGED_AMOUNT);
		put(AtRisk.CASE_GOES_ON, RegisterRunningCourse.KEY, RegisterRunningCourse.SERVICE_TASK_START_RUNNING_COURSE);
		put(AtRisk.REGULATION, RegulationCalendar.KEY, RegulationCalendar.START_EVENT_REGULATION_DUE,
				RegulationCalendar.SERVICE_TASK_START_REGULATION);
		put(AtRisk.DECISION, Repayment.KEY, Repayment.SERVICE_TASK_ISSUE_REPAYMENT);
		put(AtRisk.DECISION, SupportAdjustment.KEY, SupportAdjustment.SERVICE_TASK_ISSUE_SUPPORT_DECISION);
		put(AtRisk.EVIDENCE, Tenancy.KEY, Tenancy.SERVICE_TASK_PLAN_EVIDENCE,
				Tenancy.INTERMEDIATE_CATCH_EVENT_EVIDENCE_DUE);
		put(AtRisk.CASE_GOES_ON, Tenancy.KEY, Tenancy.SERVICE_TASK_CATCH_UP_REPORTS);
		put(AtRisk.PERIOD_END, Tenancy.KEY, Tenancy.BOUNDARY_EVENT_LAST_LEGAL_DAY,
				Tenancy.SERVICE_TASK_DETERMINE_TENANCY_ENDING);
		put(AtRisk.AMOUNT, Tenancy.KEY, Tenancy.SERVICE_TASK_OPEN_RECALCULATION,
				Tenancy.BOUNDARY_EVENT_ABSENT_SIX_MONTHS);
		put(AtRisk.LETTER, TransitionCourse.KEY, TransitionCourse.SERVICE_TASK_WRITE_INFORMATION_LETTER,
				TransitionCourse.SERVICE_TASK_WRITE_END_LETTER);
		put(AtRisk.CASE_GOES_ON, TransitionCourse.KEY, TransitionCourse.SERVICE_TASK_ASSESS_ELIGIBILITY);
		put(AtRisk.CITIZEN_DEADLINE, TransitionCourse.KEY, TransitionCourse.BOUNDARY_EVENT_INFORMATION_OVERDUE);
		put(AtRisk.HEARING, TransitionCourse.KEY, TransitionCourse.SERVICE_TASK_OPEN_REFUSAL_HEARING);
		put(AtRisk.DECISION, TransitionCourse.KEY, TransitionCourse.SERVICE_TASK_ISSUE_REFUSAL,
				TransitionCourse.SERVICE_TASK_ISSUE_SUPPORT_DECISION,
				TransitionCourse.SERVICE_TASK_ISSUE_DEPOSIT_DECISION, TransitionCourse.SERVICE_TASK_ISSUE_GRANT);
		put(AtRisk.AMOUNT, TransitionCourse.KEY, TransitionCourse.SERVICE_TASK_CALCULATE_PROVISIONAL_SUBSIDY,
				TransitionCourse.SERVICE_TASK_CALCULATE_SUBSIDY, TransitionCourse.SERVICE_TASK_OPEN_SETTLEMENT);
		put(AtRisk.PAYMENT, TransitionCourse.KEY, TransitionCourse.SERVICE_TASK_RELEASE_PAYMENT);
	}

	private Promises() {
	}

	/**
	 * What is at risk while a step stands still.
	 * @param processKey the model
	 * @param element the step
	 * @return {@link AtRisk#UNKNOWN} for a step that is not known, as of an older model
	 */
	static AtRisk of(String processKey, String element) {
		return BY_STEP.getOrDefault(step(processKey, element), AtRisk.UNKNOWN);
	}

	private static void put(AtRisk risk, String processKey, String... elements) {
		for (String element : elements) {
			BY_STEP.put(step(processKey, element), risk);
		}
	}

	private static String step(String processKey, String element) {
		return processKey + "/" + element;
	}

}
