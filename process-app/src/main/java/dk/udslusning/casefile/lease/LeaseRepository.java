package dk.udslusning.casefile.lease;

import java.util.Optional;

import dk.udslusning.casefile.reading.ReadOnce;

import org.springframework.data.repository.CrudRepository;

interface LeaseRepository extends CrudRepository<Lease, Long> {

	@Override
	@ReadOnce
	Optional<Lease> findById(Long id);

}
