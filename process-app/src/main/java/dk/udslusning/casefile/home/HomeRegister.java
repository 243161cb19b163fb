package dk.udslusning.casefile.home;

import java.time.LocalDate;
import java.util.List;

import dk.udslusning.casefile.Faults;
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

	HomeRegister(TransitionalHomeRepository homes, JdbcClient jdbc) {
		this.homes = homes;
		this.jdbc = jdbc;
	}

	/**
	 * Takes a home into the register, at the municipality's disposal from the day named.
	 * @throws dk.udslusning.casefile.RejectedInput where a fact of the home is missing or
	 * impossible
	 */
	public TransitionalHome add(NewHome home) {
		check(home);
		return this.homes.save(new TransitionalHome(null, home.kind(), home.landlord(), home.assignmentAgreement(),
				home.address(), home.rooms(), home.areaHundredths(), home.rent().oere(), home.payments(),
				home.deposit().oere(), home.restorationGuaranteed(), HomeState.AT_DISPOSAL, home.atDisposalFrom(), null,
				null, null, null));
	}

	/**
	 * The home of the number.
	 * @throws NoSuchHome where none has it
	 */
	@Transactional(readOnly = true)
	public TransitionalHome get(long homeId) {
		return this.homes.findById(homeId).orElseThrow(() -> new NoSuchHome(homeId));
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
	 * @throws HomeStateConflict where it is terminated or vacated
	 */
	public void let(long homeId, LocalDate from) {
		this.homes.save(get(homeId).let(from));
	}

	/**
	 * The lease is terminated to a last day, or to another one than before.
	 * @throws HomeStateConflict where it is not let
	 */
	public void terminate(long homeId, LocalDate to) {
		this.homes.save(get(homeId).terminated(to));
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
		this.homes.save(get(homeId).vacated(on));
	}

	/**
	 * The vacated home is at the municipality's disposal again.
	 * @throws HomeStateConflict where it is not vacated
	 */
	public void putBackAtDisposal(long homeId, LocalDate from) {
		this.homes.save(get(homeId).backAtDisposal(from));
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

	private static void check(NewHome home) {
		new Faults().addIf(home.kind() == null, "kind", "Vælg boligens art")
			.addIf(home.landlord() == null || home.landlord().isBlank(), "landlord",
					"Skriv boligorganisationens eller udlejerens navn")
			.addIf(home.kind() == HomeKind.PRIVATE && !home.assignmentAgreement(), "assignmentAgreement",
					"En privat bolig kræver en anvisningsaftale med udlejeren (lov om boligforhold § 57 a)")
			.addIf(home.address() == null, "address", "Skriv boligens adresse")
			.addIf(home.rooms() < 1 || home.rooms() > 20, "rooms", "Skriv antal rum, mindst 1")
			.addIf(home.areaHundredths() < 1000 || home.areaHundredths() > 40000, "areaHundredths",
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
