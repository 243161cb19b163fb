package dk.udslusning.decision.grant;

import java.time.LocalDate;

import dk.udslusning.access.Role;
import dk.udslusning.casefile.NeedLevel;
import dk.udslusning.casefile.benefit.Applicant;
import dk.udslusning.casefile.benefit.HousingBenefits;
import dk.udslusning.casefile.home.HomePath;
import dk.udslusning.casefile.letter.LetterKind;
import dk.udslusning.casefile.letter.Letters;
import dk.udslusning.decision.ApprovalLevel;
import dk.udslusning.decision.Approvals;
import dk.udslusning.decision.Decision;
import dk.udslusning.decision.Decisions;
import dk.udslusning.decision.UnlawfulDecision;
import dk.udslusning.decision.calculation.CalculationAnswer;
import dk.udslusning.decision.calculation.CalculationPreparation;
import dk.udslusning.decision.calculation.Calculations;
import dk.udslusning.decision.calculation.Prepared;
import dk.udslusning.rules.money.Money;
import dk.udslusning.testing.CaseFileDatabase;
import dk.udslusning.testing.Notices;
import dk.udslusning.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The amounts are those of the final calculation by hand: 3.465,08 a month, 4.636,51 in
 * December 2026.
 */
@CaseFileDatabase
@Import(HomePath.class)
@TestPropertySource(properties = "udslusning.catalogue.overlay=classpath:catalogue/demo-rates")
class GrantDecisionsIT {

	@Autowired
	private HomePath path;

	@Autowired
	private CalculationPreparation preparation;

	@Autowired
	private Calculations calculations;

	@Autowired
	private Approvals approvals;

	@Autowired
	private GrantDecisions grants;

	@Autowired
	private Decisions decisions;

	@Autowired
	private Letters letters;

	@Autowired
	private HousingBenefits benefits;

	@Autowired
	private Office office;

	private String caseNumber;

	@BeforeEach
	void movedIn() {
		this.caseNumber = this.path.open(Notices.fromCrisisCentre());
		this.path.moveIn(this.caseNumber, NeedLevel.LOW);
	}

	@Test
	void issuesTheApprovedAmountWithItsExplanation() {
		approve(calculate(Prepared.facts()));
		Decision decision = this.decisions.get(this.grants.issue(this.caseNumber));
		assertThat(decision.adverse()).isFalse();
		assertThat(decision.preparedBy()).isEqualTo("sagsbehandler1");
		assertThat(decision.approvedBy()).isEqualTo("sagsbehandler2");
		assertThat(decision.explanationJson()).contains("\"refundOere\"");
		assertThat(decision.legalBasis()).isEqualTo("""
				- Almenboligloven § 63 (lov nr. 753 af 13/6-2023)
				- Almenlejeloven § 4 stk. 3
				- Serviceloven § 163 a
				- Bekendtgørelse nr. 718 af 19/6-2013 om refusion af husleje
				- Bekendtgørelse nr. 1244 af 13/11-2017 om egenbetaling
				- Boligstøtteloven §§ 14, 22 og 23""");
	}

	@Test
	void signsTheLetterWithTheCaseworkerAndNotWithWhoApproved() {
		approve(calculate(Prepared.facts()));
		this.grants.issue(this.caseNumber);
		assertThat(letter()).endsWith("""
				Er du i tvivl om noget, så ring til din sagsbehandler på telefon 70 12 34 56 (hverdage kl. 9-14), \
				eller skriv til os. Oplys sagsnummeret.

				Venlig hilsen
				Anne Sommer
				Prøvelev Kommune
				Telefon 70 12 34 56
				""").doesNotContain("Bo Vinter");
	}

	@Test
	void writesOnePageThatSaysWhatSheNeedsToKnow() {
		approve(calculate(Prepared.facts()));
		this.grants.issue(this.caseNumber);
		String body = letter();
		assertThat(body).contains("Du får refusion af husleje")
			.contains("fra den 01.12.2026. For en hel måned er det 3.465,08 kr.")
			.contains("Tilbage at betale selv: 3.709,92 kr.")
			.contains("december 2026, er regnet for sig: du får 4.636,51 kr.")
			.contains("første bankdag", "04.01.2027")
			.contains("til og med den 30.11.2028")
			.contains("§ 11, stk. 2")
			.contains("Boligstøtten er vores skøn")
			.contains("når du har søgt boligstøtte")
			.contains("serviceloven § 163 a")
			.contains("Sådan klager du")
			.doesNotContain("Kommunal indstilling");
	}

