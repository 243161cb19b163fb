package dk.udslusning.casefile.contact;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TypedAddressTest {

	@Test
	void readsStreetNumberAndTheRest() {
		assertThat(TypedAddress.parse("Østergade 12, 2. tv., 2630 Taastrup"))
			.contains(new TypedAddress(List.of("østergade"), "12", "", List.of("2", "tv", "2630", "taastrup")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Ågade 7B", "ågade 7 b", " ÅGADE  7b, " })
	void readsTheLetterOfANumber(String typed) {
		assertThat(TypedAddress.parse(typed)).contains(new TypedAddress(List.of("ågade"), "7", "b", List.of()));
	}

	@Test
	void knowsStreetsThatBeginWithANumber() {
		assertThat(TypedAddress.parse("10. Februar Vej 3"))
			.contains(new TypedAddress(List.of("10", "februar", "vej"), "3", "", List.of()));
	}

	@Test
	void leavesOutWhatAFloorIsCalled() {
		assertThat(TypedAddress.parse("Skolegade 1, 3. sal th"))
			.contains(new TypedAddress(List.of("skolegade"), "1", "", List.of("3", "th")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "Skolegade", "2630 Taastrup", "Taastrup 2630", "070761-4285", "0707614285", "12",
			"12 b", "UDS-2026-000123" })
	void isNoneWithoutStreetAndNumber(String typed) {
		assertThat(TypedAddress.parse(typed)).isEmpty();
	}

	@Test
	void tellsNoAddressToALog() {
		assertThat(TypedAddress.parse("Skolegade 1").orElseThrow()).hasToString("TypedAddress");
	}

}
