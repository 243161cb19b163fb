package dk.udslusning.casefile.letter.template;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dk.udslusning.casefile.letter.LetterKind;
import dk.udslusning.rules.money.DanishAmounts;
import dk.udslusning.rules.money.Money;
import dk.udslusning.rules.time.DanishDates;

/**
 * A record as a template sees it: a map of Danish words, whole numbers, truth, lists and
 * maps. Nothing in it has a method worth calling.
 */
final class TemplateModel {

	private TemplateModel() {
	}

	static Map<String, Object> of(Record words) {
		Map<String, Object> model = new LinkedHashMap<>();
		for (RecordComponent component : words.getClass().getRecordComponents()) {
			if (component.getType() != LetterKind.class) {
				model.put(component.getName(), value(read(words, component)));
			}
		}
		return model;
	}

	private static Object value(Object value) {
		if (value == null || value instanceof String || value instanceof Integer || value instanceof Long
				|| value instanceof Boolean) {
			return value;
		}
		if (value instanceof Optional<?> optional) {
			return value(optional.orElse(null));
		}
		if (value instanceof LocalDate day) {
			return DanishDates.format(day);
		}
		if (value instanceof YearMonth month) {
			return DanishDates.format(month);
		}
		if (value instanceof Money amount) {
			return DanishAmounts.format(amount);
		}
		if (value instanceof List<?> list) {
			return list.stream().map(TemplateModel::value).toList();
		}
		if (value instanceof Record further) {
			return of(further);
		}
		throw new IllegalArgumentException("A letter's words cannot be of " + value.getClass());
	}

	private static Object read(Record words, RecordComponent component) {
		try {
			component.getAccessor().setAccessible(true);
			return component.getAccessor().invoke(words);
		}
		catch (ReflectiveOperationException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

}
