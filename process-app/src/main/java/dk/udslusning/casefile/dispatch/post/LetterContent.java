package dk.udslusning.casefile.dispatch.post;

/**
 * Makes the file of a letter that goes out.
 */
@FunctionalInterface
public interface LetterContent {

	/**
	 * The file of a letter: the same each time.
	 * @param letterId the letter
	 */
	LetterFile of(long letterId);

}
