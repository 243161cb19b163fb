package dk.udslusning.decision.recalculation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

import dk.udslusning.casefile.Faults;
import dk.udslusning.casefile.income.Earner;
import dk.udslusning.casefile.income.Income;
import dk.udslusning.casefile.income.IncomeKind;
import dk.udslusning.casefile.income.Incomes;
import dk.udslusning.casefile.income.Per;
import dk.udslusning.decision.calculation.PreparedFacts;
import dk.udslusning.decision.schedule.RefundSchedule;
import dk.udslusning.rules.money.Money;
import dk.udslusning.rules.time.DanishDates;

import org.springframework.stereotype.Component;

/**
 * Keeps an income from a day on.
 */
@Component
class IncomePeriods {

	private static final Map<String, String> FIELDS_OF_TENANT = Map.of("incomeKind", "kind", "income", "amount",
			"incomeFrom", "from");

	private static final Map<String, String> FIELDS_OF_OTHERS = Map.of("othersIncome", "amount");

	private final Incomes incomes;

	private final FactRehearsal rehearsal;

	private final RecalculableDays days;

	private final RefundSchedule schedule;

	private final Clock clock;

	IncomePeriods(Incomes incomes, FactRehearsal rehearsal, RecalculableDays days, RefundSchedule schedule,
			Clock clock) {
		this.incomes = incomes;
		this.rehearsal = rehearsal;
		this.days = days;
		this.schedule = schedule;
		this.clock = clock;
	}

	/**
	 * Checks the income and keeps it. The same income with another first day corrects
	 * that day, and the days between the two with it.
	 * @throws dk.udslusning.casefile.RejectedInput naming each faulty field by the
	 * component of {@link IncomeChange}; nothing is stored then
	 */
	KeptFact keep(String caseNumber, IncomeChange change) {
		Faults faults = new Faults().addIf(change.earner() == null, "earner", "Vælg, hvis indkomst det er")
			.addIf(change.earner() == Earner.OTHERS && change.amount() == null, "amount",
					"Skriv, hvad de andre tjener tilsammen før skat; skriv 0, hvis de intet tjener")
			.addIf(change.from() == null, "from", "Skriv, fra hvilken dag indkomsten gælder");
		faults.throwIfAny();
		this.days.check(caseNumber, change.from(), "from", faults);
		faults.throwIfAny();
		PreparedFacts known = this.rehearsal.known(caseNumber, change.from());
		boolean tenant = change.earner() == Earner.TENANT;
		this.rehearsal.check(caseNumber, change.from(),
				new FactRehearsal.Told(known.childrenBorn(), known.adultsBorn(),
						tenant ? change.kind() : known.incomeKind(), tenant ? change.amount() : known.income(),
						tenant ? change.from() : known.incomeFrom(), tenant ? known.othersIncome() : change.amount()),
				tenant ? FIELDS_OF_TENANT : FIELDS_OF_OTHERS, faults);
		faults.throwIfAny();
		Income income = tenant ? income(caseNumber, change) : others(caseNumber, change.amount(), change.from());
		Income before = this.incomes.newest(caseNumber, change.earner()).orElse(null);
		faults
			.addIf(before != null && isSameAmount(before, income) && before.from().equals(income.from()), "amount",
					"Indkomsten står i sagen allerede; der er ikke noget at ændre")
			.throwIfAny();
		this.incomes.keep(caseNumber, income);
		return new KeptFact(effectiveOn(caseNumber, before, income), inWords(income));
	}

	/** What all others in the home earn together from a day on, where it is another. */
	void keepOthers(String caseNumber, Money amount, LocalDate from) {
		Money known = this.incomes.newest(caseNumber, Earner.OTHERS).map(Income::annual).orElse(Money.ZERO);
		Income income = others(caseNumber, amount, from);
		if (!known.equals(income.annual())) {
			this.incomes.keep(caseNumber, income);
		}
	}

	private Income income(String caseNumber, IncomeChange change) {
		Money amount = (change.kind() == IncomeKind.NONE) ? Money.ZERO : change.amount();
		return new Income(Earner.TENANT, change.kind(), amount, per(caseNumber), change.from(),
				LocalDate.now(this.clock));
	}

	private Income others(String caseNumber, Money amount, LocalDate from) {
		return new Income(Earner.OTHERS, amount.isPositive() ? IncomeKind.OTHER : IncomeKind.NONE, amount,
				per(caseNumber), from, LocalDate.now(this.clock));
	}

	/** The form of a recalculation shows both incomes for the same span. */
	private Per per(String caseNumber) {
		return this.incomes.newest(caseNumber, Earner.TENANT).map(Income::per).orElse(Per.MONTH);
	}

	private LocalDate effectiveOn(String caseNumber, Income before, Income income) {
		if (before == null || !isSameAmount(before, income) || !before.from().isBefore(income.from())) {
			return income.from();
		}
		LocalDate first = this.schedule.firstDay(caseNumber);
		return before.from().isBefore(first) ? first : before.from();
	}

	private static boolean isSameAmount(Income one, Income other) {
		return one.kind() == other.kind() && one.annual().equals(other.annual());
	}

	private static String inWords(Income income) {
		String whose = (income.earner() == Earner.TENANT) ? "Borgerens indkomst" : "De andres indkomst tilsammen";
		String what = income.amount().isPositive()
				? income.kind().danishName() + ", " + income.amount()
						+ ((income.per() == Per.MONTH) ? " pr. måned" : " pr. år") + " før skat"
				: IncomeKind.NONE.danishName();
		return whose + " fra den " + DanishDates.format(income.from()) + ": " + what + ".";
	}

}