	@Test
	void namesNeitherTheShelterNorTheAddressNorTheKindOfPlace() {
		approve(calculate(Prepared.facts()));
		this.grants.issue(this.caseNumber);
		assertThat(letter()).doesNotContainIgnoringCase("krisecenter")
			.doesNotContain("Prøvevej")
			.doesNotContain("§ 109")
			.doesNotContain("0707614285");
	}

	@Test
	void saysNothingOfEstimatesWhereUdbetalingDanmarkHasDecided() {
		this.benefits.apply(this.caseNumber, HomePath.MOVED_IN, Applicant.TOGETHER, null);
		approve(calculate(Prepared.facts().decided(Money.ofKroner(1_000))));
		this.grants.issue(this.caseNumber);
		assertThat(letter()).contains("3.440,08 kr.")
			.doesNotContain("skøn")
			.doesNotContain("når du har søgt boligstøtte");
	}

	/** Housing benefit above the rent leaves nothing, in the first month too. */
	@Test
	void promisesNoMoneyWhereThereIsNone() {
		approve(calculate(Prepared.facts().decided(Money.ofKroner(7_500)).decidedFirst(Money.ofKroner(7_500))));
		this.grants.issue(this.caseNumber);
		assertThat(letter()).contains("Du får 0 kr. i refusion af husleje")
			.contains("Du får ingen refusion, fordi")
			.contains("Fortæl os det, så regner vi igen")
			.contains("til og med den 30.11.2028")
			.contains("Sådan klager du")
			.doesNotContain("NemKonto")
			.doesNotContain("ret til pengene")
			.doesNotContain("Du får forskellen");
	}

	@Test
	void saysForWhichDaysSheHasAnIncomeInTheFirstMonth() {
		calculate(Prepared.facts());
		calculate(Prepared.facts().withoutIncomeFrom(LocalDate.of(2026, 12, 12)));
		approve(calculate(Prepared.facts().incomeFrom(LocalDate.of(2026, 12, 21))));
		this.grants.issue(this.caseNumber);
		assertThat(letter())
			.contains("Dage med egenbetaling, 1. periode: dage i december 2026 fra 10.12.2026 til 11.12.2026 = 2 dage")
			.contains("Dage med egenbetaling, 2. periode: dage i december 2026 fra 21.12.2026")
			.contains("= 11 dage")
			.contains("Dage med egenbetaling: 2 dage + 11 dage = 13 dage")
			.contains("I december 2026 regner vi kun egenbetaling for de dage, hvor du har indkomst.")
			.doesNotContain("det største af 01.12.2026");
	}

	@Test
	void saysFromWhenBenefitThatWasAppliedForLateCounts() {
		this.office.today(LocalDate.of(2027, 1, 10));
		this.benefits.apply(this.caseNumber, LocalDate.of(2027, 1, 10), Applicant.TOGETHER, null);
		approve(calculate(Prepared.facts()));
		this.grants.issue(this.caseNumber);
		assertThat(letter()).contains("gælder derfor først fra den 01.02.2027")
			.contains("Dage med boligstøtte: dage i december 2026 fra 01.02.2027");
	}

	@Test
	void issuesOnceHoweverOftenItIsAsked() {
		approve(calculate(Prepared.facts()));
		long first = this.grants.issue(this.caseNumber);
		assertThat(this.grants.issue(this.caseNumber)).isEqualTo(first);
		assertThat(this.letters.of(this.caseNumber)).filteredOn((letter) -> letter.kind() == LetterKind.GRANT)
			.hasSize(1);
	}

	@Test
	void issuesNothingThatNobodyApproved() {
		calculate(Prepared.facts());
		assertThatExceptionOfType(UnlawfulDecision.class).isThrownBy(() -> this.grants.issue(this.caseNumber));
	}

	private String letter() {
		return this.letters.latest(this.caseNumber, LetterKind.GRANT).orElseThrow().body();
	}

	private CalculationAnswer calculate(Prepared facts) {
		this.preparation.prepareFinal(this.caseNumber, facts.build());
		return this.calculations.calculateFinal(this.caseNumber);
	}

	private void approve(CalculationAnswer answer) {
		this.office.signIn("sagsbehandler2", Role.CASEWORKER);
		this.approvals.approve(answer.approvalId(), ApprovalLevel.COLLEAGUE, "Beløbet er regnet efter");
	}

}
