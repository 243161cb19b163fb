package dk.udslusning.process.form;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import dk.udslusning.casefile.Faults;
import dk.udslusning.casefile.RejectedInput;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;

import org.springframework.stereotype.Component;

/**
 * Between a form's record and what goes over the wire. Every fault of every field is
 * found before a use case is asked.
 */
@Component
class FormRecords {

	private final Validator validator;

	FormRecords(Validator validator) {
		this.validator = validator;
	}

	/**
	 * Makes the record from what was sent.
	 * @param sent value by key
	 * @param type the record
	 * @param schema the form; only its own fields are taken in
	 * @throws RejectedInput naming each faulty field
	 */
	<R extends Record> R take(Map<String, Object> sent, Class<R> type, FormSchema schema) {
		Faults faults = new Faults();
		Set<String> unread = new HashSet<>();
		R record = make(type, (component) -> {
			String key = component.getName();
			try {
				return schema.takesIn(key) ? FieldValue.read(sent.get(key), component.getType()) : null;
			}
			catch (BadFieldValue ex) {
				faults.add(key, ex.getMessage());
				unread.add(key);
				return null;
			}
		});
		refuseForeign(sent, keysOf(type), faults);
		this.validator.validate(record)
			.stream()
			.filter((violation) -> !unread.contains(fieldOf(violation)))
			.sorted(Comparator.comparingInt((violation) -> schema.placeOf(fieldOf(violation))))
			.forEach((violation) -> faults.add(fieldOf(violation), violation.getMessage()));
		faults.throwIfAny();
		return record;
	}

	/**
	 * Refuses answers that exclude each other: what is filled in though the other answers
	 * hide it. A browser leaves it out; taken in, it would be kept against the answer or
	 * dropped in silence.
	 * @param record what was sent
	 * @param schema the form
	 * @param shown what the form shows to be filled in, asked for only where it decides
	 * whether a field is hidden
	 * @throws RejectedInput naming each such field
	 */
	<R extends Record> void refuseHidden(R record, FormSchema schema, Supplier<R> shown) {
		Map<String, Object> filledIn = show(record);
		Map<String, Object> values = new HashMap<>(filledIn);
		filledIn.values().removeIf(Boolean.FALSE::equals);
		if (filledIn.keySet().stream().anyMatch((key) -> schema.hidesByFact(key, keysOf(record.getClass())))) {
			Map<String, Object> facts = show(shown.get());
			facts.keySet().removeIf(schema::takesIn);
			values.putAll(facts);
		}
		Set<String> hidden = schema.conditions().hidden(values);
		Faults faults = new Faults();
		hidden.stream()
			.filter(filledIn::containsKey)
			.sorted(Comparator.comparingInt(schema::placeOf))
			.forEach((key) -> {
				schema.hidersOf(key)
					.filter((hider) -> values.get(hider) == null && !hidden.contains(hider))
					.forEach((open) -> faults.add(open, schema.unanswered(key)));
				faults.add(key, schema.notAskedFor(key));
			});
		faults.throwIfAny();
	}

	/**
	 * What the form shows of a record: value by key, without what is empty.
	 */
	Map<String, Object> show(Record record) {
		Map<String, Object> shown = new LinkedHashMap<>();
		for (RecordComponent component : record.getClass().getRecordComponents()) {
			Object value = valueOf(record, component);
			if (FormComponents.isPart(component)) {
				shown.putAll((value != null) ? show((Record) value) : Map.of());
			}
			else if (FieldValue.show(value) != null) {
				shown.put(component.getName(), FieldValue.show(value));
			}
		}
		return shown;
	}

	/**
	 * The value of one component, or null where the record has none of that name.
	 */
	Object valueOf(Record record, String component) {
		return Arrays.stream(record.getClass().getRecordComponents())
			.filter((candidate) -> candidate.getName().equals(component))
			.findFirst()
			.map((candidate) -> valueOf(record, candidate))
			.orElse(null);
	}

	private static void refuseForeign(Map<String, Object> sent, Set<String> known, Faults faults) {
		sent.keySet()
			.stream()
			.filter((key) -> !known.contains(key))
			.sorted()
			.forEach(
					(key) -> faults.add(key, "Formularen har ikke et felt af navnet '" + key + "'; genindlæs opgaven"));
	}

	private static Set<String> keysOf(Class<? extends Record> type) {
		return FormComponents.of(type).keySet();
	}

	/** The name of the field alone, in whichever part of the record it stands. */
	private static String fieldOf(ConstraintViolation<?> violation) {
		String path = violation.getPropertyPath().toString();
		return path.substring(path.lastIndexOf('.') + 1);
	}

	private static Object valueOf(Record record, RecordComponent component) {
		try {
			Method accessor = component.getAccessor();
			accessor.setAccessible(true);
			return accessor.invoke(record);
		}
		catch (IllegalAccessException | InvocationTargetException ex) {
			throw new IllegalStateException("Formularen " + record.getClass().getSimpleName() + " kan ikke vises", ex);
		}
	}

	/** The record with its parts, each of their fields read one by one. */
	private static <R extends Record> R make(Class<R> type, Function<RecordComponent, Object> field) {
		RecordComponent[] components = type.getRecordComponents();
		Object[] values = Arrays.stream(components)
			.map((component) -> FormComponents.isPart(component)
					? make(component.getType().asSubclass(Record.class), field) : field.apply(component))
			.toArray();
		try {
			Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
			Constructor<R> constructor = type.getDeclaredConstructor(types);
			constructor.setAccessible(true);
			return constructor.newInstance(values);
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException("Formularen " + type.getSimpleName() + " kan ikke læses", ex);
		}
	}

}
