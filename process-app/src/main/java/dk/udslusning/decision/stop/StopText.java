package dk.udslusning.decision.stop;

import dk.udslusning.casefile.Faults;
import dk.udslusning.casefile.agreement.CureAssessment;
import dk.udslusning.decision.hearing.Hearing;
import dk.udslusning.rules.scheme.Scheme;
import dk.udslusning.rules.time.DanishDates;

/**
 * The Danish words of a stop, in the four parts that the law asks for (FVL §§ 22-24).
 *
 * @param facts the facts given weight
 * @param legalBasis the rules it rests on, with §
 * @param mainConsiderations the main considerations
 * @param reasons the reasons; nobody proposes them
 */
public record StopText(String facts, String legalBasis, String mainConsiderations, String reasons) {

	/**
	 * The limit of each part in characters, on the form.
	 */
	public static final int LIMIT = 4000;

	/**
	 * The limit of the rules in characters, on the form and in the table.
	 */
	public static final int LEGAL_BASIS_LIMIT = 2000;

	static StopText proposed(Scheme scheme, CureAssessment assessment, Hearing hearing) {
		String facts = hearing.grounds() + "\n" + heard(hearing) + "\nVi har vurderet: " + assessment.note();
		return new StopText(limited(facts, LIMIT), limited(
				String.join("; ", scheme.legalBases()) + "; forsøgets vilkår om aftale om uddannelse eller arbejde",
				LEGAL_BASIS_LIMIT), null, null);
	}

	void check(Faults faults) {
		faults
			.addIf(isBlank(this.facts), "decisionFacts", "Skriv de faktiske oplysninger, du lægger vægt på (FVL § 24)")
			.addIf(isBlank(this.legalBasis), "legalBasis", "Skriv de regler, afgørelsen bygger på (FVL § 24)")
			.addIf(isBlank(this.mainConsiderations), "mainConsiderations",
					"Skriv de hovedhensyn, der er lagt vægt på (FVL § 24)")
			.addIf(isBlank(this.reasons), "reasons",
					"Skriv begrundelsen; uden den kan stoppet ikke udstedes (FVL § 22)");
	}

	private static String heard(Hearing hearing) {
		String asked = "Vi skrev til dig den " + DanishDates.format(hearing.sentOn()) + " og bad om din mening. ";
		return asked + ((hearing.repliedOn() != null) ? "Du svarede den " + DanishDates.format(hearing.repliedOn())
				+ ". Om dit svar har vi vurderet: " + hearing.reasons() : "Du har ikke svaret.");
	}

	private static String limited(String text, int limit) {
		return (text.length() > limit) ? text.substring(0, limit) : text;
	}

	private static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}

	/**
	 * Without the words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "StopText";
	}

}
