package dk.udslusning.process.form.followup;

import java.time.LocalDate;

import dk.udslusning.casefile.NeedLevel;
import dk.udslusning.followup.ContactForm;
import dk.udslusning.followup.FollowUpReport;
import dk.udslusning.followup.HeldBy;
import dk.udslusning.followup.HowItGoes;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The fields of "Hold opfølgning": one group for each outcome.
 *
 * @param caseVersion the follow-up that was shown
 * @param facts shown only
 */
record HoldFollowUpFields(Long caseVersion, String facts,
		@NotNull(message = "Vælg, hvad der skete") FollowUpResult outcome, LocalDate heldOn, ContactForm contactForm,
		HeldBy heldBy, HowItGoes home, HowItGoes occupation, HowItGoes economy, HowItGoes wellBeing,
		@Size(max = 2000, message = "Skriv højst 2.000 tegn") String worry,
		@Size(max = 2000, message = "Skriv højst 2.000 tegn") String remark, NeedLevel needLevel,
		Boolean supportMustChange, @Size(max = 2000, message = "Skriv højst 2.000 tegn") String childWorry,
		LocalDate childTeamToldOn, @Size(max = 1000, message = "Skriv højst 1.000 tegn") String nextStep,
		LocalDate movedTo, @Size(max = 1000, message = "Skriv højst 1.000 tegn") String movedReason, LocalDate missedOn,
		@Size(max = 1000, message = "Skriv højst 1.000 tegn") String missedReason, LocalDate movedOutOn,
		@Size(max = 1000, message = "Skriv højst 1.000 tegn") String movedOutReason) {

	FollowUpReport report() {
		return new FollowUpReport(this.heldOn, this.contactForm, this.heldBy, this.home, this.occupation, this.economy,
				this.wellBeing, this.remark, this.worry, this.needLevel, this.nextStep, this.supportMustChange,
				this.childWorry, this.childTeamToldOn);
	}

}
