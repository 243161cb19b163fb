package dk.udslusning.casefile.tenancy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import dk.udslusning.casefile.Faults;
import dk.udslusning.casefile.change.ChangeKind;
import dk.udslusning.casefile.change.ChangeReports;
import dk.udslusning.casefile.change.ReportedChange;
import dk.udslusning.casefile.home.HomeRegister;
import dk.udslusning.casefile.lease.Lease;
import dk.udslusning.casefile.lease.Leases;
import dk.udslusning.casefile.note.CaseNotes;
import dk.udslusning.casefile.release.Release;
import dk.udslusning.casefile.release.Releases;
import dk.udslusning.rules.time.DanishDates;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Registers that the citizen has moved in, and that she has left the shelter: never
 * before the lease is signed and has begun (SEL § 110 stk. 5), unless she left by
 * herself. Where she comes from another transitional home, that tenancy ends on the day
 * before; its lease, and with it the refund, runs to its own last day.
 */
@Service
@Transactional
public class RegisterMovingIn {

	private final Leases leases;

	private final Releases releases;

	private final HomeRegister homes;

	private final Tenancies tenancies;

	private final Checklists checklists;

	private final ChangeReports changes;

	private final CaseNotes notes;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	RegisterMovingIn(Leases leases, Releases releases, HomeRegister homes, Tenancies tenancies, Checklists checklists,
			ChangeReports changes, CaseNotes notes, ApplicationEventPublisher events, Clock clock) {
		this.leases = leases;
		this.releases = releases;
		this.homes = homes;
		this.tenancies = tenancies;
		this.checklists = checklists;
		this.changes = changes;
		this.notes = notes;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Begins the tenancy. The home is let from the lease's first day.
	 * @param caseNumber the case, with a lease
	 * @param movingIn what happened
	 * @return the tenancy
	 * @throws dk.udslusning.casefile.RejectedInput naming each missing or impossible
	 * field; nothing is stored then
	 */
	public Tenancy register(String caseNumber, MovingIn movingIn) {
		Lease lease = this.leases.required(caseNumber);
		Release release = this.releases.get(caseNumber);
		Faults faults = new Faults();
		check(movingIn, lease.signedOn(), lease.startsOn(), release, faults);
		Optional<Tenancy> earlier = earlier(caseNumber);
		checkEarlier(movingIn, earlier, faults);
		faults.throwIfAny();
		if (movingIn.dischargedOn() != null) {
			this.releases.discharged(caseNumber, movingIn.dischargedOn());
		}
		this.homes.let(lease.homeId(), lease.startsOn());
		this.checklists.keep(caseNumber, movingIn.checklist());
		LocalDate discharged = (release.isStaying()) ? movingIn.dischargedOn() : release.dischargedOn();
		Tenancy begun = this.tenancies.begin(new Tenancy(null, caseNumber, lease.id(), movingIn.movedInOn(),
				movingIn.keysOn(), discharged, movingIn.leftEarlierReason(), movingIn.needLevel(), null,
				ownPaymentFrom(lease, movingIn.earlierLeaseEndsOn()), null));
		earlier.ifPresent((left) -> leave(left, lease, movingIn));
		return begun;
	}

	/**
	 * Adds what is missing or impossible, by field.
	 * @param leaseSignedOn the day the lease was signed; null where it is not known
	 * @param leaseStart the lease's first day; null where it is not known
	 * @param release where she comes from
	 */
	public void check(MovingIn movingIn, LocalDate leaseSignedOn, LocalDate leaseStart, Release release,
			Faults faults) {
		checkDays(movingIn, leaseSignedOn, leaseStart, faults);
		checkDischarge(movingIn, leaseSignedOn, leaseStart, release, faults);
		faults.addIf(movingIn.needLevel() == null, "needLevel", "Vælg behovet for støtte; det styrer opfølgningen");
	}

	/**
	 * The transitional home that the case's citizen lives in until she moves into the
	 * next one.
	 */
	@Transactional(readOnly = true)
	public Optional<Tenancy> earlier(String caseNumber) {
		return this.tenancies.latest(caseNumber).filter((tenancy) -> tenancy.movedOutOn() == null);
	}

	private void leave(Tenancy left, Lease next, MovingIn movingIn) {
		LocalDate ends = movingIn.earlierLeaseEndsOn();
		LocalDate lastDay = movingIn.movedInOn().minusDays(1);
		this.tenancies.leave(left, lastDay, ends);
		this.changes.report(left.caseNumber(),
				new ReportedChange(ChangeKind.MOVED_OUT, movingIn.movedInOn(), LocalDate.now(this.clock),
						"Flyttet til en anden udslusningsbolig. Sidste dag i den tidligere bolig: "
								+ DanishDates.format(lastDay) + ". Lejemålets sidste dag: " + DanishDates.format(ends)
								+ "."));
		long days = ChronoUnit.DAYS.between(next.startsOn(), ends) + 1;
		if (days > Lease.DOUBLE_RENT_WARNING_DAYS) {
			this.notes.add(left.caseNumber(), "Advarsel: dobbelt husleje",
					"Begge lejemål løber i " + days
							+ " dage. Egenbetalingen regnes kun én gang: i den tidligere bolig til og med "
							+ DanishDates.format(ends) + ". Overvej hjælp efter aktivloven.");
		}
		this.events.publishEvent(new MovedToAnotherHome(left.caseNumber()));
	}

	/** The earlier home carries the own payment to the last day of its lease. */
	private static LocalDate ownPaymentFrom(Lease lease, LocalDate earlierLeaseEndsOn) {
		return (earlierLeaseEndsOn != null && !earlierLeaseEndsOn.isBefore(lease.startsOn()))
				? earlierLeaseEndsOn.plusDays(1) : null;
	}

	private static void checkEarlier(MovingIn movingIn, Optional<Tenancy> earlier, Faults faults) {
		LocalDate ends = movingIn.earlierLeaseEndsOn();
		LocalDate moved = movingIn.movedInOn();
		if (earlier.isEmpty()) {
			faults.addIf(ends != null, "earlierLeaseEndsOn",
					"Borgeren flytter ikke fra en anden udslusningsbolig; lad feltet stå tomt");
			return;
		}
		faults.addIf(ends == null, "earlierLeaseEndsOn", "Skriv sidste dag i det tidligere lejemål, opsigelsen med")
			.addIf(ends != null && moved != null && ends.isBefore(moved.minusDays(1)), "earlierLeaseEndsOn",
					"Lejemålet kan ikke slutte, mens borgeren endnu bor i boligen")
			.addIf(ends != null && moved != null && ends.isAfter(moved.plusYears(1)), "earlierLeaseEndsOn",
					"Dagen ligger mere end et år efter indflytningen; tjek årstallet")
			.addIf(moved != null && !moved.isAfter(earlier.get().movedInOn()), "movedInOn",
					"Borgeren flyttede ind i den tidligere bolig den " + DanishDates.format(earlier.get().movedInOn())
							+ "; dagen skal ligge efter");
	}

	private void checkDays(MovingIn movingIn, LocalDate leaseSignedOn, LocalDate leaseStart, Faults faults) {
		LocalDate today = LocalDate.now(this.clock);
		LocalDate moved = movingIn.movedInOn();
		LocalDate keys = movingIn.keysOn();
		faults.addIf(moved == null, "movedInOn", "Skriv, hvornår borgeren flyttede ind")
			.addIf(moved != null && moved.isAfter(today), "movedInOn",
					"Indflytningen ligger i fremtiden; registrér den, når borgeren er flyttet ind")
			.addIf(isBefore(moved, leaseStart), "movedInOn",
					"Borgeren kan ikke være flyttet ind før lejemålets første dag"
							+ ((leaseStart != null) ? ", " + DanishDates.format(leaseStart) : ""))
			.addIf(keys == null, "keysOn", "Skriv, hvornår borgeren fik nøglerne")
			.addIf(keys != null && keys.isAfter(today), "keysOn", "Dagen ligger i fremtiden")
			.addIf(isBefore(keys, leaseSignedOn), "keysOn",
					"Borgeren kan ikke have fået nøglerne, før lejekontrakten blev underskrevet")
			.addIf(keys != null && moved != null && keys.isAfter(moved), "keysOn",
					"Borgeren må have fået nøglerne senest den dag, hun flyttede ind");
	}

	private void checkDischarge(MovingIn movingIn, LocalDate leaseSignedOn, LocalDate leaseStart, Release release,
			Faults faults) {
		LocalDate discharged = movingIn.dischargedOn();
		if (!release.isStaying()) {
			faults.addIf(discharged != null, "dischargedOn",
					"Borgeren er ikke indskrevet på en boform; lad feltet stå tomt");
			return;
		}
		if (discharged == null) {
			faults.add("dischargedOn", "Skriv, hvornår borgeren blev udskrevet; fra den dag betaler hun for boligen");
			return;
		}
		boolean early = isBefore(discharged, leaseStart) || isBefore(discharged, leaseSignedOn);
		faults
			.addIf(discharged.isAfter(LocalDate.now(this.clock)), "dischargedOn",
					"Udskrivningen ligger i fremtiden; registrér den, når borgeren er udskrevet")
			.addIf(release.admittedOn() != null && discharged.isBefore(release.admittedOn()), "dischargedOn",
					"Borgeren kan ikke være udskrevet, før hun blev indskrevet")
			.addIf(early && isBlank(movingIn.leftEarlierReason()), "dischargedOn",
					"Udskrivningen ligger før lejekontrakten (serviceloven § 110, stk. 5). Ret datoen; forlod borgeren "
							+ "selv stedet før, så skriv det i feltet herunder");
	}

	private static boolean isBefore(LocalDate day, LocalDate other) {
		return day != null && other != null && day.isBefore(other);
	}

	private static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}

}
