package dk.udslusning.process.engine;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stands before every command of the engine, whichever service or web address it came
 * through. What nobody needs is closed to all; what only the application needs is closed
 * to whoever is signed in; for the rest the engine's grants decide.
 * <p>
 * A command that another command runs, such as what a delegate does, belongs to the outer
 * one and passes.
 */
public final class DoorGuard extends CommandInterceptor {

	private static final Logger LOG = LoggerFactory.getLogger(DoorGuard.class);

	private final IdentityService identity;

	/**
	 * Creates the guard.
	 * @param identity knows who is signed in on the thread
	 */
	public DoorGuard(IdentityService identity) {
		this.identity = identity;
	}

	@Override
	public <T> T execute(Command<T> command) {
		Door door = Doors.of(command.getClass());
		if (door == Door.CLOSED) {
			throw logged(command, new ClosedDoor(Doors.reason(command.getClass())));
		}
		if (Context.getCommandContext() != null) {
			return this.next.execute(command);
		}
		if (door == Door.APPLICATION && signedIn() != null) {
			throw logged(command, new ClosedDoor("Handlingen kan ikke udføres uden om sagens opgaver. "
					+ "Løs opgaven i opgavelisten, eller bed driften om hjælp."));
		}
		try {
			return this.next.execute(command);
		}
		catch (ProcessEngineException ex) {
			throw refusalIn(ex, command);
		}
	}

	/**
	 * A refusal by a listener comes wrapped in the engine's own words; the person at the
	 * screen needs only the refusal.
	 */
	private ProcessEngineException refusalIn(ProcessEngineException thrown, Command<?> command) {
		for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
			if (cause instanceof ClosedDoor refusal) {
				return logged(command, refusal);
			}
		}
		return thrown;
	}

	private ClosedDoor logged(Command<?> command, ClosedDoor refusal) {
		LOG.info("Refused {} to {}: {}", command.getClass().getSimpleName(), signedIn(), refusal.getMessage());
		return refusal;
	}

	private String signedIn() {
		Authentication authentication = this.identity.getCurrentAuthentication();
		return (authentication != null) ? authentication.getUserId() : null;
	}

}
