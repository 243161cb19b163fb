package dk.udslusning.rules.change;

import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import dk.udslusning.rules.money.Money;

/**
 * What a change does to the months from that of the change on. In øre per month.
 * <p>
 * An increase counts from the day of the change, whatever its size: a month that has
 * begun is paid afterwards (CHANGE-01). A reduction works from the first month after its
 * decision (CHANGE-02); a month up to and including the decision's own is closed with
 * <i>ikke krævet tilbage, god tro</i> (CHANGE-03). A reduction that is smaller than the
 * municipality's limit may be spared; one of exactly the limit is not (CHANGE-04). Each
 * month stands alone: what was too much in one is never set off against what was too
 * little in another (CHANGE-05).
 * <p>
 * Example: decided in April 2027, 3.000,00 kr. for each of February to May; calculated
 * 3.200,00 for February and 2.900,00 after it. February: 200,00 paid afterwards. March
 * and April: 100,00 each not claimed back. From May on: 2.900,00. Source: SEL §§ 163 a,
 * 164 and 165.
 */
public final class ChangeRule {

	private final YearMonth decidedIn;

	private final Money spared;

	/**
	 * The rule for one decision.
	 * @param decidedIn the month in which the decision is made
	 * @param spared reductions of a month that are smaller than this are spared; zero
	 * spares none
	 */
	public ChangeRule(YearMonth decidedIn, Money spared) {
		this.decidedIn = Objects.requireNonNull(decidedIn, "decidedIn");
		if (spared.isNegative()) {
			throw new IllegalArgumentException("A limit is zero or more");
		}
		this.spared = spared;
	}

	/**
	 * One line for each month whose amount differs, in the order of the months. The last
	 * month stands for all after it: of the months ahead that differ as it does, only the
	 * first has a line, which holds until it is changed.
	 * @param months the months compared, in their order, none left out
	 * @return no line where nothing differs
	 */
	public List<ChangeLine> lines(List<MonthAmounts> months) {
		int tail = tail(months);
		return IntStream.rangeClosed(0, Math.min(tail, months.size() - 1))
			.filter((i) -> months.get(i).differs())
			.mapToObj((i) -> line(months.get(i), i == tail))
			.toList();
	}

	/**
	 * Where the months ahead begin that are like the last one; beyond it where none is.
	 */
	private int tail(List<MonthAmounts> months) {
		int tail = months.size();
		while (tail > 0 && isAhead(months.get(tail - 1))
				&& (tail == months.size() || months.get(tail - 1).isLike(months.get(tail)))) {
			tail--;
		}
		return tail;
	}

	private ChangeLine line(MonthAmounts month, boolean untilChanged) {
		return new ChangeLine(month.month(), untilChanged, month.decided(), month.calculated(), treatment(month));
	}

	private boolean isAhead(MonthAmounts month) {
		return month.month().isAfter(this.decidedIn);
	}

	private Treatment treatment(MonthAmounts month) {
		if (month.calculated().compareTo(month.decided()) > 0) {
			return isAhead(month) ? Treatment.RAISED : Treatment.PAID_AFTERWARDS;
		}
		if (!isAhead(month)) {
			return Treatment.GOOD_FAITH;
		}
		boolean small = month.decided().minus(month.calculated()).compareTo(this.spared) < 0;
		return small ? Treatment.SPARED : Treatment.LOWERED;
	}

}
