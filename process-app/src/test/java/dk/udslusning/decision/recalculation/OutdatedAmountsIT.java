package dk.udslusning.decision.recalculation;

import java.time.LocalDate;

import dk.udslusning.casefile.benefit.Applicant;
import dk.udslusning.casefile.benefit.HousingBenefits;
import dk.udslusning.casefile.change.ChangeReport;
import dk.udslusning.casefile.change.ChangeReports;
import dk.udslusning.casefile.home.HomePath;
import dk.udslusning.testing.CaseFileDatabase;
import dk.udslusning.testing.Office;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What becomes known after a grant was prepared. She moved in on 10 December 2026 under a
 * lease from the 1st, so day 30 of applying for housing benefit is 9 January.
 */
@CaseFileDatabase
@Import({ HomePath.class, Granted.class })
@TestPropertySource(properties = "udslusning.catalogue.overlay=classpath:catalogue/demo-rates")
class OutdatedAmountsIT {

	@Autowired
	private Granted granted;

	@Autowired
	private HousingBenefits benefits;

	@Autowired
	private ChangeReports reports;

	@Autowired
	private Office office;

	@Test
	void asksForARecalculationFromMovingInWhereTheEstimateDoesNotHold() {
		String caseNumber = this.granted.onEstimate();
		apply(caseNumber, LocalDate.of(2027, 1, 10));
		assertThat(this.reports.open(caseNumber)).extracting(ChangeReport::effectiveOn)
			.containsExactly(LocalDate.of(2026, 12, 1));
	}

	@Test
	void asksForNothingOnDay30() {
		String caseNumber = this.granted.onEstimate();
		apply(caseNumber, LocalDate.of(2027, 1, 9));
		assertThat(this.reports.open(caseNumber)).isEmpty();
	}

	@Test
	void asksForNothingWhereUdbetalingDanmarkHasDecided() {
		String caseNumber = this.granted.in2026();
		apply(caseNumber, LocalDate.of(2027, 1, 10));
		assertThat(this.reports.open(caseNumber)).isEmpty();
	}

	@Test
	void asksForARecalculationWhereItWasAppliedForBeforeTheGrantWasIssued() {
		String caseNumber = this.granted.preparedOnEstimate();
		apply(caseNumber, LocalDate.of(2027, 1, 10));
		assertThat(this.reports.open(caseNumber)).isEmpty();
		this.granted.issue(caseNumber);
		assertThat(this.reports.open(caseNumber)).extracting(ChangeReport::effectiveOn)
			.containsExactly(LocalDate.of(2026, 12, 1));
	}

	/** Own payment is 3.120,75 by the rates of 2027 and was calculated at 3.059,92. */
	@Test
	void asksForARecalculationWhereAYearHasBegun() {
		String caseNumber = this.granted.preparedOnEstimate();
		this.office.today(LocalDate.of(2027, 1, 4));
		this.granted.issue(caseNumber);
		assertThat(this.reports.open(caseNumber)).extracting(ChangeReport::effectiveOn)
			.containsExactly(LocalDate.of(2027, 1, 1));
	}

	@Test
	void asksForNothingWhereTheGrantIsIssuedAsItWasPrepared() {
		assertThat(this.reports.of(this.granted.onEstimate())).isEmpty();
	}

	private void apply(String caseNumber, LocalDate on) {
		this.office.today(on);
		this.benefits.apply(caseNumber, on, Applicant.TOGETHER, null);
	}

}
