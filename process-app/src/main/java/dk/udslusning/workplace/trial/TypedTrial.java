package dk.udslusning.workplace.trial;

import java.util.List;

/**
 * The dialog's fields, as they were typed; what is empty is missing. Amounts are in
 * kroner ({@code 7.500,00}), the month is {@code 11.2026}, days are {@code 23.11.2026}.
 */
record TypedTrial(String scheme, String month, String origin, String rent, String areaM2, List<TypedPayment> compulsory,
		String adults, String children, String shareNumber, String income, String wealth, boolean tenantHasIncome,
		boolean benefitApplied, String benefitDecided, String ownPaymentEntered, String ownPaymentReduced,
		String leaseStart, String leaseEnd, String movedIn, String movedOut, String discharged, String lastLegalDay,
		String benefitFrom, boolean pension, boolean severeMobilityHandicap, boolean roundTheClockHelp,
		boolean folkepension) {

	TypedTrial {
		compulsory = (compulsory != null) ? List.copyOf(compulsory) : List.of();
	}

	/**
	 * A compulsory payment.
	 *
	 * @param kind code of the kind
	 * @param amount the amount per month
	 */
	record TypedPayment(String kind, String amount) {
	}

}
