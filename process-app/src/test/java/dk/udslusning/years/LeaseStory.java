package dk.udslusning.years;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import dk.udslusning.casefile.home.TransitionalHome;
import dk.udslusning.process.names.FollowUp;
import dk.udslusning.process.names.SupportAdjustment;
import dk.udslusning.process.names.Tenancy;
import dk.udslusning.testing.RatesByHand;

/**
 * A citizen of today, scheme B: a man alone, from a homeless shelter into a home of 75 m²
 * at 7.500,00 kr., with a lease of 60 months from 1 December 2026. Udbetaling Danmark
 * decides his housing benefit. What happens to him is told in
 * {@code years/ordning-b.txt}.
 */
final class LeaseStory {

	private static final Map<String, Object> USUAL = Map.of();

	private static final LocalDate LEASE = LocalDate.of(2026, 12, 1);

	private final LivedCase life;

	private final Clock clock;

	private final RatesByHand rates;

	LeaseStory(LivedCase life, Clock clock, RatesByHand rates) {
		this.life = life;
		this.clock = clock;
		this.rates = rates;
	}

	void live(TransitionalHome home) {
		intake(home);
		habits();
		events();
		this.life.live(LocalDate.of(2031, 12, 31));
	}

	private void intake(TransitionalHome home) {
		this.life.begins(day("2026-09-14"), this.clock,
				Map.of("name", "Prøve Bo", "cpr", "010185-1239", "plannedDischargeOn", LEASE.toString()));
		on("2026-09-15", () -> this.life.course().agreeSafeContact(USUAL));
		on("2026-09-21", () -> this.life.course().guide(USUAL));
		on("2026-09-28", () -> this.life.course().assess(USUAL));
		on("2026-10-05", () -> this.life.course().offerActionPlan());
		on("2026-10-05", () -> this.life.course().decideSupport("HIGH"));
		on("2026-10-08", () -> this.life.course().offerAgreement());
		on("2026-10-20", () -> this.life.course().findHome("FAMILY-" + home.id(), LEASE));
		on("2026-10-21", () -> this.life.course().prepareCalculation(USUAL));
		on("2026-10-23", () -> this.life.course().presentOffer());
		on("2026-10-23", () -> this.life.course().assignHome());
		on("2026-11-02", () -> this.life.course().registerLease(LEASE, 60, "7.500,00", USUAL));
		on("2026-11-05", () -> this.life.course().arrangeDeposit(USUAL));
		on("2026-12-01", () -> this.life.course().moveIn(Map.of("needLevel", "HIGH")));
		on("2026-12-01", () -> this.life.course().applyForHousingBenefit());
		on("2026-12-03", () -> this.life.course().prepareGrant(USUAL));
	}

	private void habits() {
		Desk desk = this.life.desk();
		desk.holdsFollowUps(this::followUp);
		desk.does(FollowUp.USER_TASK_MAKE_SAFE_CONTACT, 1,
				(today) -> Map.of("triedOn", today.toString(), "channel", "PHONE", "reached", "true", "contactNote",
						"Han var på arbejde", "newDate", today.plusDays(7).toString()));
		desk.does(SupportAdjustment.USER_TASK_ADJUST_SUPPORT, 1,
				(today) -> Map.of("needs", "Mere hjælp til økonomi", "outcome", "GRANTED", "kind", "SECTION_85A",
						"hoursPerMonth", "12", "supplier", "Kommunens bostøtte", "reasons",
						"Regningerne hober sig op uden hjælp", "needLevel", "HIGH"));
		desk.does(SupportAdjustment.USER_TASK_SEND_ADJUSTMENT_LETTER, 0, Desk::sent);
		desk.does(Tenancy.USER_TASK_ARRANGE_SHELTER_STAY, 0,
				(today) -> Map.of("begunOn", today.toString(), "expectedUntil", "2027-06-18", "place", "Prøvehuset",
						"charge", "FULL", "agreed", "Boformen opkræver de første ti dage"));
		desk.does(Tenancy.USER_TASK_END_SHELTER_STAY, Habit.whenDue((today) -> Map.of("endedOn", today.toString(),
				"charged", "true", "chargedFrom", "2027-06-07", "chargedTo", "2027-06-16")));
		desk.does(Tenancy.USER_TASK_PREVENT_EVICTION, 0, (today) -> Map.of("amount", "7.500,00", "since", "2027-10-01",
				"ownPart", "NONE", "agreed", "Betalt samme dag", "settled", "true"));
	}

