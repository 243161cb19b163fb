package dk.udslusning.casefile.release;

import java.util.Optional;

import org.springframework.data.repository.CrudRepository;

interface ReleaseRepository extends CrudRepository<Release, Long> {

	Optional<Release> findByCaseNumber(String caseNumber);

}
