package dk.udslusning.decision.trial;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import dk.udslusning.casefile.FieldFault;
import dk.udslusning.casefile.Faults;
import dk.udslusning.decision.trial.RefundTrial.Benefit;
import dk.udslusning.decision.trial.RefundTrial.Change;
import dk.udslusning.decision.trial.RefundTrial.Days;
import dk.udslusning.decision.trial.RefundTrial.Home;
import dk.udslusning.decision.trial.RefundTrial.Household;
import dk.udslusning.decision.trial.RefundTrial.OwnPayment;
import dk.udslusning.decision.trial.RefundTrial.Payment;
import dk.udslusning.decision.trial.RefundTrial.Span;
import dk.udslusning.rules.money.Money;

/**
 * Finds every fault of a trial before the rules are asked.
 */
final class RefundTrialCheck {

	private static final YearMonth FIRST = YearMonth.of(2000, 1);

	private static final YearMonth LAST = YearMonth.of(2099, 12);

	/** More than this is a slip of the finger. */
	private static final Money LARGEST = Money.ofOere(99_999_999_999L);

	private static final int MOST_PERSONS = 50;

	private static final BigDecimal TOO_LARGE_A_HOME = BigDecimal.valueOf(1000);

	private final RefundTrial trial;

	private final Faults faults = new Faults();

	private RefundTrialCheck(RefundTrial trial) {
		this.trial = trial;
	}

	static List<FieldFault> faults(RefundTrial trial) {
		RefundTrialCheck check = new RefundTrialCheck(trial);
		check.head();
		check.home(trial.home());
		check.household(trial.household());
		check.benefit(trial.benefit());
		check.ownPayment(trial.ownPayment());
		check.days(trial.days());
		return check.faults.found();
	}

	private void head() {
		this.faults.addIf(this.trial.scheme() == null, TrialFields.SCHEME, "Vælg ordningen");
		this.faults.addIf(this.trial.origin() == null, TrialFields.ORIGIN, "Vælg boligsituationen før udslusning");
		if (this.trial.month() == null) {
			this.faults.add(TrialFields.MONTH, "Skriv måneden");
		}
		else {
			this.faults.addIf(this.trial.month().isBefore(FIRST) || this.trial.month().isAfter(LAST), TrialFields.MONTH,
					"Måneden skal ligge fra 2000 til 2099");
		}
	}

	private void home(Home home) {
		if (home.areaM2() != null) {
			this.faults.addIf(
					home.areaM2().signum() <= 0 || home.areaM2().compareTo(TOO_LARGE_A_HOME) >= 0
							|| home.areaM2().scale() > 2,
					TrialFields.AREA, "Arealet skal være over 0 og under 1.000 m², med højst to decimaler");
		}
		required(TrialFields.RENT, home.rent(), "Skriv huslejen pr. måned");
		payments(TrialFields.COMPULSORY, home.compulsoryPayments());
		LocalDate before = null;
		for (int i = 0; i < home.changes().size(); i++) {
			Change change = home.changes().get(i);
			String field = TrialFields.CHANGES + "[" + i + "]";
			this.faults.addIf(!isInsideMonth(change.from(), before), field + ".from",
					"Den nye pris skal begynde efter den 1. i måneden, inden for den, og efter den forrige");
			before = change.from();
			required(field + ".rent", change.rent(), "Skriv huslejen pr. måned");
			payments(field + ".compulsoryPayments", change.compulsoryPayments());
		}
	}

	private boolean isInsideMonth(LocalDate from, LocalDate before) {
		return from != null && YearMonth.from(from).equals(this.trial.month()) && from.getDayOfMonth() > 1
				&& (before == null || from.isAfter(before));
	}

	private void payments(String list, List<Payment> payments) {
		Set<String> kinds = new HashSet<>();
		for (int i = 0; i < payments.size(); i++) {
			String field = list + "[" + i + "]";
			Payment payment = payments.get(i);
			if (payment.kind() == null) {
				this.faults.add(field + ".kind", "Skriv, hvad der betales for");
			}
			else {
				this.faults.addIf(!kinds.add(payment.kind()), field + ".kind", "Ydelsen står der allerede");
			}
			required(field + ".monthly", payment.monthly(), "Skriv beløbet pr. måned");
		}
	}

