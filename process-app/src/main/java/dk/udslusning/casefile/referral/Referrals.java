package dk.udslusning.casefile.referral;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import dk.udslusning.casefile.CaseFiles;
import dk.udslusning.casefile.Faults;
import dk.udslusning.casefile.FieldFault;
import dk.udslusning.casefile.citizen.Citizens;
import dk.udslusning.casefile.contact.CitizenContacts;
import dk.udslusning.casefile.contact.ContactKind;
import dk.udslusning.casefile.contact.OutsideMessage;
import dk.udslusning.casefile.intake.RegisterTransition;
import dk.udslusning.casefile.note.CaseNotes;
import dk.udslusning.casefile.release.Release;
import dk.udslusning.casefile.release.Releases;
import dk.udslusning.rules.citizen.Cpr;
import dk.udslusning.rules.time.DanishDates;
import jakarta.validation.Validator;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in the notices that shelters' own systems send. Each ends in the same use cases
 * as one that a caseworker writes in Tasklist: a new case is registered, and what is told
 * about a case is a message in it. Nothing is refused, stopped or closed from outside.
 */
@Service
@Transactional
public class Referrals {

	private final ReferralTable table;

	private final ReferralStandings standings;

	private final RegisterTransition register;

	private final CaseFiles cases;

	private final Citizens citizens;

	private final CitizenContacts contacts;

	private final Releases releases;

	private final CaseNotes notes;

