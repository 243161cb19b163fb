package dk.udslusning.casefile.home;

import java.time.LocalDate;

import dk.udslusning.casefile.CaseFiles;
import dk.udslusning.casefile.CloseReason;
import dk.udslusning.casefile.RejectedInput;
import dk.udslusning.rules.eligibility.Answer;
import dk.udslusning.rules.scheme.HomeKind;
import dk.udslusning.testing.CaseFileDatabase;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

@CaseFileDatabase
class HomeOffersIT {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

	private static final LocalDate START = LocalDate.of(2026, 12, 1);

	@Autowired
	private HomeOffers offers;

	@Autowired
	private HomeRegister homes;

	@Autowired
	private CaseFiles cases;

	private String caseNumber;

	private String otherCase;

	private long home;

	@BeforeEach
	void openTwoCasesAndOneHome() {
		this.caseNumber = this.cases.open(TODAY, "sagsbehandler1").caseNumber();
		this.otherCase = this.cases.open(TODAY, "sagsbehandler2").caseNumber();
		this.cases.chooseScheme(this.caseNumber, "ALMENBOLIG_63");
		this.cases.chooseScheme(this.otherCase, "ALMENBOLIG_63");
		this.home = this.homes.add(SampleHomes.family()).id();
	}

	@Test
	void keepsTheHomeUntilTheOfferIsAnswered() {
		HomeOffer offer = this.offers.offer(this.caseNumber, wish(START, null));
		assertThat(offer.status()).isEqualTo(OfferStatus.OFFERED);
		assertThat(offer.offeredOn()).isEqualTo(TODAY);
		assertThat(this.offers.open(this.caseNumber)).contains(offer);
		assertRejected(() -> this.offers.offer(this.otherCase, wish(START.plusYears(1), null)), "home",
				"Boligen er udlejet eller tilbudt til en anden husstand fra 01.12.2026");
	}

	@Test
	void freesTheHomeWithoutConsequenceWhenTheCitizenSaysNo() {
		this.offers.offer(this.caseNumber, wish(START, null));
		HomeOffer declined = this.offers.decline(this.caseNumber, null, TODAY);
		assertThat(declined.status()).isEqualTo(OfferStatus.DECLINED);
		assertThat(declined.endedOn()).isEqualTo(TODAY);
		assertThat(this.offers.open(this.caseNumber)).isEmpty();
		assertThat(this.offers.fruitless(this.caseNumber)).isEqualTo(1);
		assertThat(this.offers.offer(this.otherCase, wish(START, null)).homeId()).isEqualTo(this.home);
		assertThat(this.cases.get(this.caseNumber).isOpen()).isTrue();
	}

	@Test
	void freesTheHomeWhenItIsWithdrawn() {
		this.offers.offer(this.caseNumber, wish(START, null));
		this.offers.withdraw(this.caseNumber, "Udlejeren har trukket boligen tilbage", TODAY);
		assertThat(this.offers.offer(this.otherCase, wish(START, null)).status()).isEqualTo(OfferStatus.OFFERED);
	}

	@Test
	void freesTheHomeWhenItFallsThroughAfterTheAssignment() {
		this.offers.offer(this.caseNumber, wish(START, null));
		this.offers.accept(this.caseNumber, TODAY);
		this.offers.assign(this.caseNumber, HomeConditions.none(), TODAY);
		this.offers.fallThrough(this.caseNumber, "Vandskade", TODAY);
		assertThat(this.offers.offer(this.otherCase, wish(START, null)).status()).isEqualTo(OfferStatus.OFFERED);
		assertThat(this.offers.fruitless(this.caseNumber)).isEqualTo(1);
	}

	@Test
	void freesTheHomeWhenTheCaseIsClosed() {
		this.offers.offer(this.caseNumber, wish(START, null));
		this.cases.close(this.caseNumber, CloseReason.WITHDRAWN, TODAY);
		assertThat(this.offers.offer(this.otherCase, wish(START, null)).status()).isEqualTo(OfferStatus.OFFERED);
	}

	@Test
	void letsTwoTenantsShareAHomeWhenTheOtherCaseHasIt() {
		this.offers.offer(this.caseNumber, wish(START, null));
		HomeOffer shared = this.offers.offer(this.otherCase, wish(START, this.caseNumber));
		assertThat(shared.sharedWithCase()).isEqualTo(this.caseNumber);
	}

	@Test
	void refusesToShareWithACaseThatHasNotTheHome() {
		assertRejected(() -> this.offers.offer(this.otherCase, wish(START, this.caseNumber)), "sharedWithCase",
				"Den anden sag har ikke denne bolig");
		assertRejected(() -> this.offers.offer(this.otherCase, wish(START, "UDS-1999-000001")), "sharedWithCase",
				"Den anden sag har ikke denne bolig");
		assertRejected(() -> this.offers.offer(this.otherCase, wish(START, this.otherCase)), "sharedWithCase",
				"Den anden sag har ikke denne bolig");
	}

	@Test
	void refusesALeaseBeforeTheHomeIsAtDisposal() {
		assertRejected(() -> this.offers.offer(this.caseNumber, wish(LocalDate.of(2026, 10, 31), null)),
				"plannedLeaseStart", "Boligen er først til kommunens rådighed fra 01.11.2026");
		assertThat(this.offers.offer(this.caseNumber, wish(LocalDate.of(2026, 11, 1), null)).plannedLeaseStart())
			.isEqualTo(LocalDate.of(2026, 11, 1));
	}

