package dk.udslusning.casefile.household;

import java.time.LocalDate;
import java.util.List;

import dk.udslusning.casefile.letter.LetterKind;
import dk.udslusning.casefile.letter.LetterWords;

/**
 * What the letter says about a child that turns 18. It names no child and no amount,
 * which nobody knows yet.
 *
 * @param several whether it is about more than one child
 * @param countsFrom the days from which they count as adults, in order
 */
record ChildTurnsAdultLetter(boolean several, List<LocalDate> countsFrom) implements LetterWords {

	static ChildTurnsAdultLetter of(List<TurningAdult> children) {
		return new ChildTurnsAdultLetter(children.size() > 1,
				children.stream().map(TurningAdult::countsFrom).distinct().toList());
	}

	@Override
	public LetterKind kind() {
		return LetterKind.CHILD_TURNS_ADULT;
	}

	/** Without the words, so that a log cannot repeat them. */
	@Override
	public String toString() {
		return "ChildTurnsAdultLetter";
	}

}
