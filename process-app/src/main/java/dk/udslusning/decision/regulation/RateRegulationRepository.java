package dk.udslusning.decision.regulation;

import java.util.Optional;

import org.springframework.data.repository.CrudRepository;

interface RateRegulationRepository extends CrudRepository<RateRegulation, Long> {

	Optional<RateRegulation> findByOpenYear(int year);

}
