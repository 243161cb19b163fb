package dk.udslusning.configuration;

import java.time.Clock;

import dk.udslusning.process.engine.EngineClock;
import dk.udslusning.process.engine.ModelDeployment;
import dk.udslusning.process.form.CaseFormService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Ties the engine to the case file: one clock, forms that read and write the case file,
 * and the models deployed as one before any job runs.
 */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

	@Bean
	Clock clock() {
		return new EngineClock();
	}

	@Bean
	ProcessEnginePlugin caseFormsPlugin(CaseFormService forms) {
		return new AbstractProcessEnginePlugin() {
			@Override
			public void preInit(ProcessEngineConfigurationImpl engine) {
				engine.setFormService(forms);
			}
		};
	}

	/**
	 * History is part of the evidence: kept six years and deleted by the retention job
	 * alone. A {@code BpmnError} that nobody catches is a fault, not an end.
	 */
	@Bean
	ProcessEnginePlugin evidencePlugin() {
		return new AbstractProcessEnginePlugin() {
			@Override
			public void preInit(ProcessEngineConfigurationImpl engine) {
				engine.setHistoryCleanupEnabled(false);
				engine.setHistoryTimeToLive("P2192D");
				engine.setEnforceHistoryTimeToLive(true);
				engine.setEnableExceptionsAfterUnhandledBpmnError(true);
			}
		};
	}

	@Bean
	ProcessEnginePlugin modelDeploymentPlugin() {
		return new AbstractProcessEnginePlugin() {
			@Override
			public void postProcessEngineBuild(ProcessEngine engine) {
				new ModelDeployment(engine.getRepositoryService()).deploy();
			}
		};
	}

}
