package dk.udslusning.casefile.dispatch.post;

import java.util.List;

import dk.udslusning.casefile.journal.JournalSource;
import dk.udslusning.casefile.journal.JournalSources;
import dk.udslusning.casefile.letter.Channel;

import org.springframework.stereotype.Component;

/**
 * Letters on their way, in the journal.
 */
@Component
class PostingJournal implements JournalSources {

	@Override
	public List<JournalSource> all() {
		return List.of(
				JournalSource.of("letter_posting", "Brev lagt til afsendelse")
					.join("join letter l on l.id = t.letter_id")
					.caseNumber("l.case_number")
					.day("cast(t.prepared_at as date)")
					.at("t.prepared_at")
					.who("t.prepared_by")
					.subject("l.subject")
					.coded("Kanal", "t.channel", (code) -> Channel.valueOf(code).danishName()),
				JournalSource.of("letter_posting_event", "Besked fra posten")
					.join("join letter_posting p on p.id = t.posting_id join letter l on l.id = p.letter_id")
					.caseNumber("l.case_number")
					.day("t.on_day")
					.at("t.recorded_at")
					.subject("l.subject")
					.coded("Status", "t.state", (code) -> PostingState.valueOf(code).danishName())
					.text("Årsag", "t.reason"));
	}

}
