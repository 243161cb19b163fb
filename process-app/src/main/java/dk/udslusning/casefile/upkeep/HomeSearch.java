package dk.udslusning.casefile.upkeep;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dk.udslusning.access.LookLog;
import dk.udslusning.casefile.RejectedInput;
import dk.udslusning.casefile.home.HomeAddress;
import dk.udslusning.casefile.home.HomeRegister;
import dk.udslusning.casefile.home.Occupancy;
import dk.udslusning.casefile.home.TransitionalHome;
import dk.udslusning.casefile.protection.ProtectedAddresses;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Finds a home by its number or its street. By street, the home of a citizen with a
 * protected address is found by those alone who may see it, and each find is a look. The
 * look is kept even where the form is refused afterwards: what the refusal tells has been
 * seen.
 */
@Component
public class HomeSearch {

	private static final Pattern NUMBER = Pattern.compile("(?:bolig[- ]?)?(\\d{1,15})", Pattern.CASE_INSENSITIVE);

	private static final String FOUND = "Boligens adresse, fundet ved vejnavn";

	private final HomeRegister homes;

	private final Occupancy occupancy;

	private final ProtectedAddresses addresses;

	private final LookLog looks;

	private final TransactionTemplate aside;

	private final Clock clock;

	HomeSearch(HomeRegister homes, Occupancy occupancy, ProtectedAddresses addresses, LookLog looks,
			PlatformTransactionManager transactions, Clock clock) {
		this.homes = homes;
		this.occupancy = occupancy;
		this.addresses = addresses;
		this.looks = looks;
		this.aside = new TransactionTemplate(transactions);
		this.aside.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		this.clock = clock;
	}

	/**
	 * The one home that is meant.
	 * @param text {@code 12}, {@code Bolig 12}, {@code BOLIG-000012}, or words of its
	 * address
	 * @throws RejectedInput at {@code home}: none fits, or several; whoever may not see a
	 * home hears the same as if there were none
	 */
	public TransitionalHome only(String text) {
		Matcher number = NUMBER.matcher(text.strip());
		return number.matches() ? byNumber(Long.parseLong(number.group(1))) : byStreet(text);
	}

	/**
	 * The home that stands in the register under the address.
	 */
	Optional<TransitionalHome> registered(HomeAddress address) {
		return this.homes.all().stream().filter((home) -> home.address().isSameHome(address)).findFirst();
	}

	/**
	 * The home, where the signed-in user may know that it lies at its address; that is a
	 * look where somebody there is protected.
	 */
	Optional<TransitionalHome> shown(TransitionalHome home) {
		List<String> hidden = this.occupancy.casesFrom(home.id(), LocalDate.now(this.clock))
			.stream()
			.filter(this.addresses::isProtected)
			.toList();
		if (!hidden.stream().allMatch(this.addresses::mayLook)) {
			return Optional.empty();
		}
		this.aside
			.executeWithoutResult((status) -> hidden.forEach((caseNumber) -> this.looks.looked(caseNumber, FOUND)));
		return Optional.of(home);
	}

	private TransitionalHome byNumber(long homeId) {
		if (!this.homes.exists(homeId)) {
			throw RejectedInput.at("home",
					"Der er ingen bolig med nummer " + homeId + ". Nummeret står i »Find bolig« og i sagens opgaver");
		}
		return this.homes.get(homeId);
	}

	private TransitionalHome byStreet(String text) {
		List<TransitionalHome> found = this.homes.all()
			.stream()
			.filter((home) -> home.address().fits(text))
			.map(this::shown)
			.flatMap(Optional::stream)
			.toList();
		if (found.isEmpty()) {
			throw RejectedInput.at("home", "Der er ingen bolig på den adresse, som du kan arbejde med. "
					+ "Se efter, om vej og husnummer er skrevet rigtigt, eller skriv boligens nummer");
		}
		if (found.size() > 1) {
			throw RejectedInput.at("home", "Flere boliger passer. Skriv nummeret på den rigtige: "
					+ found.stream().map((home) -> String.valueOf(home.id())).collect(Collectors.joining(", ")));
		}
		return found.get(0);
	}

}