	private void events() {
		benefit("2027-01-14", "2026-12-01", "960,00", "12.2026", "2027-01-12");
		this.life.calls(day("2027-06-07"), "SHELTER_RETURN", day("2027-06-07"), USUAL);
		this.life.calls(day("2027-10-05"), "RENT_ARREARS", day("2027-10-01"), USUAL);
		benefit("2028-01-05", "2028-01-01", "970,00", "01.2028", "2028-01-03");
		this.life.calls(day("2028-03-27"), "INCOME_CHANGED", day("2028-04-01"),
				Map.of("incomeKind", "WAGE", "income", "18.000,00", "incomeFrom", "2028-04-01", "benefitDecided",
						"640,00", "benefitFrom", "04.2028", "benefitLetterOn", "2028-03-24"));
		this.life.calls(day("2028-06-15"), "RENT_CHANGED", day("2028-07-01"),
				Map.of("rent", "7.620,00", "rentFrom", "2028-07-01"));
		Map<String, Object> reduced = new HashMap<>(
				Map.of("incomeKind", "CASH_BENEFIT", "income", "12.000,00", "incomeFrom", "2029-09-01",
						"benefitDecided", "990,00", "benefitFrom", "09.2029", "benefitLetterOn", "2029-09-07"));
		reduced.putAll(Map.of("reduction", "REDUCED", "reducedTo", "2.500,00", "reductionReason",
				"Ansøgning om nedsættelse imødekommet", "ownPaymentFrom", "2029-10-01"));
		this.life.calls(day("2029-09-10"), "INCOME_CHANGED", day("2029-09-01"), reduced);
		this.life.calls(day("2030-03-18"), "INCOME_CHANGED", day("2030-04-01"), Map.of("incomeKind", "WAGE", "income",
				"14.000,00", "incomeFrom", "2030-04-01", "reduction", "NONE", "ownPaymentFrom", "2030-04-01"));
		for (int year = 2027; year <= 2031; year++) {
			LocalDate regulated = this.life.workingDayFrom(LocalDate.of(year - 1, 12, 10));
			int rates = year;
			this.life.at(regulated, () -> this.rates.regulate(this.life.caseNumber(), rates));
		}
	}

	/** Udbetaling Danmark has written. */
	private void benefit(String told, String from, String amount, String month, String letterOn) {
		this.life.calls(day(told), "BENEFIT_LETTER", day(from),
				Map.of("benefitDecided", amount, "benefitFrom", month, "benefitLetterOn", letterOn));
	}

	private Map<String, Object> followUp(LocalDate today) {
		if (today.equals(day("2028-10-23"))) {
			return Map.of("outcome", "MOVED", "movedTo", "2028-11-01", "movedReason", "Han er på kursus");
		}
		if (today.equals(day("2030-07-08"))) {
			return Map.of("outcome", "MISSED", "missedOn", today.toString(), "missedReason", "Var ikke hjemme");
		}
		Map<String, Object> held = new HashMap<>(Desk.held(today,
				today.isBefore(day("2027-12-01")) ? "HIGH" : today.isBefore(day("2029-12-01")) ? "MEDIUM" : "LOW"));
		held.put("supportMustChange", today.equals(day("2027-02-09")));
		return held;
	}

	private void on(String day, Runnable step) {
		this.life.at(day(day), step);
	}

	private static LocalDate day(String iso) {
		return LocalDate.parse(iso);
	}

}
