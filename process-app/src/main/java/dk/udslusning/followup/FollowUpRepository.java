package dk.udslusning.followup;

import java.util.List;
import java.util.Optional;

import dk.udslusning.casefile.reading.ReadOnce;

import org.springframework.data.repository.CrudRepository;

interface FollowUpRepository extends CrudRepository<FollowUp, Long> {

	@ReadOnce
	List<FollowUp> findByCaseNumberOrderByIdDesc(String caseNumber);

	@Override
	@ReadOnce
	Optional<FollowUp> findById(Long id);

}
