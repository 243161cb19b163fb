package dk.udslusning.api.calculation;

import java.util.List;
import java.util.Map;

import dk.udslusning.casefile.FieldFault;
import dk.udslusning.decision.trial.TrialFields;

/**
 * The interface's names of a trial's fields: amounts end in {@code Oere} here.
 */
final class FieldNames {

	private static final Map<String, String> NAMES = Map.ofEntries(Map.entry(TrialFields.RENT, "home.rentOere"),
			Map.entry(TrialFields.INCOME, "annualHouseholdIncomeOere"),
			Map.entry(TrialFields.WEALTH, "annualHouseholdWealthOere"),
			Map.entry(TrialFields.TENANT_HAS_INCOME, "tenantHasIncome"),
			Map.entry(TrialFields.APPLIED, "housingBenefit.applied"),
			Map.entry(TrialFields.DECIDED, "housingBenefit.decidedMonthlyOere"),
			Map.entry(TrialFields.DAYS_ONLY, "housingBenefit.decidedForDaysOnly"),
			Map.entry(TrialFields.ENTERED, "ownPayment.enteredMonthlyOere"),
			Map.entry(TrialFields.REDUCED, "ownPayment.reducedToOere"));

	private FieldNames() {
	}

	static List<FieldFault> of(List<FieldFault> faults) {
		return faults.stream().map((fault) -> new FieldFault(of(fault.field()), fault.message())).toList();
	}

	private static String of(String field) {
		if (field.startsWith(TrialFields.INCOME_PERIODS)) {
			return "tenantIncomePeriods" + field.substring(TrialFields.INCOME_PERIODS.length());
		}
		if (field.endsWith("].monthly")) {
			return field.substring(0, field.length() - "monthly".length()) + "oere";
		}
		if (field.endsWith("].rent")) {
			return field + "Oere";
		}
		return NAMES.getOrDefault(field, field);
	}

}
