package dk.udslusning.process.form.approval;

import java.util.List;
import java.util.Map;

/**
 * What a second person sees of one subject.
 *
 * @param subject its facts, reasons and warnings, as markdown
 * @param lines the main lines of the amount; empty where there is no amount
 * @param notes what to look out for about the amount and what would change it, as
 * markdown; null where there is no amount
 * @param explanation how the lines were found, step by step; empty where there is no
 * amount
 * @param basis rates and facts behind the amount, as markdown; null where there is no
 * amount
 */
public record ApprovalSheet(String subject, List<Map<String, String>> lines, String notes,
		List<Map<String, String>> explanation, String basis) {

	public ApprovalSheet {
		lines = List.copyOf(lines);
		explanation = List.copyOf(explanation);
	}

	/**
	 * A subject without an amount.
	 */
	public static ApprovalSheet of(String subject) {
		return new ApprovalSheet(subject, List.of(), null, List.of(), null);
	}

	/**
	 * Without the words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "ApprovalSheet";
	}

}
