package dk.udslusning.decision.takeover;

import java.time.LocalDate;
import java.time.YearMonth;

import dk.udslusning.casefile.Faults;
import dk.udslusning.casefile.ownpayment.Reduction;
import dk.udslusning.decision.calculation.TakenOverAmounts;
import dk.udslusning.rules.money.Money;
import dk.udslusning.rules.refund.TakenOverRefund;
import dk.udslusning.rules.time.DanishDates;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The refund as it was decided, with what was deducted. Amounts per month.
 *
 * @param grantInForce whether a refund is granted
 * @param refund the refund of a full month
 * @param refundFrom the first month it holds for
 * @param refundFirstMonth the refund of that month, where it is another; null where not
 * @param refundDecidedOn the day of the decision
 * @param benefitDecided the household's calculated housing benefit
 * @param benefitLetterOn the date of the letter it stands in
 * @param ownPayment own payment that was deducted
 * @param reduction whether own payment is reduced on application
 * @param reducedTo own payment after the reduction
 * @param reductionReason why it is reduced or waived
 */
public record GrantPart(@NotNull(message = "Vælg, om refusionen er bevilget") Boolean grantInForce, Money refund,
		YearMonth refundFrom, Money refundFirstMonth, LocalDate refundDecidedOn, Money benefitDecided,
		LocalDate benefitLetterOn, Money ownPayment, Reduction reduction, Money reducedTo,
		@Size(max = 1000, message = "Skriv højst 1.000 tegn") String reductionReason) {

	boolean isInForce() {
		return Boolean.TRUE.equals(this.grantInForce);
	}

	/** What is wrong with the decision; nothing where there is none. */
	void check(LeasePart lease, LocalDate today, Faults faults) {
		if (!isInForce()) {
			return;
		}
		Money charged = lease.chargedNow();
		faults.addIf(this.refund == null, "refund", "Skriv refusionen for en hel måned, som den er afgjort")
			.addIf(isNegative(this.refund), "refund", "Refusionen kan ikke være under 0 kr.")
			.addIf(this.refund != null && this.refund.compareTo(charged) > 0, "refund",
					"Refusionen er større end boligens udgift på " + charged + " pr. måned; tjek beløbet")
			.addIf(this.refundFirstMonth != null && (isNegative(this.refundFirstMonth)
					|| (this.refund != null && this.refundFirstMonth.compareTo(this.refund) > 0)), "refundFirstMonth",
					"Beløbet for den første måned er mellem 0 kr. og det for en hel måned")
			.addIf(this.refundDecidedOn == null, "refundDecidedOn", "Skriv, hvornår refusionen blev afgjort")
			.addIf(this.refundDecidedOn != null && this.refundDecidedOn.isAfter(today), "refundDecidedOn",
					"Afgørelsen kan ikke ligge i fremtiden")
			.addIf(this.benefitDecided == null, "benefitDecided",
					"Skriv den beregnede boligstøtte, som er trukket fra; skriv 0, hvis der ingen er")
			.addIf(this.ownPayment == null, "ownPayment",
					"Skriv egenbetalingen, som er trukket fra; skriv 0, hvis der ingen er")
			.addIf(isNegative(this.ownPayment), "ownPayment", "Egenbetalingen kan ikke være under 0 kr.");
		checkMonth(lease.leaseStart(), today, faults);
	}

	private void checkMonth(LocalDate leaseStart, LocalDate today, Faults faults) {
		YearMonth first = YearMonth.from(leaseStart);
		faults
			.addIf(this.refundFrom == null, "refundFrom",
					"Skriv den første måned, beløbet gælder for, fx 01.2026. Er det ændret siden bevillingen, så skriv "
							+ "måneden for den seneste ændring")
			.addIf(this.refundFrom != null && this.refundFrom.isBefore(first), "refundFrom",
					"Lejemålet begynder først i " + DanishDates.format(first) + "; ret måneden")
			.addIf(this.refundFrom != null && this.refundFrom.isAfter(YearMonth.from(today).plusMonths(1)),
					"refundFrom",
					"Skriv det beløb, der udbetales nu; et beløb, der gælder fra en senere måned, meldes som en ændring");
	}

	TakenOverAmounts amounts(String source) {
		return new TakenOverAmounts(
				new TakenOverRefund(this.refundFrom, this.refund, this.benefitDecided, this.ownPayment),
				this.refundDecidedOn, source);
	}

	private static boolean isNegative(Money amount) {
		return amount != null && amount.isNegative();
	}

}
