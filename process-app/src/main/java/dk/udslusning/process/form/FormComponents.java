package dk.udslusning.process.form;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.validation.Valid;

/**
 * The fields that a form's record holds: its components, and those of its parts, which
 * are records marked {@link Valid}. A long form's record is put together of parts; on the
 * form there are only fields, so no key stands twice.
 */
public final class FormComponents {

	private FormComponents() {
	}

	/**
	 * The type of each field, by its key, in the order of the record.
	 * @param record the form's record
	 * @throws IllegalStateException where two parts have a field of the same name
	 */
	public static Map<String, Class<?>> of(Class<?> record) {
		Map<String, Class<?>> types = new LinkedHashMap<>();
		for (RecordComponent component : record.getRecordComponents()) {
			if (isPart(component)) {
				of(component.getType()).forEach((key, type) -> put(types, key, type, record));
			}
			else {
				put(types, component.getName(), component.getType(), record);
			}
		}
		return types;
	}

	/** A part is checked field by field, as the record is. */
	static boolean isPart(RecordComponent component) {
		return component.getAccessor().isAnnotationPresent(Valid.class);
	}

	private static void put(Map<String, Class<?>> types, String key, Class<?> type, Class<?> record) {
		if (types.put(key, type) != null) {
			throw new IllegalStateException(record.getSimpleName() + " has the field " + key + " twice");
		}
	}

}
