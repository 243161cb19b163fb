package dk.udslusning.decision.handout;

import java.time.LocalDate;
import java.util.List;

import dk.udslusning.casefile.letter.LetterKind;
import dk.udslusning.casefile.letter.LetterWords;

/**
 * The agreement about education or work, to sign or to keep.
 *
 * @param benefitName what the money is called in the scheme
 * @param required whether the scheme asks for it; else it is an offer
 * @param what what the citizen agrees to do, in Danish words
 * @param place the school or workplace
 * @param startsOn when it begins
 * @param milestones the steps agreed; may be null
 * @param milestonesOn the days agreed for steps
 * @param citizenSignedOn when the citizen signed; null where she has not
 * @param municipalitySignedOn when the municipality signed; null where it has not
 */
record AgreementLetter(String benefitName, boolean required, String what, String place, LocalDate startsOn,
		String milestones, List<LocalDate> milestonesOn, LocalDate citizenSignedOn,
		LocalDate municipalitySignedOn) implements LetterWords {

	@Override
	public LetterKind kind() {
		return LetterKind.AGREEMENT_FORM;
	}

	/** Without the words, so that a log cannot repeat them. */
	@Override
	public String toString() {
		return "AgreementLetter";
	}

}
