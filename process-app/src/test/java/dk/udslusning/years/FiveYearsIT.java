package dk.udslusning.years;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.udslusning.process.names.RegulationCalendar;
import dk.udslusning.casefile.home.HomeRegister;
import dk.udslusning.casefile.home.TransitionalHome;
import dk.udslusning.casefile.lease.Lease;
import dk.udslusning.casefile.lease.Leases;
import dk.udslusning.decision.schedule.DecidedAmount;
import dk.udslusning.decision.schedule.RefundSchedule;
import dk.udslusning.operations.demo.CaseDriver;
import dk.udslusning.rules.time.WorkingDays;
import dk.udslusning.testing.Homes;
import dk.udslusning.testing.RatesByHand;
import dk.udslusning.testing.WholeCaseApplication;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two cases of five years, lived day by day by the forms of their tasks. What they leave
 * in the case file and in the engine's history is compared with calendars that were
 * written by hand: {@code years/ordning-a.txt} and {@code years/ordning-b.txt}.
 */
@WholeCaseApplication
@Import(RatesByHand.class)
class FiveYearsIT {

	@Autowired
	ProcessEngine engine;

	@Autowired
	HomeRegister homes;

	@Autowired
	Leases leases;

	@Autowired
	RefundSchedule schedule;

	@Autowired
	RatesByHand rates;

	@Autowired
	WorkingDays workingDays;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	Clock clock;

	@AfterEach
	void backToToday() {
		new CaseDriver(this.engine).backToToday();
	}

	@Test
	void livesTheTrialAsTheCalendarSays() throws IOException {
		// The rates are regulated by hand here; by the calendar they are in
		// RateRegulationIT.
		this.engine.getManagementService().suspendJobDefinitionByProcessDefinitionKey(RegulationCalendar.KEY, true);
		LivedCase life = new LivedCase(this.engine, this.workingDays);
		TransitionalHome home = this.homes.add(Homes.familyHome("Kalendervej 1"));
		new TrialStory(life, this.clock, this.rates).live(home);
		assertLivedAs("ordning-a", life.caseNumber());
	}

	@Test
	void livesTheLeaseAsTheCalendarSays() throws IOException {
		// The rates are regulated by hand here; by the calendar they are in
		// RateRegulationIT.
		this.engine.getManagementService().suspendJobDefinitionByProcessDefinitionKey(RegulationCalendar.KEY, true);
		LivedCase life = new LivedCase(this.engine, this.workingDays);
		TransitionalHome home = this.homes.add(Homes.familyHome("Kalendervej 2"));
		new LeaseStory(life, this.clock, this.rates).live(home);
		assertLivedAs("ordning-b", life.caseNumber());
	}

	private void assertLivedAs(String name, String caseNumber) throws IOException {
		ExpectedCalendar expected = ExpectedCalendar.read(name);
		List<String> lines = new CaseCalendar(this.engine.getHistoryService(), this.jdbc, caseNumber).lines()
			.stream()
			.map(CalendarLine::toString)
			.toList();
		List<String> months = months(caseNumber);
		keep(name, lines, months);
		assertThat(lines).as(difference(expected.lines(), lines)).isEqualTo(expected.lines());
		assertThat(months).as(difference(expected.months(), months)).isEqualTo(expected.months());
	}

	private static String difference(List<String> expected, List<String> lived) {
		return "Kun skrevet i hånden:\n" + without(expected, lived) + "\nKun levet:\n" + without(lived, expected);
	}

	private static String without(List<String> lines, List<String> others) {
		return lines.stream().filter((line) -> !others.contains(line)).collect(Collectors.joining("\n"));
	}

	/** What was lived can be read in {@code target/years}. */
	private static void keep(String name, List<String> lines, List<String> months) throws IOException {
		Path folder = Files.createDirectories(Path.of("target", "years"));
		Files.write(folder.resolve(name + ".txt"), Stream.concat(lines.stream(), months.stream()).toList());
	}

	/** What is decided for each month, months with the same amount together. */
	private List<String> months(String caseNumber) {
		Lease lease = this.leases.required(caseNumber);
		List<Stretch> stretches = new ArrayList<>();
		Stream
			.iterate(YearMonth.from(lease.startsOn()), (month) -> !month.isAfter(YearMonth.from(lease.lastLegalDay())),
					(month) -> month.plusMonths(1))
			.map((month) -> this.schedule.decided(caseNumber, month).orElseThrow())
			.forEach((decided) -> add(stretches, decided));
		return stretches.stream().map(Stretch::toString).toList();
	}

	private static void add(List<Stretch> stretches, DecidedAmount decided) {
		int last = stretches.size() - 1;
		String amount = decided.amount().toString();
		if (last >= 0 && stretches.get(last).amount().equals(amount)) {
			stretches.set(last, new Stretch(stretches.get(last).from(), decided.month(), amount));
		}
		else {
			stretches.add(new Stretch(decided.month(), decided.month(), amount));
		}
	}

	private record Stretch(YearMonth from, YearMonth to, String amount) {

		@Override
		public String toString() {
			return ExpectedCalendar.MONTHS + CalendarLine.MONTH.format(this.from)
					+ (this.from.equals(this.to) ? "" : "-" + CalendarLine.MONTH.format(this.to)) + " | " + this.amount;
		}

	}

}
