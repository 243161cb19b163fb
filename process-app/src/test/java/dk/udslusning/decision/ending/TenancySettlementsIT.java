package dk.udslusning.decision.ending;

import java.time.LocalDate;
import java.util.Optional;

import dk.udslusning.casefile.change.ChangeReport;
import dk.udslusning.casefile.change.ChangeReports;
import dk.udslusning.casefile.home.HomePath;
import dk.udslusning.decision.recalculation.Granted;
import dk.udslusning.testing.CaseFileDatabase;
import dk.udslusning.testing.Office;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is settled at the end of a tenancy, on the {@link Granted} case whose lease runs
 * to 30 November 2028.
 */
@CaseFileDatabase
@Import({ HomePath.class, Granted.class })
@TestPropertySource(properties = "udslusning.catalogue.overlay=classpath:catalogue/demo-rates")
class TenancySettlementsIT {

	@Autowired
	private Granted granted;

	@Autowired
	private TenancySettlements settlements;

	@Autowired
	private ChangeReports reports;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Office office;

	@Test
	void announcesNothingWhereTheLastMonthIsWhole() {
		String caseNumber = this.granted.in2026();
		this.settlements.announce(caseNumber);
		assertThat(this.reports.of(caseNumber)).isEmpty();
		assertThat(this.settlements.open(caseNumber)).isEmpty();
	}

	@Test
	void announcesALastMonthOfSomeDaysOnce() {
		String caseNumber = endingOn(LocalDate.of(2028, 11, 15));
		this.settlements.announce(caseNumber);
		this.settlements.announce(caseNumber);
		assertThat(this.reports.of(caseNumber)).extracting(ChangeReport::effectiveOn)
			.containsExactly(LocalDate.of(2028, 11, 16));
	}

	@Test
	void settlesALastMonthOfSomeDaysThatNobodyAnnounced() {
		String caseNumber = endingOn(LocalDate.of(2028, 11, 15));
		this.office.today(LocalDate.of(2028, 11, 16));
		Optional<Long> settlement = this.settlements.open(caseNumber);
		assertThat(settlement).isPresent();
		assertThat(this.reports.takenBy(settlement.orElseThrow())).extracting(ChangeReport::effectiveOn)
			.containsExactly(LocalDate.of(2028, 11, 16));
	}

	private String endingOn(LocalDate lastDay) {
		String caseNumber = this.granted.in2026();
		this.jdbc.sql("update lease set last_legal_day = :day where case_number = :caseNumber")
			.param("day", lastDay)
			.param("caseNumber", caseNumber)
			.update();
		return caseNumber;
	}

}
