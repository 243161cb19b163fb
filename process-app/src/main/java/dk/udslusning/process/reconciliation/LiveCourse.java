package dk.udslusning.process.reconciliation;

import java.time.LocalDateTime;
import java.util.List;

/**
 * A course that runs in the engine.
 *
 * @param id the instance
 * @param startedAt Danish local time
 * @param standsAt names of its open tasks, Danish, sorted
 */
public record LiveCourse(String id, LocalDateTime startedAt, List<String> standsAt) {

	public LiveCourse {
		standsAt = List.copyOf(standsAt);
	}

}
