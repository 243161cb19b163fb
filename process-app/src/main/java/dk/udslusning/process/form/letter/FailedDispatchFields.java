package dk.udslusning.process.form.letter;

import dk.udslusning.casefile.letter.Channel;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The fields of "Brev kom ikke frem".
 *
 * @param facts shown only
 * @param letterText shown only
 * @param mustCall shown only: she must be rung up first
 * @param answer what is done
 * @param channel how it is sent again
 * @param calledFirst she was rung up
 * @param reason why it is given up
 */
record FailedDispatchFields(String facts, String letterText, Boolean mustCall,
		@NotNull(message = "Vælg, hvad du gør") FailureAnswer answer, Channel channel, Boolean calledFirst,
		@Size(max = 2000, message = "Skriv højst 2.000 tegn") String reason) {

	/**
	 * Without the words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "FailedDispatchFields[" + this.answer + "]";
	}

}
