package dk.udslusning.casefile.income;

import java.time.LocalDate;
import java.util.Objects;

import dk.udslusning.rules.money.Money;

/**
 * An income from a day on, before tax.
 *
 * @param earner whose
 * @param kind where it comes from
 * @param amount zero or more; above zero except for {@link IncomeKind#NONE}
 * @param per what the amount covers
 * @param from the first day of it
 * @param knownOn the day the municipality learnt of it
 */
public record Income(Earner earner, IncomeKind kind, Money amount, Per per, LocalDate from, LocalDate knownOn) {

	public Income {
		Objects.requireNonNull(earner, "earner");
		Objects.requireNonNull(kind, "kind");
		Objects.requireNonNull(per, "per");
		Objects.requireNonNull(from, "from");
		Objects.requireNonNull(knownOn, "knownOn");
		if (amount.isNegative()) {
			throw new IllegalArgumentException("An income is zero or more");
		}
	}

	/**
	 * The amount of a year.
	 */
	public Money annual() {
		return this.amount.times(this.per.perYear());
	}

}
