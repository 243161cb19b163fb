package dk.udslusning.testing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import dk.udslusning.casefile.change.ChangeKind;
import dk.udslusning.casefile.change.ChangeReports;
import dk.udslusning.casefile.change.ReportedChange;
import dk.udslusning.decision.recalculation.Recalculations;
import dk.udslusning.process.names.Recalculation;
import dk.udslusning.process.names.Variables;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;

import org.springframework.boot.test.context.TestComponent;

/**
 * Reports a change, and finds or starts its recalculation.
 */
@TestComponent
public class RecalculationStart {

	private final ChangeReports reports;

	private final Recalculations recalculations;

	private final RuntimeService runtime;

	private final Staff staff;

	private final Clock clock;

	RecalculationStart(ChangeReports reports, Recalculations recalculations, RuntimeService runtime, Staff staff,
			Clock clock) {
		this.reports = reports;
		this.recalculations = recalculations;
		this.runtime = runtime;
		this.staff = staff;
		this.clock = clock;
	}

	/**
	 * {@link Staff#ANNA} takes a change down today.
	 */
	public void report(String caseNumber, ChangeKind kind, LocalDate from, String text) throws Exception {
		this.staff.inTheNameOf(Staff.ANNA,
				() -> this.reports.report(caseNumber, new ReportedChange(kind, from, LocalDate.now(this.clock), text)));
	}

	/**
	 * The recalculation that the tenancy has begun by itself; where no tenancy listens,
	 * the application opens one and starts its process.
	 * @return the recalculation and the process instance
	 */
	public Started start(String caseNumber) throws Exception {
		return this.staff.asTheApplication(() -> {
			long id = this.recalculations.openOrJoin(caseNumber).id();
			return new Started(id, running(caseNumber).orElseGet(() -> begin(caseNumber, id)).getId());
		});
	}

	private Optional<ProcessInstance> running(String caseNumber) {
		return Optional.ofNullable(this.runtime.createProcessInstanceQuery()
			.processDefinitionKey(Recalculation.KEY)
			.processInstanceBusinessKey(caseNumber)
			.singleResult());
	}

	private ProcessInstance begin(String caseNumber, long id) {
		return this.runtime.startProcessInstanceByKey(Recalculation.KEY, caseNumber,
				Map.of(Variables.RECALCULATION_ID, id));
	}

	/**
	 * A recalculation that runs.
	 *
	 * @param id the recalculation
	 * @param instanceId its process instance
	 */
	public record Started(long id, String instanceId) {

	}

}
