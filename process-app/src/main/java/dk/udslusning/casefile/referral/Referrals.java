package dk.udslusning.casefile.referral;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import dk.udslusning.casefile.CaseFiles;
import dk.udslusning.casefile.Faults;
import dk.udslusning.casefile.FieldFault;
import dk.udslusning.casefile.PlainText;
import dk.udslusning.casefile.RejectedInput;
import dk.udslusning.casefile.SenderReference;
import dk.udslusning.casefile.citizen.Citizens;
import dk.udslusning.casefile.contact.CitizenContacts;
import dk.udslusning.casefile.contact.ContactKind;
import dk.udslusning.casefile.contact.OutsideMessage;
import dk.udslusning.casefile.intake.RegisterTransition;
import dk.udslusning.casefile.note.CaseNotes;
import dk.udslusning.casefile.release.PlannedDischarge;
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
	 * is asked to agree the safe contact anew. Her closed cases are linked to the new
	 * one.
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
		this.table.takeTurn();
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
			this.table.broughtBy(id, tellAgain(open.get(), from, notice));
		}
		else {
			linkEarlier(caseNumber, notice);
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
	 * nothing. Where the case began elsewhere the day of its stay remains, and the new
	 * one is a note.
	 * @throws dk.udslusning.casefile.RejectedInput at {@code plannedDischargeOn}
	 * @throws NoSuchReferral where it has sent none under the reference
	 * @throws ReferralClosed where she has left, or the case is closed
	 */
	public ReferralStanding planDischarge(ReferringShelter from, String reference, LocalDate day) {
		Referral referral = get(from, reference);
		boolean own = this.table.isOfItsOwnCase(referral);
		checkDischarge(day,
				own ? this.releases.get(referral.caseNumber()).admittedOn() : referral.notice().admittedOn());
		refuseIfOver(referral);
		LocalDate before = this.standings.of(referral).plannedDischargeOn();
		if (!day.equals(before)) {
			if (own) {
				this.releases.plan(referral.caseNumber(), day);
			}
			this.table.told(referral, ReferralChange.DISCHARGE_PLANNED, day);
			this.notes.add(referral.caseNumber(),
					own ? "Boformen har ændret den planlagte udskrivning"
							: "En anden boform har ændret sin planlagte udskrivning",
					"Ny dag: " + DanishDates.format(day)
							+ ((before != null) ? ". Før: " + DanishDates.format(before) + "." : "."));
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
			refuseIfOver(referral);
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
		SenderReference.check(notice.reference(), "reference", faults);
		PlainText.check(notice.contact(), "contact", faults);
		faults
			.addIf(notice.shelter() != null && !notice.shelter().equalsIgnoreCase(from.name()), "shelter",
					"I kan kun sende meldinger for jeres egen boform. Lad feltet være tomt, eller ret det")
			.addIf(notice.origin() != null && notice.origin() != from.origin(), "origin",
					"Boformens art er en anden, end kommunen har noteret. Lad feltet være tomt, eller ret det");
		this.register.checkContent(notice.from(from, LocalDate.now(this.clock)), faults);
	}

	private void checkDischarge(LocalDate day, LocalDate admittedOn) {
		String field = "plannedDischargeOn";
		if (day == null) {
			throw RejectedInput.at(field, "Skriv den dag, borgeren ventes at flytte fra jer");
		}
		Faults faults = new Faults().addIf(admittedOn != null && day.isBefore(admittedOn), field,
				"Udskrivningen kan ikke ligge før indskrivningen. Ret datoen");
		PlannedDischarge.check(day, LocalDate.now(this.clock), field, faults);
		faults.throwIfAny();
	}

	/** With the day that the sender changed since, it says what stands. */
	private Receipt known(Referral known, ReferralNotice notice) {
		List<String> differing = notice.differencesFrom(known.notice());
		boolean asChanged = differing.equals(List.of("plannedDischargeOn"))
				&& this.table.plannedSince(known).filter((day) -> day.equals(notice.plannedDischargeOn())).isPresent();
		if (!differing.isEmpty() && !asChanged) {
			throw new ReferralConflict(differing);
		}
		return new Receipt(known, false);
	}

	private Optional<String> openCaseOf(ReferralNotice notice) {
		return (notice.cpr() != null) ? this.citizens.openCaseOf(Cpr.parse(notice.cpr())) : Optional.empty();
	}

	private void linkEarlier(String caseNumber, ReferralNotice notice) {
		if (notice.cpr() != null) {
			this.citizens.casesOf(Cpr.parse(notice.cpr()))
				.stream()
				.filter((earlier) -> !earlier.equals(caseNumber))
				.forEach((earlier) -> this.citizens.link(caseNumber, earlier));
		}
	}

	/** Where she stays is protected with her address, and is not repeated where it is. */
	private long tellAgain(String caseNumber, ReferringShelter from, ReferralNotice notice) {
		boolean same = Objects.equals(this.releases.get(caseNumber).shelter(), from.name());
		boolean named = !this.citizens.get(caseNumber).protection().isProtected();
		return this.contacts
			.record(new OutsideMessage(caseNumber, ContactKind.CONTACT_CHANGED, notice.admittedOn(),
					(same ? "Samme boform som i sagen har meldt borgeren igen. "
							: "En anden boform end den, der står i sagen, har meldt borgeren"
									+ (named ? ": " + from.name() : "") + ". ")
							+ "Indskrevet " + DanishDates.format(notice.admittedOn())
							+ ". Aftal på ny, hvordan borgeren kan kontaktes."))
			.id();
	}

	private void keepContact(String caseNumber, ReferralNotice notice) {
		if (notice.contact() != null) {
			this.notes.add(caseNumber, "Kontakt på boformen", notice.contact());
		}
	}

	private void refuseIfOver(Referral referral) {
		if (!this.cases.get(referral.caseNumber()).isOpen()) {
			throw new ReferralClosed("Sagen er afsluttet. Send en ny melding, hvis borgeren igen har brug for hjælp");
		}
		if (this.table.isOfItsOwnCase(referral) && this.releases.get(referral.caseNumber()).dischargedOn() != null) {
			throw new ReferralClosed("Borgeren er flyttet fra boformen. Ring til kommunen");
		}
	}

	private Referral get(ReferringShelter from, String reference) {
		return this.table.find(from, reference).orElseThrow(NoSuchReferral::new);
	}

}
