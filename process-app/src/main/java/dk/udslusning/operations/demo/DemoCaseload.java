package dk.udslusning.operations.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import dk.udslusning.operations.SignInRules;
import dk.udslusning.process.names.CitizenContact;
import dk.udslusning.process.names.PartyHearing;
import dk.udslusning.process.names.TransitionCourse;
import org.camunda.bpm.engine.ProcessEngine;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import static dk.udslusning.operations.demo.DemoUser.SAGSBEHANDLER1;
import static dk.udslusning.operations.demo.DemoUser.SAGSBEHANDLER2;
import static dk.udslusning.operations.demo.DemoUser.SAGSBEHANDLER3;
import static dk.udslusning.operations.demo.DemoUser.TEAMLEDER;

/**
 * The invented citizens of the demo, each as far as the name of the method says. Their
 * cases are walked by the forms, on the days on which an office would have done it,
 * counted back from today; those of scheme A on days of 2021 to 2024. The numbers in
 * place of CPR numbers are replacement numbers (the day raised by 60), which no person
 * has.
 */
@Component
@Profile(SignInRules.DEMO)
class DemoCaseload {

	private static final Map<String, Object> USUAL = Map.of();

	private static final Map<String, Object> NO_NEED = Map.of("needsHelpToGetHome", "NO", "needsHelpToKeepHome", "NO",
			"reason05", "Har fast arbejde, har selv fundet en bolig og har boet for sig selv i ti år.");

	private final CaseDriver driver;

	private final DemoHomes homes;

	private final Clock clock;

	DemoCaseload(ProcessEngine engine, DemoHomes homes, Clock clock) {
		this.driver = new CaseDriver(engine);
		this.homes = homes;
		this.clock = clock;
	}

	/**
	 * Lives through everything up to today.
	 */
	void live() {
		LocalDate today = LocalDate.now(this.clock);
		try {
			Diary diary = new Diary();
			closedUnderTheTrial(diary);
			outOfPeriodUnderTheTrial(diary);
			livingThere(diary, today);
			followUpOverdue(diary, today);
			refused(diary, today);
			movedInLastWeek(diary, today);
			leaseSigned(diary, today);
			waitingForApproval(diary, today);
			offerToPresent(diary, today);
			waitingForHome(diary, today);
			inHearing(diary, today);
			informationMissing(diary, today);
			withdrawn(diary, today);
			justRegistered(diary, today);
			diary.live(this.driver::moveTo);
			this.driver.moveTo(today);
		}
		finally {
			this.driver.backToToday();
		}
	}

	private void closedUnderTheTrial(Diary diary) {
		LocalDate start = LocalDate.of(2021, 10, 1);
		underTheTrial(diary, start, SAGSBEHANDLER1, DemoHome.STUDIO, notice("Camilla Trøstrup", "7108981012"))
			.on(LocalDate.of(2023, 10, 9), (course) -> course.evaluate().sendEndLetter().complete());
	}

	private void outOfPeriodUnderTheTrial(Diary diary) {
		underTheTrial(diary, LocalDate.of(2021, 12, 15), SAGSBEHANDLER2, DemoHome.NEAR_THE_STATION,
				notice("Dennis Overgård", "7402911011"));
	}

