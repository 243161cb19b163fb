package dk.udslusning.decision.stop;

import java.time.LocalDate;
import java.util.Optional;

import dk.udslusning.casefile.tenancy.RefundStops;

import org.springframework.stereotype.Component;

/**
 * Tells the rooms below of refunds that were stopped.
 */
@Component
class StoppedRefunds implements RefundStops {

	private final Stops stops;

	StoppedRefunds(Stops stops) {
		this.stops = stops;
	}

	@Override
	public Optional<LocalDate> lastDay(String caseNumber) {
		return this.stops.lastDay(caseNumber);
	}

}
