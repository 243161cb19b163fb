package dk.udslusning.decision.takeover;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;

import dk.udslusning.casefile.agreement.AgreementKind;
import dk.udslusning.casefile.agreement.AgreementOutcome;
import dk.udslusning.casefile.agreement.AgreementProposal;
import dk.udslusning.casefile.agreement.EvidenceKind;
import dk.udslusning.casefile.agreement.ExemptionGround;
import dk.udslusning.casefile.agreement.ReceivedEvidence;
import jakarta.validation.constraints.Size;

/**
 * The agreement on education or work where it is a condition, and the last evidence of
 * it. Components as in {@link AgreementProposal} and {@link ReceivedEvidence}.
 *
 * @param evidenceOn the day the last evidence was looked at; null where there was none
 */
public record AgreementPart(AgreementOutcome agreementOutcome, AgreementKind agreementKind,
		@Size(max = 200, message = "Skriv højst 200 tegn") String agreementPlace, LocalDate agreementStartsOn,
		@Size(max = 4000, message = "Skriv højst 4.000 tegn") String milestones, LocalDate firstMilestoneOn,
		LocalDate secondMilestoneOn, LocalDate thirdMilestoneOn, LocalDate citizenSignedOn,
		LocalDate municipalitySignedOn, ExemptionGround exemption,
		@Size(max = 2000, message = "Skriv højst 2.000 tegn") String exemptionReason, LocalDate evidenceOn,
		EvidenceKind evidenceKind, @Size(max = 2000, message = "Skriv højst 2.000 tegn") String evidenceNote) {

	static final Fields NAMES = Fields.named("outcome", "agreementOutcome", "kind", "agreementKind", "place",
			"agreementPlace", "startsOn", "agreementStartsOn", "reason", "exemptionReason");

	static final Fields EVIDENCE_NAMES = Fields.named("kind", "evidenceKind", "receivedOn", "evidenceOn", "note",
			"evidenceNote");

	AgreementProposal proposal() {
		return new AgreementProposal(this.agreementOutcome, this.agreementKind, this.agreementPlace,
				this.agreementStartsOn, this.milestones, this.citizenSignedOn, this.municipalitySignedOn,
				this.exemption, this.exemptionReason,
				Arrays.asList(this.firstMilestoneOn, this.secondMilestoneOn, this.thirdMilestoneOn));
	}

	boolean isSigned() {
		return this.agreementOutcome == AgreementOutcome.SIGNED;
	}

	boolean hasEvidence() {
		return Stream.of(this.evidenceOn, this.evidenceKind, this.evidenceNote).anyMatch(Objects::nonNull);
	}

	ReceivedEvidence evidence() {
		return new ReceivedEvidence(this.evidenceKind, this.evidenceOn, this.evidenceNote, null);
	}

}
