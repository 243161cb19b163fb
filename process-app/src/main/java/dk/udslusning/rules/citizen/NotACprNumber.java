package dk.udslusning.rules.citizen;

/**
 * A text that cannot be a CPR number. The message is Danish, says what is wrong, and
 * never holds the text itself.
 */
public class NotACprNumber extends IllegalArgumentException {

	private static final long serialVersionUID = 1L;

	NotACprNumber(String message) {
		super(message);
	}

}
