package dk.udslusning.decision;

import org.springframework.data.repository.CrudRepository;

interface ApprovalRepository extends CrudRepository<Approval, Long> {

}
