package dk.udslusning.casefile.upkeep;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import dk.udslusning.casefile.CaseFiles;
import dk.udslusning.casefile.Faults;
import dk.udslusning.casefile.RejectedInput;
import dk.udslusning.casefile.home.HomeJournal;
import dk.udslusning.casefile.home.HomeRegister;
import dk.udslusning.casefile.home.HomeStateConflict;
import dk.udslusning.casefile.home.Occupancy;
import dk.udslusning.casefile.home.TransitionalHome;
import dk.udslusning.casefile.lease.Lease;
import dk.udslusning.casefile.lease.Leases;
import dk.udslusning.casefile.note.CaseNotes;
import dk.udslusning.casefile.tenancy.Tenancies;
import dk.udslusning.rules.time.DanishDates;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records what happens to a home besides its letting. What a household in an open case
 * does is recorded in its case, and the home follows.
 */
@Service
@Transactional
public class RegisterHomeChange {

	private static final int YEARS_BACK = 10;

	private static final int YEARS_AHEAD = 2;

	private final HomeSearch search;

	private final HomeRegister homes;

	private final Occupancy occupancy;

	private final CaseFiles cases;

	private final Leases leases;

	private final Tenancies tenancies;

	private final CaseNotes notes;

	private final HomeJournal journal;

	private final Clock clock;

	RegisterHomeChange(HomeSearch search, HomeRegister homes, Occupancy occupancy, CaseFiles cases, Leases leases,
			Tenancies tenancies, CaseNotes notes, HomeJournal journal, Clock clock) {
		this.search = search;
		this.homes = homes;
		this.occupancy = occupancy;
		this.cases = cases;
		this.leases = leases;
		this.tenancies = tenancies;
		this.notes = notes;
		this.journal = journal;
		this.clock = clock;
	}

	/**
	 * Finds the home and records the change.
	 * @return the home
	 * @throws RejectedInput naming each faulty field, at {@code event} where the home's
	 * state or a household does not allow it; nothing is stored then
	 */
	public TransitionalHome register(HomeChange change) {
		checkFields(change);
		TransitionalHome found = this.search.only(change.home());
		this.homes.lock(found.id());
		TransitionalHome home = this.homes.get(found.id());
		try {
			this.journal.add(home.id(), record(home, change));
		}
		catch (HomeStateConflict conflict) {
			throw RejectedInput.at("event", conflict.getMessage());
		}
		return home;
	}

	private void checkFields(HomeChange change) {
		LocalDate today = LocalDate.now(this.clock);
		Faults faults = new Faults();
		faults
			.addIf(change.on().isBefore(today.minusYears(YEARS_BACK))
					|| change.on().isAfter(today.plusYears(YEARS_AHEAD)), "on",
					"Tjek årstallet: dagen ligger for langt fra i dag")
			.addIf(change.event() == HomeEvent.VACATED && change.on().isAfter(today), "on",
					"Registrér fraflytningen, når lejeren er flyttet; dagen kan ikke ligge i fremtiden")
			.addIf(change.event() == HomeEvent.TERMINATED && change.terminatedBy() == null, "terminatedBy",
					"Vælg, hvem der har opsagt lejemålet");
		if (change.event() == HomeEvent.PRICE_CHANGED) {
			change.price().checkRent(faults);
			change.price().checkPayments(faults);
		}
		faults.throwIfAny();
	}

	/** What the journal says of it. */
	private String record(TransitionalHome home, HomeChange change) {
		String day = DanishDates.format(change.on());
		switch (change.event()) {
			case TERMINATED:
				return terminate(home, change, day);
			case VACATED:
				vacate(home, change.on());
				return "Fraflyttet den " + day + (Boolean.TRUE.equals(change.restored()) ? ", istandsat"
						: ", endnu ikke istandsat (almenboligloven § 63)");
			case BACK_AT_DISPOSAL:
				refuseBefore(home.vacatedOn(), "fraflyttet", change.on());
				this.homes.putBackAtDisposal(home.id(), change.on());
				return "Til kommunens rådighed igen fra " + day;
			case WITHDRAWN:
				refuseWhileKept(home);
				this.homes.withdraw(home.id(), change.on());
				return "Taget ud af brug fra " + day;
			default:
				this.homes.changePrice(home.id(), change.price(), change.on());
				return "Pris fra " + day + ", uden for indgåede lejekontrakter: leje " + change.rent()
						+ " og pligtige pengeydelser " + change.price().payments().total() + " pr. måned";
		}
	}

