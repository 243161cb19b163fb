package dk.udslusning.casefile.tenancy;

import dk.udslusning.casefile.lease.Lease;
import dk.udslusning.casefile.lease.Leases;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The checklists at moving in, one per lease.
 */
@Service
@Transactional
public class Checklists {

	private final MovingInChecklistRepository checklists;

	private final Leases leases;

	Checklists(MovingInChecklistRepository checklists, Leases leases) {
		this.checklists = checklists;
		this.leases = leases;
	}

	/**
	 * Keeps what is done by now.
	 * @param caseNumber the case, with a lease
	 */
	public void keep(String caseNumber, Checklist items) {
		Lease lease = this.leases.required(caseNumber);
		this.checklists.save(this.checklists.findByLeaseId(lease.id())
			.map((known) -> known.with(items))
			.orElseGet(() -> new MovingInChecklist(null, caseNumber, lease.id(), items, null)));
	}

	/**
	 * What is done by now for the case's lease; nothing before it was ever kept.
	 */
	@Transactional(readOnly = true)
	public Checklist of(String caseNumber) {
		return this.checklists.findByLeaseId(this.leases.required(caseNumber).id())
			.map(MovingInChecklist::items)
			.orElseGet(Checklist::empty);
	}

}
