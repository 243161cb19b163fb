package dk.udslusning.casefile.home;

import java.time.LocalDate;

import dk.udslusning.casefile.CaseFiles;
import dk.udslusning.casefile.NeedLevel;
import dk.udslusning.casefile.intake.RegisterTransition;
import dk.udslusning.casefile.intake.TransitionNotice;
import dk.udslusning.casefile.lease.Lease;
import dk.udslusning.casefile.lease.LeaseTerms;
import dk.udslusning.casefile.lease.RegisterLease;
import dk.udslusning.casefile.tenancy.Checklist;
import dk.udslusning.casefile.tenancy.MovingIn;
import dk.udslusning.casefile.tenancy.RegisterMovingIn;
import dk.udslusning.casefile.tenancy.Tenancy;
import dk.udslusning.rules.money.Money;
import dk.udslusning.testing.Office;

import org.springframework.boot.test.context.TestComponent;

/**
 * Takes a case as far as a test needs it, by the use cases, from the notice until the
 * citizen has moved in. The lease begins on 1 December 2026 and runs for 24 months under
 * almenboligloven § 63; moving in and discharge are on 10 December.
 */
@TestComponent
public class HomePath {

	public static final LocalDate LEASE_START = LocalDate.of(2026, 12, 1);

	public static final LocalDate MOVED_IN = LocalDate.of(2026, 12, 10);

	private final CaseFiles cases;

	private final RegisterTransition notices;

	private final HomeRegister homes;

	private final HomeOffers offers;

	private final RegisterLease leases;

	private final RegisterMovingIn movingIn;

	private final Office office;

	HomePath(CaseFiles cases, RegisterTransition notices, HomeRegister homes, HomeOffers offers, RegisterLease leases,
			RegisterMovingIn movingIn, Office office) {
		this.cases = cases;
		this.notices = notices;
		this.homes = homes;
		this.offers = offers;
		this.leases = leases;
		this.movingIn = movingIn;
		this.office = office;
	}

	public String open(TransitionNotice notice) {
		return open(notice, "ALMENBOLIG_63");
	}

	public String open(TransitionNotice notice, String scheme) {
		String caseNumber = this.notices.register(notice);
		this.cases.chooseScheme(caseNumber, scheme);
		return caseNumber;
	}

	/**
	 * A new family home, offered to the citizen.
	 * @return the home's number
	 */
	public long offer(String caseNumber) {
		return offer(caseNumber, SampleHomes.family());
	}

	private long offer(String caseNumber, NewHome home) {
		long homeId = this.homes.add(home).id();
		LocalDate start = home.atDisposalFrom().isAfter(LEASE_START) ? home.atDisposalFrom() : LEASE_START;
		this.offers.offer(caseNumber, new HomeWish(homeId, start, null, HomeConditions.none()));
		return homeId;
	}

	/**
	 * A new family home, assigned to the case.
	 * @return the home's number
	 */
	public long assign(String caseNumber) {
		return assign(caseNumber, SampleHomes.family());
	}

	public long assign(String caseNumber, NewHome home) {
		long homeId = offer(caseNumber, home);
		LocalDate today = LocalDate.now(this.office);
		this.offers.accept(caseNumber, today);
		this.offers.assign(caseNumber, HomeConditions.none(), today);
		return homeId;
	}

	public Lease lease(String caseNumber) {
		return lease(caseNumber, MOVED_IN);
	}

	/**
	 * Assigns a new family home and signs its lease.
	 * @param discharge as planned; null for a citizen who stays nowhere
	 */
	public Lease lease(String caseNumber, LocalDate discharge) {
		assign(caseNumber);
		return this.leases.signed(caseNumber, terms(discharge));
	}

	/**
	 * Moves the citizen in, on 10 December 2026; it is that day afterwards.
	 */
	public Tenancy moveIn(String caseNumber, NeedLevel need) {
		lease(caseNumber);
		this.office.today(MOVED_IN);
		return this.movingIn.register(caseNumber,
				new MovingIn(MOVED_IN, MOVED_IN, MOVED_IN, null, need, Checklist.empty(), null));
	}

	/**
	 * Moves a citizen who stays nowhere into the leased home, today.
	 */
	public Tenancy settle(String caseNumber, NeedLevel need) {
		LocalDate today = LocalDate.now(this.office);
		return this.movingIn.register(caseNumber,
				new MovingIn(today, today, null, null, need, Checklist.empty(), null));
	}

	/**
	 * Terms without fault for the sample family home.
	 */
	public static LeaseTerms terms() {
		return terms(MOVED_IN);
	}

	private static LeaseTerms terms(LocalDate discharge) {
		return new LeaseTerms(LocalDate.of(2026, 11, 23), LEASE_START, 24, "Lejemålet er en udslusningsbolig.",
				LocalDate.of(2026, 11, 20), Money.ofKroner(7500), false, Money.ofKroner(500), null, Money.ofKroner(150),
				null, null, MOVED_IN, discharge);
	}

}