	private String terminate(TransitionalHome home, HomeChange change, String day) {
		refuseBefore(home.letFrom(), "udlejet", change.on());
		refuseWhileMovingIn(home);
		this.homes.terminate(home.id(), change.on());
		String text = "Lejemålet er opsagt af " + change.terminatedBy().danishName() + " til " + day;
		openCases(home).forEach((caseNumber) -> this.notes.add(caseNumber, "Bolig " + home.id() + " er opsagt", text));
		return text;
	}

	/**
	 * A citizen whose case is closed stayed as an ordinary tenant: nobody else records
	 * that he left.
	 */
	private void vacate(TransitionalHome home, LocalDate on) {
		List<String> open = openCases(home);
		if (!open.isEmpty()) {
			throw RejectedInput.at("event", "Boligen hører til en åben sag: " + String.join(", ", open)
					+ ". Registrér fraflytningen i sagens opfølgning, så følger boligen med");
		}
		refuseBefore(home.letFrom(), "udlejet", on);
		List<String> stayed = kept(home);
		stayed.forEach((caseNumber) -> leave(caseNumber, on));
		if (stayed.isEmpty()) {
			this.homes.vacate(home.id(), on);
		}
	}

	/**
	 * Where the case was closed before the citizen moved in, the lease ran all the same.
	 */
	private void leave(String caseNumber, LocalDate on) {
		if (this.tenancies.latest(caseNumber).isPresent()) {
			this.tenancies.moveOut(caseNumber, on);
			return;
		}
		Lease lease = this.leases.required(caseNumber);
		refuseBefore(lease.startsOn(), "udlejet", on);
		this.homes.let(lease.homeId(), lease.startsOn());
		Lease ended = this.leases.end(lease.id(), on);
		if (!this.leases.isShared(ended)) {
			this.homes.vacate(lease.homeId(), on);
		}
	}

	private void refuseWhileMovingIn(TransitionalHome home) {
		List<String> movingIn = openCases(home).stream()
			.filter((caseNumber) -> this.tenancies.latest(caseNumber).isEmpty())
			.toList();
		if (!movingIn.isEmpty()) {
			throw RejectedInput.at("event", "En borger er på vej ind i boligen i en sag: " + String.join(", ", movingIn)
					+ ". Registrér først i sagen, at hun er flyttet ind, eller at boligen " + "er trukket tilbage");
		}
	}

	private void refuseWhileKept(TransitionalHome home) {
		List<String> kept = kept(home);
		if (!kept.isEmpty()) {
			throw RejectedInput.at("event", "Boligen er tilbudt eller udlejet i en sag: " + String.join(", ", kept)
					+ ". Registrér først i sagen, at boligen er trukket tilbage eller fraflyttet");
		}
	}

	private static void refuseBefore(LocalDate earlier, String what, LocalDate day) {
		if (earlier != null && day.isBefore(earlier)) {
			throw RejectedInput.at("on",
					"Boligen er " + what + " den " + DanishDates.format(earlier) + "; vælg den dag eller en senere");
		}
	}

	private List<String> openCases(TransitionalHome home) {
		return kept(home).stream().filter((caseNumber) -> this.cases.get(caseNumber).isOpen()).toList();
	}

	/** Whoever has it after today. */
	private List<String> kept(TransitionalHome home) {
		return this.occupancy.casesFrom(home.id(), LocalDate.now(this.clock).plusDays(1));
	}

}
