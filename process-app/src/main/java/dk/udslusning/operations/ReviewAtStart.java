package dk.udslusning.operations;

import java.time.Clock;
import java.util.Date;

import dk.udslusning.process.names.NightlyReview;
import org.camunda.bpm.engine.ManagementService;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The nightly review runs at each start too: the night's timer is made due now, by the
 * engine's clock, and the next one comes at its usual hour. Run by the job executor, so
 * that nobody waits for it.
 */
@Component
class ReviewAtStart {

	private final ManagementService management;

	private final Clock clock;

	ReviewAtStart(ManagementService management, Clock clock) {
		this.management = management;
		this.clock = clock;
	}

	/** Last of all, so that the demo has set its clock. */
	@Order
	@EventListener(ApplicationReadyEvent.class)
	void bringForward() {
		this.management.createJobQuery()
			.activityId(NightlyReview.START_EVENT_NIGHT_BEGAN)
			.list()
			.forEach((night) -> this.management.setJobDuedate(night.getId(), Date.from(this.clock.instant())));
	}

}
