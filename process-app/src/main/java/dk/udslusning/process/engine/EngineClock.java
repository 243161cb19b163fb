package dk.udslusning.process.engine;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

import org.camunda.bpm.engine.impl.util.ClockUtil;

/**
 * The one clock: the engine's own, so that timers, deadlines and the case file agree, and
 * a test can move all of them at once. Danish local time.
 */
public final class EngineClock extends Clock {

	/** Where the office is. */
	public static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

	private final ZoneId zone;

	public EngineClock() {
		this(DENMARK);
	}

	private EngineClock(ZoneId zone) {
		this.zone = zone;
	}

	@Override
	public ZoneId getZone() {
		return this.zone;
	}

	@Override
	public Clock withZone(ZoneId other) {
		return new EngineClock(other);
	}

	@Override
	public Instant instant() {
		return ClockUtil.getCurrentTime().toInstant();
	}

}
