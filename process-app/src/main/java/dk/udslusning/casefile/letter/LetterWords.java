package dk.udslusning.casefile.letter;

/**
 * What a letter has to say, as a record: its components are all that the letter's
 * template can reach. Texts, days, months, amounts, whole numbers, truth, lists of them
 * and further records; never an object with more to it. Days and amounts are written in
 * Danish for the template.
 */
public interface LetterWords {

	/** What the letter is for; it names the template. */
	LetterKind kind();

	/**
	 * To whom it goes, where that is not the citizen or her representative; else null.
	 */
	default String addressee() {
		return null;
	}

}
