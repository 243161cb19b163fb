package dk.udslusning.decision.casetime;

import java.util.List;

import dk.udslusning.casefile.journal.JournalSource;
import dk.udslusning.casefile.journal.JournalSources;

import org.springframework.stereotype.Component;

/**
 * What the citizen was told of delays, in the journal.
 */
@Component
class CaseTimeJournal implements JournalSources {

	@Override
	public List<JournalSource> all() {
		return List.of(JournalSource.of("delay_notice", "Besked om længere sagsbehandling")
			.day("cast(t.told_at as date)")
			.at("t.told_at")
			.who("t.told_by")
			.subject("t.kind", (code) -> CaseTimeKind.valueOf(code).danishName())
			.text("Frist", "t.limit_on")
			.text("Afgørelse ventes", "t.expected_on")
			.text("", "t.reason"));
	}

}
