package dk.udslusning.histories;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;

/**
 * What somebody might write where money is calculated.
 */
final class MoneyAnswers {

	private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM.yyyy");

	private final Chance chance;

	MoneyAnswers(Chance chance) {
		this.chance = chance;
	}

	/**
	 * Household, income and own payment, told for the first time.
	 */
	Map<String, Object> facts(LocalDate today) {
		Map<String, Object> form = new HashMap<>();
		household(form, today);
		income(form, this.chance.around(today, 200, 0));
		form.put("rentChecked", true);
		form.put("ownPaymentEntered", "2.500,00");
		form.put("ownPaymentSource", "takstblad");
		if (this.chance.percent(30)) {
			form.put("benefitDecided", this.chance.kroner(300, 3_000));
			form.put("benefitLetterOn", today.toString());
		}
		else {
			form.put("benefitDecided", "");
			form.put("benefitLetterOn", "");
			form.put("benefitFirstMonth", "");
		}
		return form;
	}

	/**
	 * What has changed; now and then nothing.
	 */
	Map<String, Object> changedFacts(LocalDate today, boolean settling) {
		Map<String, Object> form = new HashMap<>();
		form.put("factsKnown", settling ? "TOLD_BY_CITIZEN" : this.chance.of("TOLD_BY_CITIZEN", "KNOWN", "UNKNOWN"));
		form.put("knownNote", "Ringede selv og fortalte det");
		form.put("rentChecked", true);
		if (settling) {
			return form;
		}
		LocalDate from = this.chance.percent(50) ? today.withDayOfMonth(1) : this.chance.around(today, 90, 60);
		if (this.chance.percent(60)) {
			form.put("changedFrom", from.toString());
			for (String day : new String[] { "householdFrom", "rentFrom" }) {
				form.put(day, from.toString());
			}
			form.put("ownPaymentFrom", from.plusMonths(1).withDayOfMonth(1).toString());
			change(form, from, today);
		}
		return form;
	}

	private void change(Map<String, Object> form, LocalDate from, LocalDate today) {
		if (this.chance.percent(50)) {
			income(form, from);
		}
		if (this.chance.percent(30)) {
			household(form, today);
		}
		if (this.chance.percent(30)) {
			form.put("rent", this.chance.kroner(6_800, 8_200));
		}
		if (this.chance.percent(30)) {
			form.put("benefitDecided", this.chance.kroner(0, 2_500));
			form.put("benefitFrom", MONTH.format(YearMonth.from(from).plusMonths(this.chance.between(0, 2))));
			form.put("benefitLetterOn", today.toString());
		}
		if (this.chance.percent(15)) {
			form.put("reduction", "REDUCED");
			form.put("reducedTo", this.chance.kroner(300, 2_400));
			form.put("reductionReason", "Ansøgning imødekommet");
		}
	}

	/**
	 * The budget of an extension, and what is proposed.
	 */
	Map<String, Object> assessment(boolean settling) {
		Map<String, Object> form = new HashMap<>();
		form.put("incomeAfterTax", this.chance.kroner(8_000, 22_000));
		form.put("fixedCosts", this.chance.kroner(500, 4_000));
		form.put("fullRent", "7.500,00");
		form.put("benefit", this.chance.kroner(0, 2_000));
		form.put("proposal",
				settling ? "DO_NOT_EXTEND" : this.chance.of("EXTEND", "EXTEND", "DO_NOT_EXTEND", "CALCULATE_FIRST"));
		form.put("months", this.chance.of(6, 12, 18));
		form.put("hearingDue", String.valueOf(!settling && this.chance.percent(40)));
		form.put("hearingBasis", "ALL_FACTS_KNOWN");
		return form;
	}

	private void household(Map<String, Object> form, LocalDate today) {
		form.put("childrenBorn", this.chance.percent(50) ? "" : born(
				today.minusYears(18).plusDays(this.chance.between(-200, 900)))
				+ (this.chance.percent(30) ? ", " + born(today.minusDays(this.chance.between(10, 4_000))) : ""));
		boolean adult = this.chance.percent(15);
		form.put("adultsBorn", adult ? born(today.minusYears(40)) : "");
		form.put("othersIncome", this.chance.of("0", "8.000,00"));
	}

	private void income(Map<String, Object> form, LocalDate from) {
		String kind = this.chance.of("WAGE", "CASH_BENEFIT", "EDUCATION_GRANT", "NONE");
		form.put("incomeKind", kind);
		form.put("income", "NONE".equals(kind) ? "" : this.chance.kroner(6_500, 24_000));
		form.put("incomePer", "MONTH");
		form.put("incomeFrom", from.toString());
	}

	private static String born(LocalDate day) {
		return String.format("%02d.%02d.%d", day.getDayOfMonth(), day.getMonthValue(), day.getYear());
	}

}
