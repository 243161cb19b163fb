package dk.udslusning.casefile.agreement;

import java.time.LocalDate;

import dk.udslusning.casefile.Faults;

/**
 * A meeting as filled in, not yet checked. Components as in {@link AgreementMeeting}.
 *
 * @param exemption why no agreement is asked for any more; only where exempted
 * @param exemptionReason what the exemption rests on; only where exempted
 */
public record MeetingAnswer(MeetingOutcome outcome, LocalDate heldOn, String talk, String helpOffered,
		ExemptionGround exemption, String exemptionReason, String demand, LocalDate curePeriodEndsOn) {

	void check(Faults faults, LocalDate today) {
		if (this.outcome == null) {
			faults.add("outcome", "Vælg, hvad mødet kom frem til");
			return;
		}
		boolean held = this.outcome != MeetingOutcome.NOT_HELD;
		faults.addIf(held && this.heldOn == null, "heldOn", "Skriv, hvilken dag mødet blev holdt")
			.addIf(held && this.heldOn != null && this.heldOn.isAfter(today), "heldOn",
					"Mødet kan ikke ligge efter i dag; løs opgaven, når det er holdt")
			.addIf(isBlank(this.talk), "talk",
					held ? "Skriv, hvad der er sket, og hvad borgeren sagde" : "Skriv, hvorfor mødet ikke blev holdt")
			.addIf(held && isBlank(this.helpOffered), "helpOffered", "Skriv, hvilken hjælp borgeren er tilbudt");
		if (this.outcome == MeetingOutcome.EXEMPTED) {
			faults.addIf(this.exemption == null, "exemption", "Vælg, hvorfor borgeren fritages")
				.addIf(isBlank(this.exemptionReason), "exemptionReason", "Skriv, hvad fritagelsen bygger på");
		}
		if (this.outcome == MeetingOutcome.CURE_PERIOD) {
			faults.addIf(isBlank(this.demand), "demand", "Skriv, hvad borgeren skal gøre inden fristen")
				.addIf(this.curePeriodEndsOn == null, "curePeriodEndsOn", "Skriv, hvilken dag fristen slutter")
				.addIf(this.curePeriodEndsOn != null && !this.curePeriodEndsOn.isAfter(today), "curePeriodEndsOn",
						"Fristen skal ligge efter i dag, så borgeren kan nå at rette op");
		}
	}

	AgreementProposal exempted() {
		return new AgreementProposal(AgreementOutcome.EXEMPTED, null, null, null, null, null, null, this.exemption,
				this.exemptionReason);
	}

	/**
	 * The meeting without what does not belong to its outcome.
	 */
	MeetingAnswer tidied() {
		boolean held = this.outcome != MeetingOutcome.NOT_HELD;
		boolean cure = this.outcome == MeetingOutcome.CURE_PERIOD;
		return new MeetingAnswer(this.outcome, held ? this.heldOn : null, this.talk.strip(),
				held ? this.helpOffered : null, null, null, cure ? this.demand : null,
				cure ? this.curePeriodEndsOn : null);
	}

	private static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}

	/**
	 * Without the words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "MeetingAnswer[" + this.outcome + "]";
	}

}
