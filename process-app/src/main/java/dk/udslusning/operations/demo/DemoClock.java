package dk.udslusning.operations.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

import dk.udslusning.operations.SignInRules;
import dk.udslusning.process.names.NightlyReview;
import dk.udslusning.process.names.RegulationCalendar;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.util.ClockUtil;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * What day it is in the demo. Until the end of 2026 it is today; from then on a demo
 * begins on 23 November 2026, the last weeks of the trial, and goes on from there, also
 * over later starts. The setting {@code udslusning.demo.clock=2021-06-01T09:00}, Danish
 * local time, lets each start begin at that time, so that a case of the trial years can
 * be tried with its true dates.
 */
@Component
@Profile(SignInRules.DEMO)
class DemoClock {

	private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

	private static final LocalDate YEARS_END = LocalDate.of(2026, 12, 31);

	private static final LocalDateTime LATER_DEMOS_BEGIN = LocalDate.of(2026, 11, 23).atTime(LocalTime.of(9, 0));

	/** How far the demo's clock is from the real one; kept for later starts. */
	private static final String OFFSET = "udslusning.demo.offset";

	private final Clock clock;

	private final ManagementService engine;

	private final LocalDateTime setting;

	DemoClock(Clock clock, ManagementService engine, @Value("${udslusning.demo.clock:#{null}}") LocalDateTime setting) {
		this.clock = clock;
		this.engine = engine;
		this.setting = setting;
	}

	/**
	 * Whether each start is set to a time of its own.
	 */
	boolean isSet() {
		return this.setting != null;
	}

	/**
	 * The first time of a new demo.
	 */
	LocalDateTime begin() {
		LocalDateTime now = LocalDateTime.now(this.clock);
		if (this.setting != null) {
			return this.setting;
		}
		return now.toLocalDate().isAfter(YEARS_END) ? LATER_DEMOS_BEGIN : now;
	}

	/**
	 * Lets a new demo's time run on from its first. What the models planned by the real
	 * date when they were deployed, the nights and the regulation of rates, is planned
	 * anew.
	 * @param begin its first time
	 */
	void runOn(LocalDateTime begin) {
		ClockUtil.reset();
		Duration offset = Duration.between(this.clock.instant(), begin.atZone(DENMARK).toInstant());
		if (offset.abs().compareTo(Duration.ofHours(1)) > 0) {
			this.engine.setProperty(OFFSET, String.valueOf(offset.toMillis()));
			ClockUtil.offset(offset.toMillis());
			planAnew(NightlyReview.KEY);
			planAnew(RegulationCalendar.KEY);
		}
	}

	/**
	 * Lets the time of a demo that was made before run on.
	 */
	void runOn() {
		ClockUtil.reset();
		if (this.setting != null) {
			ClockUtil
				.offset(Duration.between(this.clock.instant(), this.setting.atZone(DENMARK).toInstant()).toMillis());
		}
		else if (this.engine.getProperties().containsKey(OFFSET)) {
			ClockUtil.offset(Long.parseLong(this.engine.getProperties().get(OFFSET)));
		}
	}

	private void planAnew(String process) {
		this.engine.createJobQuery()
			.processDefinitionKey(process)
			.timers()
			.list()
			.forEach((job) -> this.engine.recalculateJobDuedate(job.getId(), false));
	}

}
