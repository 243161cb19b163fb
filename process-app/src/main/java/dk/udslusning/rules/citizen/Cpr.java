package dk.udslusning.rules.citizen;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * A Danish civil registration number (CPR), ten digits DDMMYYSSSS.
 * <p>
 * The seventh digit gives the century: 0-3 the 1900s; 4 and 9 with the years 00-36 the
 * 2000s, 37-99 the 1900s; 5-8 with the years 00-57 the 2000s, 58-99 the 1800s. A
 * replacement number (erstatningspersonnummer) has its day raised by 60. Since 2007
 * numbers are given that fail modulus 11, so that check is a hint and never a refusal.
 * <p>
 * Example: 070761-4285 was born on 7 July 1961. The text form of this object is masked,
 * so that a number cannot slip into a log.
 *
 * @param digits the ten digits without hyphen
 */
public record Cpr(String digits) {

	private static final Pattern WRITTEN = Pattern.compile("(\\d{6})[- ]?(\\d{4})");

	private static final int[] MODULUS_11_WEIGHTS = { 4, 3, 2, 7, 6, 5, 4, 3, 2, 1 };

	private static final int REPLACEMENT = 60;

	public Cpr {
		if (digits == null || !digits.matches("\\d{10}")) {
			throw new NotACprNumber("Skriv CPR-nummeret med ti cifre, for eksempel DDMMÅÅ-XXXX");
		}
		birthDate(digits);
	}

	/**
	 * Reads a number with or without hyphen.
	 * @param text what a person wrote; spaces around it do not matter
	 * @return the number
	 * @throws NotACprNumber where it is not ten digits or holds a date that does not
	 * exist
	 */
	public static Cpr parse(String text) {
		var written = WRITTEN.matcher((text != null) ? text.strip() : "");
		if (!written.matches()) {
			throw new NotACprNumber("Skriv CPR-nummeret med ti cifre, for eksempel DDMMÅÅ-XXXX");
		}
		return new Cpr(written.group(1) + written.group(2));
	}

	/**
	 * The day of birth, by the century rule.
	 * @return the date that the first seven digits give
	 */
	public LocalDate birthDate() {
		return birthDate(this.digits);
	}

	/**
	 * Whether this is a replacement number, given to somebody without a CPR number of
	 * their own.
	 * @return {@code true} where the day is raised by 60
	 */
	public boolean isReplacement() {
		return number(this.digits, 0, 2) > REPLACEMENT;
	}

	/**
	 * Whether the number passes modulus 11. Numbers that fail are valid since 2007: use
	 * it as a hint to look once more, never to refuse.
	 * @return {@code true} where the weighted sum is divisible by 11
	 */
	public boolean passesModulus11() {
		int sum = 0;
		for (int i = 0; i < MODULUS_11_WEIGHTS.length; i++) {
			sum += MODULUS_11_WEIGHTS[i] * Character.digit(this.digits.charAt(i), 10);
		}
		return sum % 11 == 0;
	}

	/**
	 * The number as letters and screens show it to those who may see it.
	 * @return DDMMYY-SSSS
	 */
	public String formatted() {
		return this.digits.substring(0, 6) + "-" + this.digits.substring(6);
	}

	@Override
	public String toString() {
		return "******-****";
	}

	private static LocalDate birthDate(String digits) {
		int day = number(digits, 0, 2);
		int month = number(digits, 2, 4);
		int year = century(Character.digit(digits.charAt(6), 10), number(digits, 4, 6)) + number(digits, 4, 6);
		try {
			return LocalDate.of(year, month, (day > REPLACEMENT) ? day - REPLACEMENT : day);
		}
		catch (DateTimeException impossible) {
			throw new NotACprNumber(
					"CPR-nummeret begynder med en dato, der ikke findes. Se efter i sygesikringskortet");
		}
	}

	private static int century(int seventh, int year) {
		if (seventh <= 3) {
			return 1900;
		}
		if (seventh == 4 || seventh == 9) {
			return (year <= 36) ? 2000 : 1900;
		}
		return (year <= 57) ? 2000 : 1800;
	}

	private static int number(String digits, int from, int to) {
		return Integer.parseInt(digits, from, to, 10);
	}

}
