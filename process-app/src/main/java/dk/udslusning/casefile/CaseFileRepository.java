package dk.udslusning.casefile;

import java.util.Optional;

import dk.udslusning.casefile.reading.ReadOnce;

import org.springframework.data.repository.CrudRepository;

interface CaseFileRepository extends CrudRepository<CaseFile, String> {

	@Override
	@ReadOnce
	Optional<CaseFile> findById(String id);

}
