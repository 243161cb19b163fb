package dk.udslusning.decision.hearing;

import java.time.LocalDate;
import java.time.LocalDateTime;

import dk.udslusning.decision.DecisionType;
import dk.udslusning.rules.time.DanishDates;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * One hearing of the citizen before one adverse decision. Each step is taken once and in
 * order; a reply may also come after the deadline, as long as nothing is concluded.
 *
 * @param id the hearing; null before it is saved
 * @param caseNumber the case
 * @param about the type of decision it goes before
 * @param state how far it has come
 * @param grounds what the citizen is heard about, one Danish line each
 * @param unknownToCitizen facts the citizen may not know; null where there are none
 * @param housingAtRisk whether the deadline is the short one
 * @param workingDays the deadline in working days, as it stood when the letter was
 * written; null until then
 * @param letterId the letter; null until it is written
 * @param sentOn the day the letter went out; null until then
 * @param deadline the last day for a reply, inclusive; null until the letter went out
 * @param repliedOn the day of the reply; null without one
 * @param replyChannel how it came; null without one, or where it was heard in person
 * @param reply what the citizen said; null without one
 * @param outcome whether the assessment stands; null until concluded
 * @param reasons why it stands, was changed, or no hearing was due; null until concluded
 * @param openedBy user id
 * @param openedAt Danish local time
 * @param concludedBy user id; null until concluded
 * @param concludedAt Danish local time; null until concluded
 * @param version for optimistic locking
 */
public record Hearing(@Id Long id, String caseNumber, DecisionType about, HearingState state, String grounds,
		String unknownToCitizen, boolean housingAtRisk, Integer workingDays, Long letterId, LocalDate sentOn,
		LocalDate deadline, LocalDate repliedOn, ReplyChannel replyChannel, String reply, HearingOutcome outcome,
		String reasons, String openedBy, LocalDateTime openedAt, String concludedBy, LocalDateTime concludedAt,
		@Version Integer version) {

	static Hearing opened(String caseNumber, DecisionType about, HearingGrounds grounds, String by, LocalDateTime at) {
		return new Hearing(null, caseNumber, about, HearingState.OPEN, String.join("\n", grounds.points()),
				grounds.unknownToCitizen(), grounds.housingAtRisk(), null, null, null, null, null, null, null, null,
				null, by, at, null, null, null);
	}

	/**
	 * Whether the law's question is answered so that an adverse decision may follow:
	 * heard and upheld, or not due for a reason that stands here.
	 */
	public boolean allowsAdverseDecision() {
		return this.state == HearingState.WAIVED
				|| (this.state == HearingState.ASSESSED && this.outcome == HearingOutcome.UPHELD);
	}

	/**
	 * How the citizen was heard, for the words of the decision that follows.
	 * @return Danish, addressed to the citizen
	 */
	public String inWords() {
		if (this.sentOn == null) {
			return "Du er hørt, før vi afgjorde sagen.";
		}
		String asked = "Vi skrev til dig den " + DanishDates.format(this.sentOn) + " og bad om din mening. ";
		return asked + ((this.repliedOn != null) ? "Du svarede den " + DanishDates.format(this.repliedOn)
				+ ". Om dit svar har vi vurderet: " + this.reasons : "Du har ikke svaret.");
	}

	public boolean isConcluded() {
		return this.state == HearingState.WAIVED || this.state == HearingState.ASSESSED
				|| this.state == HearingState.LAPSED;
	}

	Hearing withLetter(long letter, int days) {
		require(HearingState.OPEN);
		return new Hearing(this.id, this.caseNumber, this.about, HearingState.LETTER_WRITTEN, this.grounds,
				this.unknownToCitizen, this.housingAtRisk, days, letter, null, null, null, null, null, null, null,
				this.openedBy, this.openedAt, null, null, this.version);
	}

	Hearing sent(LocalDate on, LocalDate lastDay) {
		require(HearingState.LETTER_WRITTEN);
		return new Hearing(this.id, this.caseNumber, this.about, HearingState.LETTER_SENT, this.grounds,
				this.unknownToCitizen, this.housingAtRisk, this.workingDays, this.letterId, on, lastDay, null, null,
				null, null, null, this.openedBy, this.openedAt, null, null, this.version);
	}

	Hearing withDeadline(LocalDate lastDay) {
		require(HearingState.LETTER_SENT);
		return new Hearing(this.id, this.caseNumber, this.about, this.state, this.grounds, this.unknownToCitizen,
				this.housingAtRisk, this.workingDays, this.letterId, this.sentOn, lastDay, null, null, null, null, null,
				this.openedBy, this.openedAt, null, null, this.version);
	}

	Hearing replied(LocalDate on, ReplyChannel channel, String words) {
		require(HearingState.LETTER_SENT);
		return new Hearing(this.id, this.caseNumber, this.about, HearingState.REPLIED, this.grounds,
				this.unknownToCitizen, this.housingAtRisk, this.workingDays, this.letterId, this.sentOn, this.deadline,
				on, channel, words, null, null, this.openedBy, this.openedAt, null, null, this.version);
	}

	Hearing assessed(HearingOutcome found, String why, String by, LocalDateTime at) {
		if (this.state != HearingState.LETTER_SENT && this.state != HearingState.REPLIED) {
			throw new HearingOutOfOrder(this.id, this.state);
		}
		return concluded(HearingState.ASSESSED, found, why, by, at);
	}

	/**
	 * What the citizen was heard about is not decided any more: nothing can rest on it.
	 */
	Hearing lapsed(String why, String by, LocalDateTime at) {
		if (isConcluded()) {
			throw new HearingOutOfOrder(this.id, this.state);
		}
		return concluded(HearingState.LAPSED, null, why, by, at);
	}

	Hearing waived(String why, String by, LocalDateTime at) {
		require(HearingState.OPEN);
		return concluded(HearingState.WAIVED, null, why, by, at);
	}

	Hearing heardInPerson(LocalDate on, String words, String why, String by, LocalDateTime at) {
		require(HearingState.OPEN);
		return new Hearing(this.id, this.caseNumber, this.about, HearingState.REPLIED, this.grounds,
				this.unknownToCitizen, this.housingAtRisk, null, null, null, null, on, null, words, null, null,
				this.openedBy, this.openedAt, null, null, this.version)
			.concluded(HearingState.ASSESSED, HearingOutcome.UPHELD, why, by, at);
	}

	private Hearing concluded(HearingState end, HearingOutcome found, String why, String by, LocalDateTime at) {
		return new Hearing(this.id, this.caseNumber, this.about, end, this.grounds, this.unknownToCitizen,
				this.housingAtRisk, this.workingDays, this.letterId, this.sentOn, this.deadline, this.repliedOn,
				this.replyChannel, this.reply, found, why, this.openedBy, this.openedAt, by, at, this.version);
	}

	private void require(HearingState expected) {
		if (this.state != expected) {
			throw new HearingOutOfOrder(this.id, this.state);
		}
	}

	/**
	 * Without the words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "Hearing[" + this.id + ", " + this.caseNumber + ", " + this.state + "]";
	}

}
