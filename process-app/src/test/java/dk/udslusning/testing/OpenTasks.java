package dk.udslusning.testing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import dk.udslusning.casefile.CaseFiles;
import dk.udslusning.casefile.consistency.DifferenceKind;
import dk.udslusning.casefile.consistency.Differences;
import dk.udslusning.casefile.consistency.FoundDifference;
import dk.udslusning.casefile.letter.LetterKind;
import dk.udslusning.casefile.letter.Letters;
import dk.udslusning.decision.ApprovalKind;
import dk.udslusning.decision.Approvals;
import dk.udslusning.decision.DecisionDraft;
import dk.udslusning.decision.DecisionType;
import dk.udslusning.decision.Decisions;
import dk.udslusning.decision.recalculation.Recalculations;
import dk.udslusning.process.names.Variables;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/**
 * Brings a fresh case to any user task of any model, as if the path there had been
 * walked, so that a test can try doors on it. The case is {@link Staff#ANNA}'s, and she
 * prepared what is up for approval.
 */
@TestComponent
public class OpenTasks {

	private final CaseFiles cases;

	private final Approvals approvals;

	private final Recalculations recalculations;

	private final Decisions decisions;

	private final Letters letters;

	private final JdbcClient jdbc;

	private final Differences differences;

	private final RuntimeService runtime;

	private final TaskService tasks;

	private final Staff staff;

	OpenTasks(CaseFiles cases, Approvals approvals, Recalculations recalculations, Decisions decisions, Letters letters,
			JdbcClient jdbc, Differences differences, RuntimeService runtime, TaskService tasks, Staff staff) {
		this.cases = cases;
		this.approvals = approvals;
		this.recalculations = recalculations;
		this.decisions = decisions;
		this.letters = letters;
		this.jdbc = jdbc;
		this.differences = differences;
		this.runtime = runtime;
		this.tasks = tasks;
		this.staff = staff;
	}

	/**
	 * A task of the element, in a case of its own.
	 */
	public OpenTask at(String processKey, String element) throws Exception {
		return this.staff.inTheNameOf(Staff.ANNA, () -> open(processKey, element));
	}

	private OpenTask open(String processKey, String element) throws Exception {
		String caseNumber = this.cases.open(LocalDate.of(2026, 11, 20), Staff.ANNA).caseNumber();
		long approvalId = this.approvals.request(caseNumber, ApprovalKind.SUBSIDY, 1, 400_000L);
		Map<String, Object> variables = new LinkedHashMap<>();
		variables.put(Variables.APPROVAL_ID, approvalId);
		variables.put(Variables.APPEAL_ID, appeal(caseNumber, approvalId));
		variables.put(Variables.DIFFERENCE_ID,
				this.differences.raise(caseNumber, caseNumber, new FoundDifference(DifferenceKind.JOB_FAILED, "Trin"))
					.id());
		variables.put(Variables.RECALCULATION_ID, this.recalculations.openOrJoin(caseNumber).id());
		variables.put(Variables.APPROVAL_KIND, Variables.ApprovalKind.SUBSIDY);
		for (String moment : new String[] { Variables.INFORMATION_REMINDER_AT, Variables.HEARING_DEADLINE_AT,
				Variables.MOVING_IN_DUE_AT, Variables.HOUSING_BENEFIT_DUE_AT, Variables.TENANCY_ENDS_AT,
				Variables.FOLLOW_UP_DUE_AT, Variables.FOLLOW_UP_VISIBLE_AT, Variables.EVIDENCE_ANSWER_AT,
				Variables.AGREEMENT_MEETING_AT, Variables.CURE_PERIOD_ENDS_AT, Variables.ADDENDUM_DUE_AT,
				Variables.ADDENDUM_REMINDER_AT, Variables.ADDENDUM_LAPSES_AT, Variables.ARREARS_DUE_AT,
				Variables.SHELTER_STAY_DUE_AT, Variables.ABSENCE_DUE_AT, Variables.ABSENT_SIX_MONTHS_AT,
				Variables.CHILD_TURNS_ADULT_AT, Variables.CHILD_CONCERN_DUE_AT, Variables.FILE_ACCESS_DUE_AT,
				Variables.REGULATION_DUE_AT, Variables.REASSESSMENT_DUE_AT, Variables.REASSESSMENT_WARNED_AT,
				Variables.STANCE_DUE_AT, Variables.BOARD_REMINDER_AT }) {
			variables.put(moment, "2030-01-01T06:00:00");
		}
		ProcessInstance instance = this.staff.asTheApplication(() -> this.runtime.createProcessInstanceByKey(processKey)
			.businessKey(caseNumber)
			.setVariables(variables)
			.startBeforeActivity(element)
			.execute());
		return new OpenTask(this.staff.asTheApplication(() -> this.tasks.createTaskQuery()
			.processInstanceId(instance.getId())
			.taskDefinitionKey(element)
			.singleResult()
			.getId()), instance.getId(), caseNumber);
	}

	/** Against a decision that {@link Staff#ANNA} has made. */
	private long appeal(String caseNumber, long serial) {
		this.cases.chooseScheme(caseNumber, "ALMENBOLIG_63");
		long decision = this.decisions
			.issue(DecisionDraft.favourable(caseNumber, DecisionType.SUPPORT, 1_000_000 + serial, Staff.ANNA)
				.withReasons("Fakta", "Serviceloven § 85", "Hensyn", "Begrundelse"));
		long letter = this.letters.write(caseNumber, LetterKind.APPEAL_RECEIVED, "Klage", "Klage");
		GeneratedKeyHolder key = new GeneratedKeyHolder();
		this.jdbc
			.sql("insert into appeal (case_number, received_on, channel, appellant, mandate_seen, words, recorded_by, "
					+ "recorded_at) values (:caseNumber, current_date, 'PHONE', 'CITIZEN', false, 'Uenig', 'x', now())")
			.param("caseNumber", caseNumber)
			.update(key, "id");
		long id = key.getKeyAs(Number.class).longValue();
		this.jdbc
			.sql("insert into appeal_subject (appeal_id, decision_id, in_time, explanation, effect_waits, letter_id, "
					+ "recorded_by, recorded_at) values (:id, :decision, true, 'I tide', false, :letter, 'x', now())")
			.param("id", id)
			.param("decision", decision)
			.param("letter", letter)
			.update();
		return id;
	}

	/**
	 * A task that waits.
	 *
	 * @param id the engine's id
	 * @param instanceId of its process instance
	 * @param caseNumber its case
	 */
	public record OpenTask(String id, String instanceId, String caseNumber) {

	}

}
