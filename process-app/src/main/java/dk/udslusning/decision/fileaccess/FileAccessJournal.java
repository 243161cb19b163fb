package dk.udslusning.decision.fileaccess;

import java.util.List;

import dk.udslusning.casefile.journal.JournalSource;
import dk.udslusning.casefile.journal.JournalSources;
import dk.udslusning.casefile.letter.Channel;

import org.springframework.stereotype.Component;

/**
 * Requests for the papers, in the journal.
 */
@Component
class FileAccessJournal implements JournalSources {

	@Override
	public List<JournalSource> all() {
		return List.of(
				JournalSource.of("file_access", "Aktindsigt ønsket")
					.day("t.received_on")
					.recorded()
					.coded("Af", "t.asked_by", (code) -> Asker.valueOf(code).danishName())
					.text("Ønsket", "t.asked_for")
					.text("Svar senest", "t.answer_by"),
				JournalSource.of("file_access_delay", "Aktindsigt: svaret er udsat")
					.join("join file_access a on a.id = t.file_access_id")
					.caseNumber("a.case_number")
					.day("t.told_on")
					.recorded()
					.text("Grund", "t.reason")
					.text("Svar senest", "t.answer_by"),
				JournalSource.of("file_access_review", "Aktindsigt: akterne gennemgået")
					.join("join file_access a on a.id = t.file_access_id")
					.caseNumber("a.case_number")
					.day("cast(t.reviewed_at as date)")
					.at("t.reviewed_at")
					.who("t.reviewed_by")
					.coded("Udfald", "t.outcome", (code) -> AccessOutcome.valueOf(code).danishName())
					.internal(),
				JournalSource.of("file_access_release", "Aktindsigt givet")
					.id("t.file_access_id")
					.join("join file_access a on a.id = t.file_access_id")
					.caseNumber("a.case_number")
					.day("t.released_on")
					.recorded()
					.coded("Givet som", "t.channel", (code) -> Channel.valueOf(code).danishName()));
	}

}
