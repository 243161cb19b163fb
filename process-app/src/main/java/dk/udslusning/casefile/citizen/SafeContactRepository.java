package dk.udslusning.casefile.citizen;

import java.util.Optional;

import dk.udslusning.casefile.reading.ReadOnce;

import org.springframework.data.repository.CrudRepository;

interface SafeContactRepository extends CrudRepository<SafeContact, Long> {

	@ReadOnce
	Optional<SafeContact> findByCaseNumber(String caseNumber);

}