	/** From the notice to the last legal day, two years after the lease's start. */
	private Story underTheTrial(Diary diary, LocalDate start, DemoUser caseworker, DemoHome home,
			Map<String, Object> notice) {
		notice.put("admittedOn", start.minusMonths(8).toString());
		notice.put("plannedDischargeOn", start.toString());
		Story story = story(diary).begins(start.minusDays(80), caseworker, TEAMLEDER, notice)
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

	private void livingThere(Diary diary, LocalDate today) {
		granted(diary, Story.workingDayFrom(today.minusDays(26)), SAGSBEHANDLER1, SAGSBEHANDLER3, DemoHome.GROUND_FLOOR,
				notice("Jytte Falkenvang", "6504681014"), "MEDIUM");
	}

	private void followUpOverdue(Diary diary, LocalDate today) {
		granted(diary, Story.workingDayFrom(today.minusDays(110)), SAGSBEHANDLER3, SAGSBEHANDLER1,
				DemoHome.SMALL_FAMILY, notice("Henrik Damsbo", "8211791013"), "MEDIUM")
			.on(today.minusDays(78), (course) -> course.holdFollowUp("MEDIUM"))
			.on(today.minusDays(47), (course) -> course.holdFollowUp("MEDIUM"));
	}

	/**
	 * From the notice to the letter with the grant, the lease beginning on the day: a
	 * working day, on which she can move in.
	 */
	private Story granted(Diary diary, LocalDate start, DemoUser caseworker, DemoUser approver, DemoHome home,
			Map<String, Object> notice, String needLevel) {
		return untilLease(diary, start, caseworker, approver, home, notice, needLevel)
			.on(start, (course) -> course.moveIn(Map.of("needLevel", needLevel)))
			.on(start.plusDays(1), DemoCourse::applyForHousingBenefit)
			.on(start.plusDays(5), (course) -> course.prepareGrant(USUAL))
			.on(start.plusDays(7), DemoCourse::approve)
			.on(start.plusDays(8), DemoCourse::sendGrant);
	}

	private void movedInLastWeek(Diary diary, LocalDate today) {
		LocalDate start = Story.workingDayFrom(today.minusDays(6));
		Map<String, Object> notice = protectedAtCrisisCentre("Nadia Petersen", "6809931010");
		notice.put("children", 1);
		untilLease(diary, start, SAGSBEHANDLER2, TEAMLEDER, DemoHome.FAMILY, notice, "HIGH").on(start,
				(course) -> course.moveIn(Map.of("needLevel", "HIGH")));
	}

	private void leaseSigned(Diary diary, LocalDate today) {
		untilLease(diary, today.plusDays(9), SAGSBEHANDLER1, SAGSBEHANDLER2, DemoHome.TOP_FLOOR,
				notice("Kim Ravnholm", "7712881015"), "MEDIUM");
	}

	/** From the notice to the signed lease and the deposit, under scheme B. */
	private Story untilLease(Diary diary, LocalDate start, DemoUser caseworker, DemoUser approver, DemoHome home,
			Map<String, Object> notice, String needLevel) {
		return untilApproval(diary, start, caseworker, approver, home, notice, needLevel, USUAL)
			.on(start.minusDays(28), DemoCourse::approve)
			.on(start.minusDays(26), DemoCourse::acceptOffer)
			.on(start.minusDays(16), (course) -> course.registerLease(start, 36, home.rent(), USUAL))
			.on(start.minusDays(13), (course) -> course.arrangeDeposit(USUAL));
	}

	private void waitingForApproval(Diary diary, LocalDate today) {
		untilApproval(diary, today.plusDays(29), SAGSBEHANDLER3, TEAMLEDER, DemoHome.QUIET_COURT,
				protectedAtCrisisCentre("Linda Marquard", "6305861016"), "HIGH",
				Map.of("incomeKind", "NONE", "income", "", "incomeFrom", ""));
	}

	private void offerToPresent(Diary diary, LocalDate today) {
		untilApproval(diary, today.plusDays(27), SAGSBEHANDLER2, TEAMLEDER, DemoHome.ELDERLY_FLAT,
				notice("Poul Erik Thorning", "8806611011"), "LOW", USUAL)
			.on(today.minusDays(1), DemoCourse::approve);
	}

	/**
	 * From the notice to the provisional calculation that a second person must approve.
	 */
	private Story untilApproval(Diary diary, LocalDate start, DemoUser caseworker, DemoUser approver, DemoHome home,
			Map<String, Object> notice, String needLevel, Map<String, Object> calculation) {
		return untilWaiting(diary, start.minusDays(75), caseworker, approver, notice, needLevel)
			.on(start.minusDays(33),
					(course) -> course.step(TransitionCourse.USER_TASK_FIND_HOME,
							Map.of("home", this.homes.choiceOf(home), "plannedLeaseStart", start.toString()),
							home.lawfulness()))
			.on(start.minusDays(31), (course) -> course.prepareCalculation(calculation));
	}

	private void waitingForHome(Diary diary, LocalDate today) {
		Map<String, Object> notice = protectedAtCrisisCentre("Samira Aslan", "7203901018");
		notice.put("children", 2);
		untilWaiting(diary, today.minusDays(40), SAGSBEHANDLER1, TEAMLEDER, notice, "HIGH");
	}

	/** From the notice to the list of those who wait for a home, under scheme B. */
	private Story untilWaiting(Diary diary, LocalDate begins, DemoUser caseworker, DemoUser approver,
			Map<String, Object> notice, String needLevel) {
		return untilInformed(diary, begins, caseworker, approver, notice)
			.on(begins.plusDays(9), (course) -> course.assess(USUAL))
			.on(begins.plusDays(16), (course) -> course.support(needLevel))
			.on(begins.plusDays(18), DemoCourse::offerAgreement);
	}

	private Story untilInformed(Diary diary, LocalDate begins, DemoUser caseworker, DemoUser approver,
			Map<String, Object> notice) {
		notice.put("admittedOn", begins.minusMonths(3).toString());
		notice.put("plannedDischargeOn", begins.plusMonths(3).toString());
		return story(diary).begins(begins, caseworker, approver, notice)
			.on(begins.plusDays(1), (course) -> course.agreeSafeContact(USUAL))
			.on(begins.plusDays(4), (course) -> course.inform(USUAL));
	}

	private void informationMissing(Diary diary, LocalDate today) {
		untilInformed(diary, today.minusDays(30), SAGSBEHANDLER2, TEAMLEDER, notice("Tanja Beckholm", "6107891012"))
			.on(today.minusDays(22), (course) -> course.assess(Map.of("lawfulStay", "UNKNOWN")));
	}

	private void inHearing(Diary diary, LocalDate today) {
		untilInformed(diary, today.minusDays(18), SAGSBEHANDLER1, TEAMLEDER, notice("Rasmus Kjeldbjerg", "9001941017"))
			.on(today.minusDays(6), (course) -> course.assess(NO_NEED))
			.on(today.minusDays(4), DemoCourse::sendHearing);
	}

	private void refused(Diary diary, LocalDate today) {
		LocalDate begins = today.minusDays(70);
		untilInformed(diary, begins, SAGSBEHANDLER2, TEAMLEDER, notice("Bo Winterberg", "8608741019"))
			.on(begins.plusDays(8), (course) -> course.assess(NO_NEED))
			.on(begins.plusDays(9), DemoCourse::sendHearing)
			.on(begins.plusDays(20),
					(course) -> course.step(PartyHearing.USER_TASK_REGISTER_HEARING_REPLY,
							Map.of("repliedOn", begins.plusDays(18).toString(), "replyChannel", "PHONE", "reply",
									"Han har selv fundet en lejlighed og vil gerne have tilskuddet med."),
							USUAL))
			.on(begins.plusDays(22),
					(course) -> course.step(PartyHearing.USER_TASK_ASSESS_HEARING,
							Map.of("outcome", "UPHELD", "reasons",
									"Svaret ændrer ikke, at han kan få og beholde en bolig uden hjælp."),
							USUAL))
			.on(begins.plusDays(23),
					(course) -> course.step(TransitionCourse.USER_TASK_PREPARE_REFUSAL,
							Map.of("maintained", "true", "decisionFacts",
									"Du har selv fundet en bolig og har fast arbejde.", "mainConsiderations",
									"Boligerne er for borgere, der har brug for hjælp til at få og beholde en bolig.",
									"reasons", "Du har ikke brug for hjælp til at få eller beholde en bolig."),
							USUAL))
			.on(begins.plusDays(25), DemoCourse::approve)
			.on(begins.plusDays(26),
					(course) -> course.step(TransitionCourse.USER_TASK_SEND_REFUSAL_LETTER, Map.of("sentOn",
							LocalDate.now(this.clock).toString(), "channel", "DIGITAL_POST", "sentBy", "Jonas Lykke"),
							USUAL));
	}

	private void withdrawn(Diary diary, LocalDate today) {
		untilInformed(diary, today.minusDays(15), SAGSBEHANDLER3, TEAMLEDER, notice("Leila Hasberg", "6911971014")).on(
				today.minusDays(2),
				(course) -> this.driver.start(SAGSBEHANDLER3.id(), CitizenContact.KEY,
						Map.of("person", course.caseNumber(), "kind", "WITHDRAWN", "happenedOn",
								LocalDate.now(this.clock).toString(), "text",
								"Hun ringede og sagde, at hun flytter hjem til sin søster i Odense.")));
	}

	private void justRegistered(Diary diary, LocalDate today) {
		Map<String, Object> notice = protectedAtCrisisCentre("Maja Lindevang", "7506014016");
		notice.put("children", 2);
		notice.put("urgency", "ACUTE");
		story(diary).begins(today.minusDays(3), SAGSBEHANDLER1, TEAMLEDER, notice);
	}

	private Story story(Diary diary) {
		return new Story(diary, this.driver, this.clock);
	}

	private static Map<String, Object> notice(String name, String number) {
		return new LinkedHashMap<>(Map.of("name", name, "cpr", number));
	}

	private static Map<String, Object> protectedAtCrisisCentre(String name, String number) {
		Map<String, Object> notice = notice(name, number);
		notice.put("protection", "NAME_AND_ADDRESS");
		notice.put("origin", "CRISIS_CENTRE_109");
		notice.put("shelter", "Krisecentret Lindegården");
		return notice;
	}

}
