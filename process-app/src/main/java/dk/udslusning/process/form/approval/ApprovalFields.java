package dk.udslusning.process.form.approval;

import java.util.List;
import java.util.Map;

import dk.udslusning.decision.Approvals;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The fields of both approval forms.
 *
 * @param facts shown only: what is to be approved, and who prepared it
 * @param subject shown only: its facts, reasons and warnings
 * @param explained shown only: there is an amount with an explanation
 * @param lines shown only: the main lines of the amount
 * @param notes shown only: what to look out for, and what would change the amount
 * @param explanation shown only: how the lines were found, step by step
 * @param basis shown only: rates and facts behind the amount
 * @param approved approve, or send back
 * @param comment why
 */
record ApprovalFields(String facts, String subject, Boolean explained, List<Map<String, String>> lines, String notes,
		List<Map<String, String>> explanation, String basis,
		@NotNull(message = "Vælg, om du godkender eller sender tilbage") Boolean approved,
		@NotNull(message = "Skriv, hvad du har lagt vægt på, eller hvad der skal rettes") @Size(
				max = Approvals.COMMENT_LIMIT, message = "Skriv højst 2.000 tegn") String comment) {

	/**
	 * Without the words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "ApprovalFields";
	}

}