	@Test
	void refusesAStartMoreThanTwoYearsAhead() {
		assertRejected(() -> this.offers.offer(this.caseNumber, wish(LocalDate.of(2028, 11, 24), null)),
				"plannedLeaseStart", "Tjek årstallet");
		assertThat(this.offers.offer(this.caseNumber, wish(LocalDate.of(2028, 11, 23), null)).status())
			.isEqualTo(OfferStatus.OFFERED);
	}

	@Test
	void namesEveryMissingField() {
		assertThatExceptionOfType(RejectedInput.class)
			.isThrownBy(() -> this.offers.offer(this.caseNumber, new HomeWish(null, null, null, HomeConditions.none())))
			.satisfies((rejected) -> assertThat(rejected.faults()).extracting("field")
				.containsExactly("home", "plannedLeaseStart"));
		assertThat(this.offers.latest(this.caseNumber)).isEmpty();
	}

	@Test
	void refusesASecondOpenOffer() {
		this.offers.offer(this.caseNumber, wish(START, null));
		assertThatIllegalStateException().isThrownBy(() -> this.offers.offer(this.caseNumber, wish(START, null)));
	}

	@Test
	void refusesToAssignBeforeTheCitizenSaidYes() {
		this.offers.offer(this.caseNumber, wish(START, null));
		assertThatIllegalStateException()
			.isThrownBy(() -> this.offers.assign(this.caseNumber, HomeConditions.none(), TODAY));
	}

	@Test
	void refusesAKindOfHomeThatTheSchemeDoesNotUse() {
		long privateHome = this.homes.add(SampleHomes.of(HomeKind.PRIVATE, true)).id();
		assertRejected(
				() -> this.offers.offer(this.caseNumber, new HomeWish(privateHome, START, null, HomeConditions.none())),
				"home", "Boligen er en privat udlejningsbolig, og betingelserne for at bruge den er ikke opfyldt.");
	}

	@Test
	void offersAYouthHomeBeforeAllIsAssessedButAssignsItOnlyAfter() {
		long youthHome = this.homes.add(SampleHomes.of(HomeKind.YOUTH, false)).id();
		this.offers.offer(this.caseNumber, new HomeWish(youthHome, START, null, HomeConditions.none()));
		this.offers.accept(this.caseNumber, TODAY);
		assertRejected(() -> this.offers.assign(this.caseNumber, HomeConditions.none(), TODAY), "homeAvailable",
				"Det er ikke oplyst, om boligen må bruges som udslusningsbolig.");
		assertRejected(
				() -> this.offers.assign(this.caseNumber, new HomeConditions(YouthGround.NONE, Answer.YES, null),
						TODAY),
				"homeAvailable",
				"Boligen er en almen ungdomsbolig, og betingelserne for at bruge den er ikke opfyldt.");
		HomeOffer assigned = this.offers.assign(this.caseNumber,
				new HomeConditions(YouthGround.IN_EDUCATION, Answer.YES, null), TODAY);
		assertThat(assigned.status()).isEqualTo(OfferStatus.ASSIGNED);
		assertThat(this.offers.required(this.caseNumber)).isEqualTo(assigned);
	}

	@Test
	void refusesAnElderlyHomeThatIsInDemand() {
		long elderlyHome = this.homes.add(SampleHomes.of(HomeKind.ELDERLY, false)).id();
		assertRejected(
				() -> this.offers.offer(this.caseNumber,
						new HomeWish(elderlyHome, START, null, new HomeConditions(null, Answer.YES, Answer.NO))),
				"home", "Boligen er en almen ældrebolig, og betingelserne for at bruge den er ikke opfyldt.");
	}

	@Test
	void assignsFromTheDayOfTheYesUntilToday() {
		this.offers.offer(this.caseNumber, wish(START, null));
		this.offers.accept(this.caseNumber, TODAY);
		assertRejected(() -> this.offers.assign(this.caseNumber, HomeConditions.none(), TODAY.minusDays(1)),
				"assignedOn", "Boligen kan ikke anvises, før borgeren har sagt ja");
		assertRejected(() -> this.offers.assign(this.caseNumber, HomeConditions.none(), TODAY.plusDays(1)),
				"assignedOn", "Anvisningen kan ikke ligge i fremtiden");
		assertThat(this.offers.assign(this.caseNumber, HomeConditions.none(), TODAY).assignedOn()).isEqualTo(TODAY);
	}

	@Test
	void refusesAnAnswerBeforeTheOfferOrInTheFuture() {
		this.offers.offer(this.caseNumber, wish(START, null));
		assertRejected(() -> this.offers.accept(this.caseNumber, TODAY.minusDays(1)), "answeredOn",
				"Svaret kan ikke ligge, før boligen blev tilbudt den 23.11.2026");
		assertRejected(() -> this.offers.decline(this.caseNumber, null, TODAY.plusDays(1)), "answeredOn",
				"Svaret kan ikke ligge i fremtiden");
		assertRejected(() -> this.offers.withdraw(this.caseNumber, null, null), "answeredOn",
				"Skriv datoen for svaret");
	}

	private HomeWish wish(LocalDate start, String sharedWith) {
		return new HomeWish(this.home, start, sharedWith, HomeConditions.none());
	}

	private static void assertRejected(ThrowingCallable call, String field, String message) {
		assertThatExceptionOfType(RejectedInput.class).isThrownBy(call).satisfies((rejected) -> {
			assertThat(rejected.faults()).hasSize(1);
			assertThat(rejected.faults().get(0).field()).isEqualTo(field);
			assertThat(rejected.faults().get(0).message()).startsWith(message);
		});
	}

}
