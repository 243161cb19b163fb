package dk.udslusning.casefile.consent;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import dk.udslusning.casefile.Faults;

import org.springframework.stereotype.Component;

/**
 * Finds what is missing or contradicts itself in a note of guidance and consent. The
 * consent lines are the fields {@code consent1Kinds}, {@code consent1From} and so on.
 */
@Component
class GuidanceCheck {

	private final Clock clock;

	GuidanceCheck(Clock clock) {
		this.clock = clock;
	}

	Faults check(GuidanceGiven given, LocalDate receivedOn) {
		Faults faults = new Faults();
		faults.addIf(given.givenOn().isAfter(LocalDate.now(this.clock)), "guidedOn",
				"Datoen ligger i fremtiden. Vælg den dag, samtalen blev holdt");
		faults.addIf(given.givenOn().isBefore(receivedOn), "guidedOn",
				"Samtalen kan ikke ligge før henvendelsen. Ret datoen");
		if (given.consentAnswer() == ConsentAnswer.GIVEN) {
			checkConsents(given, faults);
		}
		else {
			checkNothingGiven(given, faults);
		}
		return faults;
	}

	private static void checkConsents(GuidanceGiven given, Faults faults) {
		faults.addIf(given.consentGivenAs() == null, "consentGivenAs",
				"Vælg, om samtykket er givet mundtligt eller skriftligt");
		faults.addIf(given.purpose() == null, "consentPurpose", "Skriv, hvilken sag samtykket gælder for (RSL § 11 a)");
		faults.addIf(given.lines().stream().allMatch(GuidanceGiven.Line::isEmpty), "consent1Kinds",
				"Skriv, hvilke oplysninger samtykket gælder, og hvem de må hentes fra (RSL § 11 a)");
		List<GuidanceGiven.Line> lines = given.lines();
		for (int i = 0; i < lines.size(); i++) {
			checkLine(lines.get(i), "consent" + (i + 1), faults);
		}
	}

	private static void checkLine(GuidanceGiven.Line line, String field, Faults faults) {
		if (line.isEmpty()) {
			return;
		}
		faults.addIf(line.kinds() == null, field + "Kinds", "Skriv også, hvilke oplysninger der må hentes");
		faults.addIf(line.fromWhom() == null, field + "From", "Skriv også, hvem oplysningerne må hentes fra");
		faults.addIf(line.kinds() != null && BlanketConsent.namesNoKinds(line.kinds()), field + "Kinds",
				"Et samtykke til alt er ugyldigt (RSL § 11 a). Nævn bestemte oplysninger, fx ophold og behov for støtte");
		faults.addIf(line.fromWhom() != null && BlanketConsent.namesNobody(line.fromWhom()), field + "From",
				"Et samtykke over for alle er ugyldigt (RSL § 11 a). Nævn stedet, fx krisecentret eller den praktiserende "
						+ "læge");
	}

	private static void checkNothingGiven(GuidanceGiven given, Faults faults) {
		for (int i = 0; i < given.lines().size(); i++) {
			GuidanceGiven.Line line = given.lines().get(i);
			String clear = "Slet teksten, eller vælg »Samtykke givet«";
			faults.addIf(line.kinds() != null, "consent" + (i + 1) + "Kinds", clear);
			faults.addIf(line.fromWhom() != null, "consent" + (i + 1) + "From", clear);
		}
	}

}
