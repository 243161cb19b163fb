package dk.udslusning.process.form.closing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import dk.udslusning.casefile.CloseReason;
import dk.udslusning.casefile.citizen.SafeContacts;
import dk.udslusning.casefile.closing.CaseClosings;
import dk.udslusning.casefile.contact.CitizenContact;
import dk.udslusning.casefile.contact.CitizenContacts;
import dk.udslusning.casefile.dispatch.LetterDispatch;
import dk.udslusning.casefile.home.HomeOffers;
import dk.udslusning.casefile.lease.Lease;
import dk.udslusning.casefile.letter.Letter;
import dk.udslusning.casefile.consent.StandingConsent;
import dk.udslusning.process.form.CitizenFacts;
import dk.udslusning.process.form.ConsentFacts;
import dk.udslusning.process.form.Facts;
import dk.udslusning.rules.time.DanishDates;

import org.springframework.stereotype.Component;

/**
 * What the last form of a case shows: the messages that led to it, and what lies open.
 */
@Component
class ClosingView {

	private final CitizenFacts facts;

	private final SafeContacts safeContacts;

	private final CitizenContacts messages;

	private final HomeOffers offers;

	private final LetterDispatch dispatch;

	private final CaseClosings closings;

	private final ConsentFacts consents;

	private final Clock clock;

	ClosingView(CitizenFacts facts, SafeContacts safeContacts, CitizenContacts messages, HomeOffers offers,
			LetterDispatch dispatch, CaseClosings closings, ConsentFacts consents, Clock clock) {
		this.facts = facts;
		this.safeContacts = safeContacts;
		this.messages = messages;
		this.offers = offers;
		this.dispatch = dispatch;
		this.closings = closings;
		this.consents = consents;
		this.clock = clock;
	}

	ClosingFields of(String caseNumber, CloseReason reason) {
		Facts shown = this.facts.citizen(caseNumber);
		this.messages.of(caseNumber).forEach((message) -> shown.line(heading(message), message.text()));
		this.facts.stay(caseNumber, shown);
		if (reason != CloseReason.DIED) {
			this.facts.safeContact(caseNumber, shown);
		}
		if (reason == CloseReason.MOVED_AWAY) {
			this.consents.show(caseNumber, StandingConsent.Use.PASS_ON, shown);
		}
		this.offers.open(caseNumber)
			.ifPresent((offer) -> shown.warning("Boligtilbuddet af " + DanishDates.format(offer.offeredOn())
					+ " bortfalder, når sagen lukkes. Giv boligorganisationen besked."));
		List<Letter> unsent = this.dispatch.unsent(caseNumber);
		unsent.forEach((letter) -> shown.warning(
				"Ikke sendt: »" + letter.subject() + "« af " + DanishDates.format(letter.writtenAt().toLocalDate())));
		this.closings.openEnds(caseNumber).forEach(shown::warning);
		boolean unanswered = reason == CloseReason.COMPLETED && !this.closings.unansweredContacts(caseNumber).isEmpty();
		shown.warningIf(unanswered, "Ikke alle henvendelser er taget op. Skriv nederst, hvad der er gjort ved dem.");
		Optional<Lease> unused = this.closings.unusedLease(caseNumber);
		unused.ifPresent((lease) -> shown.warning("Lejekontrakten af " + DanishDates.format(lease.signedOn())
				+ " løber, og borgeren er ikke flyttet ind. Få den ophævet eller opsagt hos udlejeren."));
		boolean mustCall = reason != CloseReason.DIED && LetterDispatch.mustCall(this.safeContacts.get(caseNumber));
		return new ClosingFields(shown.markdown(), !unsent.isEmpty(), mustCall, unanswered, unused.isPresent(),
				LocalDate.now(this.clock), null, null, null, null, null, null, null, null, null, null, null, null, null,
				null, null);
	}

	private static String heading(CitizenContact message) {
		return message.kind().danishName() + " (" + DanishDates.format(message.happenedOn()) + ")";
	}

}
