package dk.udslusning.testing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

import dk.udslusning.casefile.change.ChangeKind;
import dk.udslusning.casefile.change.ChangeReports;
import dk.udslusning.casefile.change.ReportedChange;
import dk.udslusning.decision.recalculation.OpenedRecalculation;
import dk.udslusning.decision.recalculation.Recalculations;
import dk.udslusning.process.names.Recalculation;
import dk.udslusning.process.names.Variables;
import org.camunda.bpm.engine.RuntimeService;

import org.springframework.boot.test.context.TestComponent;

/**
 * Reports a change and starts its recalculation, as the tenancy does when it hears of it.
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
	 * The application opens the recalculation and starts its process.
	 * @return the recalculation and the process instance
	 */
	public Started start(String caseNumber) throws Exception {
		return this.staff.asTheApplication(() -> {
			OpenedRecalculation opened = this.recalculations.openOrJoin(caseNumber);
			return new Started(opened.id(),
					this.runtime
						.startProcessInstanceByKey(Recalculation.KEY, caseNumber,
								Map.of(Variables.RECALCULATION_ID, opened.id()))
						.getId());
		});
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