	private final Validator validator;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Referrals(ReferralTable table, ReferralStandings standings, RegisterTransition register, CaseFiles cases,
			Citizens citizens, CitizenContacts contacts, Releases releases, CaseNotes notes, Validator validator,
			ApplicationEventPublisher events, Clock clock) {
		this.table = table;
		this.standings = standings;
		this.register = register;
		this.cases = cases;
		this.citizens = citizens;
		this.contacts = contacts;
		this.releases = releases;
		this.notes = notes;
		this.validator = validator;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Takes a notice in. The same one again changes nothing. A person whose CPR number
	 * has an open case gets no second: the notice belongs to that one, and its caseworker
	 * is asked to agree the safe contact anew.
	 * @param from who sends it
	 * @param notice what it says
	 * @return the notice, and whether it is new
	 * @throws dk.udslusning.casefile.RejectedInput naming each faulty field; nothing is
	 * stored then
	 * @throws ReferralConflict where the reference is known with other content
	 * @throws org.springframework.dao.DuplicateKeyException where the same reference
	 * comes at the same moment: ask again
	 */
	public Receipt receive(ReferringShelter from, ReferralNotice notice) {
		Faults faults = new Faults();
		check(from, notice, faults);
		faults.throwIfAny();
		Optional<Referral> known = this.table.find(from, notice.reference());
		if (known.isPresent()) {
			return known(known.get(), notice);
		}
		long id = this.table.add(from, notice);
		Optional<String> open = openCaseOf(notice);
		String caseNumber = open
			.orElseGet(() -> this.register.registerForAnybody(notice.from(from, LocalDate.now(this.clock))));
		this.table.belongsTo(id, caseNumber, open.isEmpty());
		if (open.isPresent()) {
			tellAgain(open.get(), from, notice);
		}
		else {
			this.events.publishEvent(new CaseReferred(caseNumber));
		}
		keepContact(caseNumber, notice);
		return new Receipt(this.table.find(from, notice.reference()).orElseThrow(), true);
	}

	/**
	 * What the shelter may know of the notice.
	 * @throws NoSuchReferral where it has sent none under the reference
	 */
	@Transactional(readOnly = true)
	public ReferralStanding standing(ReferringShelter from, String reference) {
		return this.standings.of(get(from, reference));
	}

	/**
	 * Changes the day the citizen is expected to leave. The same day again changes
	 * nothing. Where another shelter stands in the case its day remains, and the new one
	 * is a note.
	 * @throws dk.udslusning.casefile.RejectedInput at {@code plannedDischargeOn}
	 * @throws NoSuchReferral where it has sent none under the reference
	 * @throws ReferralClosed where she has left, or the case is closed
	 */
	public ReferralStanding planDischarge(ReferringShelter from, String reference, LocalDate day) {
		Referral referral = get(from, reference);
		Release release = this.releases.get(referral.caseNumber());
		if (day == null) {
			new Faults().add("plannedDischargeOn", "Skriv den dag, borgeren ventes at flytte fra jer").throwIfAny();
		}
		new Faults()
			.addIf(release.admittedOn() != null && day.isBefore(release.admittedOn()), "plannedDischargeOn",
					"Udskrivningen kan ikke ligge før indskrivningen. Ret datoen")
			.throwIfAny();
		refuseIfOver(referral, release);
		boolean ofTheCase = Objects.equals(release.shelter(), from.name());
		if (!day.equals(release.plannedDischargeOn())) {
			if (ofTheCase) {
				this.releases.plan(referral.caseNumber(), day);
			}
			this.table.told(referral, ReferralChange.DISCHARGE_PLANNED, day);
			this.notes.add(referral.caseNumber(),
					ofTheCase ? "Boformen har ændret den planlagte udskrivning"
							: "En anden boform har ændret sin planlagte udskrivning",
					"Ny dag: " + DanishDates.format(day) + ((release.plannedDischargeOn() != null)
							? ". Før: " + DanishDates.format(release.plannedDischargeOn()) + "." : "."));
		}
		return this.standings.of(referral);
	}

	/**
	 * Takes the notice back. While nobody has begun on the case it is the citizen's
	 * withdrawal, which a person confirms with her; later her course goes on, and the
	 * caseworker is asked to agree the safe contact anew. Again changes nothing.
	 * @throws NoSuchReferral where it has sent none under the reference
	 * @throws ReferralClosed where she has left, or the case is closed
	 */
	public ReferralStanding withdraw(ReferringShelter from, String reference) {
		Referral referral = get(from, reference);
		if (!this.table.hasTold(referral, ReferralChange.WITHDRAWN)) {
			refuseIfOver(referral, this.releases.get(referral.caseNumber()));
			LocalDate today = LocalDate.now(this.clock);
			boolean untouched = referral.openedCase()
					&& this.standings.of(referral).status() == ReferralStatus.RECEIVED;
			this.table.told(referral, ReferralChange.WITHDRAWN, today);
			this.contacts.record(new OutsideMessage(referral.caseNumber(),
					untouched ? ContactKind.WITHDRAWN : ContactKind.CONTACT_CHANGED, today,
					"Boformen har trukket sin melding tilbage. Tal med borgeren, før noget stopper: en melding, der "
							+ "trækkes tilbage, er ikke borgerens eget ord."));
		}
		return this.standings.of(referral);
	}

	/**
	 * Whether the shelter has sent a notice that belongs to the case.
	 */
	@Transactional(readOnly = true)
	public boolean concerns(ReferringShelter from, String caseNumber) {
		return this.table.concerns(from, caseNumber);
	}

	/**
	 * Adds what is wrong with a notice, by field.
	 */
	@Transactional(readOnly = true)
	public void check(ReferringShelter from, ReferralNotice notice, Faults faults) {
		this.validator.validate(notice)
			.stream()
			.map((violation) -> new FieldFault(violation.getPropertyPath().toString(), violation.getMessage()))
			.sorted((one, other) -> one.field().compareTo(other.field()))
			.forEach((fault) -> faults.add(fault.field(), fault.message()));
		faults
			.addIf(notice.reference() != null && looksLikeCpr(notice.reference()), "reference",
					"Referencen ligner et CPR-nummer og kommer til at stå i adresser. Brug jeres eget sagsnummer")
			.addIf(notice.shelter() != null && !notice.shelter().equalsIgnoreCase(from.name()), "shelter",
					"I kan kun sende meldinger for jeres egen boform. Lad feltet være tomt, eller ret det")
			.addIf(notice.origin() != null && notice.origin() != from.origin(), "origin",
					"Boformens art er en anden, end kommunen har noteret. Lad feltet være tomt, eller ret det");
		this.register.checkContent(notice.from(from, LocalDate.now(this.clock)), faults);
	}

	private static boolean looksLikeCpr(String reference) {
		return reference.matches("\\d{6}[._-]?\\d{4}");
	}

	private static Receipt known(Referral known, ReferralNotice notice) {
		var differing = notice.differencesFrom(known.notice());
		if (!differing.isEmpty()) {
			throw new ReferralConflict(differing);
		}
		return new Receipt(known, false);
	}

	private Optional<String> openCaseOf(ReferralNotice notice) {
		return (notice.cpr() != null) ? this.citizens.openCaseOf(Cpr.parse(notice.cpr())) : Optional.empty();
	}

	/** Where she stays is protected with her address, and is not repeated where it is. */
	private void tellAgain(String caseNumber, ReferringShelter from, ReferralNotice notice) {
		boolean same = Objects.equals(this.releases.get(caseNumber).shelter(), from.name());
		boolean named = !this.citizens.get(caseNumber).protection().isProtected();
		this.contacts.record(new OutsideMessage(caseNumber, ContactKind.CONTACT_CHANGED, notice.admittedOn(),
				(same ? "Samme boform som i sagen har meldt borgeren igen. "
						: "En anden boform end den, der står i sagen, har meldt borgeren"
								+ (named ? ": " + from.name() : "") + ". ")
						+ "Indskrevet " + DanishDates.format(notice.admittedOn())
						+ ". Aftal på ny, hvordan borgeren kan kontaktes."));
	}

	private void keepContact(String caseNumber, ReferralNotice notice) {
		if (notice.contact() != null) {
			this.notes.add(caseNumber, "Kontakt på boformen", notice.contact());
		}
	}

	private void refuseIfOver(Referral referral, Release release) {
		if (!this.cases.get(referral.caseNumber()).isOpen()) {
			throw new ReferralClosed("Sagen er afsluttet. Send en ny melding, hvis borgeren igen har brug for hjælp");
		}
		if (release.dischargedOn() != null) {
			throw new ReferralClosed("Borgeren er flyttet fra boformen. Ring til kommunen");
		}
	}

	private Referral get(ReferringShelter from, String reference) {
		return this.table.find(from, reference).orElseThrow(NoSuchReferral::new);
	}

}
