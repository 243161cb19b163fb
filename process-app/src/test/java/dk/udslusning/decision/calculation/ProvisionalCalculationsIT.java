package dk.udslusning.decision.calculation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Consumer;

import dk.udslusning.access.Role;
import dk.udslusning.casefile.NeedLevel;
import dk.udslusning.casefile.home.HomeConditions;
import dk.udslusning.casefile.home.HomeOffers;
import dk.udslusning.casefile.home.HomePath;
import dk.udslusning.casefile.home.HomeWish;
import dk.udslusning.casefile.income.IncomeKind;
import dk.udslusning.casefile.note.CaseNote;
import dk.udslusning.casefile.note.CaseNotes;
import dk.udslusning.casefile.ownpayment.Reduction;
import dk.udslusning.catalogue.ExplanationJson;
import dk.udslusning.decision.Approval;
import dk.udslusning.decision.ApprovalKind;
import dk.udslusning.decision.Approvals;
import dk.udslusning.rules.explanation.ExplanationVerifier;
import dk.udslusning.rules.money.Money;
import dk.udslusning.rules.rate.RateCodes;
import dk.udslusning.rules.refund.WarningCodes;
import dk.udslusning.testing.CaseFileDatabase;
import dk.udslusning.testing.Notices;
import dk.udslusning.testing.Office;
import dk.udslusning.testing.Rejections;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A crisis centre (§ 109) to the sample home from 1 December 2026, with the rates as they
 * are published. Amounts by hand: own payment 100,60 x 365 / 12 = 3.059,92; benefit 15 %
 * of 78.000 (65/75 of 90.000) / 12 = 975,00.
 */
@CaseFileDatabase
@Import(HomePath.class)
class ProvisionalCalculationsIT {

	@Autowired
	private HomePath path;

	@Autowired
	private CalculationPreparation preparation;

	@Autowired
	private Calculations calculations;

	@Autowired
	private CalculationPlaces places;

	@Autowired
	private HomeOffers offers;

	@Autowired
	private Approvals approvals;

	@Autowired
	private CaseNotes notes;

	@Autowired
	private ExplanationJson json;

	@Autowired
	private Office office;

	private String caseNumber;

	@BeforeEach
	void aCaseWithAHomeInSight() {
		this.caseNumber = this.path.open(Notices.fromCrisisCentre());
		this.path.assign(this.caseNumber);
	}

	@Test
	void calculatesTheBudgetOfAFullMonth() {
		Calculation calculation = prepared(Prepared.facts());
		assertThat(calculation.kind()).isEqualTo(CalculationKind.PROVISIONAL);
		assertThat(calculation.month()).isEqualTo(YearMonth.of(2026, 12));
		assertThat(calculation.benefit()).isEqualTo(Money.ofKroner(975));
		assertThat(calculation.ownPayment()).isEqualTo(Money.ofOere(305_992));
		assertThat(calculation.refund()).isEqualTo(Money.ofOere(346_508));
		assertThat(calculation.charged()).isEqualTo(Money.ofKroner(8_150));
		assertThat(calculation.left()).isEqualTo(Money.ofOere(370_992));
		assertThat(this.calculations.firstMonthsOf(calculation.id())).isEmpty();
	}

	@Test
	void keepsAnExplanationThatGivesTheAmountAgain() {
		Calculation calculation = prepared(Prepared.facts());
		assertThat(new ExplanationVerifier().verify(this.json.read(calculation.explanationJson()))).isEmpty();
		assertThat(calculation.explanation().result("refundWithUnconfirmedOere").money())
			.isEqualTo(Money.ofOere(411_508));
		assertThat(this.calculations.markdown(calculation.id())).contains("3.465,08 kr.", "3.709,92 kr.",
				"Vær opmærksom på", "Serviceloven § 163 a");
	}

	@Test
	void warnsOfUnconfirmedRatesAndGoesOn() {
		assertThat(prepared(Prepared.facts()).explanation().warns(WarningCodes.RATE_UNCONFIRMED)).isTrue();
	}

	@Test
	void asksASecondPersonInTheNameOfWhoeverPrepared() {
		this.preparation.prepareProvisional(this.caseNumber, Prepared.facts().build());
		this.office.signIn("teamleder", Role.TEAM_LEADER);
		CalculationAnswer answer = this.calculations.calculateProvisional(this.caseNumber);
		Approval approval = this.approvals.get(answer.approvalId());
		assertThat(approval.kind()).isEqualTo(ApprovalKind.PROVISIONAL_SUBSIDY);
		assertThat(approval.subjectId()).isEqualTo(answer.calculation().id());
		assertThat(approval.refundOere()).isEqualTo(346_508);
		assertThat(approval.preparedBy()).isEqualTo("sagsbehandler1");
	}

