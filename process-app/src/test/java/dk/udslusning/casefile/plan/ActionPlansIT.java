package dk.udslusning.casefile.plan;

import java.time.LocalDate;

import dk.udslusning.casefile.CaseFiles;
import dk.udslusning.casefile.FieldFault;
import dk.udslusning.casefile.RejectedInput;
import dk.udslusning.testing.CaseFileDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@CaseFileDatabase
class ActionPlansIT {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

	@Autowired
	private CaseFiles cases;

	@Autowired
	private ActionPlans plans;

	private String caseNumber;

	@BeforeEach
	void openCase() {
		this.caseNumber = this.cases.open(TODAY, "sagsbehandler1").caseNumber();
	}

	@Test
	void keepsAnAcceptedPlanWithItsGoals() {
		this.plans.offer(this.caseNumber, TODAY, true, "Beholde boligen", null);
		assertThat(this.plans.current(this.caseNumber)).hasValueSatisfying((offer) -> {
			assertThat(offer.accepted()).isTrue();
			assertThat(offer.goals()).isEqualTo("Beholde boligen");
			assertThat(offer.recordedBy()).isEqualTo("sagsbehandler1");
		});
	}

	@Test
	void letsTheCitizenDeclineWithoutGoals() {
		this.plans.offer(this.caseNumber, TODAY, false, "Glemt fra før", "Vil tale om det senere");
		assertThat(this.plans.current(this.caseNumber)).hasValueSatisfying((offer) -> {
			assertThat(offer.accepted()).isFalse();
			assertThat(offer.goals()).isNull();
			assertThat(offer.remark()).isEqualTo("Vil tale om det senere");
		});
	}

	@Test
	void reportsEveryFaultAtOnce() {
		assertThatExceptionOfType(RejectedInput.class)
			.isThrownBy(() -> this.plans.offer(this.caseNumber, TODAY.plusDays(1), null, null, null))
			.satisfies((rejected) -> assertThat(rejected.faults()).extracting(FieldFault::field)
				.containsExactly("offeredOn", "accepted"));
		assertThatExceptionOfType(RejectedInput.class)
			.isThrownBy(() -> this.plans.offer(this.caseNumber, null, true, " ", null))
			.satisfies((rejected) -> assertThat(rejected.faults()).extracting(FieldFault::field)
				.containsExactly("offeredOn", "goals"));
		assertThat(this.plans.current(this.caseNumber)).isEmpty();
	}

}
