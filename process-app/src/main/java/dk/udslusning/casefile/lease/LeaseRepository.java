package dk.udslusning.casefile.lease;

import org.springframework.data.repository.CrudRepository;

interface LeaseRepository extends CrudRepository<Lease, Long> {

}
