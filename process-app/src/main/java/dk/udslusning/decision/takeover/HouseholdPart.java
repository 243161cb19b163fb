package dk.udslusning.decision.takeover;

import java.time.LocalDate;

import dk.udslusning.casefile.income.IncomeKind;
import dk.udslusning.casefile.income.Per;
import dk.udslusning.decision.calculation.PreparedFacts;
import dk.udslusning.rules.money.Money;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The household and its income now. Components as in {@link PreparedFacts}.
 */
public record HouseholdPart(@Size(max = 300, message = "Skriv højst 300 tegn") String childrenBorn,
		@Size(max = 300, message = "Skriv højst 300 tegn") String adultsBorn, Boolean pension, Boolean folkepension,
		Boolean severeMobilityHandicap, Boolean roundTheClockHelp,
		@NotNull(
				message = "Vælg, hvad borgeren lever af; vælg »Ingen indkomst«, hvis der ingen er") IncomeKind incomeKind,
		Per incomePer, Money income, LocalDate incomeFrom, Money othersIncome, Money wealth) {

	private static final int MOST_CHILDREN = 15;

	/** How many children the notice would have named, as many as it can. */
	int children() {
		return (this.childrenBorn != null) ? Math.min(MOST_CHILDREN, this.childrenBorn.split(",").length) : 0;
	}

	/** Household, income, benefit and own payment; the price stands in the lease. */
	PreparedFacts facts(LeasePart lease, GrantPart grant, boolean entersOwnPayment, String source) {
		return new PreparedFacts(this.childrenBorn, this.adultsBorn, this.pension, this.folkepension,
				this.severeMobilityHandicap, this.roundTheClockHelp, this.incomeKind, this.income, this.incomePer,
				this.incomeFrom, this.othersIncome, this.wealth,
				(lease.rentNow() != null) ? lease.rentNow() : lease.rent(), true, lease.heat(), lease.water(),
				lease.antenna(), lease.laundry(), lease.other(), grant.benefitDecided(), null, grant.benefitLetterOn(),
				entersOwnPayment ? grant.ownPayment() : null, entersOwnPayment ? source : null, grant.reduction(),
				grant.reducedTo(), grant.reductionReason());
	}

	/**
	 * Without the persons, so that a log cannot name anybody.
	 */
	@Override
	public String toString() {
		return "HouseholdPart";
	}

}
