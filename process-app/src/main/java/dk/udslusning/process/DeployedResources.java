package dk.udslusning.process;

import java.util.List;

/**
 * What is deployed, by its place on the class path. A list, because a scan finds nothing
 * inside the application's own jar.
 */
public final class DeployedResources {

	private DeployedResources() {
	}

	/**
	 * All models, tables and forms.
	 */
	public static List<String> all() {
		return List.of();
	}

}
