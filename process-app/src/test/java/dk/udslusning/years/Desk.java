package dk.udslusning.years;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;

import dk.udslusning.process.names.AgreementReview;
import dk.udslusning.process.names.Approval;
import dk.udslusning.process.names.ExtensionAssessment;
import dk.udslusning.process.names.FollowUp;
import dk.udslusning.process.names.Recalculation;
import dk.udslusning.process.names.Tenancy;
import dk.udslusning.process.names.TransitionCourse;
import dk.udslusning.rules.time.WorkingDays;
import dk.udslusning.testing.Staff;
import org.camunda.bpm.engine.task.Task;

/**
 * A small office with fixed habits: who does which task, how soon, and what an ordinary
 * answer is. A story of a citizen adds its own.
 */
final class Desk {

	private static final List<String> LETTERS = List.of(TransitionCourse.USER_TASK_SEND_INFORMATION_LETTER,
			TransitionCourse.USER_TASK_SEND_SUPPORT_LETTER, TransitionCourse.USER_TASK_SEND_GRANT_LETTER,
			Recalculation.USER_TASK_SEND_CHANGE_LETTER, ExtensionAssessment.USER_TASK_SEND_SIX_MONTHS_NOTICE,
			ExtensionAssessment.USER_TASK_SEND_THREE_MONTHS_NOTICE, ExtensionAssessment.USER_TASK_SEND_EXTENSION_LETTER,
			TransitionCourse.USER_TASK_SEND_END_LETTER);

	/** The way into the home is planned with the citizen, a day for each step. */
	private static final List<String> BY_APPOINTMENT = List.of(TransitionCourse.USER_TASK_AGREE_SAFE_CONTACT,
			TransitionCourse.USER_TASK_INFORM_CITIZEN, TransitionCourse.USER_TASK_ASSESS_TARGET_GROUP,
			TransitionCourse.USER_TASK_OFFER_ACTION_PLAN, TransitionCourse.USER_TASK_DECIDE_SUPPORT,
			TransitionCourse.USER_TASK_SIGN_AGREEMENT, TransitionCourse.USER_TASK_OFFER_AGREEMENT,
			TransitionCourse.USER_TASK_FIND_HOME, TransitionCourse.USER_TASK_PREPARE_CALCULATION,
			TransitionCourse.USER_TASK_PRESENT_OFFER, TransitionCourse.USER_TASK_ASSIGN_HOME,
			TransitionCourse.USER_TASK_REGISTER_LEASE, TransitionCourse.USER_TASK_ARRANGE_DEPOSIT,
			TransitionCourse.USER_TASK_REGISTER_MOVING_IN, TransitionCourse.USER_TASK_APPLY_FOR_HOUSING_BENEFIT,
			TransitionCourse.USER_TASK_PREPARE_GRANT);

	private final Map<String, Habit> habits = new HashMap<>();

	private final Map<String, String> people = new HashMap<>();

	private final List<Map<String, Object>> told = new ArrayList<>();

	private final WorkingDays workingDays;

	Desk(WorkingDays workingDays) {
		this.workingDays = workingDays;
		BY_APPOINTMENT.forEach((task) -> does(task, (today, open) -> Optional.empty()));
		LETTERS.forEach((task) -> does(task, Habit.sameDay(Desk::sent)));
		this.people.put(Approval.USER_TASK_APPROVE_AS_COLLEAGUE, Staff.BODIL);
		this.people.put(Approval.USER_TASK_APPROVE_AS_TEAM_LEADER, Staff.LEADER);
		this.people.keySet()
			.forEach((task) -> does(task,
					Habit.sameDay((today) -> Map.of("approved", "true", "comment", "Fakta og udregning passer"))));
		does(Recalculation.USER_TASK_PREPARE_RECALCULATION, Habit.after(1, workingDays, this::facts));
		does(Tenancy.USER_TASK_FOREWARN_HOUSEHOLD, Habit.after(2, workingDays,
				(today) -> Map.of("livesThere", "true", "sentOn", today.toString(), "channel", "DIGITAL_POST")));
		does(TransitionCourse.USER_TASK_EVALUATE_COURSE, Habit.after(4, workingDays, Desk::evaluated));
		does(TransitionCourse.USER_TASK_COMPLETE_COURSE, Habit.after(1, workingDays, (today) -> Map.of("citizenToldOn",
				today.toString(), "landlordToldOn", today.toString(), "remark", "Bliver boende som almindelig lejer")));
	}

