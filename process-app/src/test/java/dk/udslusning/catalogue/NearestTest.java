package dk.udslusning.catalogue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NearestTest {

	@ParameterizedTest
	@CsvSource({ "HEAT, HEAT, 0", "HEAT, heat, 0", "HEAT, HAET, 1", "HEAT, HET, 1", "HEAT, HEATS, 1", "HEAT, HEAP, 1",
			"HEAT, WATER, 4", "'', HEAT, 4" })
	void countsLettersThatAreMissingTooManyWrongOrSwapped(String one, String other, int letters) {
		assertThat(Nearest.distance(one, other)).isEqualTo(letters);
		assertThat(Nearest.distance(other, one)).isEqualTo(letters);
	}

	@Test
	void asksForTheNearestAndOnlyWhereOneIsNear() {
		List<String> known = List.of("source", "status", "value");
		assertThat(Nearest.question("sorce", known)).isEqualTo("; mener du source?");
		assertThat(Nearest.question("kilde", known)).isEmpty();
		assertThat(Nearest.to("value", known, 3)).isEmpty();
	}

}