	private void household(Household household) {
		count(TrialFields.ADULTS, household.adults(), 1, "Der er mindst én voksen: lejeren");
		count(TrialFields.CHILDREN, household.children(), 0, "Skriv antallet af børn; 0, hvis der ingen er");
		if (household.shareNumber() != null && household.adults() != null) {
			this.faults.addIf(household.shareNumber() < 1 || household.shareNumber() > household.adults(),
					TrialFields.SHARE, "Andelen er en af de voksnes: et tal fra 1 til antallet af voksne");
		}
		optional(TrialFields.INCOME, household.annualIncome());
		optional(TrialFields.WEALTH, household.annualWealth());
		this.faults.addIf(household.tenantHasIncome() == null && household.incomePeriods().isEmpty(),
				TrialFields.TENANT_HAS_INCOME, "Skriv, om lejeren har indkomst");
		this.faults.addIf(Boolean.FALSE.equals(household.tenantHasIncome()) && !household.incomePeriods().isEmpty(),
				TrialFields.INCOME_PERIODS, "En lejer uden indkomst har ingen perioder med indkomst");
		apart(TrialFields.INCOME_PERIODS, household.incomePeriods(), true);
	}

	private void benefit(Benefit benefit) {
		this.faults.addIf(benefit.applied() == null, TrialFields.APPLIED, "Skriv, om der er søgt boligstøtte");
		optional(TrialFields.DECIDED, benefit.decidedMonthly());
		this.faults.addIf(benefit.decidedForDaysOnly() && benefit.decidedMonthly() == null, TrialFields.DAYS_ONLY,
				"Skriv beløbet, der dækker dagene");
	}

	private void ownPayment(OwnPayment ownPayment) {
		optional(TrialFields.ENTERED, ownPayment.enteredMonthly());
		optional(TrialFields.REDUCED, ownPayment.reducedTo());
	}

	private void days(Days days) {
		this.faults.addIf(isBefore(days.leaseEnd(), days.leaseStart()), TrialFields.LEASE_END,
				"Lejemålets sidste dag ligger før den første");
		this.faults.addIf(isBefore(days.movedOut(), days.movedIn()), TrialFields.MOVED_OUT,
				"Den sidste dag i boligen ligger før indflytningen");
		this.faults.addIf(days.benefitFrom() != null && Boolean.FALSE.equals(this.trial.benefit().applied()),
				TrialFields.BENEFIT_FROM, "En ansøgning, der ikke er sendt, gælder ikke fra nogen dag");
		apart(TrialFields.CHARGED, days.charged(), false);
	}

	/** Spans in the order of time, with a day between them. */
	private void apart(String list, List<Span> spans, boolean mayBeOpen) {
		LocalDate lastEnd = null;
		for (int i = 0; i < spans.size(); i++) {
			Span span = spans.get(i);
			String field = list + "[" + i + "]";
			boolean lacksBoth = span.from() == null && span.to() == null;
			boolean lacksEnd = lacksBoth || !mayBeOpen && (span.from() == null || span.to() == null);
			this.faults.addIf(lacksEnd, field,
					mayBeOpen ? "Skriv den første dag, den sidste eller begge" : "Skriv den første og den sidste dag");
			this.faults.addIf(isBefore(span.to(), span.from()), field, "Den sidste dag ligger før den første");
			this.faults.addIf(i > 0 && !lacksEnd && isNotAfter(span.from(), lastEnd), field,
					"Perioderne skal stå i tidens orden, med mindst en dag imellem");
			lastEnd = span.to();
		}
	}

	private static boolean isNotAfter(LocalDate from, LocalDate lastEnd) {
		return from == null || lastEnd == null || !from.isAfter(lastEnd.plusDays(1));
	}

	private static boolean isBefore(LocalDate to, LocalDate from) {
		return to != null && from != null && to.isBefore(from);
	}

	private void count(String field, Integer count, int least, String missing) {
		if (count == null || count < least) {
			this.faults.add(field, missing);
		}
		else {
			this.faults.addIf(count > MOST_PERSONS, field, "Så mange kan der ikke være: højst " + MOST_PERSONS);
		}
	}

	private void required(String field, Money amount, String missing) {
		this.faults.addIf(amount == null, field, missing);
		optional(field, amount);
	}

	private void optional(String field, Money amount) {
		if (amount != null) {
			this.faults.addIf(amount.isNegative(), field, "Beløbet kan ikke være under 0 kr.");
			this.faults.addIf(amount.compareTo(LARGEST) > 0, field, "Beløbet er for stort: højst " + LARGEST);
		}
	}

}
