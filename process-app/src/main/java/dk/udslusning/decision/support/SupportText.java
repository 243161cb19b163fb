package dk.udslusning.decision.support;

import java.util.Locale;

import dk.udslusning.casefile.support.HousingSupport;

/**
 * The Danish words of decisions on support.
 */
final class SupportText {

	static final String GRANT_CONSIDERATIONS = "Vi har lagt vægt på, at du skal kunne klare overgangen til egen bolig "
			+ "og beholde boligen.";

	static final String REFUSAL_CONSIDERATIONS = "Støtte gives til den, der har et væsentligt behov for hjælp til at "
			+ "klare hverdagen eller til at få og beholde en bolig. Vi har set på dit behov som helhed.";

	static final String REDUCTION_CONSIDERATIONS = "Støtten skal svare til dit behov nu. Vi har set på, hvad du kan klare "
			+ "selv, og hvad du stadig har brug for hjælp til.";

	private SupportText() {
	}

	static String legalBasis(HousingSupport support) {
		String basis = support.kind().legalBasis();
		return basis.substring(0, 1).toUpperCase(Locale.ROOT) + basis.substring(1) + ".";
	}

	static String grantReasons(HousingSupport support) {
		String reasons = (support.reasons() != null) ? support.reasons()
				: "Du har brug for støtten for at klare dig i egen bolig.";
		return (support.supplierReason() != null) ? reasons + "\n\nDu havde ønsket " + support.wishedSupplier()
				+ ". Vi følger ikke ønsket, fordi: " + support.supplierReason() : reasons;
	}

}
