package dk.udslusning.process.form.letter;

import java.time.Clock;
import java.time.LocalDate;

import dk.udslusning.access.CurrentUser;
import dk.udslusning.access.StaffDirectory;
import dk.udslusning.casefile.citizen.SafeContact;
import dk.udslusning.casefile.citizen.SafeContacts;
import dk.udslusning.casefile.dispatch.LetterDispatch;
import dk.udslusning.casefile.letter.Letter;
import dk.udslusning.casefile.letter.LetterKind;
import dk.udslusning.process.form.CitizenFacts;
import dk.udslusning.process.form.Facts;

import org.springframework.stereotype.Component;

/**
 * What every "Brev sendt" shows before the dispatch: safe contact first, then the letter.
 */
@Component
class LetterView {

	private final CitizenFacts facts;

	private final SafeContacts contacts;

	private final LetterDispatch dispatch;

	private final CurrentUser user;

	private final StaffDirectory staff;

	private final Clock clock;

	LetterView(CitizenFacts facts, SafeContacts contacts, LetterDispatch dispatch, CurrentUser user,
			StaffDirectory staff, Clock clock) {
		this.facts = facts;
		this.contacts = contacts;
		this.dispatch = dispatch;
		this.user = user;
		this.staff = staff;
		this.clock = clock;
	}

	SentLetterFields of(String caseNumber, LetterKind kind) {
		return of(this.dispatch.waiting(caseNumber, kind));
	}

	SentLetterFields of(Letter letter) {
		String caseNumber = letter.caseNumber();
		SafeContact contact = this.contacts.get(caseNumber);
		Facts shown = this.facts.citizen(caseNumber)
			.line("Brev", letter.subject())
			.line("Skrevet", letter.writtenAt().toLocalDate())
			.link("Åbn brevet som PDF",
					"/camunda/api/workplace/papers/" + caseNumber + "/letters/" + letter.id() + ".pdf");
		this.facts.safeContact(caseNumber, shown);
		return new SentLetterFields(shown.markdown(), Facts.escaped(letter.body()), LetterDispatch.mustCall(contact),
				LocalDate.now(this.clock), this.dispatch.proposedChannel(caseNumber), this.staff.nameOf(this.user.id()),
				null);
	}

}
