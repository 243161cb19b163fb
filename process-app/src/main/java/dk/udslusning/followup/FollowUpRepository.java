package dk.udslusning.followup;

import org.springframework.data.repository.CrudRepository;

interface FollowUpRepository extends CrudRepository<FollowUp, Long> {

}
