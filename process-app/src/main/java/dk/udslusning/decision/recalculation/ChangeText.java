package dk.udslusning.decision.recalculation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import dk.udslusning.casefile.change.ChangeKind;
import dk.udslusning.casefile.change.ChangeReport;
import dk.udslusning.decision.calculation.Calculation;
import dk.udslusning.rules.change.Treatment;
import dk.udslusning.rules.explanation.ExplanationText;
import dk.udslusning.rules.explanation.Fact;
import dk.udslusning.rules.refund.FactKeys;
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
 * @param reports what had been reported; none where rates alone have changed
 * @param firstPayment the first banking day on which money can be in the account
 */
record ChangeText(Scheme scheme, long lease, AmountChange change, Calculation explaining, List<Calculation> explained,
		Optional<Calculation> before, List<ChangeReport> reports, LocalDate firstPayment) {

	private static final Set<String> UNTOLD = Set.of(FactKeys.ORIGIN, FactKeys.DISCHARGED, FactKeys.SHARE_NUMBER,
			FactKeys.DAY_RATE_SETTING);

	String subject() {
		return (this.reports.isEmpty() ? "Nye satser: nyt beløb i " : "Nyt beløb i ") + this.scheme.benefitName();
	}

	String opening() {
		List<String> parts = new ArrayList<>();
		parts.add("Vi har regnet dit beløb i " + this.scheme.benefitName() + " om. " + ahead());
		parts.add("Måned for måned\n" + this.change.lines().stream().map(this::line).collect(Collectors.joining("\n")));
		if (this.change.paidAfterwards().isPositive()) {
			parts.add("Du får " + this.change.paidAfterwards() + " mere for måneder, der er begyndt. Pengene er på din "
					+ "NemKonto tidligst den " + DanishDates.format(this.firstPayment) + ".");
		}
		if (has(Treatment.GOOD_FAITH)) {
			parts.add("Du skal ikke betale noget tilbage. Vi trækker heller ikke noget i det, du får fremover.");
		}
		this.explained
			.forEach((calculation) -> parts.add("Sådan har vi regnet for " + DanishDates.format(calculation.month())
					+ "\n" + ExplanationText.plain(calculation.explanation(), Set.of()).strip()));
		this.before.ifPresent((calculation) -> parts
			.add("Til sammenligning: sådan regnede vi for " + DanishDates.format(calculation.month()) + "\n"
					+ ExplanationText.plain(calculation.explanation(), Set.of()).strip()));
		parts.add("Du skal fortælle os, når noget ændrer sig\nDu skal straks fortælle os, hvis din indkomst, din "
				+ "husleje, din boligstøtte eller husstanden ændrer sig, eller hvis du flytter (retssikkerhedslovens § 11, "
				+ "stk. 2). Får du lavere indkomst, kan du søge om at få egenbetalingen nedsat.");
		return String.join("\n\n", parts);
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
		return String.join("; ", this.scheme.legalBases())
				+ ". Serviceloven § 163 a; bekendtgørelse nr. 718 af 19/6-2013 om refusion af husleje; "
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
		this.change.lines().stream().map(DifferenceLine::reason).distinct().forEach(reasons::add);
		if (this.explaining.isEstimated()) {
			reasons.add("Boligstøtten er vores skøn. Når vi kender Udbetaling Danmarks beløb, regner vi igen.");
		}
		return String.join("\n", reasons);
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
		return told.danishName().toLowerCase(Locale.ROOT);
	}

	private String ahead() {
		return this.change.lines()
			.stream()
			.filter((line) -> line.untilChanged() && !line.isOfHomeBefore(this.lease))
			.findFirst()
			.map((line) -> switch (line.treatment()) {
				case RAISED -> "Fra " + DanishDates.format(line.month()) + " får du " + line.calculated()
						+ " om måneden. Det er mere end de " + line.decided() + ", du har fået.";
				case LOWERED -> "Fra " + DanishDates.format(line.month()) + " får du " + line.calculated()
						+ " om måneden. Det er mindre end de " + line.decided() + ", du har fået.";
				default -> "Du får " + line.amount() + " om måneden som hidtil.";
			})
			.orElse("Beløbet fremover er uændret.");
	}

	private boolean has(Treatment treatment) {
		return this.change.lines().stream().anyMatch((line) -> line.treatment() == treatment);
	}

	private String line(DifferenceLine line) {
		return "- " + DanishDates.format(line.month()) + (line.untilChanged() ? " og frem" : "")
				+ (line.isOfHomeBefore(this.lease) ? ", din tidligere bolig" : "") + ": før " + line.decided()
				+ ", nu beregnet til " + line.calculated() + ": " + what(line);
	}

	private static String what(DifferenceLine line) {
		return switch (line.treatment()) {
			case PAID_AFTERWARDS -> "du får forskellen på " + line.difference();
			case RAISED, LOWERED -> "det bliver dit beløb";
			case GOOD_FAITH -> "du beholder pengene";
			case SPARED -> "du får " + line.decided() + " som hidtil";
		};
	}

	private static String line(Fact fact) {
		return "- " + fact.label() + ": " + fact.value().danish();
	}

}
