package dk.udslusning.process.engine;

import java.util.ArrayList;
import java.util.List;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.variable.serializer.DefaultVariableSerializers;

import org.springframework.stereotype.Component;

/**
 * Sets the guards into the engine: grants are asked for, at every door, and the guards
 * stand on tasks, variables and commands.
 */
@Component
class GuardsPlugin extends AbstractProcessEnginePlugin {

	private final TaskGuards taskGuards;

	private final CancelledCourses cancelledCourses;

	GuardsPlugin(TaskGuards taskGuards, CancelledCourses cancelledCourses) {
		this.taskGuards = taskGuards;
		this.cancelledCourses = cancelledCourses;
	}

	@Override
	public void preInit(ProcessEngineConfigurationImpl engine) {
		engine.setAuthorizationEnabled(true);
		engine.setAuthorizationEnabledForCustomCode(false);
		engine.setEnforceSpecificVariablePermission(true);
		engine.setResourceAuthorizationProvider(new SparseAuthorizationProvider());
		engine.setCustomSessionFactories(
				with(engine.getCustomSessionFactories(), (SessionFactory) new OwnGroups.Factory()));
		engine.setTaskService(new GuardedTaskService());
		engine.setEnableExpressionsInAdhocQueries(false);
		// what fails is logged once, by whoever asked: the addresses, the job executor
		engine.setEnableCmdExceptionLogging(false);
		engine.getCustomHistoryEventHandlers().add(new AnnotationGuard());
		engine.setCustomPreBPMNParseListeners(
				with(with(engine.getCustomPreBPMNParseListeners(), (BpmnParseListener) this.taskGuards),
						(BpmnParseListener) this.cancelledCourses));
		engine.setCustomPreCommandInterceptorsTxRequired(with(engine.getCustomPreCommandInterceptorsTxRequired(),
				(CommandInterceptor) new DoorGuard(engine.getIdentityService())));
	}

	/**
	 * Once all plugins have added the types they bring.
	 */
	@Override
	public void postProcessEngineBuild(ProcessEngine engine) {
		ProcessEngineConfigurationImpl configuration = (ProcessEngineConfigurationImpl) engine
			.getProcessEngineConfiguration();
		VariableGuard.stand((DefaultVariableSerializers) configuration.getVariableSerializers());
	}

	private static <T> List<T> with(List<T> present, T added) {
		List<T> all = new ArrayList<>((present != null) ? present : List.of());
		all.add(added);
		return all;
	}

}
