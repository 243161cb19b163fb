package dk.udslusning.process.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.udslusning.rules.money.Money;
import dk.udslusning.testing.DatabaseSnapshot;
import dk.udslusning.testing.EnglishWords;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;

import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Stands between whoever fills in forms and the form service, and sends each form faulty
 * before it is sent right: each field missing, wrong and too long, filled in though the
 * answers exclude it, and a field that the form does not have. What must be refused must
 * be refused in Danish at its field, and must leave the database as it was.
 * <p>
 * A form is swept once for each set of fields that are filled in, so that each of its
 * branches is.
 */
final class FormSweep {

	private static final ObjectMapper JSON = new ObjectMapper();

	private static final FeelEngineApi FEEL = FeelEngineBuilder.forJava().build();

	private final ProcessEngine engine;

	private final Forms forms;

	private final JdbcTemplate jdbc;

	private final PlatformTransactionManager transactions;

	private final Set<String> swept = new TreeSet<>();

	private final Set<String> branches = new HashSet<>();

	private final List<String> findings = new ArrayList<>();

	private int sent;

	FormSweep(ProcessEngine engine, Forms forms, JdbcTemplate jdbc, PlatformTransactionManager transactions) {
		this.engine = engine;
		this.forms = forms;
		this.jdbc = jdbc;
		this.transactions = transactions;
	}

	/**
	 * The forms that were swept.
	 */
	Set<String> swept() {
		return this.swept;
	}

	/**
	 * What was taken that should not be, refused without saying why, or left traces.
	 */
	List<String> findings() {
		return this.findings;
	}

	/**
	 * How many faulty forms were sent.
	 */
	int sent() {
		return this.sent;
	}

	/**
	 * The engine, with this sweep before its form service.
	 */
	ProcessEngine sweptEngine() {
		return proxy(ProcessEngine.class, (method, arguments) -> method.getName().equals("getFormService")
				? sweptForms() : call(method, this.engine, arguments));
	}

	private FormService sweptForms() {
		FormService real = this.engine.getFormService();
		return proxy(FormService.class, (method, arguments) -> {
			if (method.getName().equals("submitTaskForm")) {
				sweepTask((String) arguments[0], values(arguments[1]), real);
			}
			if (method.getName().equals("submitStartForm") && arguments.length == 2) {
				sweepStart((String) arguments[0], values(arguments[1]), real);
			}
			return call(method, real, arguments);
		});
	}

	private void sweepTask(String taskId, Map<String, Object> right, FormService real) {
		String element = this.engine.getTaskService()
			.createTaskQuery()
			.taskId(taskId)
			.singleResult()
			.getTaskDefinitionKey();
		Class<? extends Record> type = this.forms.taskForm(element).orElseThrow().type();
		sweep(element, type, real.getTaskFormVariables(taskId), right, (values) -> real.submitTaskForm(taskId, values));
	}

	private void sweepStart(String definitionId, Map<String, Object> right, FormService real) {
		String element = "StartEvent_" + this.engine.getRepositoryService().getProcessDefinition(definitionId).getKey();
		Class<? extends Record> type = this.forms.startForm(element).orElseThrow().type();
		sweep(element, type, Map.of(), right, (values) -> real.submitStartForm(definitionId, values));
	}

	private void sweep(String form, Class<? extends Record> type, Map<String, Object> shown, Map<String, Object> right,
			Sender sender) {
		this.swept.add(form);
		if (!this.branches.add(form + filledIn(right))) {
			return;
		}
		DatabaseSnapshot before = DatabaseSnapshot.of(this.jdbc);
		List<Field> fields = fieldsOf(form, type);
		Set<String> hidden = hidden(fields, shown, right);
		for (Field field : fields) {
			boolean asked = !hidden.contains(field.key());
			if (field.text() && field.maxLength() == 0) {
				this.findings.add(form + ": " + field.key() + " has no maximum length");
			}
			refuseIf(field.required() && asked, form, field.key() + " missing", field, without(right, field.key()),
					sender);
			for (Object wrong : field.wrongValues()) {
				refuseIf(true, form, field.key() + " wrong", field, with(right, field.key(), wrong), sender);
			}
			if (!asked) {
				refuseIf(true, form, field.key() + " against the other answers", field,
						with(right, field.key(), field.plausible()), sender);
			}
			for (Object other : field.choices()) {
				Map<String, Object> changed = with(right, field.key(), other);
				Set<String> against = hidden(fields, shown, changed);
				against.removeAll(hidden);
				against.retainAll(filledIn(right));
				for (Field left : fields.stream().filter((each) -> against.contains(each.key())).toList()) {
					refuseIf(true, form, left.key() + " left after " + field.key() + " became " + other, left, changed,
							sender);
				}
			}
		}
		refuseIf(true, form, "a field that the form does not have", null, with(right, "cprNumberOfNobody", "x"),
				sender);
		List<String> changed = before.differencesTo(DatabaseSnapshot.of(this.jdbc));
		if (!changed.isEmpty()) {
			this.findings.add(form + ": what was refused left traces in " + changed);
		}
	}

