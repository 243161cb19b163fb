package dk.udslusning.casefile.agreement;

import java.time.LocalDate;

import dk.udslusning.casefile.Faults;

/**
 * An assessment of the cure period as filled in, not yet checked. Components as in
 * {@link CureAssessment}.
 *
 * @param kind the document that came; only where cured
 * @param receivedOn the day it came; only where cured
 */
public record CureAnswer(CureOutcome outcome, String note, EvidenceKind kind, LocalDate receivedOn, LocalDate newEndsOn,
		String grounds, String unknownToCitizen) {

	void check(Faults faults, LocalDate today, LocalDate endsOn) {
		if (this.outcome == null) {
			faults.add("outcome", "Vælg, om der er rettet op");
			return;
		}
		if (this.outcome == CureOutcome.CURED) {
			received().check(faults, today);
		}
		else {
			faults.addIf(isBlank(this.note), "note", "Skriv, hvad vurderingen bygger på");
		}
		if (this.outcome == CureOutcome.MORE_TIME) {
			faults.addIf(this.newEndsOn == null, "newEndsOn", "Skriv, hvilken dag den nye frist slutter")
				.addIf(this.newEndsOn != null && !this.newEndsOn.isAfter(today), "newEndsOn",
						"Fristen skal ligge efter i dag, så borgeren kan nå at rette op")
				.addIf(this.newEndsOn != null && this.newEndsOn.isAfter(today) && this.newEndsOn.isBefore(endsOn),
						"newEndsOn", "Den nye frist kan ikke ligge før den, der er aftalt");
		}
		if (this.outcome == CureOutcome.STOP_CONSIDERED) {
			faults
				.addIf(!today.isAfter(endsOn), "outcome",
						"Fristen er ikke gået; et stop kan først overvejes bagefter. Giv tid til fristens sidste dag")
				.addIf(isBlank(this.grounds), "grounds", "Skriv til borgeren, hvad der taler imod");
		}
	}

	ReceivedEvidence received() {
		return new ReceivedEvidence(this.kind, this.receivedOn, this.note, null);
	}

	/**
	 * The assessment without what does not belong to its outcome.
	 */
	CureAnswer tidied() {
		boolean stop = this.outcome == CureOutcome.STOP_CONSIDERED;
		return new CureAnswer(this.outcome, this.note.strip(), null, null,
				(this.outcome == CureOutcome.MORE_TIME) ? this.newEndsOn : null, stop ? this.grounds.strip() : null,
				(stop && !isBlank(this.unknownToCitizen)) ? this.unknownToCitizen.strip() : null);
	}

	private static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}

	/**
	 * Without the words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "CureAnswer[" + this.outcome + "]";
	}

}
