package dk.udslusning.process.form.appeal;

import java.time.LocalDate;
import java.util.List;

import dk.udslusning.decision.appeal.CarryingOut;
import dk.udslusning.decision.appeal.Measure;
import dk.udslusning.process.form.Option;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The fields of the tasks that carry an outcome out.
 *
 * @param facts shown only
 * @param measures shown only: what can be done in the case as it stands
 * @param measure what is done
 * @param effectiveOn the day from which an amount is calculated again
 * @param newCaseNumber the case of a new course
 * @param note what was done and told
 */
record CarryOutFields(String facts, List<Option> measures, @NotNull(message = "Vælg, hvad der sker") Measure measure,
		LocalDate effectiveOn, @Size(max = 20, message = "Skriv højst 20 tegn") String newCaseNumber,
		@NotNull(message = "Skriv, hvad der er gjort, og hvad borgeren har fået at vide") @Size(max = 3000,
				message = "Skriv højst 3.000 tegn") String note) {

	CarryingOut done() {
		return new CarryingOut(this.measure, this.effectiveOn, this.newCaseNumber, this.note);
	}

	/**
	 * Without the words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "CarryOutFields";
	}

}
