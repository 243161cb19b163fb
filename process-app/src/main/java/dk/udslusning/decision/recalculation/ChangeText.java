package dk.udslusning.decision.recalculation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import dk.udslusning.casefile.change.ChangeKind;
import dk.udslusning.casefile.change.ChangeReport;
import dk.udslusning.casefile.letter.LetterKind;
import dk.udslusning.decision.Decision;
import dk.udslusning.decision.DecisionWords;
import dk.udslusning.decision.calculation.Calculation;
import dk.udslusning.rules.change.Treatment;
import dk.udslusning.rules.explanation.ExplanationText;
import dk.udslusning.rules.explanation.Fact;
import dk.udslusning.rules.money.Money;
import dk.udslusning.rules.refund.FactKeys;
import dk.udslusning.rules.refund.RefundCalculator;
import dk.udslusning.rules.refund.WarningCodes;
import dk.udslusning.rules.scheme.Scheme;
import dk.udslusning.rules.time.DanishDates;

/**
 * The Danish words of a decision on a changed amount: from when, how much, what becomes
 * of each month, and how it was found. Neither a shelter nor an address is named, nor
 * from what kind of place she comes: others may read the letter.
 *
 * @param scheme the scheme, which says what the money is called
 * @param lease the lease of the home she lives in or lived in last
 * @param change what was calculated and approved
 * @param explaining the calculation of the last month compared
 * @param explained one calculation for each amount that was found, in the order of the
 * months
 * @param before the calculation behind what was decided, where rates alone have changed
 * @param decided the calculation behind the amount that goes on, as decided before; none
 * where no amount goes on
 * @param reports what had been reported; none where rates alone have changed
 * @param firstPayment the first banking day on which money can be in the account
 */
