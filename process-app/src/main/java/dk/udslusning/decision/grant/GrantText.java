package dk.udslusning.decision.grant;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import dk.udslusning.casefile.lease.Lease;
import dk.udslusning.decision.Decision;
import dk.udslusning.decision.DecisionWords;
import dk.udslusning.decision.calculation.Calculation;
import dk.udslusning.rules.explanation.ExplanationText;
import dk.udslusning.rules.explanation.Fact;
import dk.udslusning.rules.refund.FactKeys;
import dk.udslusning.rules.refund.RefundCalculator;
import dk.udslusning.rules.refund.RefundSentence;
import dk.udslusning.rules.refund.WarningCodes;
import dk.udslusning.rules.scheme.Scheme;
import dk.udslusning.rules.time.DanishDates;

/**
 * The Danish words of the decision on the refund. Neither a shelter nor an address is
 * named, nor from what kind of place she comes: others may read the letter.
 *
 * @param scheme the scheme, which says what the money is called
 * @param calculation the approved calculation of a full month
 * @param firstMonths the calculations of the first months that stand by themselves, in
 * their order; none where they are like those after them
 * @param lease the lease
 * @param firstPayment the first banking day on which money can be in the account
 * @param benefitApplied whether housing benefit is applied for
 */
record GrantText(Scheme scheme, Calculation calculation, List<Calculation> firstMonths, Lease lease,
		LocalDate firstPayment, boolean benefitApplied) {

	private static final Set<String> UNTOLD = Set.of(FactKeys.ORIGIN, FactKeys.DISCHARGED, FactKeys.SHARE_NUMBER,
			FactKeys.DAY_RATE_SETTING);

	/** The letter with the decision as it was issued. */
	GrantLetter letter(Decision decision) {
		return new GrantLetter(this.scheme.benefitName(), this.lease.startsOn(), this.calculation.refund(),
				this.calculation.charged(), this.calculation.benefit(), this.calculation.isEstimated(),
				this.calculation.left(),
				this.firstMonths.stream()
					.map((month) -> new GrantLetter.FirstMonth(month.month(), month.refund(), steps(month)))
					.toList(),
				paysNothing() ? null : this.firstPayment, this.benefitApplied, this.lease.lastLegalDay(),
				RefundSentence.of(this.calculation.explanation()), steps(this.calculation), DecisionWords.of(decision));
	}

	String facts() {
		return this.calculation.explanation()
			.facts()
			.stream()
			.filter((fact) -> !UNTOLD.contains(fact.key()))
			.map(GrantText::line)
			.collect(Collectors.joining("\n"));
	}

	String legalBasis() {
		Set<String> bases = new LinkedHashSet<>(this.scheme.legalBases());
		bases.add("Serviceloven § 163 a");
		bases.add("Bekendtgørelse nr. 718 af 19/6-2013 om refusion af husleje");
		bases.add("Bekendtgørelse nr. 1244 af 13/11-2017 om egenbetaling");
		if (this.calculation.isEstimated()) {
			bases.add("Boligstøtteloven §§ 14, 22 og 23");
		}
		return bases.stream().map((basis) -> "- " + basis).collect(Collectors.joining("\n"));
	}

	String mainConsiderations() {
		return (paysNothing() ? ""
				: "Vi har anvist dig boligen. Derfor har du ret til pengene (serviceloven § 163 a). ")
				+ "Beløbet følger af reglerne: husleje og pligtige ydelser minus beregnet boligstøtte minus det, du selv "
				+ "skulle have betalt for at bo, før du flyttede ind.";
	}

	private boolean paysNothing() {
		return !this.calculation.refund().isPositive()
				&& this.firstMonths.stream().noneMatch((month) -> month.refund().isPositive());
	}

	String reasons() {
		List<String> reasons = new ArrayList<>();
		reasons.add(paysNothing()
				? "Boligens udgift er ikke højere end det, du selv skal betale, så der er ingen forskel at få."
				: "Du får forskellen mellem boligens udgift og det, du selv skal betale.");
		if (this.calculation.isEstimated()) {
			reasons
				.add("Boligstøtten er vores skøn, fordi Udbetaling Danmark ikke har beregnet den endnu. Når vi kender "
						+ "beløbet, regner vi igen, og du får et nyt brev, hvis pengene ændrer sig.");
		}
		this.firstMonths.stream()
			.flatMap((month) -> fact(month, FactKeys.BENEFIT_FROM).stream())
			.findFirst()
			.ifPresent((from) -> reasons
				.add("Boligstøtten er søgt mere end 30 dage efter, at du flyttede ind, og gælder derfor først fra den "
						+ from.value().danish() + ". Vi trækker ingen boligstøtte fra for tiden før."));
		this.firstMonths.stream()
			.filter((month) -> fact(month, FactKeys.INCOME_FROM).or(() -> fact(month, FactKeys.INCOME_TO)).isPresent())
			.forEach((month) -> reasons.add("I " + DanishDates.format(month.month())
					+ " regner vi kun egenbetaling for de dage, hvor du har indkomst."));
		this.firstMonths.stream()
			.flatMap((month) -> fact(month, FactKeys.OWN_PAYMENT_FROM).stream())
			.findFirst()
			.ifPresent((from) -> reasons.add(
					"Du får også penge for din tidligere bolig, indtil lejemålet dér slutter. Egenbetalingen regnes kun "
							+ "én gang: i den tidligere bolig, og her fra den " + from.value().danish() + "."));
		if (this.calculation.ownPayment().oere() == 0) {
			reasons
				.add("Din egenbetaling er 0 kr., fordi du ikke har indkomst, eller fordi den er bortfaldet efter din "
						+ "ansøgning.");
		}
		this.calculation.explanation()
			.warnings()
			.stream()
			.filter((warning) -> warning.code().equals(WarningCodes.COMPULSORY_UNCONFIRMED)
					|| warning.code().equals(WarningCodes.COMPULSORY_NOT_COUNTED))
			.forEach((warning) -> reasons.add(warning.text()));
		return String.join("\n", reasons);
	}

	/** A fact that only an unusual month rests on, by the beginning of its key. */
	private static Optional<Fact> fact(Calculation month, String key) {
		return month.explanation().facts().stream().filter((fact) -> fact.key().startsWith(key)).findFirst();
	}

	private static String steps(Calculation told) {
		return ExplanationText.plain(told.explanation(), Set.of(RefundCalculator.WITH_UNCONFIRMED));
	}

	private static String line(Fact fact) {
		return "- " + fact.label() + ": " + fact.value().danish();
	}

}
