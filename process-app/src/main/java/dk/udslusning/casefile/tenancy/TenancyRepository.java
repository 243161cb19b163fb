package dk.udslusning.casefile.tenancy;

import org.springframework.data.repository.CrudRepository;

interface TenancyRepository extends CrudRepository<Tenancy, Long> {

}
