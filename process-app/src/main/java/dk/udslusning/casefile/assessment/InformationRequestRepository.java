package dk.udslusning.casefile.assessment;

import java.util.List;

import org.springframework.data.repository.CrudRepository;

interface InformationRequestRepository extends CrudRepository<InformationRequest, Long> {

	List<InformationRequest> findByCaseNumberOrderById(String caseNumber);

}
