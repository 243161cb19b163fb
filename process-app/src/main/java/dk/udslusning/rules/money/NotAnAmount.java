package dk.udslusning.rules.money;

/**
 * A text that is not an amount in kroner. The message is Danish, says what to write
 * instead, and never repeats the text.
 */
public class NotAnAmount extends IllegalArgumentException {

	private static final long serialVersionUID = 1L;

	/**
	 * A text that is not an amount.
	 * @param message Danish: what to write instead
	 */
	public NotAnAmount(String message) {
		super(message);
	}

}
