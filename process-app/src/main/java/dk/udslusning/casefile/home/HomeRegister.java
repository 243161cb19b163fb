package dk.udslusning.casefile.home;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import dk.udslusning.casefile.Faults;
import dk.udslusning.casefile.RejectedInput;
import dk.udslusning.rules.scheme.HomeKind;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The register of transitional homes and their states.
 */
@Service
@Transactional
public class HomeRegister {

	private final TransitionalHomeRepository homes;

	private final JdbcClient jdbc;

	private final Clock clock;

	HomeRegister(TransitionalHomeRepository homes, JdbcClient jdbc, Clock clock) {
		this.homes = homes;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Takes a home into the register, at the municipality's disposal from the day named.
	 * @throws RejectedInput where a fact of the home is missing or impossible
	 */
	public TransitionalHome add(NewHome home) {
		check(home);
		return this.homes.save(new TransitionalHome(null, home.kind(), home.landlord(), home.assignmentAgreement(),
				home.address(), home.rooms(), home.areaHundredths(), home.rent().oere(), home.payments(),
				home.deposit().oere(), home.restorationGuaranteed(), HomeState.AT_DISPOSAL, home.atDisposalFrom(), null,
				null, null, null, null));
	}

	/**
	 * The home of the number, with what it costs today.
	 * @throws NoSuchHome where none has it
	 */
	@Transactional(readOnly = true)
	public TransitionalHome get(long homeId) {
		return get(homeId, LocalDate.now(this.clock));
	}

	/**
	 * The home of the number, with what it costs on a day: for a lease that begins then.
	 * @throws NoSuchHome where none has it
	 */
	@Transactional(readOnly = true)
	public TransitionalHome get(long homeId, LocalDate on) {
		TransitionalHome home = registered(homeId);
		return this.jdbc
			.sql("select rent_oere, heat_oere, water_oere, antenna_oere, laundry_oere, other_oere from home_price "
					+ "where home_id = :homeId and valid_from <= :on "
					+ "order by valid_from desc, id desc fetch first 1 rows only")
			.param("homeId", homeId)
			.param("on", on)
			.query((row, number) -> home.at(row.getLong("rent_oere"),
					new CompulsoryPayments(row.getLong("heat_oere"), row.getLong("water_oere"),
							row.getLong("antenna_oere"), row.getLong("laundry_oere"), row.getLong("other_oere"))))
			.optional()
			.orElse(home);
	}

	/**
	 * The home of an offer, with what it costs on the lease's planned first day.
	 */
	@Transactional(readOnly = true)
	public TransitionalHome offered(HomeOffer offer) {
		return get(offer.homeId(), offer.plannedLeaseStart());
	}

	@Transactional(readOnly = true)
	public boolean exists(long homeId) {
		return this.homes.existsById(homeId);
	}

	/**
	 * All homes, oldest entry first.
	 */
	@Transactional(readOnly = true)
	public List<TransitionalHome> all() {
		return this.jdbc.sql("select id from transitional_home order by id")
			.query(Long.class)
			.list()
			.stream()
			.map(this::get)
			.toList();
	}

	/**
	 * The home is let from the lease's first day, which ends the municipality's rent.
	 * @throws HomeStateConflict where it is terminated, vacated or withdrawn
	 */
	public void let(long homeId, LocalDate from) {
		this.homes.save(registered(homeId).let(from));
	}

	/**
	 * The lease is terminated to a last day, or to another one than before.
	 * @throws HomeStateConflict where it is not let
	 */
	public void terminate(long homeId, LocalDate to) {
		this.homes.save(registered(homeId).terminated(to));
	}

	/**
	 * The notice is withdrawn: the home stays let.
	 */
	public void letOn(long homeId) {
		this.homes.save(get(homeId).letOn());
	}

	/**
	 * The tenant has left.
	 * @throws HomeStateConflict where nobody lived there
	 */
	public void vacate(long homeId, LocalDate on) {
		this.homes.save(registered(homeId).vacated(on));
	}

	/**
	 * The vacated or withdrawn home is at the municipality's disposal again.
	 * @throws HomeStateConflict where it is neither
	 */
	public void putBackAtDisposal(long homeId, LocalDate from) {
		this.homes.save(registered(homeId).backAtDisposal(from));
	}

	/**
	 * The home is out of use: nobody is offered it any more.
	 * @throws HomeStateConflict where somebody has it, or it is withdrawn already
	 */
	public void withdraw(long homeId, LocalDate from) {
		this.homes.save(registered(homeId).withdrawn(from));
	}

	/**
	 * The home costs something else from a day on, for leases that begin then or later;
	 * the latest word about a day holds. A signed lease keeps its own amounts.
	 * @throws RejectedInput at the amounts that are missing or unlikely
	 */
	public void changePrice(long homeId, HomePrice price, LocalDate from) {
		Faults faults = new Faults();
		price.checkRent(faults);
		price.checkPayments(faults);
		faults.throwIfAny();
		CompulsoryPayments payments = price.payments();
		this.jdbc
			.sql("insert into home_price (home_id, valid_from, rent_oere, heat_oere, water_oere, antenna_oere, "
					+ "laundry_oere, other_oere) values (:homeId, :from, :rent, :heat, :water, :antenna, :laundry, "
					+ ":other)")
			.param("homeId", homeId)
			.param("from", from)
			.param("rent", price.rent().oere())
			.param("heat", payments.heatOere())
			.param("water", payments.waterOere())
			.param("antenna", payments.antennaOere())
			.param("laundry", payments.laundryOere())
			.param("other", payments.otherOere())
			.update();
	}

	/**
	 * Makes every other transaction wait that wants to offer or let the same home, so
	 * that two caseworkers cannot give it to two households at once.
	 */
	public void lock(long homeId) {
		this.jdbc.sql("select id from transitional_home where id = :id for update")
			.param("id", homeId)
			.query(Long.class)
			.optional()
			.orElseThrow(() -> new NoSuchHome(homeId));
	}

	/** As it stands in its row, to be saved again. */
	private TransitionalHome registered(long homeId) {
		return this.homes.findById(homeId).orElseThrow(() -> new NoSuchHome(homeId));
	}

	private static void check(NewHome home) {
		new Faults().addIf(home.kind() == null, "kind", "Vælg boligens art")
			.addIf(home.landlord() == null || home.landlord().isBlank(), "landlord",
					"Skriv boligorganisationens eller udlejerens navn")
			.addIf(home.kind() == HomeKind.PRIVATE && !home.assignmentAgreement(), "assignmentAgreement",
					"En privat bolig kræver en anvisningsaftale med udlejeren (lov om boligforhold § 57 a)")
			.addIf(home.address() == null, "address", "Skriv boligens adresse")
			.addIf(home.rooms() < 1 || home.rooms() > 20, "rooms", "Skriv antal rum, mindst 1")
			.addIf(home.areaHundredths() < 1000 || home.areaHundredths() > 40000, "area",
					"Boligens areal er mellem 10 og 400 m²")
			.addIf(home.rent() == null || !home.rent().isPositive(), "rent",
					"Skriv lejen pr. måned før boligstøtte, over 0 kr.")
			.addIf(home.payments() == null, "payments", "Skriv de pligtige pengeydelser, eller 0 kr.")
			.addIf(home.deposit() == null || home.deposit().isNegative(), "deposit",
					"Skriv beboerindskuddet, eller 0 kr.")
			.addIf(home.atDisposalFrom() == null, "atDisposalFrom", "Skriv den dag, boligen kom til kommunens rådighed")
			.throwIfAny();
	}

}
