package dk.udslusning.casefile.home;

import org.springframework.data.repository.CrudRepository;

interface HomeOfferRepository extends CrudRepository<HomeOffer, Long> {

}
