package dk.udslusning.decision.rate;

import java.math.BigDecimal;
import java.util.regex.Pattern;

import dk.udslusning.rules.money.DanishAmounts;
import dk.udslusning.rules.money.Money;
import dk.udslusning.rules.money.NotAnAmount;
import dk.udslusning.rules.rate.DatedRate;
import dk.udslusning.rules.rate.Unit;

/**
 * The number of a rate as people write it: an amount in kroner, else a number with at
 * most four decimals after a comma.
 */
public final class RateNumber {

	private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(?:[.,]\\d{1,4})?");

	private RateNumber() {
	}

	/**
	 * Reads a number.
	 * @param text as written
	 * @param unit the rate's unit
	 * @return the number in that unit, amounts in øre
	 * @throws NotAnAmount saying in Danish what to write instead
	 */
	static BigDecimal read(String text, Unit unit) {
		if (unit.isMoney()) {
			return DanishAmounts.parseNotNegative(text).toDecimal();
		}
		if (text == null || !NUMBER.matcher(text.strip()).matches()) {
			throw new NotAnAmount("Skriv et tal, fx 1,25");
		}
		return new BigDecimal(text.strip().replace(',', '.'));
	}

	/**
	 * Writes the number of a rate as it stands in the field.
	 * @param rate the rate
	 * @return {@code 104,20} for 10420 øre
	 */
	public static String write(DatedRate rate) {
		if (rate.unit().isMoney()) {
			return DanishAmounts.formatWithoutUnit(Money.ofOere(rate.value().longValueExact()));
		}
		return rate.value().toPlainString().replace('.', ',');
	}

}
