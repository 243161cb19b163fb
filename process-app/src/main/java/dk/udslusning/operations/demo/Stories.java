package dk.udslusning.operations.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import dk.udslusning.process.names.TransitionCourse;

import static dk.udslusning.operations.demo.DemoUser.TEAMLEDER;

/**
 * Ways of the demo's citizens that many of them go, each as far as its name says, written
 * into the office's diary. The numbers in place of CPR numbers are replacement numbers
 * (the day raised by 60), which no person has.
 */
final class Stories {

	static final Map<String, Object> USUAL = Map.of();

	private final Diary diary;

	private final CaseDriver driver;

	private final DemoHomes homes;

	private final Clock clock;

	Stories(Diary diary, CaseDriver driver, DemoHomes homes, Clock clock) {
		this.diary = diary;
		this.driver = driver;
		this.homes = homes;
		this.clock = clock;
	}

	Clock clock() {
		return this.clock;
	}

	CaseDriver driver() {
		return this.driver;
	}

	/** From the notice to the last legal day, two years after the lease's start. */
	Story underTheTrial(LocalDate start, DemoUser caseworker, DemoHome home, Map<String, Object> notice) {
		notice.put("admittedOn", start.minusMonths(8).toString());
		notice.put("plannedDischargeOn", start.toString());
		Story story = story().begins(start.minusDays(80), caseworker, TEAMLEDER, notice)
			.on(start.minusDays(78), (course) -> course.agreeSafeContact(USUAL))
			.on(start.minusDays(73), (course) -> course.inform(USUAL))
			.on(start.minusDays(66),
					(course) -> course.assess(Map.of("scheme", "FRIKOMMUNE_25", "plannedLeaseStart", start.toString())))
			.on(start.minusDays(58), (course) -> course.support("LOW"))
			.on(start.minusDays(50), (course) -> course.signAgreement(USUAL))
			.on(start.minusDays(36),
					(course) -> course.step(TransitionCourse.USER_TASK_FIND_HOME,
							Map.of("home", this.homes.choiceOf(home), "plannedLeaseStart", start.toString()),
							home.lawfulness()))
			.on(start.minusDays(35), (course) -> course.prepareCalculation(USUAL))
			.on(start.minusDays(34), DemoCourse::approve)
			.on(start.minusDays(31), DemoCourse::acceptOffer)
			.on(start.minusDays(24), (course) -> course.registerLease(start, 24, home.rent(), USUAL))
			.on(start.minusDays(20), (course) -> course.arrangeDeposit(USUAL))
			.on(start, (course) -> course.moveIn(USUAL))
			.on(start.plusDays(3), DemoCourse::applyForHousingBenefit)
			.on(start.plusDays(6), (course) -> course.prepareGrant(USUAL))
			.on(start.plusDays(8), DemoCourse::approve)
			.on(start.plusDays(9), DemoCourse::sendGrant);
		for (int months : new int[] { 1, 3, 6, 12, 18 }) {
			story.on(start.plusMonths(months).plusDays(2), (course) -> course.holdFollowUp("LOW"));
		}
		return story;
	}

	/**
	 * From the notice to the letter with the grant.
	 */
	Story granted(LocalDate start, DemoUser caseworker, DemoUser approver, DemoHome home, Map<String, Object> notice,
			String needLevel) {
		LocalDate movingIn = Story.workingDayFrom(start);
		return untilMovedIn(start, caseworker, approver, home, notice, needLevel)
			.on(movingIn.plusDays(1), DemoCourse::applyForHousingBenefit)
			.on(movingIn.plusDays(5), (course) -> course.prepareGrant(USUAL))
			.on(movingIn.plusDays(7), DemoCourse::approve)
			.on(movingIn.plusDays(8), DemoCourse::sendGrant);
	}

	/** From the notice to the day on which the lease begins and she moves in. */
	Story untilMovedIn(LocalDate start, DemoUser caseworker, DemoUser approver, DemoHome home,
			Map<String, Object> notice, String needLevel) {
		return untilLease(start, caseworker, approver, home, notice, needLevel).on(Story.workingDayFrom(start),
				(course) -> course.moveIn(Map.of("needLevel", needLevel)));
	}

	/** From the notice to the signed lease and the deposit, under scheme B. */
	Story untilLease(LocalDate start, DemoUser caseworker, DemoUser approver, DemoHome home, Map<String, Object> notice,
			String needLevel) {
		return untilApproval(start, caseworker, approver, home, notice, needLevel, USUAL)
			.on(start.minusDays(28), DemoCourse::approve)
			.on(start.minusDays(26), DemoCourse::acceptOffer)
			.on(start.minusDays(16),
					(course) -> course.registerLease(Story.workingDayFrom(start), 36, home.rent(), USUAL))
			.on(start.minusDays(13), (course) -> course.arrangeDeposit(USUAL));
	}

	/**
	 * From the notice to the provisional calculation that a second person must approve.
	 * @param start the lease begins on this day, or on the Monday after it at a weekend
	 */
	Story untilApproval(LocalDate start, DemoUser caseworker, DemoUser approver, DemoHome home,
			Map<String, Object> notice, String needLevel, Map<String, Object> calculation) {
		return untilWaiting(start.minusDays(75), caseworker, approver, notice, needLevel)
			.on(start.minusDays(33),
					(course) -> course.step(TransitionCourse.USER_TASK_FIND_HOME,
							Map.of("home", this.homes.choiceOf(home), "plannedLeaseStart",
									Story.workingDayFrom(start).toString()),
							home.lawfulness()))
			.on(start.minusDays(31), (course) -> course.prepareCalculation(calculation));
	}

	/** From the notice to the list of those who wait for a home, under scheme B. */
	Story untilWaiting(LocalDate begins, DemoUser caseworker, DemoUser approver, Map<String, Object> notice,
			String needLevel) {
		return untilInformed(begins, caseworker, approver, notice)
			.on(begins.plusDays(9), (course) -> course.assess(USUAL))
			.on(begins.plusDays(16), (course) -> course.support(needLevel))
			.on(begins.plusDays(18), DemoCourse::offerAgreement);
	}

	Story untilInformed(LocalDate begins, DemoUser caseworker, DemoUser approver, Map<String, Object> notice) {
		notice.put("admittedOn", begins.minusMonths(3).toString());
		notice.put("plannedDischargeOn", begins.plusMonths(3).toString());
		return story().begins(begins, caseworker, approver, notice)
			.on(begins.plusDays(1), (course) -> course.agreeSafeContact(USUAL))
			.on(begins.plusDays(4), (course) -> course.inform(USUAL));
	}

	Story story() {
		return new Story(this.diary, this.driver, this.clock);
	}

	static Map<String, Object> notice(String name, String number) {
		return new LinkedHashMap<>(Map.of("name", name, "cpr", number));
	}

	static Map<String, Object> protectedAtCrisisCentre(String name, String number) {
		Map<String, Object> notice = notice(name, number);
		notice.put("protection", "NAME_AND_ADDRESS");
		notice.put("origin", "CRISIS_CENTRE_109");
		notice.put("shelter", "Krisecentret Lindegården");
		return notice;
	}

}
