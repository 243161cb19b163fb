package dk.udslusning.decision.regulation;

import java.time.YearMonth;
import java.util.List;

import dk.udslusning.casefile.CaseFile;
import dk.udslusning.casefile.CaseFiles;
import dk.udslusning.decision.schedule.RefundSchedule;
import dk.udslusning.decision.stop.Stops;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The cases that new rates may change: open, with an amount decided for the month, which
 * no decision has stopped before.
 */
@Component
class RunningCases {

	private final JdbcClient jdbc;

	private final CaseFiles cases;

	private final RefundSchedule schedule;

	private final Stops stops;

	RunningCases(JdbcClient jdbc, CaseFiles cases, RefundSchedule schedule, Stops stops) {
		this.jdbc = jdbc;
		this.cases = cases;
		this.schedule = schedule;
		this.stops = stops;
	}

	/**
	 * Their numbers, sorted.
	 */
	List<String> in(YearMonth month) {
		return this.jdbc.sql("select distinct case_number from refund_schedule order by case_number")
			.query(String.class)
			.list()
			.stream()
			.filter((caseNumber) -> isRunning(caseNumber, month))
			.toList();
	}

	boolean isRunning(String caseNumber, YearMonth month) {
		return this.cases.find(caseNumber).filter(CaseFile::isOpen).isPresent()
				&& this.schedule.decided(caseNumber, month).isPresent()
				&& this.stops.lastDay(caseNumber).filter((last) -> last.isBefore(month.atDay(1))).isEmpty();
	}

}
