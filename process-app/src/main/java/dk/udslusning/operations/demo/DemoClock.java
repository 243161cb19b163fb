package dk.udslusning.operations.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;

import org.camunda.bpm.engine.impl.util.ClockUtil;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Lets the demo begin at another time than now, and go on from there:
 * {@code udslusning.demo.clock=2021-06-01T09:00}, Danish local time. So a case of the
 * trial years can be tried with its true dates. Without the setting it is today.
 */
@Component
@Profile("demo")
class DemoClock {

	private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

	private final Clock clock;

	private final LocalDateTime begin;

	DemoClock(Clock clock, @Value("${udslusning.demo.clock:#{null}}") LocalDateTime begin) {
		this.clock = clock;
		this.begin = begin;
	}

	@Order(0)
	@EventListener(ApplicationReadyEvent.class)
	void begin() {
		if (this.begin != null) {
			ClockUtil.offset(Duration.between(this.clock.instant(), this.begin.atZone(DENMARK).toInstant()).toMillis());
		}
	}

}
