package dk.udslusning.rules.money;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Amounts as Danish offices write and read them: {@code 7.500,00 kr.}
 * <p>
 * Read are {@code 7500}, {@code 7.500}, {@code 7500,5}, {@code 7.500,00},
 * {@code 7 500,00}, {@code kr. 7.500}, {@code 7.500 kr.}, {@code 7.500,-} and, since it
 * can mean nothing else, {@code 7500.50}. A text that can be read in two ways is refused:
 * {@code 7,500} (seven and a half, or seven thousand five hundred) and {@code 7500.500}.
 */
public final class DanishAmounts {

	/** More than this is a slip of the finger: 999.999.999,99 kr. */
	private static final Money LARGEST = Money.ofOere(99_999_999_999L);

	private static final Pattern GROUPED = Pattern.compile("\\d{1,3}([. ])\\d{3}(?:\\1\\d{3})*(?:,\\d{1,2})?");

	private static final Pattern PLAIN = Pattern.compile("\\d+(?:,\\d{1,2})?");

	private static final Pattern POINT_AS_COMMA = Pattern.compile("\\d+\\.\\d{1,2}");

	private static final String HELP = "Skriv beløbet i kroner, for eksempel 7.500,00";

	private DanishAmounts() {
	}

	/**
	 * Reads an amount in kroner; a minus in front makes it negative.
	 * @param text what a person wrote; spaces around it and "kr." do not matter
	 * @return the amount in øre; {@code 7.500,00} is 750000 øre
	 * @throws NotAnAmount where the text is empty, can be read in two ways, has more than
	 * two decimals or is above 999.999.999,99 kr.
	 */
	public static Money parse(String text) {
		String amount = withoutUnit(text);
		boolean negative = amount.startsWith("-");
		if (negative) {
			amount = amount.substring(1).strip();
		}
		BigDecimal kroner = kroner(amount);
		BigDecimal oere = kroner.movePointRight(2);
		if (oere.compareTo(LARGEST.toDecimal()) > 0) {
			throw new NotAnAmount("Beløbet er for stort. Det største beløb er " + format(LARGEST));
		}
		Money money = Money.ofOere(oere.longValueExact());
		return negative ? Money.ZERO.minus(money) : money;
	}

	/**
	 * Reads an amount in kroner that cannot be below zero: a rent, a benefit, an income.
	 * @param text what a person wrote
	 * @return the amount in øre, zero or more
	 * @throws NotAnAmount as {@link #parse}, and where the amount is below zero
	 */
	public static Money parseNotNegative(String text) {
		Money money = parse(text);
		if (money.isNegative()) {
			throw new NotAnAmount("Beløbet kan ikke være under 0 kr. " + HELP);
		}
		return money;
	}

	/**
	 * Writes an amount with thousands points, comma and unit.
	 * @param money the amount
	 * @return {@code 7.500,00 kr.}; below zero {@code -7.500,00 kr.}
	 */
	public static String format(Money money) {
		return formatWithoutUnit(money) + " kr.";
	}

	/**
	 * Writes an amount as it stands in a field whose unit is beside it.
	 * @param money the amount
	 * @return {@code 7.500,00}
	 */
	public static String formatWithoutUnit(Money money) {
		String digits = Long.toString(money.oere());
		int first = money.isNegative() ? 1 : 0;
		StringBuilder text = new StringBuilder(digits.length() + 10).append(digits, 0, first);
		int kroner = digits.length() - first - 2;
		for (int i = 0; i < kroner; i++) {
			text.append((i > 0 && (kroner - i) % 3 == 0) ? "." : "").append(digits.charAt(first + i));
		}
		text.append((kroner <= 0) ? "0," : ",").append((kroner < 0) ? "0" : "");
		return text.append(digits, first + Math.max(0, kroner), digits.length()).toString();
	}

	private static String withoutUnit(String text) {
		if (text == null) {
			throw new NotAnAmount(HELP);
		}
		String amount = text.replace('\u00a0', ' ')
			.replace('\u202f', ' ')
			.replace('\u2212', '-')
			.strip()
			.toLowerCase(Locale.ROOT);
		for (String unit : new String[] { "kr.", "kr" }) {
			if (amount.startsWith(unit)) {
				return amount.substring(unit.length()).strip();
			}
			if (amount.endsWith(unit)) {
				return amount.substring(0, amount.length() - unit.length()).strip();
			}
		}
		return amount.endsWith(",-") ? amount.substring(0, amount.length() - 2) : amount;
	}

	private static BigDecimal kroner(String amount) {
		if (amount.length() > 24) {
			throw new NotAnAmount(HELP);
		}
		if (PLAIN.matcher(amount).matches() || GROUPED.matcher(amount).matches()) {
			return new BigDecimal(amount.replace(".", "").replace(" ", "").replace(',', '.'));
		}
		if (POINT_AS_COMMA.matcher(amount).matches()) {
			return new BigDecimal(amount);
		}
		throw new NotAnAmount(HELP);
	}

}
