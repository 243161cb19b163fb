package dk.udslusning.process.model;

import java.time.Instant;
import java.util.Date;

import dk.udslusning.process.names.NightlyReview;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

class NightlyReviewProcessTest {

	@RegisterExtension
	static final ModelEngine models = new ModelEngine();

	@Test
	void handsOutTasksThenLooksForChildrenAtTheCasesAndForWhatIsLate() {
		models.start(NightlyReview.KEY).endsAt(NightlyReview.END_EVENT_NIGHT_REVIEWED);
		assertThat(models.delegates().calls("handOutAbsentTasksDelegate")).hasSize(1);
		assertThat(models.delegates().calls("forewarnChildrenDelegate")).hasSize(1);
		assertThat(models.delegates().calls("reconcileCasesDelegate")).hasSize(1);
		assertThat(models.delegates().calls("escalateOverdueTasksDelegate")).hasSize(1);
		assertThat(models.delegates().calls("findDelaysDelegate")).hasSize(1);
	}

	/** Summer time ends on 25 October 2026: five o'clock is 03:00 UTC, then 04:00. */
	@Test
	void comesAtFiveByTheClockOnTheWallEveryDay() {
		ClockUtil.setCurrentTime(Date.from(Instant.parse("2026-10-24T02:59:00Z")));
		models.engine().getManagementService().setJobDuedate(night().getId(), ClockUtil.getCurrentTime());
		assertThat(runTheNight()).isEqualTo("2026-10-24T03:00:00Z");
		ClockUtil.setCurrentTime(Date.from(Instant.parse("2026-10-24T03:00:00Z")));
		assertThat(runTheNight()).isEqualTo("2026-10-25T04:00:00Z");
	}

	/** Runs it, and says when it comes again. */
	private static Instant runTheNight() {
		models.engine().getManagementService().executeJob(night().getId());
		return night().getDuedate().toInstant();
	}

	private static Job night() {
		return models.engine()
			.getManagementService()
			.createJobQuery()
			.activityId(NightlyReview.START_EVENT_NIGHT_BEGAN)
			.singleResult();
	}

}
