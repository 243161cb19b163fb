package dk.udslusning.casefile.home;

import java.time.LocalDate;

import dk.udslusning.casefile.FieldFault;
import dk.udslusning.casefile.RejectedInput;
import dk.udslusning.rules.money.Money;
import dk.udslusning.rules.scheme.HomeKind;
import dk.udslusning.testing.CaseFileDatabase;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@CaseFileDatabase
class HomeRegisterIT {

	@Autowired
	private HomeRegister homes;

	@Test
	void keepsEveryFactOfAHome() {
		TransitionalHome added = this.homes.add(SampleHomes.family());
		TransitionalHome kept = this.homes.get(added.id());
		assertThat(kept).isEqualTo(added);
		assertThat(kept.address().line()).matches("Prøvevej 12, 2. \\d+, 2630 Taastrup");
		assertThat(kept.rent()).isEqualTo(Money.ofOere(750000));
		assertThat(kept.payments().total()).isEqualTo(Money.ofOere(65000));
		assertThat(kept.deposit()).isEqualTo(Money.ofOere(2400000));
		assertThat(kept.restorationGuaranteed()).isTrue();
		assertThat(kept.state()).isEqualTo(HomeState.AT_DISPOSAL);
		assertThat(kept.atDisposalFrom()).isEqualTo(LocalDate.of(2026, 11, 1));
		assertThat(this.homes.all()).contains(kept);
	}

	@Test
	void followsAHomeThroughItsStates() {
		long id = this.homes.add(SampleHomes.family()).id();
		this.homes.let(id, LocalDate.of(2026, 12, 1));
		this.homes.terminate(id, LocalDate.of(2027, 3, 31));
		this.homes.vacate(id, LocalDate.of(2027, 3, 20));
		this.homes.putBackAtDisposal(id, LocalDate.of(2027, 4, 15));
		TransitionalHome home = this.homes.get(id);
		assertThat(home.state()).isEqualTo(HomeState.AT_DISPOSAL);
		assertThat(home.atDisposalFrom()).isEqualTo(LocalDate.of(2027, 4, 15));
		assertThat(home.vacatedOn()).isEqualTo(LocalDate.of(2027, 3, 20));
	}

	@Test
	void refusesAPrivateHomeWithoutAnAssignmentAgreement() {
		assertThatExceptionOfType(RejectedInput.class)
			.isThrownBy(() -> this.homes.add(SampleHomes.of(HomeKind.PRIVATE, false)))
			.satisfies((rejected) -> assertThat(rejected.faults()).extracting(FieldFault::field)
				.containsExactly("assignmentAgreement"));
		assertThat(this.homes.add(SampleHomes.of(HomeKind.PRIVATE, true)).assignmentAgreement()).isTrue();
	}

	@Test
	void namesEveryMissingFactOfAHome() {
		assertThatExceptionOfType(RejectedInput.class)
			.isThrownBy(() -> this.homes
				.add(new NewHome(null, " ", false, null, 0, 999, Money.ZERO, null, Money.ofOere(-1), false, null)))
			.satisfies((rejected) -> assertThat(rejected.faults()).extracting(FieldFault::field)
				.containsExactly("kind", "landlord", "address", "rooms", "area", "rent", "payments", "deposit",
						"atDisposalFrom"));
	}

}
