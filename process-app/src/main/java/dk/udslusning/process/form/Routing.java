package dk.udslusning.process.form;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The routing variables that a submitted form sets: what the model's gateways, timers and
 * due dates need, and nothing else.
 */
public final class Routing {

	private static final Routing NONE = new Routing(Map.of());

	private final Map<String, Object> variables;

	private Routing(Map<String, Object> variables) {
		this.variables = variables;
	}

	/**
	 * Nothing to route on.
	 */
	public static Routing none() {
		return NONE;
	}

	public Routing with(String variable, String value) {
		return plus(variable, value);
	}

	public Routing with(String variable, boolean value) {
		return plus(variable, value);
	}

	public Routing with(String variable, int value) {
		return plus(variable, value);
	}

	public Routing with(String variable, long value) {
		return plus(variable, value);
	}

	/**
	 * The variables by name.
	 */
	public Map<String, Object> variables() {
		return this.variables;
	}

	private Routing plus(String variable, Object value) {
		Map<String, Object> more = new LinkedHashMap<>(this.variables);
		more.put(variable, value);
		return new Routing(Collections.unmodifiableMap(more));
	}

}
