package dk.udslusning.casefile.consistency;

import java.util.List;

import org.springframework.data.repository.CrudRepository;

interface DifferenceRepository extends CrudRepository<CaseDifference, Long> {

	List<CaseDifference> findBySubjectAndStandingIsNotNullOrderById(String subject);

}
