package dk.udslusning.process.form.approval;

import java.util.List;
import java.util.Map;

/**
 * What a second person sees of one subject.
 *
 * @param subject its facts, reasons and warnings, as markdown
 * @param explanation the amount step by step; empty where there is no amount
 * @param basis rates and facts behind the amount, as markdown; null where there is no
 * amount
 */
public record ApprovalSheet(String subject, List<Map<String, String>> explanation, String basis) {

	public ApprovalSheet {
		explanation = List.copyOf(explanation);
	}

	/**
	 * A subject without an amount.
	 */
	public static ApprovalSheet of(String subject) {
		return new ApprovalSheet(subject, List.of(), null);
	}

	/**
	 * Without the words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "ApprovalSheet";
	}

}
