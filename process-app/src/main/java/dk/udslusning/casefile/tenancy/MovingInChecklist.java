package dk.udslusning.casefile.tenancy;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * The checklist of one lease.
 */
record MovingInChecklist(@Id Long id, String caseNumber, Long leaseId, @Embedded.Nullable Checklist items,
		@Version Integer version) {

	MovingInChecklist with(Checklist newItems) {
		return new MovingInChecklist(this.id, this.caseNumber, this.leaseId, newItems, this.version);
	}

}
