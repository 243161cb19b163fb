package dk.udslusning.decision.takeover;

import java.time.LocalDate;
import java.util.List;

import dk.udslusning.casefile.consent.ConsentAnswer;
import dk.udslusning.casefile.consent.ConsentForm;
import dk.udslusning.casefile.consent.GuidanceGiven;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Guidance and consent. Components as in {@link GuidanceGiven}, with one consent.
 */
public record GuidancePart(@NotNull(message = "Vælg den dag, samtalen blev holdt") LocalDate guidedOn,
		@NotNull(message = "Skriv, hvilken anden hjælp I har talt om; skriv »ingen«, hvis der ikke er anden") @Size(
				max = 2000, message = "Skriv højst 2.000 tegn") String otherHelp,
		@NotNull(message = "Vælg borgerens svar") ConsentAnswer consentAnswer, ConsentForm consentGivenAs,
		@Size(max = 200, message = "Skriv højst 200 tegn") String consentPurpose,
		@Size(max = 300, message = "Skriv højst 300 tegn") String consent1Kinds,
		@Size(max = 200, message = "Skriv højst 200 tegn") String consent1From) {

	GuidanceGiven given() {
		return new GuidanceGiven(this.guidedOn, this.otherHelp, this.consentAnswer, this.consentGivenAs,
				this.consentPurpose, List.of(new GuidanceGiven.Line(this.consent1Kinds, this.consent1From)));
	}

}
