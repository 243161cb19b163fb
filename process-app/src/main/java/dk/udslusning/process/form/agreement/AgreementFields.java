package dk.udslusning.process.form.agreement;

import java.time.LocalDate;
import java.util.Arrays;

import dk.udslusning.casefile.agreement.AgreementKind;
import dk.udslusning.casefile.agreement.AgreementOutcome;
import dk.udslusning.casefile.agreement.AgreementProposal;
import dk.udslusning.casefile.agreement.ExemptionGround;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The fields of "Indgå uddannelses- eller arbejdsaftale" and of "Indgå ny aftale".
 *
 * @param caseVersion the proposal that was shown
 * @param facts shown only
 * @param outcome what became of it
 * @param kind what the citizen agrees to do
 * @param place the school or workplace
 * @param startsOn when it begins
 * @param milestones the steps agreed
 * @param citizenSignedOn the day the citizen signed
 * @param municipalitySignedOn the day the municipality signed
 * @param exemption why no agreement is asked for
 * @param reason why exempted or unsigned
 * @param firstMilestoneOn the day of a step; evidence is asked for then; likewise the
 * others
 */
record AgreementFields(Long caseVersion, String facts, @NotNull(
		message = "Vælg, om aftalen er underskrevet, fritaget eller ikke underskrevet") AgreementOutcome outcome,
		AgreementKind kind, @Size(max = 200, message = "Skriv højst 200 tegn") String place, LocalDate startsOn,
		@Size(max = 4000, message = "Skriv højst 4.000 tegn") String milestones, LocalDate citizenSignedOn,
		LocalDate municipalitySignedOn, ExemptionGround exemption,
		@Size(max = 2000, message = "Skriv højst 2.000 tegn") String reason, LocalDate firstMilestoneOn,
		LocalDate secondMilestoneOn, LocalDate thirdMilestoneOn) {

	AgreementProposal proposal() {
		return new AgreementProposal(this.outcome, this.kind, this.place, this.startsOn, this.milestones,
				this.citizenSignedOn, this.municipalitySignedOn, this.exemption, this.reason,
				Arrays.asList(this.firstMilestoneOn, this.secondMilestoneOn, this.thirdMilestoneOn));
	}

	/**
	 * Without the words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "AgreementFields";
	}

}
