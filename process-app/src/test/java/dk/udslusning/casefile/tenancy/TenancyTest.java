package dk.udslusning.casefile.tenancy;

import java.time.LocalDate;

import dk.udslusning.casefile.NeedLevel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TenancyTest {

	@ParameterizedTest
	@CsvSource({ "2027-01-14,0", "2027-01-15,0", "2027-02-14,0", "2027-02-15,1", "2028-01-14,11", "2028-01-15,12" })
	void countsWholeMonthsSinceMovingIn(LocalDate day, int months) {
		Tenancy tenancy = new Tenancy(1L, "UDS-2026-000001", 1L, LocalDate.of(2027, 1, 15), LocalDate.of(2027, 1, 15),
				null, null, NeedLevel.LOW, null, null, null);
		assertThat(tenancy.monthsUntil(day)).isEqualTo(months);
	}

}
