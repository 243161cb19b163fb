package dk.udslusning.casefile.home;

import java.time.LocalDate;

import dk.udslusning.casefile.CaseFiles;
import dk.udslusning.casefile.CloseReason;
import dk.udslusning.casefile.RejectedInput;
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
