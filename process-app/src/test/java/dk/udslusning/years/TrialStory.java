package dk.udslusning.years;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import dk.udslusning.casefile.home.TransitionalHome;
import dk.udslusning.process.names.ExtensionAssessment;
import dk.udslusning.process.names.FollowUp;
import dk.udslusning.testing.RatesByHand;

/**
 * The last citizen of the trial, scheme A: a mother with one child, from a crisis centre
 * into a family home of 75 m² at 7.500,00 kr. The lease begins on Friday 31 December
 * 2021, the last day of the scheme's entry, and she moves in when the office is open
 * again. What happens to her is told in {@code years/ordning-a.txt}.
 */
final class TrialStory {

	private static final Map<String, Object> USUAL = Map.of();

	private static final LocalDate LEASE = LocalDate.of(2021, 12, 31);

	private final LivedCase life;

	private final Clock clock;

	private final RatesByHand rates;

	TrialStory(LivedCase life, Clock clock, RatesByHand rates) {
		this.life = life;
		this.clock = clock;
		this.rates = rates;
	}

	void live(TransitionalHome home) {
		intake(home);
		habits();
		events();
		this.life.live(LocalDate.of(2027, 1, 31));
	}

	private void intake(TransitionalHome home) {
		this.life.begins(day("2021-10-12"), this.clock,
				Map.of("name", "Prøve Maria", "cpr", "010190-1238", "origin", "CRISIS_CENTRE_109", "shelter",
						"Krisecenter Prøvehus", "children", 1, "plannedDischargeOn", "2022-01-03"));
		on("2021-10-13", () -> this.life.course().agreeSafeContact(USUAL));
		on("2021-10-18", () -> this.life.course().guide(USUAL));
		on("2021-10-25", () -> this.life.course()
			.assess(Map.of("scheme", "FRIKOMMUNE_25", "plannedLeaseStart", LEASE.toString())));
		on("2021-11-01", () -> this.life.course().offerActionPlan());
		on("2021-11-01", () -> this.life.course().decideSupport("MEDIUM"));
		on("2021-11-08",
				() -> this.life.course()
					.signAgreement(Map.of("kind", "GO_TO_WORK", "place", "Prøvens Gartneri", "startsOn", "2022-02-01",
							"milestones", "Praktik, fast arbejde, flere timer")));
		on("2021-11-24", () -> this.life.course().findHome("FAMILY-" + home.id(), LEASE));
		on("2021-11-25", () -> this.life.course().prepareCalculation(Map.of("childrenBorn", "15.03.2007")));
		on("2021-11-29", () -> this.life.course().presentOffer());
		on("2021-11-29", () -> this.life.course().assignHome());
		on("2021-12-06", () -> this.life.course().registerLease(LEASE, 24, "7.500,00", USUAL));
		on("2021-12-09", () -> this.life.course().arrangeDeposit(USUAL));
		on("2022-01-03", () -> this.life.course().moveIn(Map.of("needLevel", "MEDIUM")));
		on("2022-01-03", () -> this.life.course().applyForHousingBenefit());
		on("2022-01-06", () -> this.life.course().prepareGrant(Map.of("incomeFrom", "2021-11-01")));
	}

	private void habits() {
		Desk desk = this.life.desk();
		desk.holdsFollowUps(this::followUp);
		desk.does(FollowUp.USER_TASK_MAKE_SAFE_CONTACT, 1,
				(today) -> Map.of("triedOn", today.toString(), "channel", "PHONE", "reached", "true", "contactNote",
						"Hun var syg og glemte det", "newDate", today.plusDays(7).toString()));
		desk.asksForEvidence((asked) -> asked.equals(day("2024-08-01")) ? 15 : 6);
		desk.does(ExtensionAssessment.USER_TASK_ASSESS_EXTENSION, 5, this::assessment);
		desk.does(ExtensionAssessment.USER_TASK_SIGN_ADDENDUM, 10,
				(today) -> Map.of("addendumSigned", "true", "signedOn", today.toString(), "periodMonths",
						today.isBefore(day("2024-01-01")) ? 36 : 60, "councilApprovedOn", today.toString(),
						"deviations", "Som i lejekontrakten"));
	}

	private void events() {
		this.life.calls(day("2022-01-25"), "INCOME_CHANGED", day("2022-02-01"),
				Map.of("incomeKind", "WAGE", "income", "12.000,00", "incomeFrom", "2022-02-01"));
		this.life.calls(day("2023-03-06"), "INCOME_CHANGED", day("2023-03-01"),
				Map.of("income", "17.000,00", "incomeFrom", "2023-03-01"));
		this.life.calls(day("2024-07-02"), "INCOME_CHANGED", day("2024-06-10"),
				Map.of("income", "13.000,00", "incomeFrom", "2024-06-10"));
		on("2024-12-16", () -> this.life.desk().learns(Map.of("othersIncome", "2.000,00")));
		this.life.calls(day("2025-06-16"), "RENT_CHANGED", day("2025-07-01"),
				Map.of("rent", "7.650,00", "rentFrom", "2025-07-01"));
		this.life.calls(day("2026-07-20"), "HOUSEHOLD_CHANGED", day("2026-08-01"),
				Map.of("childrenBorn", "", "othersIncome", "", "householdFrom", "2026-08-01"));
		for (int year = 2023; year <= 2026; year++) {
			LocalDate regulated = this.life.workingDayFrom(LocalDate.of(year - 1, 12, 10));
			int rates = year;
			this.life.at(regulated, () -> this.rates.regulate(this.life.caseNumber(), rates));
		}
	}

	private Map<String, Object> followUp(LocalDate today) {
		if (today.equals(day("2023-08-14"))) {
			return Map.of("outcome", "MISSED", "missedOn", today.toString(), "missedReason", "Lukkede ikke op");
		}
		return Desk.held(today, today.isBefore(day("2023-01-01")) ? "MEDIUM" : "LOW");
	}

	private Map<String, Object> assessment(LocalDate today) {
		Map<String, Object> form = new HashMap<>();
		boolean first = today.getYear() == 2023;
		form.put("incomeAfterTax", first ? "13.600,00" : "11.500,00");
		form.put("fixedCosts", first ? "2.400,00" : "2.200,00");
		form.put("fullRent", "7.500,00");
		form.put("benefit", first ? "3.774,00" : "3.984,00");
		form.put("proposal", "EXTEND");
		form.put("months", first ? "12" : "24");
		return form;
	}

	private void on(String day, Runnable step) {
		this.life.at(day(day), step);
	}

	private static LocalDate day(String iso) {
		return LocalDate.parse(iso);
	}

}