	void does(String task, Habit habit) {
		this.habits.put(task, habit);
	}

	/**
	 * Some working days after the task has come, with the same answer each time.
	 */
	void does(String task, int days, Function<LocalDate, Map<String, Object>> form) {
		does(task, Habit.after(days, this.workingDays, form));
	}

	/**
	 * Follow-ups are held on their day.
	 * @param form what is written; a day's own answer where the story has one
	 */
	void holdsFollowUps(Function<LocalDate, Map<String, Object>> form) {
		does(FollowUp.USER_TASK_HOLD_FOLLOW_UP, Habit.whenDue(form));
	}

	/**
	 * Evidence of the agreement is asked for on the first working day, and noted when it
	 * has come.
	 * @param daysUntilItComes working days from the question asked on a day to the
	 * document
	 */
	void asksForEvidence(ToIntFunction<LocalDate> daysUntilItComes) {
		does(AgreementReview.USER_TASK_OBTAIN_EVIDENCE, new Evidence(daysUntilItComes));
		does(AgreementReview.USER_TASK_REMIND_ABOUT_EVIDENCE, Habit
			.sameDay((today) -> Map.of("step", "REMINDED", "channel", "DIGITAL_POST", "sentOn", today.toString())));
	}

	/**
	 * What the next recalculation is about.
	 */
	void learns(Map<String, Object> facts) {
		this.told.add(facts);
	}

	String personFor(String task) {
		return this.people.getOrDefault(task, Staff.ANNA);
	}

	Optional<Map<String, Object>> answer(LocalDate today, Task task) {
		Habit habit = this.habits.get(task.getTaskDefinitionKey());
		if (habit == null) {
			throw new IllegalStateException(
					"Nobody in the office knows what to do with " + task.getTaskDefinitionKey() + " on " + today);
		}
		return habit.on(today, task);
	}

	private Map<String, Object> facts(LocalDate today) {
		Map<String, Object> form = new LinkedHashMap<>(
				Map.of("factsKnown", "TOLD_BY_CITIZEN", "knownNote", "Fortalt af borgeren selv"));
		this.told.forEach(form::putAll);
		this.told.clear();
		return form;
	}

	static Map<String, Object> sent(LocalDate today) {
		return Map.of("sentOn", today.toString(), "channel", "DIGITAL_POST", "sentBy", "Sagsbehandleren");
	}

	static Map<String, Object> held(LocalDate today, String needLevel) {
		return Map.of("outcome", "HELD", "heldOn", today.toString(), "contactForm", "HOME_VISIT", "heldBy",
				"CASEWORKER", "home", "WELL", "occupation", "WELL", "economy", "WELL", "wellBeing", "WELL", "needLevel",
				needLevel);
	}

	private static Map<String, Object> evaluated(LocalDate today) {
		return Map.of("heldOn", today.toString(), "citizenTookPart", "true", "housing", "STAYS_AS_TENANT", "occupation",
				"WORK", "income", "WAGE", "economy", "BETTER", "wellBeing", "BETTER", "returnedToShelter", "false");
	}

	/**
	 * The same task is sent twice: once to ask, once to note what came.
	 */
	private final class Evidence implements Habit {

		private final ToIntFunction<LocalDate> daysUntilItComes;

		private LocalDate comesOn;

		private Evidence(ToIntFunction<LocalDate> daysUntilItComes) {
			this.daysUntilItComes = daysUntilItComes;
		}

		@Override
		public Optional<Map<String, Object>> on(LocalDate today, Task task) {
			if (this.comesOn == null) {
				this.comesOn = Desk.this.workingDays.after(today, this.daysUntilItComes.applyAsInt(today));
				return Optional.of(Map.of("step", "ASKED", "channel", "DIGITAL_POST", "sentOn", today.toString()));
			}
			if (today.isBefore(this.comesOn)) {
				return Optional.empty();
			}
			this.comesOn = null;
			return Optional.of(Map.of("step", "DOCUMENTED", "kind", "PAY_SLIPS", "receivedOn", today.toString(), "note",
					"Tre lønsedler: hun er i arbejde som aftalt"));
		}

	}

}
