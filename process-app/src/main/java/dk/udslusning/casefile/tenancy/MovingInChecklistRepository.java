package dk.udslusning.casefile.tenancy;

import java.util.Optional;

import org.springframework.data.repository.CrudRepository;

interface MovingInChecklistRepository extends CrudRepository<MovingInChecklist, Long> {

	Optional<MovingInChecklist> findByLeaseId(Long leaseId);

}