	private static Set<String> filledIn(Map<String, Object> values) {
		return values.entrySet()
			.stream()
			.filter((field) -> field.getValue() != null && !List.of("", false).contains(field.getValue()))
			.map(Map.Entry::getKey)
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/** As a browser finds it, by the conditions that stand in the form. */
	private static Set<String> hidden(List<Field> fields, Map<String, Object> shown, Map<String, Object> sent) {
		Map<String, Object> values = new HashMap<>(shown);
		values.putAll(sent);
		return fields.stream()
			.filter((field) -> field.hiding()
				.stream()
				.anyMatch((condition) -> Boolean.TRUE.equals(FEEL.evaluateExpression(condition, values).result())))
			.map(Field::key)
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private void refuseIf(boolean expected, String form, String what, Field at, Map<String, Object> values,
			Sender sender) {
		this.sent++;
		String outcome = tryInVain(values, sender);
		if (expected && outcome == null) {
			this.findings.add(form + ": " + what + " was taken");
		}
		if (outcome != null) {
			try {
				sender.send(values);
				this.findings.add(form + ": " + what + " was refused once and taken the second time");
			}
			catch (FormFieldValidationException ex) {
				checkMessage(expected, form + ": " + what, at, String.valueOf(ex.getMessage()).lines().toList());
			}
			catch (RuntimeException ex) {
				this.findings.add(form + ": " + what + " failed with " + ex);
			}
		}
	}

	private void checkMessage(boolean expected, String what, Field at, List<String> message) {
		if (message.isEmpty() || message.stream().anyMatch(String::isBlank)) {
			this.findings.add(what + " was refused without a word");
		}
		if (!EnglishWords.in(message).isEmpty()) {
			this.findings.add(what + " was refused in English: " + message);
		}
		if (expected && at != null && message.stream().noneMatch((line) -> line.startsWith(at.label() + ": "))) {
			this.findings.add(what + " was refused, but not at »" + at.label() + "«: " + message);
		}
	}

	/** Sends inside a transaction that is rolled back whatever comes of it. */
	private String tryInVain(Map<String, Object> values, Sender sender) {
		return new TransactionTemplate(this.transactions).execute((status) -> {
			status.setRollbackOnly();
			try {
				sender.send(values);
				return null;
			}
			catch (RuntimeException ex) {
				return ex.toString();
			}
		});
	}

	private static List<Field> fieldsOf(String form, Class<? extends Record> type) {
		Map<String, Class<?>> types = FormComponents.of(type);
		try (InputStream in = new ClassPathResource("forms/" + form + ".form").getInputStream()) {
			List<Field> fields = new ArrayList<>();
			collect(JSON.readTree(in), List.of(), types, fields);
			return fields;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void collect(JsonNode node, List<String> around, Map<String, Class<?>> types, List<Field> fields) {
		List<String> hiding = new ArrayList<>(around);
		if (node.path("conditional").hasNonNull("hide")) {
			hiding.add(node.path("conditional").path("hide").asText().substring(1));
		}
		String key = node.path("key").asText();
		boolean input = Set.of("textfield", "textarea", "number", "datetime", "select", "radio", "checkbox")
			.contains(node.path("type").asText());
		if (input && !key.isEmpty() && !node.path("disabled").asBoolean() && !node.path("readonly").asBoolean()) {
			List<Object> choices = new ArrayList<>();
			node.path("values").forEach((choice) -> choices.add(choice.path("value").asText()));
			fields.add(new Field(key, node.path("label").asText(node.path("dateLabel").asText()),
					node.path("validate").path("required").asBoolean(),
					node.path("validate").path("maxLength").asInt(0), types.get(key),
					types.get(key) == String.class && node.path("type").asText().startsWith("text"), hiding, choices));
		}
		node.path("components").forEach((child) -> collect(child, hiding, types, fields));
	}

	private static Map<String, Object> without(Map<String, Object> right, String key) {
		Map<String, Object> values = new LinkedHashMap<>(right);
		values.put(key, null);
		return values;
	}

	private static Map<String, Object> with(Map<String, Object> right, String key, Object value) {
		Map<String, Object> values = new LinkedHashMap<>(right);
		values.put(key, value);
		return values;
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> values(Object argument) {
		return (Map<String, Object>) argument;
	}

	private static <T> T proxy(Class<T> type, Answer answer) {
		return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type },
				(self, method, arguments) -> answer.to(method, arguments)));
	}

	private static Object call(Method method, Object target, Object[] arguments) throws Throwable {
		try {
			return method.invoke(target, arguments);
		}
		catch (InvocationTargetException ex) {
			throw ex.getCause();
		}
	}

	private interface Sender {

		void send(Map<String, Object> values);

	}

	private interface Answer {

		Object to(Method method, Object[] arguments) throws Throwable;

	}

	private record Field(String key, String label, boolean required, int maxLength, Class<?> type, boolean text,
			List<String> hiding, List<Object> choices) {

		Object plausible() {
			if (!this.choices.isEmpty()) {
				return this.choices.get(0);
			}
			if (this.type == LocalDate.class) {
				return "2026-11-20";
			}
			if (this.type == Money.class) {
				return "100,00";
			}
			return (this.type == Boolean.class) ? true : "2";
		}

		List<Object> wrongValues() {
			List<Object> wrong = new ArrayList<>();
			if (this.type == LocalDate.class) {
				wrong.addAll(List.of("2026-02-31", "31.02.2026", "i morgen", "0026-01-01"));
			}
			else if (this.type == YearMonth.class) {
				wrong.addAll(List.of("2026-13", "december"));
			}
			else if (this.type == Money.class) {
				wrong.addAll(List.of("sytten", "7,500,00", 7500.5d, "1e9"));
			}
			else if (this.type == Integer.class || this.type == Long.class) {
				wrong.addAll(List.of("mange", 2.5d, "99999999999999999999"));
			}
			else if (this.type == Boolean.class) {
				wrong.addAll(List.of("måske", "1"));
			}
			else if (this.type.isEnum()) {
				wrong.addAll(List.of("NO_SUCH_CHOICE", "x".repeat(5_000)));
			}
			else {
				wrong.add("x".repeat(FieldValue.LONGEST_TEXT + 1));
				wrong.add("nul\0tegn");
				if (this.maxLength > 0) {
					wrong.add("x".repeat(this.maxLength + 1));
				}
			}
			return wrong;
		}

	}

}
