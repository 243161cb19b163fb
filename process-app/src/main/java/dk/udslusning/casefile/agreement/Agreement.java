package dk.udslusning.casefile.agreement;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * One proposal of an agreement and what became of it. Never changed; the newest holds.
 *
 * @param id the proposal
 * @param caseNumber the case
 * @param outcome what became of it
 * @param kind what the citizen agrees to do; may be null where nothing was agreed
 * @param place the school or workplace; may be null where nothing was agreed
 * @param startsOn when it begins; may be null where nothing was agreed
 * @param milestones the steps agreed, Danish; may be null where nothing was agreed
 * @param citizenSignedOn the day the citizen signed; null where unsigned
 * @param municipalitySignedOn the day the municipality signed; null where unsigned
 * @param exemption why no agreement is asked for; null unless exempted
 * @param reason why exempted, unsigned, declined or not offered, Danish
 * @param recordedBy user id
 * @param recordedAt Danish local time
 * @param settledOn the day on which it was made, where it was recorded much later; null
 * where that is the day it was recorded
 */
public record Agreement(long id, String caseNumber, AgreementOutcome outcome, AgreementKind kind, String place,
		LocalDate startsOn, String milestones, LocalDate citizenSignedOn, LocalDate municipalitySignedOn,
		ExemptionGround exemption, String reason, String recordedBy, LocalDateTime recordedAt, LocalDate settledOn) {

	/**
	 * When it was clear how the agreement goes.
	 */
	LocalDateTime settledAt() {
		return (this.settledOn != null) ? this.settledOn.atStartOfDay() : this.recordedAt;
	}

	/**
	 * Without the words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "Agreement[" + this.id + ", " + this.caseNumber + ", " + this.outcome + "]";
	}

}
