package dk.udslusning.workplace.trial;

import java.util.Map;

import dk.udslusning.decision.trial.TrialFields;

/**
 * The dialog's names of a trial's fields.
 */
final class TypedFields {

	private static final Map<String, String> NAMES = Map.ofEntries(Map.entry(TrialFields.AREA, "areaM2"),
			Map.entry(TrialFields.RENT, "rent"), Map.entry(TrialFields.ADULTS, "adults"),
			Map.entry(TrialFields.CHILDREN, "children"), Map.entry(TrialFields.SHARE, "shareNumber"),
			Map.entry(TrialFields.INCOME, "income"), Map.entry(TrialFields.WEALTH, "wealth"),
			Map.entry(TrialFields.TENANT_HAS_INCOME, "tenantHasIncome"),
			Map.entry(TrialFields.APPLIED, "benefitApplied"), Map.entry(TrialFields.DECIDED, "benefitDecided"),
			Map.entry(TrialFields.ENTERED, "ownPaymentEntered"), Map.entry(TrialFields.REDUCED, "ownPaymentReduced"));

	private TypedFields() {
	}

	/** A name of the use case, or of the reader, as the dialog has it. */
	static String of(String field) {
		if (field.startsWith(TrialFields.DAYS)) {
			return field.substring(TrialFields.DAYS.length());
		}
		return NAMES.getOrDefault(field, field);
	}

}
