package dk.udslusning.casefile.home;

import org.springframework.data.repository.CrudRepository;

interface TransitionalHomeRepository extends CrudRepository<TransitionalHome, Long> {

}
