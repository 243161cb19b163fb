package dk.udslusning.casefile.journal;

import java.util.List;

import dk.udslusning.casefile.CloseReason;
import dk.udslusning.casefile.citizen.AddressProtection;
import dk.udslusning.casefile.consent.ConsentAnswer;
import dk.udslusning.casefile.consent.ConsentForm;
import dk.udslusning.casefile.consistency.DifferenceKind;
import dk.udslusning.casefile.contact.ContactKind;
import dk.udslusning.casefile.document.DocumentKind;
import dk.udslusning.casefile.letter.Channel;
import dk.udslusning.casefile.letter.LetterKind;
import dk.udslusning.casefile.release.NoticeChannel;
import dk.udslusning.rules.scheme.Origin;

import org.springframework.stereotype.Component;

/**
 * The cover of a case, what was written and said, and who looked.
 */
@Component
class CitizenJournal implements JournalSources {

	@Override
	public List<JournalSource> all() {
		return List.of(
				JournalSource.of("case_file", "Sag oprettet")
					.id("0")
					.day("t.opened_on")
					.at("cast(t.opened_on as timestamp)"),
				JournalSource.of("release", "Henvendelse modtaget")
					.day("t.received_on")
					.at("cast(t.received_on as timestamp)")
					.coded("Kommet ved", "t.notice_channel", (code) -> NoticeChannel.valueOf(code).danishName())
					.coded("Kommer fra", "t.origin", (code) -> Origin.valueOf(code).label())
					.text("Sted", "t.shelter")
					.text("Situation", "t.situation")
					.text("Indskrevet", "t.admitted_on")
					.text("Forventet udskrivning", "t.planned_discharge_on")
					.text("Udskrevet", "t.discharged_on")
					.text("Børn", "t.children"),
				JournalSource.of("safe_contact", "Sikker kontakt aftalt")
					.day("t.agreed_on")
					.at("cast(t.agreed_on as timestamp)"),
				JournalSource.of("case_link", "Sager forbundet")
					.day("cast(t.linked_at as date)")
					.at("t.linked_at")
					.who("t.linked_by")
					.internal(),
				JournalSource.of("guidance", "Vejledning givet")
					.day("t.given_on")
					.recorded()
					.text("Anden hjælp", "t.other_help")
					.coded("Samtykke", "t.consent_answer", (code) -> ConsentAnswer.valueOf(code).danishName()),
				JournalSource.of("consent", "Samtykke til at indhente")
					.join("join guidance g on g.id = t.guidance_id")
					.day("t.given_on")
					.at("g.recorded_at")
					.who("g.recorded_by")
					.text("Oplysninger", "t.kinds")
					.text("Fra", "t.from_whom")
					.text("Til brug for", "t.purpose")
					.coded("Givet", "t.given_as", (code) -> ConsentForm.valueOf(code).danishName()),
				JournalSource.of("citizen_contact", "Henvendelse")
					.day("t.happened_on")
					.recorded()
					.subject("t.kind", (code) -> ContactKind.valueOf(code).danishName())
					.text("", "t.text"),
				JournalSource.of("case_note", "Notat")
					.day("cast(t.written_at as date)")
					.at("t.written_at")
					.who("t.written_by")
					.subject("t.subject")
					.text("Fortalt af", "t.told_by")
					.text("Fortalt den", "t.told_on")
					.text("Retter notat nr.", "t.corrects")
					.text("", "t.text"),
				JournalSource.of("document", "Dokument modtaget")
					.day("t.received_on")
					.recorded()
					.subject("t.subject")
					.coded("Slags", "t.kind", (code) -> DocumentKind.valueOf(code).danishName())
					.text("Fra", "t.received_from"),
				JournalSource.of("disclosure_consent", "Samtykke til at videregive")
					.day("t.given_on")
					.recorded()
					.text("Oplysninger", "t.kinds")
					.text("Til", "t.to_whom")
					.text("Til brug for", "t.purpose")
					.coded("Givet", "t.given_as", (code) -> ConsentForm.valueOf(code).danishName()),
				JournalSource.of("consent_withdrawal", "Samtykke til at indhente trukket tilbage")
					.id("t.consent_id")
					.join("join consent c on c.id = t.consent_id")
					.caseNumber("c.case_number")
					.day("t.withdrawn_on")
					.recorded()
					.text("Oplysninger", "c.kinds")
					.text("Fra", "c.from_whom"),
				JournalSource.of("disclosure_withdrawal", "Samtykke til at videregive trukket tilbage")
					.id("t.disclosure_id")
					.join("join disclosure_consent c on c.id = t.disclosure_id")
					.caseNumber("c.case_number")
					.day("t.withdrawn_on")
					.recorded()
					.text("Oplysninger", "c.kinds")
					.text("Til", "c.to_whom"),
				JournalSource.of("letter", "Brev skrevet")
					.day("cast(t.written_at as date)")
					.at("t.written_at")
					.who("t.written_by")
					.subject("t.subject")
					.coded("Slags", "t.kind", (code) -> LetterKind.valueOf(code).danishName()),
				JournalSource.of("letter_dispatch", "Brev sendt")
					.id("t.letter_id")
					.join("join letter l on l.id = t.letter_id")
					.caseNumber("l.case_number")
					.day("t.sent_on")
					.at("t.recorded_at")
					.subject("l.subject")
					.coded("Sendt som", "t.channel", (code) -> Channel.valueOf(code).danishName())
					.text("Sendt af", "t.sent_by"),
				JournalSource.of("letter_withdrawal", "Brev sendes ikke")
					.id("t.letter_id")
					.join("join letter l on l.id = t.letter_id")
					.caseNumber("l.case_number")
					.day("cast(t.withdrawn_at as date)")
					.at("t.withdrawn_at")
					.who("t.withdrawn_by")
					.subject("l.subject")
					.text("Grund", "t.reason"),
				JournalSource.of("protection_review", "Beskyttelse af navn og adresse gennemgået")
					.day("t.from_day")
					.recorded()
					.coded("Beskyttelse", "t.protection", (code) -> AddressProtection.valueOf(code).danishName())
					.text("Gjort", "t.done"),
				JournalSource.of("case_closing", "Sag lukket")
					.day("t.closed_on")
					.recorded()
					.subject("t.reason", (code) -> "Sagen er lukket: " + CloseReason.valueOf(code).danishName())
					.text("Overdraget til", "t.handed_to")
					.text("Bemærkning", "t.remark"),
				JournalSource.of("case_journal", "Opgave udført")
					.day("cast(t.recorded_at as date)")
					.recorded()
					.subject("t.text")
					.internal(),
				JournalSource.of("access_look", "Opslag i det beskyttede")
					.day("cast(t.looked_at as date)")
					.at("t.looked_at")
					.who("t.looked_by")
					.subject("t.what")
					.internal(),
				JournalSource.of("case_difference", "Sag og forløb sammenlignet")
					.day("cast(t.found_at as date)")
					.at("t.found_at")
					.subject("t.kind", (code) -> DifferenceKind.valueOf(code).danishName())
					.text("", "t.facts")
					.internal());
	}

}
