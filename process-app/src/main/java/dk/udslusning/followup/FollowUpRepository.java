package dk.udslusning.followup;

import java.util.List;

import org.springframework.data.repository.CrudRepository;

interface FollowUpRepository extends CrudRepository<FollowUp, Long> {

	List<FollowUp> findByCaseNumberOrderByIdDesc(String caseNumber);

}
