package dk.udslusning.casefile.arrears;

import java.time.LocalDate;
import java.time.LocalDateTime;

import dk.udslusning.rules.money.Money;

/**
 * What was done about the arrears at one time. Nothing changes it afterwards. Components
 * as in {@link ArrearsAction}.
 *
 * @param recordedBy user id
 * @param recordedAt Danish local time
 */
public record ArrearsStep(long id, String caseNumber, long amountOere, LocalDate sinceDay, LocalDate noticeOn,
		LocalDate courtOn, OwnPart ownPart, String agreed, boolean settled, LocalDate nextOn, String recordedBy,
		LocalDateTime recordedAt) {

	public Money amount() {
		return Money.ofOere(this.amountOere);
	}

	/**
	 * Without the words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "ArrearsStep[" + this.id + ", " + this.caseNumber + "]";
	}

}
