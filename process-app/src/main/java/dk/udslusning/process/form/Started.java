package dk.udslusning.process.form;

import java.util.Objects;
import java.util.Optional;

/**
 * What a start form leaves behind.
 *
 * @param businessKey the business key of the process to start: the number of the case, or
 * of what has no case
 * @param caseNumber the case whose journal gets a line; empty where there is no case, and
 * the use case has written a journal of its own
 * @param routing the first routing variables
 */
public record Started(String businessKey, Optional<String> caseNumber, Routing routing) {

	public Started {
		Objects.requireNonNull(businessKey, "businessKey");
		Objects.requireNonNull(caseNumber, "caseNumber");
		Objects.requireNonNull(routing, "routing");
	}

	/**
	 * A process for a case.
	 */
	public static Started inCase(String caseNumber, Routing routing) {
		return new Started(caseNumber, Optional.of(caseNumber), routing);
	}

	/**
	 * A process for something that has no case, such as a home: it routes on nothing.
	 */
	public static Started withoutCase(String businessKey) {
		return new Started(businessKey, Optional.empty(), Routing.none());
	}

}
