package dk.udslusning.rules.money;

/**
 * A text that is not an amount in kroner. The message is Danish, says what to write
 * instead, and never repeats the text.
 */
public class NotAnAmount extends IllegalArgumentException {

	private static final long serialVersionUID = 1L;

	NotAnAmount(String message) {
		super(message);
	}

}
