package dk.udslusning.casefile.lease;

import java.time.LocalDate;

import dk.udslusning.casefile.home.HomeConditions;
import dk.udslusning.casefile.home.HomeOffers;
import dk.udslusning.casefile.home.HomePath;
import dk.udslusning.casefile.home.HomeWish;
import dk.udslusning.casefile.home.NewHome;
import dk.udslusning.casefile.home.OfferStatus;
import dk.udslusning.casefile.home.SampleHomes;
import dk.udslusning.casefile.note.CaseNotes;
import dk.udslusning.casefile.release.Releases;
import dk.udslusning.rules.money.Money;
import dk.udslusning.testing.CaseFileDatabase;
import dk.udslusning.testing.Notices;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static dk.udslusning.testing.Rejections.fieldsRefusedBy;
import static org.assertj.core.api.Assertions.assertThat;

@CaseFileDatabase
class RegisterLeaseIT {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

	@Autowired
	private HomePath path;

	@Autowired
	private RegisterLease registerLease;

	@Autowired
	private Leases leases;

	@Autowired
	private HomeOffers offers;

	@Autowired
	private Releases releases;

	@Autowired
	private CaseNotes notes;

	@Test
	void keepsTheLeaseWithItsLastLegalDay() {
		String caseNumber = this.path.open(Notices.fromCrisisCentre());
		long home = this.path.assign(caseNumber);
		Lease lease = this.registerLease.signed(caseNumber, HomePath.terms());
		assertThat(this.leases.required(caseNumber)).isEqualTo(lease);
		assertThat(lease.homeId()).isEqualTo(home);
		assertThat(lease.lastLegalDay()).isEqualTo(LocalDate.of(2028, 11, 30));
		assertThat(lease.rent()).isEqualTo(Money.ofOere(750_000));
		assertThat(lease.payments().total()).isEqualTo(Money.ofOere(65_000));
		assertThat(this.offers.latest(caseNumber).orElseThrow().status()).isEqualTo(OfferStatus.LEASED);
		assertThat(this.releases.get(caseNumber).plannedDischargeOn()).isEqualTo(LocalDate.of(2026, 12, 10));
		assertThat(this.notes.of(caseNumber)).isEmpty();
	}

	@Test
	void endsTheLegalPeriodWithTheScheme() {
		String caseNumber = this.path.open(Notices.fromCrisisCentre(), "FRIKOMMUNE_25");
		NewHome home = atDisposalFrom(LocalDate.of(2021, 12, 1));
		this.path.assign(caseNumber, home);
		Lease lease = this.registerLease.signed(caseNumber,
				terms(LocalDate.of(2021, 12, 31), LocalDate.of(2021, 12, 31)));
		assertThat(lease.lastLegalDay()).isEqualTo(LocalDate.of(2023, 12, 30));
	}

	/** 1 to 15 December are 14 days before the discharge on the 15th. */
	@Test
	void warnsOfDoubleRentOverFourteenDaysAndNotOfFourteen() {
		String fourteen = this.path.open(Notices.fromCrisisCentre());
		this.path.assign(fourteen);
		this.registerLease.signed(fourteen, terms(HomePath.LEASE_START, LocalDate.of(2026, 12, 15)));
		assertThat(this.notes.of(fourteen)).isEmpty();
		String fifteen = this.path.open(Notices.ofAnother());
		this.path.assign(fifteen);
		this.registerLease.signed(fifteen, terms(HomePath.LEASE_START, LocalDate.of(2026, 12, 16)));
		assertThat(this.notes.of(fifteen)).singleElement()
			.satisfies((note) -> assertThat(note.text()).contains("begge steder i 15 dage fra 01.12.2026"));
	}

	@Test
	void refusesAnEarlierStartWhenAnotherHouseholdHasTheHome() {
		String first = this.path.open(Notices.fromCrisisCentre());
		long home = this.path.assign(first);
		this.registerLease.signed(first, HomePath.terms());
		String second = this.path.open(Notices.fromASofa());
		assertThat(fieldsRefusedBy(() -> this.offers.offer(second,
				new HomeWish(home, LocalDate.of(2026, 11, 25), null, HomeConditions.none()))))
			.containsExactly("home");
		assertThat(fieldsRefusedBy(() -> this.offers.offer(second,
				new HomeWish(home, LocalDate.of(2027, 12, 1), null, HomeConditions.none()))))
			.containsExactly("home");
	}

	@Test
	void letsAnotherHouseholdInFromTheDayAfterTheTenancyEnded() {
		String first = this.path.open(Notices.fromCrisisCentre());
		long home = this.path.assign(first);
		Lease lease = this.registerLease.signed(first, HomePath.terms());
		this.leases.end(lease.id(), LocalDate.of(2027, 3, 31));
		String second = this.path.open(Notices.fromASofa());
		assertThat(fieldsRefusedBy(() -> this.offers.offer(second,
				new HomeWish(home, LocalDate.of(2027, 3, 31), null, HomeConditions.none()))))
			.containsExactly("home");
		assertThat(this.offers.offer(second, new HomeWish(home, LocalDate.of(2027, 4, 1), null, HomeConditions.none()))
			.status()).isEqualTo(OfferStatus.OFFERED);
	}

	@Test
	void storesNothingWhenATermIsRefused() {
		String caseNumber = this.path.open(Notices.fromCrisisCentre());
		this.path.assign(caseNumber);
		assertThat(fieldsRefusedBy(
				() -> this.registerLease.signed(caseNumber, terms(HomePath.LEASE_START, LocalDate.of(2026, 11, 30)))))
			.containsExactly("plannedMovingIn", "plannedDischarge");
		assertThat(this.leases.latest(caseNumber)).isEmpty();
		assertThat(this.offers.required(caseNumber).status()).isEqualTo(OfferStatus.ASSIGNED);
	}

	@Test
	void keepsThePlaceWhenTheLeaseComesToNothing() {
		String caseNumber = this.path.open(Notices.fromCrisisCentre());
		this.path.assign(caseNumber);
		this.registerLease.fellThrough(caseNumber, null);
		assertThat(this.leases.latest(caseNumber)).isEmpty();
		assertThat(this.offers.open(caseNumber)).isEmpty();
		assertThat(this.offers.latest(caseNumber).orElseThrow().endedOn()).isEqualTo(TODAY);
	}

	private static NewHome atDisposalFrom(LocalDate day) {
		NewHome home = SampleHomes.family();
		return new NewHome(home.kind(), home.landlord(), false, home.address(), home.rooms(), home.areaHundredths(),
				home.rent(), home.payments(), home.deposit(), true, day);
	}

	private static LeaseTerms terms(LocalDate start, LocalDate moving) {
		LeaseTerms good = HomePath.terms();
		return new LeaseTerms(start.isBefore(TODAY) ? start : good.signedOn(), start, 24, good.deviations(),
				good.councilApprovedOn(), good.rent(), false, null, null, null, null, null, moving, moving);
	}

}
