package dk.udslusning.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;

import dk.udslusning.rules.rate.DatedRate;
import dk.udslusning.rules.rate.RateCodes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The norm as it is shipped, kroner a month, copied by hand from the domain page.
 */
class DisposableAmountsTest {

	private final Catalogue shipped = CatalogueFixture.shipped();

	@ParameterizedTest
	@CsvSource(textBlock = """
			# code, 2023, 2024, source: Gældsstyrelsen
			DISPOSABLE_AMOUNT_SINGLE,        7010, 7240
			DISPOSABLE_AMOUNT_FURTHER_ADULT, 4880, 5040
			DISPOSABLE_AMOUNT_CHILD_0_1,     1910, 1970
			DISPOSABLE_AMOUNT_CHILD_2_6,     2460, 2520
			DISPOSABLE_AMOUNT_CHILD_7_17,    3530, 3630
			""")
	void areKnownForTwoYearsAndMissingBeforeAndAfter(String code, long in2023, long in2024) {
		assertThat(on(code, LocalDate.of(2022, 12, 31))).isNull();
		for (LocalDate day : new LocalDate[] { LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31) }) {
			assertThat(on(code, day).value()).isEqualByComparingTo(BigDecimal.valueOf(in2023 * 100));
		}
		for (LocalDate day : new LocalDate[] { LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31) }) {
			assertThat(on(code, day).value()).isEqualByComparingTo(BigDecimal.valueOf(in2024 * 100));
			assertThat(on(code, day).isConfirmed()).isTrue();
			assertThat(on(code, day).source()).contains("Gældsstyrelsen");
		}
		assertThat(on(code, LocalDate.of(2025, 1, 1))).isNull();
		assertThat(on(code, LocalDate.of(2026, 11, 23))).isNull();
	}

	@Test
	void areInventedForTheDemo() {
		assertThat(CatalogueFixture.demo()
			.fileRates()
			.find(RateCodes.DISPOSABLE_SINGLE, LocalDate.of(2026, 11, 23))
			.orElseThrow()
			.source()).isEqualTo("opdigtet til demo");
	}

	@Test
	void areTestedAsManyMonthsAheadAsTheMunicipalityChose() {
		assertThat(this.shipped.extensionAssessmentMonths(LocalDate.of(2026, 11, 23))).isEqualTo(4);
		assertThat(CatalogueFixture.demo().extensionAssessmentMonths(LocalDate.of(2026, 11, 23))).isEqualTo(4);
		assertThatExceptionOfType(IllegalStateException.class)
			.isThrownBy(() -> this.shipped.extensionAssessmentMonths(LocalDate.of(2017, 12, 31)));
	}

	private DatedRate on(String code, LocalDate day) {
		return this.shipped.fileRates().find(code, day).orElse(null);
	}

}
