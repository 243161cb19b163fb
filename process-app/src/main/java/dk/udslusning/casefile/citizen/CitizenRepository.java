package dk.udslusning.casefile.citizen;

import java.util.Optional;

import org.springframework.data.repository.CrudRepository;

interface CitizenRepository extends CrudRepository<Citizen, Long> {

	Optional<Citizen> findByCaseNumber(String caseNumber);

}
