package dk.udslusning.process.model;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import dk.udslusning.access.Role;
import dk.udslusning.process.form.FormComponents;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * The names that the code offers to models and forms, written down for those who change a
 * model without building the application.
 */
final class Contract {

	private static final ObjectMapper JSON = new ObjectMapper();

	private Contract() {
	}

	static String fromCode() {
		ObjectNode contract = JSON.createObjectNode();
		ObjectNode processes = contract.putObject("processes");
		Names.elements().forEach((process, elements) -> add(processes.putArray(process), elements));
		ObjectNode variables = contract.putObject("variables");
		Names.variables().forEach((variable, values) -> add(variables.putArray(variable), values));
		add(contract.putArray("messages"), Names.messages());
		add(contract.putArray("decisions"), Names.decisions());
		try (ProcessBeans beans = new ProcessBeans()) {
			add(contract.putArray("delegates"), beans.delegates());
			add(contract.putArray("listeners"), beans.listeners());
			ObjectNode forms = contract.putObject("forms");
			ObjectNode required = contract.putObject("required");
			beans.records().forEach((form, record) -> {
				ObjectNode fields = forms.putObject(form);
				fieldsOf(record).forEach(fields::put);
				add(required.putArray(form), requiredOf(record));
			});
		}
		add(contract.putArray("groups"), groups());
		return written(contract);
	}

	private static Set<String> groups() {
		return Arrays.stream(Role.values()).map(Role::group).collect(Collectors.toCollection(TreeSet::new));
	}

	private static void add(ArrayNode array, Set<String> names) {
		names.forEach(array::add);
	}

	private static Map<String, String> fieldsOf(Class<?> record) {
		Map<String, String> fields = new TreeMap<>();
		FormComponents.of(record).forEach((key, type) -> fields.put(key, typeOf(type)));
		return fields;
	}

	/** The fields that the record itself does not go without. */
	private static Set<String> requiredOf(Class<?> record) {
		Set<String> required = new TreeSet<>();
		for (RecordComponent component : record.getRecordComponents()) {
			if (component.getAccessor().isAnnotationPresent(Valid.class)) {
				required.addAll(requiredOf(component.getType()));
			}
			else if (component.getAccessor().isAnnotationPresent(NotNull.class)) {
				required.add(component.getName());
			}
		}
		return required;
	}

	private static String typeOf(Class<?> type) {
		if (!type.isEnum()) {
			return type.getSimpleName();
		}
		return String.join("|",
				Arrays.stream(type.getEnumConstants()).map((value) -> ((Enum<?>) value).name()).toList());
	}

	private static String written(ObjectNode contract) {
		DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
		printer.indentArraysWith(new DefaultIndenter("  ", "\n"));
		printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
		try {
			return JSON.writer(printer).writeValueAsString(contract) + "\n";
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
