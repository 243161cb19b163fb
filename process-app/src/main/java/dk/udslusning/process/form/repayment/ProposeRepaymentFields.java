package dk.udslusning.process.form.repayment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The fields of "Find måneder og beløb".
 *
 * @param facts shown only
 * @param months shown only: the overpaid months
 * @param proposed whether the citizen is heard
 * @param from a day in the first month
 * @param to a day in the last month
 * @param knowledge why she knew
 * @param dropReason why there is no basis
 */
record ProposeRepaymentFields(String facts, List<Map<String, String>> months,
		@NotNull(message = "Vælg, om der er grundlag") Boolean proposed, LocalDate from, LocalDate to,
		@Size(max = 2000, message = "Skriv højst 2.000 tegn") String knowledge,
		@Size(max = 2000, message = "Skriv højst 2.000 tegn") String dropReason) {

	/**
	 * Without the words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "ProposeRepaymentFields";
	}

}
