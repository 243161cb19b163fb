package dk.udslusning.casefile.home;

import java.time.LocalDate;

import dk.udslusning.rules.scheme.HomeKind;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TransitionalHomeTest {

	private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

	@Test
	void goesFromDisposalOverLetAndTerminatedToVacatedAndBack() {
		TransitionalHome let = home(HomeState.AT_DISPOSAL, 7500).let(DAY);
		assertThat(let.state()).isEqualTo(HomeState.LET);
		assertThat(let.letFrom()).isEqualTo(DAY);
		TransitionalHome terminated = let.terminated(DAY.plusMonths(3));
		assertThat(terminated.state()).isEqualTo(HomeState.TERMINATED);
		TransitionalHome vacated = terminated.vacated(DAY.plusMonths(2));
		assertThat(vacated.state()).isEqualTo(HomeState.VACATED);
		TransitionalHome back = vacated.backAtDisposal(DAY.plusMonths(4));
		assertThat(back.state()).isEqualTo(HomeState.AT_DISPOSAL);
		assertThat(back.atDisposalFrom()).isEqualTo(LocalDate.of(2027, 4, 1));
	}

	@Test
	void refusesToLetAVacatedHome() {
		assertThatExceptionOfType(HomeStateConflict.class).isThrownBy(() -> home(HomeState.VACATED, 7500).let(DAY));
	}

	@Test
	void refusesToVacateAHomeWhereNobodyLives() {
		assertThatExceptionOfType(HomeStateConflict.class)
			.isThrownBy(() -> home(HomeState.AT_DISPOSAL, 7500).vacated(DAY));
	}

	@Test
	void comesBackFromBeingOutOfUse() {
		TransitionalHome withdrawn = home(HomeState.VACATED, 7500).withdrawn(DAY);
		assertThat(withdrawn.withdrawnFrom()).isEqualTo(DAY);
		assertThat(withdrawn.canBeLet()).isFalse();
		assertThat(withdrawn.backAtDisposal(DAY).canBeLet()).isTrue();
	}

	@Test
	void refusesToTakeAHomeOutOfUseWhereSomebodyLives() {
		assertThatExceptionOfType(HomeStateConflict.class).isThrownBy(() -> home(HomeState.LET, 7500).withdrawn(DAY));
		assertThatExceptionOfType(HomeStateConflict.class)
			.isThrownBy(() -> home(HomeState.TERMINATED, 7500).withdrawn(DAY));
	}

	@Test
	void writesTheAreaWithAsFewDecimalsAsItNeeds() {
		assertThat(home(HomeState.LET, 7500).area()).isEqualTo("75 m²");
		assertThat(home(HomeState.LET, 7550).area()).isEqualTo("75,5 m²");
		assertThat(home(HomeState.LET, 7505).area()).isEqualTo("75,05 m²");
	}

	@Test
	void tellsNoAddressInItsLabelOrText() {
		TransitionalHome home = home(HomeState.LET, 7500);
		assertThat(home.label()).isEqualTo("Bolig 12: almen familiebolig, 3 rum, 75 m², Taastrup Almene Boliger");
		assertThat(home.toString()).doesNotContain("Prøvevej", "2630");
	}

	private static TransitionalHome home(HomeState state, int areaHundredths) {
		return new TransitionalHome(12L, HomeKind.FAMILY, "Taastrup Almene Boliger", false,
				new HomeAddress("Prøvevej 12", "2630", "Taastrup"), 3, areaHundredths, 750000,
				CompulsoryPayments.none(), 2400000, true, state, LocalDate.of(2026, 11, 1), null, null, null, null,
				null);
	}

}
