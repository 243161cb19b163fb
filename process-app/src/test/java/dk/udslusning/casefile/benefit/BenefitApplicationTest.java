package dk.udslusning.casefile.benefit;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The day of moving in is day 0. Source: boligstøtteloven, chapter 8; borger.dk.
 */
class BenefitApplicationTest {

	@ParameterizedTest
	@CsvSource(textBlock = """
			# moved in,  applied on, counts from
			2026-12-10, 2026-11-23, 2026-12-10
			2026-12-10, 2026-12-10, 2026-12-10
			2026-12-10, 2027-01-08, 2026-12-10
			2026-12-10, 2027-01-09, 2026-12-10
			2026-12-10, 2027-01-10, 2027-02-01
			2026-12-01, 2026-12-31, 2026-12-01
			2026-12-01, 2027-01-01, 2027-02-01
			2027-02-01, 2027-03-03, 2027-02-01
			2027-02-01, 2027-03-04, 2027-04-01
			2028-02-01, 2028-03-02, 2028-02-01
			2028-02-01, 2028-03-03, 2028-04-01
			2026-11-01, 2026-12-31, 2027-01-01
			""")
	void countsFromMovingInUntilDay30AndFromTheNextMonthAfterIt(LocalDate movedIn, LocalDate appliedOn,
			LocalDate countsFrom) {
		assertThat(BenefitApplication.countsFrom(movedIn, appliedOn)).isEqualTo(countsFrom);
	}

}
