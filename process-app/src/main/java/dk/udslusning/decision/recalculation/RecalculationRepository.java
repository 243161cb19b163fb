package dk.udslusning.decision.recalculation;

import java.util.Optional;

import org.springframework.data.repository.CrudRepository;

interface RecalculationRepository extends CrudRepository<Recalculation, Long> {

	Optional<Recalculation> findByOpenCase(String caseNumber);

}
