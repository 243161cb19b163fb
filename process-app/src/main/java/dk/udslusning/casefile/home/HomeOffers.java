package dk.udslusning.casefile.home;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import dk.udslusning.casefile.Faults;
import dk.udslusning.casefile.RejectedInput;
import dk.udslusning.rules.eligibility.ConditionResult;
import dk.udslusning.rules.eligibility.Outcome;
import dk.udslusning.rules.time.DanishDates;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The offers of homes to citizens, one open offer per case.
 */
@Service
@Transactional
public class HomeOffers {

	private static final int YEARS_AHEAD = 2;

	private static final int YEARS_BACK = 10;

	private final HomeOfferRepository offers;

	private final HomeRegister homes;

	private final Occupancy occupancy;

	private final HomeLawfulness lawfulness;

	private final JdbcClient jdbc;

	private final Clock clock;

	HomeOffers(HomeOfferRepository offers, HomeRegister homes, Occupancy occupancy, HomeLawfulness lawfulness,
			JdbcClient jdbc, Clock clock) {
		this.offers = offers;
		this.homes = homes;
		this.occupancy = occupancy;
		this.lawfulness = lawfulness;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Keeps a home for the citizen until the offer is answered.
	 * @param caseNumber the case
	 * @param wish the home and the planned first day
	 * @return the offer
	 * @throws RejectedInput where the home is not at the municipality's disposal on that
	 * day, another household has it on overlapping dates, or its kind is not lawful for
	 * the citizen (HOME-01; what is not assessed yet is no hindrance); fields
	 * {@code home}, {@code plannedLeaseStart}, {@code sharedWithCase}
	 * @throws IllegalStateException where the case has an open offer already
	 */
	public HomeOffer offer(String caseNumber, HomeWish wish) {
		LocalDate today = LocalDate.now(this.clock);
		if (open(caseNumber).isPresent()) {
			throw new IllegalStateException("Sag " + caseNumber + " har allerede et boligtilbud, der ikke er besvaret");
		}
		new Faults().addIf(wish.homeId() == null, "home", "Vælg en bolig")
			.addIf(wish.plannedLeaseStart() == null, "plannedLeaseStart", "Skriv, hvornår lejemålet skal begynde")
			.addIf(wish.homeId() != null && !this.homes.exists(wish.homeId()), "home",
					"Boligen findes ikke længere; vælg en anden fra listen")
			.throwIfAny();
		this.homes.lock(wish.homeId());
		checkDay(wish, today);
		checkFree(caseNumber, wish);
		ConditionResult lawful = lawful(caseNumber, wish.homeId(), wish.conditions());
		if (lawful.outcome() == Outcome.NOT_FULFILLED) {
			throw RejectedInput.at("home", lawful.reason() + " Vælg en anden bolig.");
		}
		return this.offers.save(HomeOffer.of(caseNumber, wish, today));
	}

	/**
	 * Records a home that was assigned before the case was registered here.
	 * @param wish the home, the lease's first day, and what was assessed of its kind
	 * @param on the day it was assigned; also kept as that of the offer and the yes
	 * @return the offer, assigned
	 * @throws RejectedInput as {@link #offer} and {@link #assign}
	 */
	public HomeOffer takeOver(String caseNumber, HomeWish wish, LocalDate on) {
		HomeOffer offer = offer(caseNumber, wish);
		this.offers.save(offer.acceptedWhenOffered(on));
		return assign(caseNumber, wish.conditions(), on);
	}

	/**
	 * The citizen says yes.
	 * @throws RejectedInput at {@code answeredOn}: the day lies before the offer or in
	 * the future
	 */
	public HomeOffer accept(String caseNumber, LocalDate on) {
		return this.offers.save(answerable(caseNumber, on).accepted(on));
	}

	/**
	 * The citizen says no, with or without a reason; the place is kept and the home is
	 * free again.
	 * @param reason at most 1,000 characters; may be null
	 */
	public HomeOffer decline(String caseNumber, String reason, LocalDate on) {
		return this.offers.save(answerable(caseNumber, on).declined(reason, on));
	}

	/**
	 * The landlord or the municipality withdraws the home before the citizen has
	 * answered.
	 * @param reason at most 1,000 characters; may be null
	 */
	public HomeOffer withdraw(String caseNumber, String reason, LocalDate on) {
		return this.offers.save(answerable(caseNumber, on).withdrawn(reason, on));
	}

	/**
	 * The municipality assigns the home, with what it has assessed about its kind.
	 * @param assessed what was assessed
	 * @param on the day; not before the citizen's yes and not in the future
	 * @throws RejectedInput where the day is missing or impossible, or HOME-01 is not
	 * fulfilled; fields {@code assignedOn}, {@code homeAvailable}
	 */
	public HomeOffer assign(String caseNumber, HomeConditions assessed, LocalDate on) {
		HomeOffer offer = required(caseNumber);
		ConditionResult lawful = lawful(caseNumber, offer.homeId(), assessed);
		new Faults().addIf(on == null, "assignedOn", "Skriv, hvornår boligen anvises")
			.addIf(on != null && on.isAfter(LocalDate.now(this.clock)), "assignedOn",
					"Anvisningen kan ikke ligge i fremtiden")
			.addIf(on != null && offer.answeredOn() != null && on.isBefore(offer.answeredOn()), "assignedOn",
					"Boligen kan ikke anvises, før borgeren har sagt ja")
			.addIf(lawful.outcome() == Outcome.NOT_FULFILLED, "homeAvailable",
					lawful.reason() + " Den kan ikke anvises; svar nej, så venter borgeren igen.")
			.addIf(lawful.outcome() == Outcome.UNKNOWN, "homeAvailable",
					lawful.reason() + " Svar på spørgsmålene om boligen, før den anvises.")
			.throwIfAny();
		return this.offers.save(offer.assigned(assessed, on));
	}

	/**
	 * The home came to nothing after the yes: the citizen waits again, with the place
	 * kept.
	 * @param reason at most 1,000 characters; may be null
	 */
	public HomeOffer fallThrough(String caseNumber, String reason, LocalDate on) {
		return this.offers.save(required(caseNumber).fellThrough(reason, on));
	}

	/**
	 * The lease is signed.
	 */
	public HomeOffer becomeLease(String caseNumber, LocalDate on) {
		return this.offers.save(required(caseNumber).leased(on));
	}

	/**
	 * The case's open offer: offered, accepted or assigned.
	 */
	@Transactional(readOnly = true)
	public Optional<HomeOffer> open(String caseNumber) {
		return latest(caseNumber).filter((offer) -> offer.status().isOpen());
	}

	/**
	 * The case's open offer, where the process has come so far that there must be one.
	 * @throws IllegalStateException where there is none
	 */
	@Transactional(readOnly = true)
	public HomeOffer required(String caseNumber) {
		return open(caseNumber)
			.orElseThrow(() -> new IllegalStateException("Sag " + caseNumber + " har intet åbent boligtilbud"));
	}

	/**
	 * The case's newest offer, whatever became of it.
	 */
	@Transactional(readOnly = true)
	public Optional<HomeOffer> latest(String caseNumber) {
		return this.jdbc
			.sql("select id from home_offer where case_number = :caseNumber order by id desc fetch first 1 rows only")
			.param("caseNumber", caseNumber)
			.query(Long.class)
			.optional()
			.flatMap(this.offers::findById);
	}

	/**
	 * How many offers of the case came to nothing: a no, a withdrawn home, a home that
	 * fell through.
	 */
	@Transactional(readOnly = true)
	public int fruitless(String caseNumber) {
		return this.jdbc
			.sql("select count(*) from home_offer where case_number = :caseNumber "
					+ "and status in ('DECLINED', 'WITHDRAWN', 'FELL_THROUGH')")
			.param("caseNumber", caseNumber)
			.query(Integer.class)
			.single();
	}

	private HomeOffer answerable(String caseNumber, LocalDate on) {
		HomeOffer offer = required(caseNumber);
		new Faults().addIf(on == null, "answeredOn", "Skriv datoen for svaret")
			.addIf(on != null && on.isAfter(LocalDate.now(this.clock)), "answeredOn",
					"Svaret kan ikke ligge i fremtiden")
			.addIf(on != null && on.isBefore(offer.offeredOn()), "answeredOn",
					"Svaret kan ikke ligge, før boligen blev tilbudt den " + DanishDates.format(offer.offeredOn()))
			.throwIfAny();
		return offer;
	}

	private ConditionResult lawful(String caseNumber, long homeId, HomeConditions conditions) {
		return this.lawfulness.assess(caseNumber, this.homes.get(homeId), conditions);
	}

	private void checkDay(HomeWish wish, LocalDate today) {
		LocalDate start = wish.plannedLeaseStart();
		TransitionalHome home = this.homes.get(wish.homeId());
		new Faults()
			.addIf(start.isBefore(today.minusYears(YEARS_BACK)) || start.isAfter(today.plusYears(YEARS_AHEAD)),
					"plannedLeaseStart", "Tjek årstallet: lejemålets begyndelse ligger for langt fra i dag")
			.addIf(start.isBefore(home.atDisposalFrom()), "plannedLeaseStart",
					"Boligen er først til kommunens rådighed fra " + DanishDates.format(home.atDisposalFrom())
							+ "; vælg den dag eller en senere")
			.addIf(!home.canBeLet(), "home",
					"Boligen kan ikke tilbydes, når den er: " + home.state().danishName() + ". Vælg en anden bolig")
			.throwIfAny();
	}

	private void checkFree(String caseNumber, HomeWish wish) {
		String shared = wish.sharedWithCase();
		if (shared != null && (shared.equals(caseNumber)
				|| !this.occupancy.has(shared, wish.homeId(), wish.plannedLeaseStart()))) {
			throw RejectedInput.at("sharedWithCase",
					"Den anden sag har ikke denne bolig; tjek sagsnummeret, eller lad feltet stå tomt");
		}
		this.occupancy.takenFrom(wish.homeId(), wish.plannedLeaseStart(), caseNumber, shared).ifPresent((from) -> {
			throw RejectedInput.at("home", "Boligen er udlejet eller tilbudt til en anden husstand fra "
					+ DanishDates.format(from) + "; vælg en anden bolig eller en anden dato");
		});
	}

}
