package dk.udslusning.casefile.consent;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class BlanketConsentTest {

	@ParameterizedTest
	@ValueSource(strings = { "alt", "Alt I har brug for", "alle oplysninger", "alle relevante oplysninger",
			"Øvrige oplysninger", "hvad som helst", "hele sagen", "samtlige sager" })
	void seesThatNoKindIsNamed(String kinds) {
		assertThat(BlanketConsent.namesNoKinds(kinds)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "ophold og behov for støtte", "altanafdækning", "helbred",
			"alle udskrivningsbreve fra 2026", "oplysninger om uddannelse" })
	void seesThatKindsAreNamed(String kinds) {
		assertThat(BlanketConsent.namesNoKinds(kinds)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "alle", "Enhver", "alle myndigheder", "andre offentlige myndigheder", "relevante parter",
			"hvem som helst", "øvrige kommuner" })
	void seesThatNobodyIsNamed(String fromWhom) {
		assertThat(BlanketConsent.namesNobody(fromWhom)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "krisecentret", "praktiserende læge", "Allerød Kommune", "Udbetaling Danmark" })
	void seesThatSomebodyIsNamed(String fromWhom) {
		assertThat(BlanketConsent.namesNobody(fromWhom)).isFalse();
	}

}
