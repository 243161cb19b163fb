package dk.udslusning.casefile.closing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dk.udslusning.casefile.CaseFiles;
import dk.udslusning.casefile.CloseReason;
import dk.udslusning.casefile.FieldFault;
import dk.udslusning.casefile.Faults;
import dk.udslusning.casefile.contact.CitizenContact;
import dk.udslusning.casefile.dispatch.LetterDispatch;
import dk.udslusning.casefile.dispatch.LetterSent;
import dk.udslusning.casefile.home.HomeOffers;
import dk.udslusning.casefile.lease.Lease;
import dk.udslusning.casefile.lease.Leases;
import dk.udslusning.casefile.letter.Letter;
import dk.udslusning.casefile.release.Releases;
import dk.udslusning.rules.time.DanishDates;

import org.springframework.stereotype.Component;

/**
 * Finds what stands against closing a case: a day that cannot be, somebody who was not
 * told, a letter left lying.
 */
@Component
class ClosingCheck {

	private final CaseFiles cases;

	private final Releases releases;

	private final HomeOffers offers;

	private final Leases leases;

	private final LetterDispatch dispatch;

	private final OpenContacts contacts;

	private final List<OpenEnds> openEnds;

	private final Clock clock;

	ClosingCheck(CaseFiles cases, Releases releases, HomeOffers offers, Leases leases, LetterDispatch dispatch,
			OpenContacts contacts, List<OpenEnds> openEnds, Clock clock) {
		this.cases = cases;
		this.releases = releases;
		this.offers = offers;
		this.leases = leases;
		this.dispatch = dispatch;
		this.contacts = contacts;
		this.openEnds = openEnds;
		this.clock = clock;
	}

	Faults check(String caseNumber, Closing closing, List<Letter> unsent) {
		Faults faults = new Faults();
		LocalDate today = LocalDate.now(this.clock);
		faults.addIf(closing.closedOn().isAfter(today), "closedOn",
				"Datoen ligger i fremtiden. Vælg i dag eller en tidligere dag");
		faults.addIf(closing.closedOn().isBefore(this.cases.get(caseNumber).openedOn()), "closedOn",
				"Sagen kan ikke lukkes, før den blev åbnet. Ret datoen");
		for (Told told : mustBeTold(caseNumber, closing)) {
			faults.addIf(!closing.told().containsKey(told), told.field(),
					"Giv besked til " + told.danishName() + ", og vælg dagen");
		}
		for (Told told : Told.values()) {
			LocalDate on = closing.told().get(told);
			faults.addIf(on != null && on.isAfter(today), told.field(),
					"Datoen ligger i fremtiden. Vælg den dag, beskeden blev givet");
		}
		faults.addIf(closing.reason() == CloseReason.MOVED_AWAY && closing.handedTo() == null, "handedTo",
				"Skriv, hvilken kommune sagen overdrages til");
		faults.addIf(
				closing.reason() == CloseReason.DIED && !closing.told().containsKey(Told.ESTATE)
						&& closing.remark() == null,
				"estateToldOn", "Vælg dagen, eller skriv i bemærkningen, hvorfor ingen har fået besked");
		checkUnusedLease(this.leases.signedOnly(caseNumber), closing.unusedLeaseEndsOn(), today, faults);
		checkLetters(closing, unsent, faults);
		if (closing.reason() == CloseReason.COMPLETED) {
			openEnds(caseNumber).forEach((end) -> faults.add("closedOn", end));
			checkContacts(this.contacts.unanswered(caseNumber), closing.contactsAnswer(), faults);
		}
		return faults;
	}

