package dk.udslusning.casefile.closing;

import java.time.LocalDate;

import dk.udslusning.casefile.letter.LetterKind;
import dk.udslusning.casefile.letter.LetterWords;
import dk.udslusning.rules.money.Money;

/**
 * What the last letter of a course says.
 *
 * @param benefitName what the money was called in the scheme
 * @param movedOutOn the day she moved out; null where she stays as an ordinary tenant
 * @param fullRent rent with what the landlord charges besides, a month; null where she
 * has moved out
 */
record CourseEndedLetter(String benefitName, LocalDate movedOutOn, Money fullRent) implements LetterWords {

	@Override
	public LetterKind kind() {
		return LetterKind.COURSE_ENDED;
	}

	/** Without the words, so that a log cannot repeat them. */
	@Override
	public String toString() {
		return "CourseEndedLetter";
	}

}
