package dk.udslusning.casefile.home;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class HomeAddressTest {

	private static final HomeAddress ADDRESS = new HomeAddress("Ærøvænget 12, 1. tv.", "2630", "Taastrup");

	@ParameterizedTest
	@ValueSource(strings = { "Ærøvænget 12", "ærøvænget 12 1 tv", "12, ÆRØVÆNGET", "Ærøvænget 12, 2630 Taastrup" })
	void fitsWhoeverWritesItsWords(String text) {
		assertThat(ADDRESS.fits(text)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Ærøvænget 1 2", "Ærøvæng", "Ærøvænget 14", ".,", " " })
	void fitsNoOtherWordsAndNoHalfOnes(String text) {
		assertThat(ADDRESS.fits(text)).isFalse();
	}

	@Test
	void isTheSameHomeHoweverItIsWritten() {
		assertThat(ADDRESS.isSameHome(new HomeAddress("ærøvænget 12  1 TV", "2630", "Tåstrup"))).isTrue();
		assertThat(ADDRESS.isSameHome(new HomeAddress("Ærøvænget 12, 1. th.", "2630", "Taastrup"))).isFalse();
		assertThat(ADDRESS.isSameHome(new HomeAddress("Ærøvænget 12, 1. tv.", "2640", "Taastrup"))).isFalse();
	}

}