	@Test
	void countsChildrenAndTheirRaisedLimits() {
		Calculation calculation = prepared(
				Prepared.facts().with((facts) -> facts.childrenBorn = "12.03.2019, 05.11.2021"));
		assertThat(calculation.benefit()).isEqualTo(Money.ofKroner(4_230));
		assertThat(calculation.refund()).isEqualTo(Money.ofOere(21_008));
	}

	@Test
	void countsAChildAsAdultFromTheMonthItIsEighteenOnTheFirst() {
		assertThat(prepared(Prepared.facts().with((facts) -> facts.childrenBorn = "02.12.2008")).explanation()
			.result("rentShareOere")
			.money()).isEqualTo(Money.ofKroner(7_500));
		assertThat(prepared(Prepared.facts().with((facts) -> {
			facts.childrenBorn = "01.12.2008";
			facts.othersIncome = Money.ZERO;
		})).explanation().result("rentShareOere").money()).isEqualTo(Money.ofKroner(3_750));
	}

	@Test
	void takesNoOwnPaymentWithoutIncome() {
		Calculation calculation = prepared(Prepared.facts().with((facts) -> {
			facts.incomeKind = IncomeKind.NONE;
			facts.income = null;
		}));
		assertThat(calculation.ownPayment()).isEqualTo(Money.ZERO);
		assertThat(calculation.refund()).isEqualTo(Money.ofKroner(6_525));
	}

	@Test
	void countsIncomeThatBeginsInTheMonthInAFullMonth() {
		assertThat(ownPaymentWithIncomeFrom(LocalDate.of(2026, 12, 1))).isEqualTo(Money.ofOere(305_992));
		assertThat(ownPaymentWithIncomeFrom(LocalDate.of(2026, 12, 31))).isEqualTo(Money.ofOere(305_992));
		assertThat(notesOfLaterIncome()).isEmpty();
	}

	@Test
	void leavesOutIncomeOfALaterMonthAndSaysSo() {
		assertThat(ownPaymentWithIncomeFrom(LocalDate.of(2027, 1, 1))).isEqualTo(Money.ZERO);
		assertThat(notesOfLaterIncome()).singleElement()
			.satisfies((note) -> assertThat(note.text()).contains("01.01.2027", "december 2026"));
	}

	@Test
	void takesAReducedOwnPayment() {
		Calculation calculation = prepared(Prepared.facts().with((facts) -> {
			facts.reduction = Reduction.REDUCED;
			facts.reducedTo = Money.ofKroner(1_000);
			facts.reductionReason = "Gæld";
		}));
		assertThat(calculation.refund()).isEqualTo(Money.ofKroner(5_525));
	}

	@Test
	void onlyWarnsOfARentAboveHalfTheIncome() {
		prepared(Prepared.facts().with((facts) -> facts.income = Money.ofKroner(180_000)));
		assertThat(this.notes.of(this.caseNumber)).isEmpty();
		Calculation calculation = prepared(Prepared.facts().with((facts) -> facts.income = Money.ofOere(17_999_900)));
		assertThat(calculation.explanation().warns(WarningCodes.RENT_ABOVE_HALF_INCOME)).isTrue();
		assertThat(this.notes.of(this.caseNumber)).extracting(CaseNote::subject)
			.containsExactly("Advarsel: huslejen er over halvdelen af indkomsten");
	}

	@Test
	void refusesANegativeOrImplausibleRent() {
		assertThat(refusedAt((facts) -> facts.rent = Money.ofOere(-1))).containsExactly("rent");
		assertThat(refusedAt((facts) -> facts.rent = Money.ofOere(99_999))).containsExactly("rent");
		assertThat(refusedAt((facts) -> {
			facts.rent = Money.ofOere(2_500_001);
			facts.rentChecked = true;
		})).containsExactly("rent");
	}

	@Test
	void refusesARentThatLooksLikeTheNetAmountUntilItIsChecked() {
		assertThat(refusedAt((facts) -> facts.rent = Money.ofOere(674_999))).containsExactly("rent");
		assertThat(refusedAt((facts) -> facts.rent = Money.ofOere(825_001))).containsExactly("rent");
		prepared(Prepared.facts().with((facts) -> facts.rent = Money.ofKroner(6_750)));
		prepared(Prepared.facts().with((facts) -> {
			facts.rent = Money.ofOere(674_999);
			facts.rentChecked = true;
		}));
	}

