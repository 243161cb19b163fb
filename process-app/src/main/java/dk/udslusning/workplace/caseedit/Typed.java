package dk.udslusning.workplace.caseedit;

import java.time.LocalDate;
import java.util.Arrays;

import dk.udslusning.casefile.Faults;
import dk.udslusning.casefile.PlainText;
import dk.udslusning.casefile.RejectedInput;
import dk.udslusning.rules.money.DanishAmounts;
import dk.udslusning.rules.money.Money;
import dk.udslusning.rules.money.NotAnAmount;
import dk.udslusning.workplace.TypedDay;

/**
 * Reads what was typed; what cannot be read is noted at its field.
 */
final class Typed {

	private Typed() {
	}

	/** Without spaces at its ends; null for nothing. */
	static String text(String field, String text, int longest, Faults faults) {
		String said = PlainText.said(text);
		faults.addIf(said != null && said.length() > longest, field, "Skriv højst " + longest + " tegn");
		PlainText.check(said, field, faults);
		return said;
	}

	/** The day; null for nothing. */
	static LocalDate day(String field, String text, Faults faults) {
		try {
			return TypedDay.read(field, text);
		}
		catch (RejectedInput notADay) {
			faults.addAll(notADay.faults());
			return null;
		}
	}

	/** The amount, zero or more; null for nothing. */
	static Money amount(String field, String text, Faults faults) {
		if (text == null || text.isBlank()) {
			return null;
		}
		try {
			return DanishAmounts.parseNotNegative(text);
		}
		catch (NotAnAmount notAnAmount) {
			faults.add(field, notAnAmount.getMessage());
			return null;
		}
	}

	/** What was chosen; null for nothing that can be. */
	static <T extends Enum<T>> T choice(T[] all, String code) {
		return Arrays.stream(all).filter((each) -> each.name().equals(code)).findFirst().orElse(null);
	}

}
