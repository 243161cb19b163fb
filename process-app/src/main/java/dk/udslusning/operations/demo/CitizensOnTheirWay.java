package dk.udslusning.operations.demo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import dk.udslusning.process.names.CitizenContact;
import dk.udslusning.process.names.PartyHearing;
import dk.udslusning.process.names.TransitionCourse;

import static dk.udslusning.operations.demo.DemoUser.SAGSBEHANDLER1;
import static dk.udslusning.operations.demo.DemoUser.SAGSBEHANDLER2;
import static dk.udslusning.operations.demo.DemoUser.SAGSBEHANDLER3;
import static dk.udslusning.operations.demo.DemoUser.TEAMLEDER;
import static dk.udslusning.operations.demo.Stories.USUAL;
import static dk.udslusning.operations.demo.Stories.notice;
import static dk.udslusning.operations.demo.Stories.protectedAtCrisisCentre;

/**
 * Scheme B, from the notice to the day of moving in: at each step of the way somebody
 * stands.
 */
final class CitizensOnTheirWay {

	private static final Map<String, Object> NO_INCOME = Map.of("incomeKind", "NONE", "income", "", "incomeFrom", "");

	private static final Map<String, Object> NO_NEED = Map.of("needsHelpToGetHome", "NO", "needsHelpToKeepHome", "NO",
			"reason05", "Har fast arbejde, har selv fundet en bolig og har boet for sig selv i ti år.");

	private final Stories stories;

	private final LocalDate today;

	CitizensOnTheirWay(Stories stories, LocalDate today) {
		this.stories = stories;
		this.today = today;
	}

	void tell() {
		registered();
		guided();
		waitingForHome();
		offered();
		leaseSigned();
		refusedOrHeard();
		withdrawn();
	}

	private void registered() {
		this.stories.story()
			.begins(this.today.minusDays(3), SAGSBEHANDLER1, TEAMLEDER,
					with(protectedAtCrisisCentre("Maja Lindevang", "7506014016"), "children", 2, "urgency", "ACUTE"));
		this.stories.story()
			.begins(this.today.minusDays(1), SAGSBEHANDLER2, TEAMLEDER,
					with(notice("Ahmed Nordby", "7211841017"), "urgency", "SOON"));
		this.stories.story()
			.begins(this.today.minusDays(2), SAGSBEHANDLER3, TEAMLEDER,
					new LinkedHashMap<>(Map.of("anonymous", true, "origin", "CRISIS_CENTRE_109", "shelter",
							"Krisecentret Lindegården", "protection", "UNKNOWN", "plannedDischargeOn", "")));
	}

	private void guided() {
		LocalDate begins = this.today.minusDays(6);
		this.stories.story()
			.begins(begins, SAGSBEHANDLER3, TEAMLEDER, notice("Sofie Klintegaard", "6403034012"))
			.on(begins.plusDays(2), (course) -> course.agreeSafeContact(USUAL));
		this.stories.untilInformed(this.today.minusDays(8), SAGSBEHANDLER1, TEAMLEDER,
				notice("Mikkel Sandbæk", "7901024013"));
		this.stories
			.untilInformed(this.today.minusDays(30), SAGSBEHANDLER2, TEAMLEDER, notice("Tanja Beckholm", "6107891012"))
			.on(this.today.minusDays(22), (course) -> course.assess(Map.of("lawfulStay", "UNKNOWN")));
		assessed(this.today.minusDays(14), SAGSBEHANDLER2, protectedAtCrisisCentre("Fatima Ellested", "8304921018"));
		assessed(this.today.minusDays(20), SAGSBEHANDLER3, notice("Thomas Bregnholt", "6608791019"))
			.on(this.today.minusDays(5), DemoCourse::offerActionPlan);
	}

	private Story assessed(LocalDate begins, DemoUser caseworker, Map<String, Object> notice) {
		return this.stories.untilInformed(begins, caseworker, TEAMLEDER, notice)
			.on(begins.plusDays(9), (course) -> course.assess(USUAL));
	}

	private void waitingForHome() {
		waiting(40, SAGSBEHANDLER1, with(protectedAtCrisisCentre("Samira Aslan", "7203901018"), "children", 2), "HIGH");
		waiting(55, SAGSBEHANDLER2, notice("Gitte Rosenvang", "8812761018"), "MEDIUM");
		waiting(33, SAGSBEHANDLER3, with(notice("Omar Kassab", "6902881015"), "children", 3), "MEDIUM");
		waiting(26, SAGSBEHANDLER1, notice("Line Havelund", "7709024018"), "HIGH");
		waiting(70, SAGSBEHANDLER2, notice("Jens-Ole Mørkholm", "8101621011"), "LOW");
	}

	private void waiting(int daysSinceNotice, DemoUser caseworker, Map<String, Object> notice, String needLevel) {
		this.stories.untilWaiting(this.today.minusDays(daysSinceNotice), caseworker, TEAMLEDER, notice, needLevel);
	}

