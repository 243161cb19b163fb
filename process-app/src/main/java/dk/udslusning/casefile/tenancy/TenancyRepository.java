package dk.udslusning.casefile.tenancy;

import java.util.Optional;

import dk.udslusning.casefile.reading.ReadOnce;

import org.springframework.data.repository.CrudRepository;

interface TenancyRepository extends CrudRepository<Tenancy, Long> {

	@Override
	@ReadOnce
	Optional<Tenancy> findById(Long id);

}
