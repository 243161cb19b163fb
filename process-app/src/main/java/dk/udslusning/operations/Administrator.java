package dk.udslusning.operations;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The first administrator, named by the operator at the first start: settings
 * {@code udslusning.admin.id} and {@code udslusning.admin.password}.
 *
 * @param id letters and digits; null where none is named
 * @param password at least {@value #SHORTEST_PASSWORD} characters; null where none is
 * named
 */
@ConfigurationProperties("udslusning.admin")
record Administrator(String id, String password) {

	static final int SHORTEST_PASSWORD = 14;

	boolean isNamed() {
		return this.id != null && !this.id.isBlank() && this.password != null;
	}

	/**
	 * Without the password.
	 */
	@Override
	public String toString() {
		return "Administrator " + this.id;
	}

}
