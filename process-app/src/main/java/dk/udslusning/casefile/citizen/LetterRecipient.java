package dk.udslusning.casefile.citizen;

/**
 * To whom a letter of the case goes.
 *
 * @param name as it stands in the letter
 * @param address where a paper letter may go; null where none is agreed
 * @param representative whether it is the representative (FVL § 8)
 */
public record LetterRecipient(String name, String address, boolean representative) {

	/**
	 * Without the person, so that a log cannot name anybody.
	 */
	@Override
	public String toString() {
		return "LetterRecipient";
	}

}
