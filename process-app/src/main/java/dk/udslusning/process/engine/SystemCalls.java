package dk.udslusning.process.engine;

import java.util.function.Supplier;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Asks of the engine what follows from a use case, where the signed-in user needs no
 * grant of the own: a team leader who confirms a rate wakes all cases that wait for it.
 * The user stays known, so that the logs name who caused it. Needed outside of delegates
 * and listeners only; those are not asked for grants.
 */
@Component
public class SystemCalls {

	private final ProcessEngine engine;

	SystemCalls(@Lazy ProcessEngine engine) {
		this.engine = engine;
	}

	/**
	 * Runs the work without asking for grants, as one command of the engine.
	 * @return what the work returns
	 */
	public <T> T call(Supplier<T> work) {
		ProcessEngineConfigurationImpl configuration = (ProcessEngineConfigurationImpl) this.engine
			.getProcessEngineConfiguration();
		return configuration.getCommandExecutorTxRequired()
			.execute((command) -> command.runWithoutAuthorization(work::get));
	}

	/**
	 * Runs the work without asking for grants, as one command of the engine.
	 */
	public void run(Runnable work) {
		call(() -> {
			work.run();
			return null;
		});
	}

}
