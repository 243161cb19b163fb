package dk.udslusning.process.engine;

import dk.udslusning.process.DeployedResources;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;

/**
 * Deploys the models, tables and forms together, as listed. An unchanged set is not
 * deployed again.
 */
public final class ModelDeployment {

	private static final String NAME = "udslusning";

	private final RepositoryService repository;

	public ModelDeployment(RepositoryService repository) {
		this.repository = repository;
	}

	/**
	 * Deploys.
	 * @throws IllegalArgumentException where a listed resource is not on the class path
	 */
	public void deploy() {
		if (DeployedResources.all().isEmpty()) {
			return;
		}
		DeploymentBuilder deployment = this.repository.createDeployment()
			.name(NAME)
			.source("process application")
			.enableDuplicateFiltering(false);
		DeployedResources.all().forEach(deployment::addClasspathResource);
		deployment.deploy();
	}

}