record ChangeText(Scheme scheme, long lease, AmountChange change, Calculation explaining, List<Calculation> explained,
		Optional<Calculation> before, Optional<Calculation> decided, List<ChangeReport> reports,
		LocalDate firstPayment) {

	private static final Set<String> UNTOLD = Set.of(FactKeys.ORIGIN, FactKeys.DISCHARGED, FactKeys.SHARE_NUMBER,
			FactKeys.DAY_RATE_SETTING);

	/** The letter with the decision as it was issued. */
	ChangeLetter letter(LetterKind kind, Decision decision) {
		return new ChangeLetter(kind, this.scheme.benefitName(), ahead(),
				this.change.lines().stream().map(this::month).toList(), afterwards(), has(Treatment.GOOD_FAITH),
				this.explained.stream().map(ChangeText::calculated).toList(),
				this.before.map(ChangeText::calculated).orElse(null), DecisionWords.of(decision));
	}

	String facts() {
		return this.explaining.explanation()
			.facts()
			.stream()
			.filter((fact) -> !UNTOLD.contains(fact.key()))
			.map(ChangeText::line)
			.collect(Collectors.joining("\n"));
	}

	String legalBasis() {
		Set<String> bases = new LinkedHashSet<>(this.scheme.legalBases());
		bases.add("Serviceloven § 163 a");
		return String.join("; ", bases) + "; bekendtgørelse nr. 718 af 19/6-2013 om refusion af husleje; "
				+ "bekendtgørelse nr. 1244 af 13/11-2017 om egenbetaling"
				+ (this.explaining.isEstimated() ? "; boligstøtteloven §§ 14, 22 og 23" : "")
				+ (has(Treatment.GOOD_FAITH) ? "; serviceloven §§ 164 og 165" : "") + ".";
	}

	String mainConsiderations() {
		return "Beløbet følger af reglerne: husleje og pligtige ydelser minus beregnet boligstøtte minus det, du selv "
				+ "skulle have betalt for at bo, før du flyttede ind. Hver måned er regnet med det, der gjaldt i den, og "
				+ "står for sig: for meget i en måned trækkes aldrig fra for lidt i en anden.";
	}

	String reasons() {
		List<String> reasons = new ArrayList<>();
		reasons.add(whatChanged());
		this.decided.ifPresent((earlier) -> {
			compare("Husleje med ydelser til udlejeren", earlier.charged(), this.explaining.charged(), reasons);
			compare("Den beregnede boligstøtte", earlier.benefit(), this.explaining.benefit(), reasons);
			compare("Din egenbetaling", earlier.ownPayment(), this.explaining.ownPayment(), reasons);
		});
		this.change.lines()
			.stream()
			.map(DifferenceLine::reason)
			.distinct()
			.filter((reason) -> !(has(Treatment.GOOD_FAITH) && reason.equals(Treatment.LOWERED.reason())))
			.forEach(reasons::add);
		if (this.explaining.isEstimated()) {
			reasons.add("Boligstøtten er vores skøn. Når vi kender Udbetaling Danmarks beløb, regner vi igen.");
		}
		this.explaining.explanation()
			.warnings()
			.stream()
			.filter((warning) -> warning.code().equals(WarningCodes.COMPULSORY_UNCONFIRMED)
					|| warning.code().equals(WarningCodes.COMPULSORY_NOT_COUNTED))
			.forEach((warning) -> reasons.add(warning.text()));
		return String.join("\n", reasons);
	}

	/** What the amount is made of, where it is another than before (FVL § 24). */
	private static void compare(String what, Money earlier, Money now, List<String> reasons) {
		if (!earlier.equals(now)) {
			reasons.add("- " + what + ": " + now + " om måneden. Før var det " + earlier);
		}
	}

	private String whatChanged() {
		return this.reports.isEmpty()
				? "Satserne er ændret. Det gælder for alle, der får " + this.scheme.benefitName() + "."
				: "Det har ændret sig: " + this.reports.stream()
					.map((report) -> named(report.kind()) + " fra " + DanishDates.format(report.effectiveOn()))
					.distinct()
					.collect(Collectors.joining("; ")) + ".";
	}

	/** A charge for a stay would say where she has been. */
	private static String named(ChangeKind kind) {
		ChangeKind told = (kind == ChangeKind.SHELTER_CHARGE) ? ChangeKind.OWN_PAYMENT : kind;
		return (told == ChangeKind.OTHER) ? "andre oplysninger" : told.danishName().toLowerCase(Locale.ROOT);
	}

	private ChangeLetter.Ahead ahead() {
		return this.change.lines()
			.stream()
			.filter((line) -> line.untilChanged() && !line.isOfHomeBefore(this.lease))
			.findFirst()
			.map((line) -> switch (line.treatment()) {
				case RAISED, LOWERED -> new ChangeLetter.Ahead(line.calculated(), line.month(), line.decided(),
						line.treatment() == Treatment.LOWERED);
				default -> new ChangeLetter.Ahead(line.amount(), null, null, false);
			})
			.orElse(null);
	}

	private ChangeLetter.Afterwards afterwards() {
		Money amount = this.change.paidAfterwards();
		return amount.isPositive() ? new ChangeLetter.Afterwards(amount, this.firstPayment) : null;
	}

	private boolean has(Treatment treatment) {
		return this.change.lines().stream().anyMatch((line) -> line.treatment() == treatment);
	}

	private ChangeLetter.Month month(DifferenceLine line) {
		return new ChangeLetter.Month(line.month(), line.untilChanged(), line.isOfHomeBefore(this.lease),
				line.decided(), line.calculated(),
				(line.treatment() == Treatment.PAID_AFTERWARDS) ? line.difference() : null,
				line.treatment() == Treatment.GOOD_FAITH, line.treatment() == Treatment.SPARED);
	}

	private static ChangeLetter.Calculated calculated(Calculation calculation) {
		return new ChangeLetter.Calculated(calculation.month(),
				ExplanationText.plain(calculation.explanation(), Set.of(RefundCalculator.WITH_UNCONFIRMED)));
	}

	private static String line(Fact fact) {
		return "- " + fact.label() + ": " + fact.value().danish();
	}

}
