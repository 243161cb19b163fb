package dk.udslusning.followup;

import java.util.List;

import dk.udslusning.casefile.journal.JournalSource;
import dk.udslusning.casefile.journal.JournalSources;

import org.springframework.stereotype.Component;

/**
 * Follow-ups in the journal. A worry about a child stands in none of its words.
 */
@Component
class FollowUpJournal implements JournalSources {

	@Override
	public List<JournalSource> all() {
		return List.of(
				JournalSource.of("follow_up", "Opfølgning holdt")
					.day("t.held_on")
					.at("coalesce(t.concluded_at, cast(t.held_on as timestamp))")
					.who("t.concluded_by")
					.coded("Form", "t.contact_form", (code) -> ContactForm.valueOf(code).danishName())
					.coded("Holdt af", "t.held_by", (code) -> HeldBy.valueOf(code).danishName())
					.coded("Bolig", "t.home", (code) -> HowItGoes.valueOf(code).danishName())
					.coded("Beskæftigelse", "t.occupation", (code) -> HowItGoes.valueOf(code).danishName())
					.coded("Økonomi", "t.economy", (code) -> HowItGoes.valueOf(code).danishName())
					.coded("Trivsel", "t.well_being", (code) -> HowItGoes.valueOf(code).danishName())
					.text("Bemærkning", "t.remark")
					.text("Bekymring", "t.worry")
					.text("Næste skridt", "t.next_step"),
				JournalSource.of("follow_up_event", "Opfølgning")
					.join("join follow_up f on f.id = t.follow_up_id")
					.caseNumber("f.case_number")
					.day("t.happened_on")
					.recorded()
					.subject("t.kind", (code) -> "Opfølgning: " + FollowUpEvent.Kind.valueOf(code).danishName())
					.text("Ny dag", "t.new_date")
					.text("", "t.text"));
	}

}
