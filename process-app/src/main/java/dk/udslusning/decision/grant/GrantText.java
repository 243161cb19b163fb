package dk.udslusning.decision.grant;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.udslusning.casefile.lease.Lease;
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
 * The Danish words of the decision on the refund: one page that says what she pays, what
 * she gets, when, and whom to ring. Neither a shelter nor an address is named, nor from
 * what kind of place she comes: others may read the letter.
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

	String subject() {
		return "Du får " + this.scheme.benefitName();
	}

	String opening() {
		List<String> parts = new ArrayList<>();
		parts.add("Vi har afgjort, at du får " + this.scheme.benefitName() + " fra den "
				+ DanishDates.format(this.lease.startsOn()) + ". For en hel måned er det " + this.calculation.refund());
		parts.add("Det betaler du, og det får du, om måneden\n" + "- Husleje med ydelser til udlejeren: "
				+ this.calculation.charged() + "\n- Boligstøtte"
				+ (this.calculation.isEstimated() ? " (vores skøn)" : "") + ": " + this.calculation.benefit() + "\n- "
				+ capitalised(this.scheme.benefitName()) + " fra kommunen: " + this.calculation.refund()
				+ "\n- Tilbage at betale selv: " + this.calculation.left());
		if (!this.firstMonths.isEmpty()) {
			parts.add(single());
		}
		parts.add(payment());
		parts.add("Så længe gælder det\nDu får pengene, så længe du bor i boligen på lejekontraktens særlige vilkår, "
				+ "til og med den " + DanishDates.format(this.lease.lastLegalDay())
				+ " eller indtil du flytter. Derefter kan du blive boende som almindelig lejer og betaler den fulde "
				+ "husleje. Vi skriver til dig i god tid før.");
		parts
			.add("Du skal fortælle os, når noget ændrer sig\nDu skal straks fortælle os, hvis din indkomst, din husleje, "
					+ "din boligstøtte eller husstanden ændrer sig, hvis du flytter, eller hvis du igen får ophold et sted, "
					+ "hvor du betaler for at bo (retssikkerhedslovens § 11, stk. 2). Får du lavere indkomst, kan du søge om "
					+ "at få egenbetalingen nedsat.");
		parts.add("Sådan har vi regnet for en hel måned\n" + RefundSentence.of(this.calculation.explanation()) + "\n"
				+ steps(this.calculation));
		this.firstMonths.forEach((month) -> parts
			.add("Sådan har vi regnet for " + DanishDates.format(month.month()) + "\n" + steps(month)));
		return String.join("\n\n", parts);
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
		return "Vi har anvist dig boligen. Derfor har du ret til pengene (serviceloven § 163 a). Beløbet følger af "
				+ "reglerne: husleje og pligtige ydelser minus beregnet boligstøtte minus det, du selv skulle have betalt "
				+ "for at bo, før du flyttede ind.";
	}

	String reasons() {
		List<String> reasons = new ArrayList<>();
		reasons.add("Du får forskellen mellem boligens udgift og det, du selv skal betale.");
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

	private String payment() {
		String when = "Hvornår du får pengene\nPengene er på din NemKonto den første bankdag i måneden, første gang tidligst den "
				+ DanishDates.format(this.firstPayment) + ". De går til dig, og du betaler selv huslejen.";
		return this.benefitApplied ? when
				: when + " Vi må først udbetale, når du har søgt boligstøtte (bekendtgørelse nr. 718 af 19/6-2013 § 1, "
						+ "stk. 2). Vi hjælper dig med at søge.";
	}

	private String single() {
		Calculation first = this.firstMonths.get(0);
		return Stream
			.concat(Stream.of(
					"Den første måned, " + DanishDates.format(first.month()) + ", er regnet for sig: du får "
							+ first.refund()),
					this.firstMonths.stream()
						.skip(1)
						.map((month) -> "Også " + DanishDates.format(month.month()) + " er regnet for sig: du får "
								+ month.refund()))
			.collect(Collectors.joining("\n"));
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

	private static String capitalised(String text) {
		return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
	}

}
