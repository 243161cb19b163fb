package dk.udslusning.decision.extension;

import dk.udslusning.rules.scheme.Scheme;
import dk.udslusning.rules.time.DanishDates;

/**
 * The Danish words of the decisions on an extension. Neither a shelter nor an address is
 * named: others may read the letter.
 */
final class ExtensionText {

	private ExtensionText() {
	}

	/** The rules both decisions rest on. */
	static String legalBasis(Scheme scheme) {
		return String.join("; ", scheme.legalBases()) + ".";
	}

	/** What weighs in both decisions. */
	static String mainConsiderations(ExtensionGround ground) {
		int most = ground.scheme().longestMonths();
		return ground.testsAbility() ? "Perioden kan forlænges til i alt " + most
				+ " måneder, når du ikke selv kan betale den fulde husleje. "
				+ "Vi har set på din indkomst efter skat, dine faste udgifter, det, husstanden skal have til at "
				+ "leve for (rådighedsbeløbet), og huslejen efter boligstøtte."
				: "Perioden kan forlænges til i alt " + most
						+ " måneder, når du stadig har brug for den. Vi har set på " + "din situation som helhed.";
	}

	/** The household's figures, or the need. */
	static String facts(AssessedExtension assessment, AbilityCalculation calculation) {
		if (calculation == null) {
			return assessment.need();
		}
		return "Om måneden:\n- Indkomst efter skat: " + assessment.incomeAfterTax()
				+ "\n- Faste udgifter ud over boligen: " + assessment.fixedCosts()
				+ "\n- Tilbage til boligen, når rådighedsbeløbet er trukket fra: " + calculation.available()
				+ "\n- Fuld husleje efter boligstøtte: " + calculation.rentAfterBenefit();
	}

	static String extensionReasons(AssessedExtension assessment, AbilityCalculation calculation) {
		if (calculation == null) {
			return "Du har stadig brug for boligen på de særlige vilkår.";
		}
		return calculation.canPay()
				? "Beregningen viser, at du kan betale den fulde husleje. Vi forlænger alligevel, fordi: "
						+ assessment.overrideReason()
				: "Du mangler " + calculation.shortfall() + " om måneden for selv at kunne betale den fulde husleje.";
	}

	static String refusalReasons(AssessedExtension assessment, AbilityCalculation calculation) {
		if (calculation == null) {
			return "Vi vurderer, at du kan klare dig i boligen på almindelige vilkår.";
		}
		return calculation.canPay()
				? "Du kan selv betale den fulde husleje: der er " + calculation.available()
						+ " tilbage til boligen om måneden, og den koster " + calculation.rentAfterBenefit()
						+ " efter boligstøtte."
				: "Beregningen viser, at du ikke kan betale den fulde husleje. Vi forlænger alligevel ikke, fordi: "
						+ assessment.overrideReason();
	}

	/** What the citizen is heard about. */
	static String hearingPoint(AssessedExtension assessment, AbilityCalculation calculation) {
		return "Vi overvejer ikke at forlænge perioden efter den " + DanishDates.format(assessment.lastLegalDay())
				+ ". " + ((calculation != null) ? refusalReasons(assessment, calculation) : assessment.need());
	}

}
