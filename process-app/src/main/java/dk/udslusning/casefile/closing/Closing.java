package dk.udslusning.casefile.closing;

import java.time.LocalDate;
import java.util.Map;

import dk.udslusning.casefile.CloseReason;
import dk.udslusning.casefile.letter.Channel;

/**
 * What a caseworker fills in to close a case.
 *
 * @param reason why
 * @param closedOn the day; retention counts from it
 * @param told the day each was told, by recipient
 * @param handedTo the new municipality, where the case is handed over
 * @param remark what else is worth noting, or null
 * @param lettersLeft what becomes of unsent letters; null where there are none
 * @param lettersSentOn the day they were sent, where they were
 * @param lettersChannel how they were sent, where they were
 * @param lettersReason why they are not sent, where they are not
 * @param calledFirst whether the citizen was rung up before letters were sent
 * @param contactsAnswer what was done about messages that no task has taken up; null
 * where there are none
 * @param unusedLeaseEndsOn last day of a lease that she signed and did not move in under;
 * null where there is none
 */
public record Closing(CloseReason reason, LocalDate closedOn, Map<Told, LocalDate> told, String handedTo, String remark,
		LettersLeft lettersLeft, LocalDate lettersSentOn, Channel lettersChannel, String lettersReason,
		boolean calledFirst, String contactsAnswer, LocalDate unusedLeaseEndsOn) {

	public Closing {
		told = Map.copyOf(told);
	}

}
