package dk.udslusning.casefile.citizen;

import java.util.Optional;

import org.springframework.data.repository.CrudRepository;

interface SafeContactRepository extends CrudRepository<SafeContact, Long> {

	Optional<SafeContact> findByCaseNumber(String caseNumber);

}
