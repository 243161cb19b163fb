package dk.udslusning.process.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import dk.udslusning.process.DeployedResources;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.mock.MockExpressionManager;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * All our models and tables on one engine in memory, with stubbed delegates. What a test
 * class walks is written to {@code target/flow-coverage} for {@code FlowCoverageIT}.
 */
final class ModelEngine implements BeforeEachCallback, AfterEachCallback, AfterAllCallback {

	private static final FlowRecorder RECORDER = new FlowRecorder();

	private static final ProcessEngine ENGINE = build();

	private StubbedDelegates delegates;

	ProcessEngine engine() {
		return ENGINE;
	}

	StubbedDelegates delegates() {
		return this.delegates;
	}

	Walk start(String process, Map<String, Object> variables) {
		String caseNumber = "UDS-2026-%06d".formatted(CaseCounter.next());
		ProcessInstance started = ENGINE.getRuntimeService().startProcessInstanceByKey(process, caseNumber, variables);
		return new Walk(ENGINE, caseNumber, started.getId());
	}

	Walk start(String process) {
		return start(process, Map.of());
	}

	@Override
	public void beforeEach(ExtensionContext context) {
		this.delegates = new StubbedDelegates();
	}

	@Override
	public void afterEach(ExtensionContext context) {
		ENGINE.getRuntimeService()
			.createProcessInstanceQuery()
			.rootProcessInstances()
			.list()
			.forEach((left) -> ENGINE.getRuntimeService().deleteProcessInstance(left.getId(), "end of test"));
		Mocks.reset();
		ClockUtil.reset();
	}

	@Override
	public void afterAll(ExtensionContext context) {
		FlowCoverage.write(context.getRequiredTestClass(), RECORDER.drain());
	}

	private static ProcessEngine build() {
		StandaloneInMemProcessEngineConfiguration configuration = new StandaloneInMemProcessEngineConfiguration();
		configuration.setProcessEngineName("models");
		configuration.setJdbcUrl("jdbc:h2:mem:models;DB_CLOSE_DELAY=-1");
		configuration.setExpressionManager(new MockExpressionManager());
		configuration.setEnforceHistoryTimeToLive(true);
		configuration.setEnableExceptionsAfterUnhandledBpmnError(true);
		configuration.setMetricsEnabled(false);
		configuration.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(RECORDER)));
		ProcessEngine engine = configuration.buildProcessEngine();
		DeploymentBuilder deployment = engine.getRepositoryService().createDeployment().name("models");
		Stream.concat(DeployedResources.models().stream(), DeployedResources.tables().stream())
			.forEach(deployment::addClasspathResource);
		deployment.deploy();
		return engine;
	}

	private static final class CaseCounter {

		private static int last;

		private static synchronized int next() {
			return ++last;
		}

	}

}
