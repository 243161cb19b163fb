package dk.udslusning.casefile.intake;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;

import dk.udslusning.testing.Notices;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TransitionNoticeTest {

	@Test
	void hasTheSameFingerprintForTheSameContent() {
		assertThat(Notices.fromCrisisCentre().fingerprint()).isEqualTo(Notices.fromCrisisCentre().fingerprint())
			.matches("[0-9a-f]{64}");
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14 })
	void hasAnotherFingerprintWhereAnythingDiffers(int component) throws Exception {
		assertThat(changed(Notices.fromCrisisCentre(), component).fingerprint())
			.isNotEqualTo(Notices.fromCrisisCentre().fingerprint());
	}

	@Test
	void triesEveryComponent() {
		assertThat(TransitionNotice.class.getRecordComponents()).hasSize(15);
	}

	@Test
	void tellsTwoTextsFromOneThatHoldsBoth() {
		assertThat(texts("Sofie", "Prøvehus").fingerprint()).isNotEqualTo(texts("SofiePrøvehus", null).fingerprint());
	}

	private static TransitionNotice texts(String shelter, String situation) {
		return new TransitionNotice(null, null, null, null, null, null, null, null, null, shelter, situation, null,
				null, null, null);
	}

	private static TransitionNotice changed(TransitionNotice notice, int component) throws Exception {
		RecordComponent[] components = TransitionNotice.class.getRecordComponents();
		Object[] values = new Object[components.length];
		for (int i = 0; i < values.length; i++) {
			values[i] = components[i].getAccessor().invoke(notice);
		}
		values[component] = another(components[component].getType(), values[component]);
		Constructor<TransitionNotice> constructor = TransitionNotice.class
			.getDeclaredConstructor(Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
		return constructor.newInstance(values);
	}

	private static Object another(Class<?> type, Object value) {
		if (type.isEnum()) {
			return Arrays.stream(type.getEnumConstants()).filter((each) -> each != value).findFirst().orElseThrow();
		}
		if (type == LocalDate.class) {
			return (value != null) ? ((LocalDate) value).plusDays(1) : LocalDate.of(1961, 7, 7);
		}
		if (type == Boolean.class) {
			return !Boolean.TRUE.equals(value);
		}
		return (type == Integer.class) ? (Integer) value + 1 : value + "x";
	}

}
