package dk.udslusning.casefile.home;

import dk.udslusning.casefile.Faults;
import dk.udslusning.rules.money.Money;

/**
 * What a tenant pays the landlord, per month, as a form asks for it; anything may still
 * be missing or wrong.
 *
 * @param rent before housing benefit
 * @param heat heat on account; null for nothing
 * @param water water on account; null for nothing
 * @param antenna antenna and internet; null for nothing
 * @param laundry common laundry; null for nothing
 * @param other all else; null for nothing
 */
public record HomePrice(Money rent, Money heat, Money water, Money antenna, Money laundry, Money other) {

	private static final Money LOWEST_RENT = Money.ofKroner(1_000);

	private static final Money HIGHEST_RENT = Money.ofKroner(25_000);

	/**
	 * Finds what is missing or unlikely in the rent: less than 1.000,00 kr. or more than
	 * 25.000,00 kr. is a slip of the finger.
	 */
	public void checkRent(Faults faults) {
		if (this.rent == null) {
			faults.add("rent", "Skriv lejen pr. måned før boligstøtte");
		}
		else if (!this.rent.isPositive()) {
			faults.add("rent", "Lejen skal være over 0 kr.");
		}
		else {
			faults.addIf(!hasLikelyRent(), "rent", "En husleje på mindre end " + LOWEST_RENT + " eller mere end "
					+ HIGHEST_RENT + " pr. måned er usandsynlig; tjek beløbet, og skriv det i kroner pr. måned");
		}
	}

	/**
	 * Whether there is a rent, and one that a home can have.
	 */
	public boolean hasLikelyRent() {
		return this.rent != null && this.rent.compareTo(LOWEST_RENT) >= 0 && this.rent.compareTo(HIGHEST_RENT) <= 0;
	}

	/**
	 * Finds compulsory payments below zero or above the rent.
	 */
	public void checkPayments(Faults faults) {
		checkPayment("heat", this.heat, faults);
		checkPayment("water", this.water, faults);
		checkPayment("antenna", this.antenna, faults);
		checkPayment("laundry", this.laundry, faults);
		checkPayment("other", this.other, faults);
	}

	/**
	 * The compulsory payments, once they are checked.
	 */
	public CompulsoryPayments payments() {
		return CompulsoryPayments.of(this.heat, this.water, this.antenna, this.laundry, this.other);
	}

	private void checkPayment(String field, Money amount, Faults faults) {
		faults.addIf(amount != null && amount.isNegative(), field, "Beløbet kan ikke være under 0 kr.")
			.addIf(amount != null && this.rent != null && this.rent.isPositive() && amount.compareTo(this.rent) > 0,
					field, "Beløbet er større end lejen; skriv det i kroner pr. måned");
	}

}
