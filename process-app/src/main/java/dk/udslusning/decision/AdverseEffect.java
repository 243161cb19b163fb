package dk.udslusning.decision;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import dk.udslusning.casefile.dispatch.LetterDispatch;
import dk.udslusning.casefile.letter.Letter;
import dk.udslusning.casefile.letter.Letters;
import dk.udslusning.casefile.reading.ReadOnce;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * From when a decision against the citizen takes effect: never on a letter that has not
 * gone out. A decision whose letter is not known here takes effect by itself: it was made
 * before letters named their decision, or elsewhere.
 */
@Service
@Transactional(readOnly = true)
public class AdverseEffect {

	private final Letters letters;

	private final LetterDispatch dispatch;

	AdverseEffect(Letters letters, LetterDispatch dispatch) {
		this.letters = letters;
		this.dispatch = dispatch;
	}

	/**
	 * Whether a month may be lowered by the decision: its letter went out before the
	 * month began.
	 */
	@ReadOnce
	public boolean reaches(long decisionId, YearMonth month) {
		return isUntold(decisionId) || goneOutOn(decisionId).filter((day) -> day.isBefore(month.atDay(1))).isPresent();
	}

	/**
	 * The last day of a refund that the decision stops.
	 * @param decided the last day that it names
	 * @return that day; the last of the month in which the letter went out, where that is
	 * later; empty until the letter has gone out
	 */
	public Optional<LocalDate> lastDay(long decisionId, LocalDate decided) {
		if (isUntold(decisionId)) {
			return Optional.of(decided);
		}
		return goneOutOn(decisionId).map((day) -> YearMonth.from(day).atEndOfMonth())
			.map((end) -> end.isAfter(decided) ? end : decided);
	}

	private boolean isUntold(long decisionId) {
		return this.letters.telling(decisionId).isEmpty();
	}

	private Optional<LocalDate> goneOutOn(long decisionId) {
		List<Letter> telling = this.letters.telling(decisionId);
		return telling.stream()
			.flatMap((letter) -> this.dispatch.goneOutOn(letter.id()).stream())
			.min(Comparator.naturalOrder());
	}

}
