package dk.udslusning.payment;

import java.util.List;

/**
 * Whether the refund may be paid, as it was found at one time.
 *
 * @param reasons what holds it back; empty where it is released
 */
public record GateAnswer(List<HoldReason> reasons) {

	public GateAnswer {
		reasons = List.copyOf(reasons);
	}

	/**
	 * Whether the refund may be paid.
	 */
	public boolean isPayable() {
		return this.reasons.isEmpty();
	}

	public boolean isHeldBy(HoldReason reason) {
		return this.reasons.contains(reason);
	}

}
