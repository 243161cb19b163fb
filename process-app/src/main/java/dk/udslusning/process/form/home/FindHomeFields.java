package dk.udslusning.process.form.home;

import java.time.LocalDate;
import java.util.List;

import dk.udslusning.casefile.home.HomeConditions;
import dk.udslusning.casefile.home.HomeWish;
import dk.udslusning.casefile.home.YouthGround;
import dk.udslusning.process.form.Option;
import dk.udslusning.rules.eligibility.Answer;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * The fields of "Find bolig".
 *
 * @param facts shown only
 * @param homes the choices; shown only
 * @param home kind and number of the home, {@code YOUTH-12}: the form shows the questions
 * of the kind
 */
record FindHomeFields(String facts, List<Option> homes,
		@NotNull(message = "Vælg en bolig") @Pattern(regexp = "[A-Z]{1,10}-\\d{1,15}",
				message = "Vælg en bolig fra listen") String home,
		@NotNull(message = "Skriv, hvornår lejemålet skal begynde") LocalDate plannedLeaseStart,
		YouthGround youthGround, Answer noElderlyDemand, Answer residentMixAssessed,
		@Size(max = 20, message = "Skriv et sagsnummer, fx UDS-2026-000123") String sharedWithCase) {

	HomeWish wish() {
		return new HomeWish(Long.valueOf(this.home.substring(this.home.indexOf('-') + 1)), this.plannedLeaseStart,
				this.sharedWithCase,
				new HomeConditions(this.youthGround, this.residentMixAssessed, this.noElderlyDemand));
	}

}
