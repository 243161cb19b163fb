package dk.udslusning.process.form.home;

import java.time.LocalDate;

import dk.udslusning.casefile.home.HomeConditions;
import dk.udslusning.casefile.home.YouthGround;
import dk.udslusning.rules.eligibility.Answer;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The fields of "Anvis bolig".
 *
 * @param caseVersion the offer that was shown
 * @param facts shown only
 * @param homeKind kind of the home, for the questions to show; shown only
 */
record AssignHomeFields(Long caseVersion, String facts, String homeKind,
		@NotNull(message = "Vælg, om boligen stadig kan anvises") Boolean homeAvailable, LocalDate assignedOn,
		YouthGround youthGround, Answer noElderlyDemand, Answer residentMixAssessed,
		@Size(max = 1000, message = "Skriv højst 1.000 tegn") String fellThroughReason) {

	HomeConditions conditions() {
		return new HomeConditions(this.youthGround, this.residentMixAssessed, this.noElderlyDemand);
	}

}
