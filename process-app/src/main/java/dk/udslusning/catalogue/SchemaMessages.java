package dk.udslusning.catalogue;

import com.networknt.schema.ValidationMessage;

/**
 * What a JSON schema complains about, in Danish.
 */
final class SchemaMessages {

	private SchemaMessages() {
	}

	static String danish(ValidationMessage message) {
		String property = (message.getProperty() != null) ? message.getProperty() : "";
		return switch (message.getType()) {
			case "required" -> "»" + property + "« mangler";
			case "additionalProperties" -> "»" + property + "« kendes ikke";
			case "type" -> "forkert type: " + detail(message);
			case "enum", "const" -> "værdien kendes ikke: " + detail(message);
			case "pattern", "minLength" -> "teksten har forkert form: " + detail(message);
			case "minimum", "maximum" -> "tallet ligger uden for grænsen: " + detail(message);
			default -> detail(message);
		};
	}

	private static String detail(ValidationMessage message) {
		String prefix = message.getInstanceLocation() + ": ";
		return message.getMessage().startsWith(prefix) ? message.getMessage().substring(prefix.length())
				: message.getMessage();
	}

}
