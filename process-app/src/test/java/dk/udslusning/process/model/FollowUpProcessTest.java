package dk.udslusning.process.model;

import java.time.Instant;
import java.util.Map;

import dk.udslusning.process.names.FollowUp;
import dk.udslusning.process.names.Variables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

class FollowUpProcessTest {

	@RegisterExtension
	static final ModelEngine models = new ModelEngine();

	@Test
	void plansByNeedAndTimeAndIsHeld() {
		Walk walk = planned();

		assertThat(walk.variable(Variables.FOLLOW_UP_INTERVAL)).isEqualTo("P14D");
		assertThat(walk.task(FollowUp.USER_TASK_HOLD_FOLLOW_UP).getDueDate())
			.isEqualTo(Instant.parse("2026-12-07T08:00:00Z"));
		assertThat(walk.task(FollowUp.USER_TASK_HOLD_FOLLOW_UP).getFollowUpDate())
			.isEqualTo(Instant.parse("2026-11-30T08:00:00Z"));
		walk.complete(FollowUp.USER_TASK_HOLD_FOLLOW_UP, outcome(Variables.FollowUpOutcome.HELD))
			.endsAt(FollowUp.END_EVENT_FOLLOW_UP_HELD);
	}

	@Test
	void comesBackOnTheNewDayWhenMoved() {
		Walk walk = planned().complete(FollowUp.USER_TASK_HOLD_FOLLOW_UP, Map.of(Variables.FOLLOW_UP_OUTCOME,
				Variables.FollowUpOutcome.MOVED, Variables.FOLLOW_UP_DUE_AT, "2026-12-14T09:00:00"));

		assertThat(walk.task(FollowUp.USER_TASK_HOLD_FOLLOW_UP).getDueDate())
			.isEqualTo(Instant.parse("2026-12-14T08:00:00Z"));
	}

	@Test
	void seeksContactUntilTheCitizenIsReachedWhenMissed() {
		planned().complete(FollowUp.USER_TASK_HOLD_FOLLOW_UP, outcome(Variables.FollowUpOutcome.MISSED))
			.waitsAt(FollowUp.USER_TASK_MAKE_SAFE_CONTACT)
			.complete(FollowUp.USER_TASK_MAKE_SAFE_CONTACT, Map.of(Variables.CONTACT_REACHED, false))
			.waitsAt(FollowUp.USER_TASK_MAKE_SAFE_CONTACT)
			.complete(FollowUp.USER_TASK_MAKE_SAFE_CONTACT, Map.of(Variables.CONTACT_REACHED, true))
			.waitsAt(FollowUp.USER_TASK_HOLD_FOLLOW_UP);
	}

	@Test
	void endsWhenTheCitizenHasMovedOut() {
		planned().complete(FollowUp.USER_TASK_HOLD_FOLLOW_UP, outcome(Variables.FollowUpOutcome.MOVED_OUT))
			.endsAt(FollowUp.END_EVENT_TENANCY_LEFT);
	}

	private Walk planned() {
		models.delegates()
			.answer("determineNeedDelegate",
					Map.of(Variables.NEED_LEVEL, Variables.NeedLevel.HIGH, Variables.MONTHS_SINCE_MOVING_IN, 0))
			.answer("planFollowUpDelegate", Map.of(Variables.FOLLOW_UP_ID, 3L, Variables.FOLLOW_UP_DUE_AT,
					"2026-12-07T09:00:00", Variables.FOLLOW_UP_VISIBLE_AT, "2026-11-30T09:00:00"));
		return models.start(FollowUp.KEY, Map.of(Variables.TENANCY_ENDS_AT, "2031-11-01T06:00:00"))
			.waitsAt(FollowUp.USER_TASK_HOLD_FOLLOW_UP);
	}

	private static Map<String, Object> outcome(String outcome) {
		return Map.of(Variables.FOLLOW_UP_OUTCOME, outcome);
	}

}
