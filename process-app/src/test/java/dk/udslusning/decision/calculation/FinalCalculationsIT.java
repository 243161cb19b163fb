package dk.udslusning.decision.calculation;

import java.time.YearMonth;
import java.util.Optional;

import dk.udslusning.casefile.NeedLevel;
import dk.udslusning.casefile.benefit.HousingBenefits;
import dk.udslusning.casefile.home.HomePath;
import dk.udslusning.decision.ApprovalKind;
import dk.udslusning.decision.Approvals;
import dk.udslusning.rules.money.Money;
import dk.udslusning.rules.refund.BenefitBasis;
import dk.udslusning.testing.CaseFileDatabase;
import dk.udslusning.testing.Notices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * A crisis centre (§ 109) to the sample home: lease from 1 December 2026, moved in and
 * discharged on the 10th, every rate confirmed. By hand: 22 of 31 days of 975,00 are
 * 691,94, and of 3.059,9167 are 2.171,55.
 */
@CaseFileDatabase
@Import(HomePath.class)
@TestPropertySource(properties = "udslusning.catalogue.overlay=classpath:catalogue/demo-rates")
class FinalCalculationsIT {

	@Autowired
	private HomePath path;

	@Autowired
	private CalculationPreparation preparation;

	@Autowired
	private Calculations calculations;

	@Autowired
	private Approvals approvals;

	@Autowired
	private HousingBenefits benefits;

	private String caseNumber;

	@BeforeEach
	void movedInOnThe10th() {
		this.caseNumber = this.path.open(Notices.fromCrisisCentre());
		this.path.moveIn(this.caseNumber, NeedLevel.MEDIUM);
	}

	@Test
	void calculatesAFullMonthAndThePartFirstMonth() {
		Calculation calculation = prepared(Prepared.facts());
		assertThat(calculation.refund()).isEqualTo(Money.ofOere(346_508));
		Optional<Calculation> first = this.calculations.firstMonthOf(calculation.id());
		assertThat(first).hasValueSatisfying((part) -> {
			assertThat(part.benefit()).isEqualTo(Money.ofOere(69_194));
			assertThat(part.ownPayment()).isEqualTo(Money.ofOere(217_155));
			assertThat(part.refund()).isEqualTo(Money.ofOere(463_651));
		});
		assertThat(this.calculations.latest(this.caseNumber))
			.hasValueSatisfying((latest) -> assertThat(latest.id()).isEqualTo(calculation.id()));
		assertThat(this.approvals.latest(this.caseNumber, ApprovalKind.SUBSIDY))
			.hasValueSatisfying((approval) -> assertThat(approval.refundOere()).isEqualTo(346_508));
	}

	@Test
	void takesTheBenefitOfUdbetalingDanmarksLetter() {
		Calculation calculation = prepared(Prepared.facts().decided(Money.ofKroner(1_000)));
		assertThat(calculation.refund()).isEqualTo(Money.ofOere(344_008));
		assertThat(calculation.isEstimated()).isFalse();
		assertThat(this.calculations.firstMonthOf(calculation.id()))
			.hasValueSatisfying((part) -> assertThat(part.refund()).isEqualTo(Money.ofOere(461_877)));
	}

	@Test
	void takesTheLettersOwnAmountForThePartMonth() {
		Calculation calculation = prepared(Prepared.facts()
			.decided(Money.ofKroner(1_000))
			.with((facts) -> facts.benefitFirstMonth = Money.ofKroner(700)));
		assertThat(this.calculations.firstMonthOf(calculation.id()))
			.hasValueSatisfying((part) -> assertThat(part.refund()).isEqualTo(Money.ofOere(462_845)));
	}

	@Test
	void keepsAnEstimatedBenefitAsSuch() {
		prepared(Prepared.facts());
		assertThat(this.benefits.of(this.caseNumber)).extracting("month", "amount", "basis")
			.containsExactly(tuple(YearMonth.of(2026, 12), Money.ofKroner(975), BenefitBasis.ESTIMATED));
	}

	@Test
	void letsATeamLeaderSendTheAmountBackAndCalculatesAgain() {
		Calculation before = prepared(Prepared.facts());
		Calculation after = prepared(Prepared.facts().decided(Money.ofKroner(1_000)));
		assertThat(after.id()).isGreaterThan(before.id());
		assertThat(this.calculations.get(before.id()).refund()).isEqualTo(Money.ofOere(346_508));
		assertThat(this.calculations.of(this.caseNumber)).hasSize(4);
	}

	private Calculation prepared(Prepared facts) {
		this.preparation.prepareFinal(this.caseNumber, facts.build());
		return this.calculations.calculateFinal(this.caseNumber).calculation();
	}

}
