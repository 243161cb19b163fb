package dk.udslusning.decision.extension;

import java.time.LocalDate;

import dk.udslusning.casefile.Faults;
import dk.udslusning.rules.money.Money;

/**
 * Finds everything that is missing or impossible in what was filled in about an
 * extension, except what only the calculation can tell.
 */
final class ExtensionCheck {

	private static final Money MOST_PER_MONTH = Money.ofKroner(100_000);

	private final ExtensionGround ground;

	private final LocalDate today;

	ExtensionCheck(ExtensionGround ground, LocalDate today) {
		this.ground = ground;
		this.today = today;
	}

	/**
	 * All faults, in the order of the form.
	 */
	Faults faultsOf(ExtensionFacts facts) {
		Faults faults = new Faults();
		if (this.ground.testsAbility()) {
			checkBudget(facts, faults);
		}
		else {
			faults
				.addIf(isBlank(facts.need()), "need",
						"Skriv, hvorfor borgeren stadig har eller ikke har brug for perioden")
				.addIf(facts.proposal() == ExtensionProposal.CALCULATE_FIRST, "proposal", "Under ordningen "
						+ this.ground.scheme().label() + " beregnes ingen betalingsevne; vælg, om perioden forlænges");
		}
		faults.addIf(facts.proposal() == null, "proposal", "Vælg, om perioden forlænges");
		checkMonths(facts, faults);
		checkHearing(facts, faults);
		return faults;
	}

	private void checkBudget(ExtensionFacts facts, Faults faults) {
		checkAmount(facts.incomeAfterTax(), "incomeAfterTax",
				"Skriv husstandens indkomst efter skat pr. måned, eller 0 kr.", faults);
		checkAmount(facts.fixedCosts(), "fixedCosts", "Skriv de faste udgifter ud over boligen pr. måned, eller 0 kr.",
				faults);
		checkAmount(facts.fullRent(), "fullRent", "Skriv den fulde husleje med alle ydelser pr. måned", faults);
		checkAmount(facts.benefit(), "benefit", "Skriv boligstøtten pr. måned, eller 0 kr.", faults);
		faults
			.addIf(facts.fullRent() != null && !facts.fullRent().isNegative() && !facts.fullRent().isPositive(),
					"fullRent", "Huslejen skal være over 0 kr.")
			.addIf(facts.fullRent() != null && facts.benefit() != null
					&& facts.benefit().compareTo(facts.fullRent()) > 0, "benefit",
					"Boligstøtten kan ikke være større end huslejen");
	}

	private static void checkAmount(Money amount, String field, String missing, Faults faults) {
		faults.addIf(amount == null, field, missing)
			.addIf(amount != null && amount.isNegative(), field, "Beløbet kan ikke være under 0 kr.")
			.addIf(amount != null && amount.compareTo(MOST_PER_MONTH) > 0, field,
					"Beløbet er over 100.000 kr.; skriv det i kroner pr. måned");
	}

	private void checkMonths(ExtensionFacts facts, Faults faults) {
		int left = this.ground.monthsLeft();
		if (facts.isToExtend()) {
			faults.addIf(left == 0, "proposal", "Perioden er så lang, som ordningen tillader, og kan ikke forlænges")
				.addIf(left > 0 && facts.months() == null, "months", "Skriv, hvor mange måneder perioden forlænges med")
				.addIf(left > 0 && facts.months() != null && (facts.months() < 1 || facts.months() > left), "months",
						"Perioden kan forlænges med 1 til " + left + " måneder under ordningen "
								+ this.ground.scheme().label());
		}
	}

	private void checkHearing(ExtensionFacts facts, Faults faults) {
		if (!facts.isNotToExtend()) {
			return;
		}
		faults.addIf(facts.hearingDue() == null, "hearingDue",
				"Vælg, om vurderingen bygger på oplysninger, som borgeren ikke kender");
		if (Boolean.TRUE.equals(facts.hearingDue())) {
			faults.addIf(isBlank(facts.unknownToCitizen()), "unknownToCitizen",
					"Skriv de oplysninger, som borgeren skal høres om");
		}
		else if (facts.hearingDue() != null) {
			facts.hearing().check(faults, this.today);
		}
	}

	private static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}

}
