package dk.udslusning.decision.handout;

import java.time.LocalDate;

import dk.udslusning.casefile.letter.LetterKind;
import dk.udslusning.casefile.letter.LetterWords;

/**
 * What the landlord is told when a home is assigned: no more than the lease needs. Where
 * the citizen comes from, why, her CPR number, her address and her money are not in
 * reach.
 *
 * @param addressee the landlord
 * @param home the home by the number that municipality and landlord share
 * @param tenant the citizen's name
 * @param leaseStart the lease's planned first day
 * @param scheme the scheme's Danish name
 * @param legalBasis the rules of the lease's special terms
 */
record LandlordLetter(String addressee, String home, String tenant, LocalDate leaseStart, String scheme,
		String legalBasis) implements LetterWords {

	@Override
	public LetterKind kind() {
		return LetterKind.LANDLORD;
	}

	/** Without the words, so that a log cannot repeat them. */
	@Override
	public String toString() {
		return "LandlordLetter";
	}

}
