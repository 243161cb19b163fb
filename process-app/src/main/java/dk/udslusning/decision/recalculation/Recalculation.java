package dk.udslusning.decision.recalculation;

import java.time.LocalDateTime;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * One recalculation of a case. A case has at most one open one: the database refuses a
 * second.
 *
 * @param id the recalculation; null before it is saved
 * @param caseNumber the case
 * @param occasion facts, or rates alone
 * @param state how far it has come
 * @param openCase the case again while it is open, then null
 * @param openedAt Danish local time
 * @param closedAt Danish local time; null while it is open
 * @param version for optimistic locking
 */
public record Recalculation(@Id Long id, String caseNumber, Occasion occasion, RecalculationState state,
		String openCase, LocalDateTime openedAt, LocalDateTime closedAt, @Version Integer version) {

	static Recalculation opened(String caseNumber, Occasion occasion, LocalDateTime at) {
		return new Recalculation(null, caseNumber, occasion, RecalculationState.OPEN, caseNumber, at, null, null);
	}

	public boolean isOpen() {
		return this.state == RecalculationState.OPEN;
	}

	boolean isOfRatesAlone() {
		return this.occasion == Occasion.RATES;
	}

	Recalculation closed(RecalculationState as, LocalDateTime at) {
		if (!isOpen()) {
			throw new IllegalStateException(
					"Recalculation " + this.id + " of case " + this.caseNumber + " is closed already");
		}
		return new Recalculation(this.id, this.caseNumber, this.occasion, as, null, this.openedAt, at, this.version);
	}

}
