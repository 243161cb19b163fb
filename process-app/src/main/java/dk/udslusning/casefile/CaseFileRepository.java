package dk.udslusning.casefile;

import org.springframework.data.repository.CrudRepository;

interface CaseFileRepository extends CrudRepository<CaseFile, String> {

}
