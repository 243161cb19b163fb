package dk.udslusning.process.model;

import java.time.LocalDateTime;
import java.util.Map;

import dk.udslusning.process.names.PartyHearing;
import dk.udslusning.process.names.Variables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

class PartyHearingProcessTest {

	private static final LocalDateTime DEADLINE = LocalDateTime.of(2026, 12, 8, 6, 0);

	private static final Map<String, Object> REPLIED = Map.of(Variables.MORE_TIME, false);

	@RegisterExtension
	static final ModelEngine models = new ModelEngine();

	@Test
	void assessesTheReply() {
		Walk walk = sent(false).waitsAt(PartyHearing.USER_TASK_REGISTER_HEARING_REPLY)
			.complete(PartyHearing.USER_TASK_REGISTER_HEARING_REPLY, REPLIED)
			.complete(PartyHearing.USER_TASK_ASSESS_HEARING,
					Map.of(Variables.HEARING_OUTCOME, Variables.HearingOutcome.CHANGED))
			.endsAt(PartyHearing.END_EVENT_ASSESSMENT_CHANGED);

		assertThat(models.delegates().calls("writeHearingLetterDelegate")).containsExactly(walk.caseNumber());
	}

	@Test
	void goesOnWithoutAReplyWhenTheDeadlineHasPassed() {
		sent(false).passes(PartyHearing.BOUNDARY_EVENT_HEARING_DEADLINE_PASSED, DEADLINE)
			.waitsAt(PartyHearing.USER_TASK_ASSESS_HEARING)
			.complete(PartyHearing.USER_TASK_ASSESS_HEARING,
					Map.of(Variables.HEARING_OUTCOME, Variables.HearingOutcome.UPHELD))
			.endsAt(PartyHearing.END_EVENT_ASSESSMENT_UPHELD);
	}

	@Test
	void waitsUntilTheNewDeadlineWhereTheCitizenAsksForMoreTime() {
		LocalDateTime later = DEADLINE.plusDays(7);
		sent(false)
			.complete(PartyHearing.USER_TASK_REGISTER_HEARING_REPLY,
					Map.of(Variables.MORE_TIME, true, Variables.HEARING_DEADLINE_AT, later + ":00"))
			.waitsAt(PartyHearing.USER_TASK_REGISTER_HEARING_REPLY)
			.passes(PartyHearing.BOUNDARY_EVENT_HEARING_DEADLINE_PASSED, later)
			.waitsAt(PartyHearing.USER_TASK_ASSESS_HEARING);
	}

	/** How many days is the municipality's choice. */
	@Test
	void shortensTheHearingWhereTheHousingIsAtRisk() {
		int atRisk = (int) sent(true).variable(Variables.HEARING_WORKING_DAYS);
		int safe = (int) sent(false).variable(Variables.HEARING_WORKING_DAYS);

		assertThat(atRisk).isPositive().isLessThanOrEqualTo(safe);
	}

	private Walk sent(boolean housingAtRisk) {
		return models
			.start(PartyHearing.KEY, Map.of(Variables.HEARING_ID, 7L, Variables.HOUSING_AT_RISK, housingAtRisk))
			.complete(PartyHearing.USER_TASK_SEND_HEARING_LETTER,
					Map.of(Variables.HEARING_DEADLINE_AT, DEADLINE.toString() + ":00"));
	}

}
