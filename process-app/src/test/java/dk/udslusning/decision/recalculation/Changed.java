package dk.udslusning.decision.recalculation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Consumer;

import dk.udslusning.decision.calculation.Prepared;

/**
 * Facts of a recalculation without fault, and ways to change one thing about them: every
 * change holds from the first day that is calculated again, and she told it herself.
 */
public final class Changed {

	final Prepared facts;

	LocalDate from;

	LocalDate householdFrom;

	LocalDate rentFrom;

	YearMonth benefitFrom;

	LocalDate ownPaymentFrom;

	FactsKnown known = FactsKnown.TOLD_BY_CITIZEN;

	String note = "Ringede selv og fortalte det";

	private Changed(LocalDate from, Prepared facts) {
		this.from = from;
		this.householdFrom = from;
		this.rentFrom = from;
		this.ownPaymentFrom = from;
		this.facts = facts;
	}

	public static Changed from(LocalDate day, Prepared facts) {
		return new Changed(day, facts);
	}

	public Changed with(Consumer<Changed> change) {
		change.accept(this);
		return this;
	}

	public Changed benefitFrom(YearMonth month) {
		this.benefitFrom = month;
		return this;
	}

	public Changed unknown() {
		this.known = FactsKnown.UNKNOWN;
		this.note = "Udlejeren har skrevet til kommunen";
		return this;
	}

	public ChangedFacts build() {
		return new ChangedFacts(this.from, this.facts.build(), this.householdFrom, this.rentFrom, this.benefitFrom,
				this.ownPaymentFrom, this.known, this.note);
	}

}
