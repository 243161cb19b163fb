package dk.udslusning.casefile.home;

import java.util.Comparator;
import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The homes a caseworker can choose from: free ones first, then those that another
 * household has, which can only be shared. Homes that are terminated, vacated or
 * withdrawn are left out until they are at the municipality's disposal again.
 */
@Service
@Transactional(readOnly = true)
public class HomeChoices {

	private final HomeRegister homes;

	private final Occupancy occupancy;

	HomeChoices(HomeRegister homes, Occupancy occupancy) {
		this.homes = homes;
		this.occupancy = occupancy;
	}

	/**
	 * The choices for a case.
	 */
	public List<HomeChoice> of(String caseNumber) {
		return this.homes.all()
			.stream()
			.filter(TransitionalHome::canBeLet)
			.map((home) -> new HomeChoice(home,
					this.occupancy.takenFrom(home.id(), home.atDisposalFrom(), caseNumber, null).orElse(null)))
			.sorted(Comparator.comparing((HomeChoice choice) -> !choice.isFree()))
			.toList();
	}

}