	private void offered() {
		this.stories.untilApproval(this.today.plusDays(29), SAGSBEHANDLER3, TEAMLEDER, DemoHome.QUIET_COURT,
				protectedAtCrisisCentre("Linda Marquard", "6305861016"), "HIGH", NO_INCOME);
		this.stories.untilApproval(this.today.plusDays(28), SAGSBEHANDLER1, SAGSBEHANDLER2, DemoHome.BRICKYARD,
				notice("Pia Vestermark", "8506731018"), "LOW", USUAL);
		this.stories.untilApproval(this.today.plusDays(30), SAGSBEHANDLER2, TEAMLEDER, DemoHome.SMITHY,
				with(notice("Daniel Okafor Lund", "7610861019"), "children", 1), "MEDIUM", NO_INCOME);
		this.stories
			.untilApproval(this.today.plusDays(27), SAGSBEHANDLER2, TEAMLEDER, DemoHome.ELDERLY_FLAT,
					notice("Poul Erik Thorning", "8806611011"), "LOW", USUAL)
			.on(this.today.minusDays(1), DemoCourse::approve);
		this.stories
			.untilApproval(this.today.plusDays(26), SAGSBEHANDLER1, TEAMLEDER, DemoHome.FOREST_EDGE,
					notice("Birgit Stensgaard", "7204681016"), "MEDIUM", USUAL)
			.on(this.today.minusDays(2), DemoCourse::approve);
		this.stories
			.untilApproval(this.today.plusDays(22), SAGSBEHANDLER3, TEAMLEDER, DemoHome.FOREST_EDGE_FIRST_FLOOR,
					protectedAtCrisisCentre("Yasmin Demir Holst", "6712941012"), "HIGH", USUAL)
			.on(this.today.minusDays(6), DemoCourse::approve)
			.on(this.today.minusDays(4), DemoCourse::acceptOffer);
	}

	private void leaseSigned() {
		this.stories.untilLease(this.today.plusDays(9), SAGSBEHANDLER1, SAGSBEHANDLER2, DemoHome.TOP_FLOOR,
				notice("Kim Ravnholm", "7712881015"), "MEDIUM");
		this.stories.untilLease(this.today.plusDays(12), SAGSBEHANDLER2, TEAMLEDER, DemoHome.BRICKYARD_GROUND_FLOOR,
				notice("Allan Gudbergsen", "9105801013"), "LOW");
	}

	private void refusedOrHeard() {
		this.stories
			.untilInformed(this.today.minusDays(18), SAGSBEHANDLER1, TEAMLEDER,
					notice("Rasmus Kjeldbjerg", "9001941017"))
			.on(this.today.minusDays(6), (course) -> course.assess(NO_NEED))
			.on(this.today.minusDays(4), DemoCourse::sendHearing);
		replied(heard(this.today.minusDays(32), SAGSBEHANDLER3, notice("Susanne Krogholm", "6705771012")),
				this.today.minusDays(32));
		prepared(this.today.minusDays(27), SAGSBEHANDLER1, notice("Torben Hjortlund", "8410691013"));
		prepared(this.today.minusDays(70), SAGSBEHANDLER2, notice("Bo Winterberg", "8608741019"))
			.on(this.today.minusDays(45), DemoCourse::approve)
			.on(this.today.minusDays(44),
					(course) -> course.step(TransitionCourse.USER_TASK_SEND_REFUSAL_LETTER,
							Map.of("sentOn", LocalDate.now(this.stories.clock()).toString(), "channel", "DIGITAL_POST",
									"sentBy", "Jonas Lykke"),
							USUAL));
	}

	private Story heard(LocalDate begins, DemoUser caseworker, Map<String, Object> notice) {
		return this.stories.untilInformed(begins, caseworker, TEAMLEDER, notice)
			.on(begins.plusDays(8), (course) -> course.assess(NO_NEED))
			.on(begins.plusDays(9), DemoCourse::sendHearing);
	}

	private Story replied(Story story, LocalDate begins) {
		return story.on(begins.plusDays(20),
				(course) -> course.step(PartyHearing.USER_TASK_REGISTER_HEARING_REPLY,
						Map.of("repliedOn", begins.plusDays(18).toString(), "replyChannel", "PHONE", "reply",
								"Har selv fundet en lejlighed og vil gerne have tilskuddet med."),
						USUAL));
	}

	/** A refusal that a team leader is to approve. */
	private Story prepared(LocalDate begins, DemoUser caseworker, Map<String, Object> notice) {
		return replied(heard(begins, caseworker, notice), begins)
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
							USUAL));
	}

	private void withdrawn() {
		this.stories
			.untilInformed(this.today.minusDays(15), SAGSBEHANDLER3, TEAMLEDER, notice("Leila Hasberg", "6911971014"))
			.on(this.today.minusDays(2),
					(course) -> this.stories.driver()
						.start(SAGSBEHANDLER3.id(), CitizenContact.KEY,
								Map.of("person", course.caseNumber(), "kind", "WITHDRAWN", "happenedOn",
										LocalDate.now(this.stories.clock()).toString(), "text",
										"Hun ringede og sagde, at hun flytter hjem til sin søster i Odense.")));
	}

	private static Map<String, Object> with(Map<String, Object> notice, Object... more) {
		for (int index = 0; index < more.length; index += 2) {
			notice.put((String) more[index], more[index + 1]);
		}
		return notice;
	}

}
