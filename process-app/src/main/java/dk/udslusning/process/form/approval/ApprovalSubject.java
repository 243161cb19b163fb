package dk.udslusning.process.form.approval;

import java.util.Set;

import dk.udslusning.decision.Approval;
import dk.udslusning.decision.ApprovalKind;

/**
 * Shows the second person what was prepared. One for each kind of approval.
 */
public interface ApprovalSubject {

	/**
	 * The kinds it can show.
	 */
	Set<ApprovalKind> kinds();

	/**
	 * Everything needed to decide.
	 * @param approval the request
	 */
	ApprovalSheet sheet(Approval approval);

}
