package dk.udslusning.process.engine;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Does the same for many cases, each in a transaction and a command of the engine of its
 * own, so that what fails in one leaves the others done. Within a job the work is the
 * job's: in the application's name.
 */
@Component
public class EachCase {

	private static final Logger LOG = LoggerFactory.getLogger(EachCase.class);

	private final ProcessEngine engine;

	EachCase(@Lazy ProcessEngine engine) {
		this.engine = engine;
	}

	/**
	 * Does the work for each case in turn. A failure is logged, and the next case
	 * follows.
	 * @param what the work, for the log
	 * @param cases the case numbers, or other keys without personal data
	 * @param work done once for each
	 * @return the cases in which it failed, each with the kind of failure
	 */
	public Map<String, String> run(String what, Collection<String> cases, Consumer<String> work) {
		Map<String, String> failed = new TreeMap<>();
		for (String caseNumber : cases) {
			try {
				inOwnTransaction(() -> work.accept(caseNumber));
			}
			catch (RuntimeException ex) {
				LOG.error("{} failed in {}; the other cases go on", what, caseNumber, ex);
				failed.put(caseNumber, ex.getClass().getSimpleName());
			}
		}
		return failed;
	}

	private void inOwnTransaction(Runnable work) {
		CommandContext outer = Context.getCommandContext();
		JobEntity job = (outer != null) ? outer.getCurrentJob() : null;
		ProcessEngineConfigurationImpl configuration = (ProcessEngineConfigurationImpl) this.engine
			.getProcessEngineConfiguration();
		configuration.getCommandExecutorTxRequiresNew().execute((command) -> {
			command.setCurrentJob(job);
			return command.runWithoutAuthorization(() -> {
				work.run();
				return null;
			});
		});
	}

}
