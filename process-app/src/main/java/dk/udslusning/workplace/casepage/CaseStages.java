package dk.udslusning.workplace.casepage;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import dk.udslusning.casefile.CaseFile;
import dk.udslusning.casefile.card.CaseCards;

import org.springframework.stereotype.Component;

/**
 * How far a case has come, in one line: the same that stands on its card in the list.
 */
@Component
class CaseStages {

	private final CaseCards cards;

	private final Clock clock;

	CaseStages(CaseCards cards, Clock clock) {
		this.cards = cards;
		this.clock = clock;
	}

	String of(CaseFile caseFile) {
		return this.cards.of(List.of(caseFile.caseNumber())).get(0).stage(LocalDate.now(this.clock));
	}

}
