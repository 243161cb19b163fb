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
 * Housing benefit that is applied for after the refund was granted. She moved in on 10
 * December 2026, so day 30 is 9 January.
 */
@CaseFileDatabase
@Import({ HomePath.class, Granted.class })
@TestPropertySource(properties = "udslusning.catalogue.overlay=classpath:catalogue/demo-rates")
class LateApplicationsIT {

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
			.containsExactly(HomePath.MOVED_IN);
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

	private void apply(String caseNumber, LocalDate on) {
		this.office.today(on);
		this.benefits.apply(caseNumber, on, Applicant.TOGETHER, null);
	}

}
