package dk.udslusning.process.model;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import dk.udslusning.process.DeployedResources;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/**
 * The models and tables as they are deployed, read for looking at.
 */
final class Models {

	private static final Map<String, BpmnModelInstance> MODELS = readModels();

	private static final Map<String, DmnModelInstance> TABLES = readTables();

	private Models() {
	}

	/**
	 * Models by the name of their file.
	 */
	static Map<String, BpmnModelInstance> all() {
		return MODELS;
	}

	/**
	 * Tables by the name of their file.
	 */
	static Map<String, DmnModelInstance> tables() {
		return TABLES;
	}

	static <T extends ModelElementInstance> Stream<T> every(Class<T> type) {
		return all().values().stream().map((model) -> model.getModelElementsByType(type)).flatMap(Collection::stream);
	}

	private static String name(String resource) {
		return resource.substring(resource.indexOf('/') + 1, resource.lastIndexOf('.'));
	}

	private static Map<String, BpmnModelInstance> readModels() {
		Map<String, BpmnModelInstance> models = new TreeMap<>();
		DeployedResources.models()
			.forEach((resource) -> models.put(name(resource),
					Bpmn.readModelFromStream(Models.class.getResourceAsStream("/" + resource))));
		return models;
	}

	private static Map<String, DmnModelInstance> readTables() {
		Map<String, DmnModelInstance> tables = new TreeMap<>();
		DeployedResources.tables()
			.forEach((resource) -> tables.put(name(resource),
					Dmn.readModelFromStream(Models.class.getResourceAsStream("/" + resource))));
		return tables;
	}

}
