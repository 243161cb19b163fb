package dk.udslusning.decision.calculation;

import java.time.LocalDate;
import java.util.function.Consumer;

import dk.udslusning.casefile.income.IncomeKind;
import dk.udslusning.casefile.income.Per;
import dk.udslusning.casefile.ownpayment.Reduction;
import dk.udslusning.rules.money.Money;

/**
 * Facts of a calculation without fault, and ways to change one thing about them: a tenant
 * alone, 160.000 kr. a year, in the sample home (75 m², rent 7.500,00, heat 500,00,
 * antenna 150,00).
 */
public final class Prepared {

	String childrenBorn;

	String adultsBorn;

	IncomeKind incomeKind = IncomeKind.CASH_BENEFIT;

	Money income = Money.ofKroner(160_000);

	Per incomePer = Per.YEAR;

	LocalDate incomeFrom = LocalDate.of(2026, 1, 1);

	Money othersIncome;

	Money wealth;

	Money rent = Money.ofKroner(7_500);

	Boolean rentChecked;

	Money heat = Money.ofKroner(500);

	Money antenna = Money.ofKroner(150);

	Money benefitDecided;

	Money benefitFirstMonth;

	LocalDate benefitLetterOn;

	Money ownPaymentEntered;

	String ownPaymentSource;

	Reduction reduction = Reduction.NONE;

	Money reducedTo;

	String reductionReason;

	Boolean folkepension = false;

	private Prepared() {
	}

	public static Prepared facts() {
		return new Prepared();
	}

	public Prepared with(Consumer<Prepared> change) {
		change.accept(this);
		return this;
	}

	public Prepared incomeFrom(LocalDate day) {
		this.incomeFrom = day;
		return this;
	}

	public Prepared withoutIncomeFrom(LocalDate day) {
		this.incomeKind = IncomeKind.NONE;
		this.income = null;
		return incomeFrom(day);
	}

	public Prepared rent(Money monthly) {
		this.rent = monthly;
		return this;
	}

	public Prepared noIncomeFrom(LocalDate day) {
		this.incomeKind = IncomeKind.NONE;
		this.income = null;
		this.incomeFrom = day;
		return this;
	}

	/** An adult without income moves in, or has. */
	public Prepared adult(String bornOn) {
		this.adultsBorn = bornOn;
		this.othersIncome = Money.ZERO;
		return this;
	}

	/** A child, who may turn 18, without income. */
	public Prepared child(String bornOn) {
		this.childrenBorn = bornOn;
		this.othersIncome = Money.ZERO;
		return this;
	}

	public Prepared ownPaymentWaived() {
		this.reduction = Reduction.WAIVED;
		this.reductionReason = "Ansøgning om bortfald er imødekommet";
		return this;
	}

	/** What Udbetaling Danmark's letter of 5 December 2026 says. */
	public Prepared decided(Money monthly) {
		this.benefitDecided = monthly;
		this.benefitLetterOn = LocalDate.of(2026, 12, 5);
		return this;
	}

	/** What the same letter says of the first month's days. */
	public Prepared decidedFirst(Money month) {
		this.benefitFirstMonth = month;
		return this;
	}

	public PreparedFacts build() {
		return new PreparedFacts(this.childrenBorn, this.adultsBorn, false, this.folkepension, false, false,
				this.incomeKind, this.income, this.incomePer, this.incomeFrom, this.othersIncome, this.wealth,
				this.rent, this.rentChecked, this.heat, null, this.antenna, null, null, this.benefitDecided,
				this.benefitFirstMonth, this.benefitLetterOn, this.ownPaymentEntered, this.ownPaymentSource,
				this.reduction, this.reducedTo, this.reductionReason);
	}

}
