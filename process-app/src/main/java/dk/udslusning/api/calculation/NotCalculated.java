package dk.udslusning.api.calculation;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Facts that are right each, and yet give no result: answered with 422, a code and what
 * to do.
 */
class NotCalculated extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String code;

	private final String text;

	private final transient Map<String, String> details;

	/**
	 * @param code stable code
	 * @param text what to do, in Danish
	 * @param details what the code is about, by name
	 */
	NotCalculated(String code, String text, Map<String, String> details) {
		super(code);
		this.code = code;
		this.text = text;
		this.details = new LinkedHashMap<>(details);
	}

	String code() {
		return this.code;
	}

	String text() {
		return this.text;
	}

	Map<String, String> details() {
		return this.details;
	}

}