	@Test
	void refusesContradictoryFactsAtTheirFields() {
		assertThat(refusedAt((facts) -> facts.incomeKind = IncomeKind.NONE)).containsExactly("income");
		assertThat(refusedAt((facts) -> facts.income = null)).containsExactly("income");
		assertThat(refusedAt((facts) -> facts.adultsBorn = "01.01.1990")).containsExactly("othersIncome");
		assertThat(refusedAt((facts) -> {
			facts.adultsBorn = "02.12.2008";
			facts.othersIncome = Money.ZERO;
		})).containsExactly("adultsBorn");
		assertThat(refusedAt((facts) -> facts.childrenBorn = "31.02.2019")).containsExactly("childrenBorn");
		assertThat(refusedAt((facts) -> facts.childrenBorn = "24.11.2026")).containsExactly("childrenBorn");
		assertThat(refusedAt((facts) -> facts.benefitDecided = Money.ofKroner(1_000)))
			.containsExactly("benefitLetterOn");
		assertThat(refusedAt((facts) -> facts.reduction = Reduction.REDUCED)).containsExactly("reducedTo",
				"reductionReason");
		assertThat(refusedAt((facts) -> facts.ownPaymentEntered = Money.ofKroner(2_000)))
			.containsExactly("ownPaymentSource");
		assertThat(refusedAt((facts) -> facts.heat = Money.ofOere(-100))).containsExactly("heat");
	}

	@Test
	void asksForTheBenefitOfAFolkepensioner() {
		assertThat(refusedAt((facts) -> facts.folkepension = true)).containsExactly("benefitDecided");
	}

	@Test
	void remembersWhatWasToldForTheNextForm() {
		PreparedFacts told = Prepared.facts().with((facts) -> facts.childrenBorn = "12.03.2019, 05.11.2021").build();
		this.preparation.prepareProvisional(this.caseNumber, told);
		this.preparation.prepareProvisional(this.caseNumber, told);
		PreparedFacts again = this.preparation.defaults(this.places.offered(this.caseNumber));
		assertThat(again.childrenBorn()).isEqualTo("12.03.2019, 05.11.2021");
		assertThat(again.income()).isEqualTo(Money.ofKroner(160_000));
		assertThat(again.rent()).isEqualTo(Money.ofKroner(7_500));
		assertThat(again.heat()).isEqualTo(Money.ofKroner(500));
		assertThat(again.water()).isNull();
	}

	private List<CaseNote> notesOfLaterIncome() {
		return this.notes.of(this.caseNumber)
			.stream()
			.filter((note) -> note.subject().equals("Indkomsten ændrer sig i en senere måned"))
			.toList();
	}

	private Money ownPaymentWithIncomeFrom(LocalDate day) {
		return prepared(Prepared.facts().incomeFrom(day)).ownPayment();
	}

	private List<String> refusedAt(Consumer<Prepared> change) {
		PreparedFacts facts = Prepared.facts().with(change).build();
		return Rejections.fieldsRefusedBy(() -> this.preparation.prepareProvisional(this.caseNumber, facts));
	}

	private Calculation prepared(Prepared facts) {
		this.preparation.prepareProvisional(this.caseNumber, facts.build());
		return this.calculations.calculateProvisional(this.caseNumber).calculation();
	}

	@Test
	void asksATeamLeaderToConfirmARateBeforeADecision() {
		this.caseNumber = this.path.open(Notices.ofTheDayBefore(Notices.fromCrisisCentre()));
		this.path.moveIn(this.caseNumber, NeedLevel.MEDIUM);
		this.preparation.prepareFinal(this.caseNumber, Prepared.facts().build());
		CalculationAnswer answer = this.calculations.calculateFinal(this.caseNumber);
		assertThat(answer.outcome()).isEqualTo(CalculationOutcome.RATE_UNCONFIRMED);
		assertThat(answer.rateCode()).isEqualTo(RateCodes.OWN_PAYMENT_109);
		assertThat(answer.rateMonth()).isEqualTo(YearMonth.of(2026, 12));
		assertThat(this.calculations.latest(this.caseNumber)).isEmpty();
	}

	/**
	 * Rent 7.500,01: 3.750,01 and 3.750,00. Benefit for two on 75 m²: 15 % of 90.000 / 12
	 * = 1.125,00, of which each has 562,50. So 127,59 and 127,58, each after a whole own
	 * payment.
	 */
	@Test
	void sharesTheHomeBetweenTwoTenantsWithAWholeOwnPaymentEach() {
		String other = this.path.open(Notices.ofAnother());
		long home = this.places.offered(this.caseNumber).home().id();
		this.offers.offer(other, new HomeWish(home, HomePath.LEASE_START, this.caseNumber, HomeConditions.none()));
		assertThat(refusedAt((facts) -> facts.othersIncome = null)).containsExactly("othersIncome");
		assertThat(shared(this.caseNumber)).isEqualTo(Money.ofOere(12_759));
		assertThat(shared(other)).isEqualTo(Money.ofOere(12_758));
	}

	private Money shared(String tenant) {
		this.preparation.prepareProvisional(tenant, Prepared.facts().with((facts) -> {
			facts.rent = Money.ofOere(750_001);
			facts.othersIncome = Money.ofKroner(150_000);
		}).build());
		return this.calculations.calculateProvisional(tenant).calculation().refund();
	}

}
