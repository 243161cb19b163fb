package dk.udslusning.process.engine;

import org.camunda.bpm.engine.AuthorizationException;

/**
 * Something was asked of the engine that the office does not allow, by any door. Danish,
 * says what to do instead, and never repeats what was entered. Over REST it is a 403.
 */
public class ClosedDoor extends AuthorizationException {

	private static final long serialVersionUID = 1L;

	public ClosedDoor(String message) {
		super(message);
	}

}
