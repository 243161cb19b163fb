package dk.udslusning.api;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What became of one line of a file: no word of the line itself, but for the reference.
 */
@Schema(description = "Hvad der blev af en linje")
record LineReport(@Schema(description = "Linjens nummer, som i regnearket", example = "2") int line,
		@Schema(description = "Jeres reference", example = "KL-2026-0412") String reference,
		@Schema(description = "Taget imod, kendt eller afvist", example = "TAKEN") Outcome outcome,
		@Schema(description = "Det samme på dansk", example = "Taget imod") String outcomeText,
		@Schema(description = "Hvorfor, kolonne for kolonne", example = "[]") List<String> reasons) {

	static LineReport of(int line, String reference, Outcome outcome, List<String> reasons) {
		return new LineReport(line, reference, outcome, outcome.danishName, reasons);
	}

	/**
	 * What became of it.
	 */
	enum Outcome {

		TAKEN("Taget imod"), ALREADY_KNOWN("Kendt i forvejen"), REFUSED("Afvist");

		private final String danishName;

		Outcome(String danishName) {
			this.danishName = danishName;
		}

	}

}
