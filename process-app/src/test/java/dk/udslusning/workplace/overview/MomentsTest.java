package dk.udslusning.workplace.overview;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class MomentsTest {

	@ParameterizedTest
	@CsvSource({ "PT0S, under et minut", "PT59S, under et minut", "PT1M, 1 minut", "PT59M59S, 59 minutter",
			"PT1H, 1 time", "PT2H59M, 2 timer", "PT47H59M, 47 timer", "PT48H, 2 dage", "PT71H59M, 2 dage",
			"PT8760H, 365 dage" })
	void saysHowLongInTheLargestWholeUnit(Duration duration, String words) {
		assertThat(Moments.words(duration)).isEqualTo(words);
	}

	@Test
	void writesAMomentAsTheOfficeDoesInDanishTime() {
		assertThat(Moments.format(Date.from(Instant.parse("2026-11-27T08:05:00Z")))).isEqualTo("27.11.2026 kl. 09.05");
		assertThat(Moments.format(Date.from(Instant.parse("2026-07-01T22:30:00Z")))).isEqualTo("02.07.2026 kl. 00.30");
	}

}
