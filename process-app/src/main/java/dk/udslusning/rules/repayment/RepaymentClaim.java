package dk.udslusning.rules.repayment;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import dk.udslusning.rules.money.DanishAmounts;
import dk.udslusning.rules.money.Money;
import dk.udslusning.rules.time.DanishDates;

/**
 * What can be asked back: for each month what was decided less what its facts gave, and
 * the sum of the months, without rounding and without interest. Rule REPAY-01.
 * <p>
 * Nothing is ever set off: the sum is a claim of its own, and no coming month is paid
 * less for it.
 * <p>
 * Source: serviceloven §§ 164-165. Whether it may be asked back at all, against better
 * knowledge, is a person's decision and no arithmetic.
 * <p>
 * Example: June 3.355,58 kr. decided and 3.000,00 due, July 3.355,58 and 2.900,50: 355,58
 * + 455,08 = 810,66 kr.
 *
 * @param months the months, at least one
 */
public record RepaymentClaim(List<OverpaidMonth> months) {

	public RepaymentClaim {
		months = List.copyOf(months);
		if (months.isEmpty()) {
			throw new IllegalArgumentException("A claim is about at least one month");
		}
	}

	/**
	 * The sum in øre.
	 */
	public Money total() {
		return this.months.stream().map(OverpaidMonth::tooMuch).reduce(Money.ZERO, Money::plus);
	}

	/**
	 * How the sum was found, a line for each month and one for the sum, in Danish.
	 */
	public String explanation() {
		return this.months.stream().map(RepaymentClaim::line).collect(Collectors.joining("\n")) + "\nI alt "
				+ DanishAmounts.format(total());
	}

	private static String line(OverpaidMonth month) {
		return capitalised(DanishDates.format(month.month())) + ": udbetalt " + DanishAmounts.format(month.decided())
				+ ", ret til " + DanishAmounts.format(month.due()) + ", for meget "
				+ DanishAmounts.format(month.tooMuch());
	}

	private static String capitalised(String text) {
		return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
	}

}
