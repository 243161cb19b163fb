package dk.udslusning.workplace.approving;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.camunda.bpm.engine.FormService;
import org.camunda.spin.json.SpinJsonNode;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * What the form of an approval shows the signed-in user, and a mark that changes with any
 * of it.
 */
@Component
class ShownForm {

	private static final List<String> COLUMNS = List.of("linje", "beregning", "beloeb", "kilde");

	private final FormService forms;

	ShownForm(@Lazy @Qualifier("formService") FormService forms) {
		this.forms = forms;
	}

	/** What the form shows now. */
	Map<String, Object> of(String taskId) {
		return this.forms.getTaskFormVariables(taskId);
	}

	/** The facts, reasons and warnings, as markdown. */
	static String reasons(Map<String, Object> shown) {
		return Objects.toString(shown.get("subject"), "") + "\n" + Objects.toString(shown.get("notes"), "");
	}

	/** The main lines of the amount. */
	static List<Map<String, String>> lines(Map<String, Object> shown) {
		List<Map<String, String>> lines = new ArrayList<>();
		if (shown.get("lines") instanceof SpinJsonNode rows && rows.isArray()) {
			rows.elements().forEach((row) -> {
				Map<String, String> line = new LinkedHashMap<>();
				COLUMNS.stream()
					.filter(row::hasProp)
					.filter((column) -> row.prop(column).isString())
					.forEach((column) -> line.put(column, row.prop(column).stringValue()));
				lines.add(line);
			});
		}
		return lines;
	}

	/** Stands for everything that is shown, and says nothing of it. */
	static String mark(Map<String, Object> shown) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			new TreeMap<>(shown)
				.forEach((name, value) -> digest.update((name + "=" + value + "\n").getBytes(StandardCharsets.UTF_8)));
			return HexFormat.of().formatHex(digest.digest());
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

}
