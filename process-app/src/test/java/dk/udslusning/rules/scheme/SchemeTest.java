package dk.udslusning.rules.scheme;

import java.time.LocalDate;
import java.time.YearMonth;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class SchemeTest {

	private final Scheme trial = SchemeFixture.frikommune25();

	private final Scheme permanent = SchemeFixture.almenbolig63();

	@Test
	void admitsLeasesOnBothEndsOfTheEntryWindow() {
		assertThat(this.trial.admits(LocalDate.of(2018, 7, 31))).isFalse();
		assertThat(this.trial.admits(LocalDate.of(2018, 8, 1))).isTrue();
		assertThat(this.trial.admits(LocalDate.of(2021, 12, 31))).isTrue();
		assertThat(this.trial.admits(LocalDate.of(2022, 1, 1))).isFalse();
		assertThat(this.permanent.admits(LocalDate.of(2023, 6, 30))).isFalse();
		assertThat(this.permanent.admits(LocalDate.of(2023, 7, 1))).isTrue();
		assertThat(this.permanent.admits(LocalDate.of(2040, 1, 1))).isTrue();
	}

	@Test
	void isInForceFromFirstEntryToLastDay() {
		assertThat(this.trial.inForce(YearMonth.of(2018, 7))).isFalse();
		assertThat(this.trial.inForce(YearMonth.of(2018, 8))).isTrue();
		assertThat(this.trial.inForce(YearMonth.of(2026, 12))).isTrue();
		assertThat(this.trial.inForce(YearMonth.of(2027, 1))).isFalse();
		assertThat(this.permanent.inForce(YearMonth.of(2027, 1))).isTrue();
	}

	@Test
	void lastsAMonthAtLeast() {
		assertThat(ofMonths(1, 0).initialMonths()).isEqualTo(1);
		assertThatIllegalArgumentException().isThrownBy(() -> ofMonths(0, 0));
		assertThatIllegalArgumentException().isThrownBy(() -> ofMonths(1, -1));
	}

	private Scheme ofMonths(int initial, int extension) {
		Scheme scheme = this.trial;
		return new Scheme(scheme.code(), scheme.label(), scheme.benefitName(), scheme.legalBases(), scheme.entryFrom(),
				scheme.entryTo(), scheme.lastDay(), scheme.period(), initial, extension, scheme.extensionTest(),
				scheme.acceptedOrigins(), scheme.homeKinds(), scheme.agreementRequired(), scheme.calculationMethod(),
				scheme.comparisonRate(), scheme.appealGuidance());
	}

	@Test
	void endsTheTrialAfter24MonthsAndExtendedAfterUpTo60() {
		LocalDate start = LocalDate.of(2021, 3, 15);
		assertThat(this.trial.legalPeriod(start, 0, 0).lastDay()).isEqualTo(LocalDate.of(2023, 3, 14));
		assertThat(this.trial.legalPeriod(start, 0, 36).lastDay()).isEqualTo(LocalDate.of(2026, 3, 14));
		assertThatIllegalArgumentException().isThrownBy(() -> this.trial.legalPeriod(start, 0, 37));
	}

	@Test
	void endsWithTheSchemeWhereThatIsEarlier() {
		LocalDate late = LocalDate.of(2022, 3, 1);
		assertThat(this.trial.legalPeriod(late, 0, 36).lastDay()).isEqualTo(LocalDate.of(2026, 12, 31));
		assertThat(this.trial.legalPeriod(LocalDate.of(2021, 12, 31), 0, 36).lastDay())
			.isEqualTo(LocalDate.of(2026, 12, 30));
	}

	@Test
	void takesTheMonthsStatedInTheLeaseUnderThePermanentScheme() {
		LocalDate start = LocalDate.of(2026, 2, 1);
		assertThat(this.permanent.legalPeriod(start, 60, 0).lastDay()).isEqualTo(LocalDate.of(2031, 1, 31));
		assertThat(this.permanent.legalPeriod(start, 24, 0).lastDay()).isEqualTo(LocalDate.of(2028, 1, 31));
		assertThat(this.permanent.legalPeriod(start, 24, 36).lastDay()).isEqualTo(LocalDate.of(2031, 1, 31));
		assertThatIllegalArgumentException().isThrownBy(() -> this.permanent.legalPeriod(start, 61, 0));
		assertThatIllegalArgumentException().isThrownBy(() -> this.permanent.legalPeriod(start, 0, 0));
		assertThatIllegalArgumentException().isThrownBy(() -> this.permanent.legalPeriod(start, 24, 37));
	}

	@Test
	void containsBothEndsOfThePeriod() {
		LegalPeriod period = new LegalPeriod(LocalDate.of(2021, 3, 15), LocalDate.of(2023, 3, 14));
		assertThat(period.contains(LocalDate.of(2021, 3, 14))).isFalse();
		assertThat(period.contains(LocalDate.of(2021, 3, 15))).isTrue();
		assertThat(period.contains(LocalDate.of(2023, 3, 14))).isTrue();
		assertThat(period.contains(LocalDate.of(2023, 3, 15))).isFalse();
	}

	@Test
	void namesThePlaceWhereAMissingAppealTextBelongs() {
		assertThat(this.trial.appealGuidance(DecisionType.REFUND)).isNotBlank();
		assertThatIllegalStateException().isThrownBy(() -> this.trial.appealGuidance(DecisionType.ASSIGNMENT))
			.withMessageContaining("schemes.yaml");
	}

}
