package dk.udslusning.operations.demo;

import java.time.LocalDate;
import java.util.Map;

import dk.udslusning.process.names.CitizenContact;
import dk.udslusning.process.names.FollowUp;

import static dk.udslusning.operations.demo.DemoUser.SAGSBEHANDLER1;
import static dk.udslusning.operations.demo.DemoUser.SAGSBEHANDLER2;
import static dk.udslusning.operations.demo.DemoUser.SAGSBEHANDLER3;
import static dk.udslusning.operations.demo.DemoUser.TEAMLEDER;
import static dk.udslusning.operations.demo.Stories.notice;
import static dk.udslusning.operations.demo.Stories.protectedAtCrisisCentre;

/**
 * Scheme B, moved in within the last months; to some of them something has happened.
 */
final class CitizensInTheirHomes {

	/** Days after moving in, monthly and then every second month. */
	private static final int[] FOLLOW_UPS = { 32, 63, 94, 156 };

	private final Stories stories;

	private final LocalDate today;

	CitizensInTheirHomes(Stories stories, LocalDate today) {
		this.stories = stories;
		this.today = today;
	}

	void tell() {
		movedInLastWeek();
		livingThere();
		followUpOverdue();
		incomeChanged();
		evictionNotice();
		followUpMissed();
		longAbsence();
		backInShelter();
		movedOut();
	}

	private void movedInLastWeek() {
		Map<String, Object> notice = protectedAtCrisisCentre("Nadia Petersen", "6809931010");
		notice.put("children", 1);
		this.stories.untilMovedIn(this.today.minusDays(6), SAGSBEHANDLER2, TEAMLEDER, DemoHome.FAMILY, notice, "HIGH");
	}

	private void livingThere() {
		lives(26, SAGSBEHANDLER1, DemoHome.GROUND_FLOOR, notice("Jytte Falkenvang", "6504681014"), 0);
	}

	private void followUpOverdue() {
		lives(110, SAGSBEHANDLER3, DemoHome.SMALL_FAMILY, notice("Henrik Damsbo", "8211791013"), 2);
	}

	private void incomeChanged() {
		reports(lives(58, SAGSBEHANDLER2, DemoHome.BIRCH_GROVE, notice("Mette Liljedal", "7305821018"), 1),
				SAGSBEHANDLER2, 3, "INCOME_CHANGED", "Hun er begyndt i et job på plejehjemmet, 22 timer om ugen.");
	}

	private void evictionNotice() {
		reports(lives(84, SAGSBEHANDLER1, DemoHome.BIRCH_GROVE_FIRST_FLOOR, notice("Karsten Vinding", "8703701019"), 2),
				SAGSBEHANDLER1, 1, "EVICTION_NOTICE",
				"Han har fået brev fra fogedretten. Huslejen for de sidste to måneder er ikke betalt.");
	}

	private void followUpMissed() {
		lives(95, SAGSBEHANDLER3, DemoHome.MILL_POND, protectedAtCrisisCentre("Ayse Karaman", "8008891016"), 2).on(
				this.today,
				(course) -> course.step(FollowUp.USER_TASK_HOLD_FOLLOW_UP,
						Map.of("outcome", "MISSED", "missedOn", LocalDate.now(this.stories.clock()).toString(),
								"missedReason", "Hun tog ikke telefonen og åbnede ikke døren."),
						Map.of()));
	}

	private void longAbsence() {
		reports(lives(73, SAGSBEHANDLER2, DemoHome.MILL_POND_TOP_FLOOR, notice("Bent Ole Frandsen", "7707661017"), 2),
				SAGSBEHANDLER2, 4, "ABSENCE", "Han er indlagt på sygehuset og regner med at være væk i et halvt år.");
	}

	private void backInShelter() {
		reports(lives(66, SAGSBEHANDLER3, DemoHome.SHEPHERDS_FIELD, notice("Hassan Rahimi", "6601811015"), 2),
				SAGSBEHANDLER3, 2, "SHELTER_RETURN", "Han har sovet på Forsorgshjemmet Kilden siden i forgårs.");
	}

	private void movedOut() {
		reports(lives(120, SAGSBEHANDLER1, DemoHome.ORCHARD, notice("Dorte Ambeck", "7811721018"), 3), SAGSBEHANDLER1,
				5, "MOVED_OUT", "Hun er flyttet sammen med sin kæreste i en anden del af byen.");
	}

	/**
	 * From the notice to life in the home.
	 * @param days for how many she has lived there
	 * @param followUps how many have been held
	 */
	private Story lives(int days, DemoUser caseworker, DemoHome home, Map<String, Object> notice, int followUps) {
		LocalDate start = this.today.minusDays(days);
		Story story = this.stories.granted(start, caseworker, TEAMLEDER, home, notice, "MEDIUM");
		for (int held = 0; held < followUps; held++) {
			story.on(Story.workingDayFrom(start).plusDays(FOLLOW_UPS[held]), (course) -> course.holdFollowUp("MEDIUM"));
		}
		return story;
	}

	private void reports(Story story, DemoUser caseworker, int daysAgo, String kind, String text) {
		story.on(this.today.minusDays(daysAgo),
				(course) -> this.stories.driver()
					.start(caseworker.id(), CitizenContact.KEY, Map.of("person", course.caseNumber(), "kind", kind,
							"happenedOn", LocalDate.now(this.stories.clock()).toString(), "text", text)));
	}

}
