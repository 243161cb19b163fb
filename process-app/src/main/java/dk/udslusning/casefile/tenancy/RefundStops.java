package dk.udslusning.casefile.tenancy;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a decision says of the refund's end before the lease's own. Answered by the room
 * that decides.
 */
public interface RefundStops {

	/**
	 * The last day of the refund, inclusive, where a decision stopped it.
	 */
	Optional<LocalDate> lastDay(String caseNumber);

}
