package dk.udslusning.decision.calculation;

import java.util.List;

import dk.udslusning.rules.explanation.ExplanationText;
import dk.udslusning.rules.time.DanishDates;

/**
 * A calculation as people read it on a form: the budget first, then how it was found.
 */
final class CalculationText {

	private CalculationText() {
	}

	/** The budget of a full month, and what each of the first months gives. */
	static String budget(Calculation calculation, List<Calculation> firstMonths) {
		StringBuilder text = new StringBuilder("**").append(calculation.kind().danishName())
			.append(" for en hel måned** (satser og husstand for ")
			.append(DanishDates.format(calculation.month()))
			.append(")\n\n- Husleje med alle ydelser til udlejeren: ")
			.append(calculation.charged())
			.append("\n- Boligstøtte, ")
			.append(calculation.isEstimated() ? "anslået" : "beregnet af Udbetaling Danmark")
			.append(": ")
			.append(calculation.benefit())
			.append("\n- Refusion fra kommunen: **")
			.append(calculation.refund())
			.append("**\n- Tilbage at betale selv: **")
			.append(calculation.left())
			.append("**\n");
		firstMonths.forEach((first) -> text.append("\n**")
			.append(DanishDates.format(first.month()))
			.append("** er regnet for sig: refusionen er **")
			.append(first.refund())
			.append("**\n"));
		return text.toString();
	}

	/** The budget, then the explanations. */
	static String markdown(Calculation calculation, List<Calculation> firstMonths) {
		StringBuilder text = new StringBuilder(budget(calculation, firstMonths)).append('\n')
			.append(ExplanationText.markdown(calculation.explanation()));
		firstMonths.forEach((first) -> text.append("\n---\n\n**Den første måned, ")
			.append(DanishDates.format(first.month()))
			.append("**\n\n")
			.append(ExplanationText.markdown(first.explanation())));
		return text.toString();
	}

}
