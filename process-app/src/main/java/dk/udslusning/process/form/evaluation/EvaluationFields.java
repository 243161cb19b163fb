package dk.udslusning.process.form.evaluation;

import java.time.LocalDate;

import dk.udslusning.casefile.evaluation.CourseEvaluation;
import dk.udslusning.casefile.evaluation.HousingAfterwards;
import dk.udslusning.casefile.evaluation.OccupationAfterwards;
import dk.udslusning.casefile.evaluation.SinceMovingIn;
import dk.udslusning.casefile.income.IncomeKind;
import jakarta.validation.constraints.Size;

/**
 * The fields of "Afsluttende opfølgning og evaluering".
 *
 * @param facts shown only
 */
record EvaluationFields(String facts, LocalDate heldOn, Boolean citizenTookPart, HousingAfterwards housing,
		OccupationAfterwards occupation, IncomeKind income, SinceMovingIn economy, SinceMovingIn wellBeing,
		Boolean returnedToShelter, @Size(max = 1000, message = "Skriv højst 1.000 tegn") String supportGoesOn,
		@Size(max = 2000, message = "Skriv højst 2.000 tegn") String remark) {

	CourseEvaluation evaluation() {
		return new CourseEvaluation(this.heldOn, this.citizenTookPart, this.housing, this.occupation, this.income,
				this.economy, this.wellBeing, this.returnedToShelter, this.supportGoesOn, this.remark);
	}

}
