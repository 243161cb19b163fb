package dk.udslusning.process.form;

import java.util.Objects;

/**
 * What a start form leaves behind.
 *
 * @param caseNumber the business key of the process to start
 * @param routing the first routing variables
 */
public record Started(String caseNumber, Routing routing) {

	public Started {
		Objects.requireNonNull(caseNumber, "caseNumber");
		Objects.requireNonNull(routing, "routing");
	}

}
