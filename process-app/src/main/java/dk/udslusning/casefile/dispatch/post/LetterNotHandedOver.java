package dk.udslusning.casefile.dispatch.post;

/**
 * The post did not take a letter; it is tried again later. The message says what to do
 * and names no person.
 */
public class LetterNotHandedOver extends RuntimeException {

	public LetterNotHandedOver(String message, Throwable cause) {
		super(message, cause);
	}

}
