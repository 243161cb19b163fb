package dk.udslusning.process.form.repair;

import java.util.List;

import dk.udslusning.casefile.consistency.ChosenRemedy;
import dk.udslusning.casefile.consistency.Remedy;
import dk.udslusning.process.form.Option;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The fields of "Ret sag og forløb".
 *
 * @param facts shown only
 * @param remedies the remedies that fit; shown only
 * @param courses the courses that run; shown only
 */
record RepairCaseFields(String facts, List<Option> remedies,
		@NotNull(message = "Vælg, hvad der skal ske") Remedy remedy, List<Option> courses,
		@Size(max = 64, message = "Vælg et forløb fra listen") String keptCourse,
		@Size(max = 2000, message = "Skriv højst 2.000 tegn") String reason) {

	ChosenRemedy chosen() {
		return new ChosenRemedy(this.remedy, this.keptCourse, this.reason);
	}

}
