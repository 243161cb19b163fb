package dk.udslusning.decision.hearing;

import java.util.List;
import java.util.Optional;

import dk.udslusning.decision.DecisionType;

import org.springframework.data.repository.CrudRepository;

interface HearingRepository extends CrudRepository<Hearing, Long> {

	List<Hearing> findByCaseNumberOrderById(String caseNumber);

	List<Hearing> findByCaseNumberAndAboutOrderByIdDesc(String caseNumber, DecisionType about);

	Optional<Hearing> findByLetterId(Long letterId);

}
