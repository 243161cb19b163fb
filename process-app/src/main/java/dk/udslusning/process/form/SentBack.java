package dk.udslusning.process.form;

import dk.udslusning.access.StaffDirectory;
import dk.udslusning.decision.Approval;
import dk.udslusning.rules.time.DanishDates;

import org.springframework.stereotype.Component;

/**
 * Tells whoever prepares something anew what a second person sent back, and why.
 */
@Component
public class SentBack {

	private final StaffDirectory staff;

	SentBack(StaffDirectory staff) {
		this.staff = staff;
	}

	/**
	 * Adds the line that must not be overlooked.
	 * @param approval a request that was sent back
	 */
	public void tell(Approval approval, Facts facts) {
		facts.warning("Sendt tilbage af " + this.staff.nameOf(approval.decidedBy()) + " den "
				+ DanishDates.format(approval.decidedAt().toLocalDate()) + ": " + approval.comment());
	}

}
