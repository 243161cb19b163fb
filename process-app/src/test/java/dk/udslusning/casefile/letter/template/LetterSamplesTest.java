package dk.udslusning.casefile.letter.template;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import dk.udslusning.casefile.letter.FreeLetter;
import dk.udslusning.casefile.letter.LetterKind;
import dk.udslusning.casefile.letter.LetterWords;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The samples by which templates are checked have the very components of the records that
 * letters are written from: a template that passes the check has all it asks for.
 */
class LetterSamplesTest {

	@Test
	void ourTemplatesWriteEverySample() {
		assertThat(LetterTemplates.of(null).faults()).isEmpty();
	}

	@Test
	void theSamplesOfEachKindAreLikeTheWordsItIsWrittenFrom() throws Exception {
		List<Set<String>> shapes = new ArrayList<>();
		for (Class<?> words : wordsOfLetters()) {
			shapes.add(shape("", words));
		}
		assertThat(shapes).hasSizeGreaterThan(1);
		for (LetterKind kind : LetterKind.values()) {
			for (LetterSamples.Sample sample : new LetterSamples().of(kind).samples()) {
				assertThat(sample.values().keySet()).as(kind + ", " + sample.name())
					.allSatisfy((name) -> assertThat(name).matches("[a-zA-Z]+"));
				Set<String> shape = shape("", sample.values());
				assertThat(shapes).as(kind + ", " + sample.name() + ": " + shape)
					.anySatisfy((words) -> assertThat(names(words)).isEqualTo(names(shape)));
			}
		}
	}

	@Test
	void whatALetterMustSayIsInItsSamples() {
		for (LetterKind kind : LetterKind.values()) {
			LetterSamples.Samples samples = new LetterSamples().of(kind);
			Set<String> names = samples.samples()
				.stream()
				.flatMap((sample) -> shape("", sample.values()).stream())
				.collect(Collectors.toSet());
			assertThat(names).as(kind.name()).containsAll(samples.mustSay());
		}
	}

	private static List<Class<?>> wordsOfLetters() throws ClassNotFoundException {
		ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false) {
			@Override
			protected boolean isCandidateComponent(AnnotatedBeanDefinition definition) {
				return true;
			}
		};
		scan.addIncludeFilter(new AssignableTypeFilter(LetterWords.class));
		List<Class<?>> found = new ArrayList<>();
		for (var each : scan.findCandidateComponents("dk.udslusning")) {
			Class<?> type = Class.forName(each.getBeanClassName());
			if (type.isRecord()) {
				found.add(type);
			}
		}
		assertThat(found).contains(FreeLetter.class);
		return found;
	}

	/**
	 * The top names and those of records within, with a dot. Lists are known by their
	 * name alone.
	 */
	private static Set<String> shape(String prefix, Class<?> words) {
		Set<String> names = new TreeSet<>();
		for (RecordComponent component : words.getRecordComponents()) {
			if (component.getType() == LetterKind.class) {
				continue;
			}
			names.add(prefix + component.getName());
			Class<?> type = optional(component.getGenericType(), component.getType());
			if (type.isRecord() && type.getName().startsWith("dk.udslusning")
					&& !type.getName().startsWith("dk.udslusning.rules.money")) {
				names.addAll(shape(prefix + component.getName() + ".", type));
			}
		}
		return names;
	}

	private static Class<?> optional(Type generic, Class<?> type) {
		if (type == java.util.Optional.class && generic instanceof ParameterizedType parameterized
				&& parameterized.getActualTypeArguments()[0] instanceof Class<?> inner) {
			return inner;
		}
		return type;
	}

	private static Set<String> shape(String prefix, Map<String, Object> values) {
		Set<String> names = new TreeSet<>();
		values.forEach((name, value) -> {
			names.add(prefix + name);
			if (value instanceof Map<?, ?> map) {
				map.forEach((key, inner) -> names.add(prefix + name + "." + key));
			}
		});
		return names;
	}

	/** Names at the top: a record within may be absent in a sample. */
	private static Set<String> names(Set<String> shape) {
		return Arrays.stream(shape.toArray(String[]::new))
			.filter((name) -> !name.contains("."))
			.collect(Collectors.toCollection(TreeSet::new));
	}

}