	private static void checkUnusedLease(Optional<Lease> unused, LocalDate endsOn, LocalDate today, Faults faults) {
		if (unused.isEmpty()) {
			faults.addIf(endsOn != null, "unusedLeaseEndsOn",
					"Der er ingen lejekontrakt uden indflytning; lad feltet stå tomt");
			return;
		}
		LocalDate signed = unused.get().signedOn();
		faults
			.addIf(endsOn == null, "unusedLeaseEndsOn",
					"Borgeren har underskrevet en lejekontrakt og er ikke flyttet ind. Få kontrakten ophævet eller "
							+ "opsagt hos udlejeren, og skriv dens sidste dag; flytter borgeren ind, så registrér "
							+ "indflytningen i stedet for at lukke sagen")
			.addIf(endsOn != null && endsOn.isBefore(signed), "unusedLeaseEndsOn",
					"Lejekontrakten blev først underskrevet den " + DanishDates.format(signed)
							+ "; vælg den dag eller en senere")
			.addIf(endsOn != null && endsOn.isAfter(today.plusYears(1)), "unusedLeaseEndsOn",
					"Dagen ligger mere end et år frem; tjek årstallet");
	}

	private static void checkContacts(List<CitizenContact> unanswered, String answer, Faults faults) {
		boolean answered = answer != null && !answer.isBlank();
		faults
			.addIf(unanswered.isEmpty() && answered, "contactsAnswer",
					"Alle henvendelser er taget op; lad feltet stå tomt")
			.addIf(!unanswered.isEmpty() && !answered, "contactsAnswer",
					"Tag henvendelserne op med borgeren, og skriv, hvad der er gjort: "
							+ String.join("; ", unanswered.stream().map(OpenContacts::named).toList()));
	}

	/**
	 * What stands open besides letters. A course that is cut short by death, another
	 * municipality or the citizen's own wish takes it along; a completed one leaves
	 * nothing open.
	 */
	List<String> openEnds(String caseNumber) {
		return this.openEnds.stream().flatMap((room) -> room.of(caseNumber).stream()).toList();
	}

	private List<Told> mustBeTold(String caseNumber, Closing closing) {
		List<Told> mustBeTold = new ArrayList<>();
		if (closing.reason() != CloseReason.DIED) {
			mustBeTold.add(Told.CITIZEN);
		}
		if (closing.reason() == CloseReason.MOVED_AWAY) {
			mustBeTold.add(Told.NEW_MUNICIPALITY);
		}
		if (closing.reason() != CloseReason.COMPLETED && this.releases.get(caseNumber).isStaying()) {
			mustBeTold.add(Told.SHELTER);
		}
		if (this.offers.open(caseNumber).isPresent() || this.leases.latest(caseNumber).isPresent()) {
			mustBeTold.add(Told.LANDLORD);
		}
		return mustBeTold;
	}

	private void checkLetters(Closing closing, List<Letter> unsent, Faults faults) {
		LettersLeft left = closing.lettersLeft();
		if (unsent.isEmpty()) {
			faults.addIf(left != null, "lettersLeft", "Der er ingen usendte breve; lad feltet stå tomt");
			return;
		}
		if (left == null || left == LettersLeft.STILL_TO_SEND) {
			faults.add("lettersLeft", "Sagen kan ikke lukkes, mens der ligger usendte breve. Send dem, eller vælg, at "
					+ "de ikke sendes mere");
		}
		if (left == LettersLeft.GIVEN_UP) {
			faults.addIf(closing.lettersReason() == null, "lettersReason", "Skriv, hvorfor brevene ikke sendes");
		}
		if (left == LettersLeft.SENT) {
			checkSent(closing, unsent, faults);
		}
	}

	private void checkSent(Closing closing, List<Letter> unsent, Faults faults) {
		faults.addIf(closing.lettersSentOn() == null, "lettersSentOn", "Vælg den dag, brevene blev sendt");
		faults.addIf(closing.lettersChannel() == null, "lettersChannel", "Vælg, hvordan brevene blev sendt");
		if (closing.lettersSentOn() != null && closing.lettersChannel() != null) {
			LetterSent sent = new LetterSent(closing.lettersSentOn(), closing.lettersChannel(), null,
					closing.calledFirst());
			for (Letter letter : unsent) {
				faults
					.addAll(this.dispatch.check(letter, sent).found().stream().map(ClosingCheck::inThisForm).toList());
			}
		}
	}

	private static FieldFault inThisForm(FieldFault fault) {
		switch (fault.field()) {
			case "sentOn":
				return new FieldFault("lettersSentOn", fault.message());
			case "channel":
				return new FieldFault("lettersChannel", fault.message());
			default:
				return fault;
		}
	}

}
