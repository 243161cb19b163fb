package dk.udslusning.payment;

import java.time.LocalDate;
import java.util.List;

import dk.udslusning.casefile.NeedLevel;
import dk.udslusning.casefile.benefit.Applicant;
import dk.udslusning.casefile.benefit.HousingBenefits;
import dk.udslusning.casefile.citizen.Citizens;
import dk.udslusning.casefile.home.HomePath;
import dk.udslusning.testing.CaseFileDatabase;
import dk.udslusning.testing.Notices;
import dk.udslusning.testing.Rejections;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

@CaseFileDatabase
@Import(HomePath.class)
class PaymentGateIT {

	@Autowired
	private HomePath path;

	@Autowired
	private PaymentGate gate;

	@Autowired
	private PaymentHolds holds;

	@Autowired
	private HousingBenefits benefits;

	@Autowired
	private Citizens citizens;

	@Test
	void releasesWhenBenefitIsAppliedForAndTheTenancyIsInForce() {
		String caseNumber = this.path.open(Notices.fromCrisisCentre());
		this.path.moveIn(caseNumber, NeedLevel.LOW);
		this.benefits.apply(caseNumber, HomePath.MOVED_IN, Applicant.TOGETHER, null);
		assertThat(this.gate.ask(caseNumber).isPayable()).isTrue();
		assertThat(this.gate.latest(caseNumber)).contains(new GateAnswer(List.of()));
	}

	@Test
	void holdsUntilBenefitIsAppliedFor() {
		String caseNumber = this.path.open(Notices.fromCrisisCentre());
		this.path.moveIn(caseNumber, NeedLevel.LOW);
		assertThat(this.gate.ask(caseNumber).reasons()).containsExactly(HoldReason.BENEFIT_NOT_APPLIED);
		this.holds.clear(caseNumber, new HoldCleared(null, null, HomePath.MOVED_IN, Applicant.CITIZEN, "123", null));
		assertThat(this.gate.ask(caseNumber).isPayable()).isTrue();
		assertThat(this.gate.of(caseNumber)).hasSize(2);
	}

	@Test
	void holdsWhileTheCitizenStillPaysForTheStay() {
		String caseNumber = this.path.open(Notices.fromCrisisCentre());
		this.path.lease(caseNumber);
		assertThat(this.gate.look(caseNumber).reasons()).containsExactly(HoldReason.BENEFIT_NOT_APPLIED,
				HoldReason.TENANCY_NOT_IN_FORCE);
		assertThat(this.gate.latest(caseNumber)).isEmpty();
	}

	@Test
	void holdsAnAnonymousCitizensMoneyUntilTheNumberIsKnown() {
		String caseNumber = this.path.open(Notices.anonymous());
		this.path.moveIn(caseNumber, NeedLevel.LOW);
		this.benefits.apply(caseNumber, HomePath.MOVED_IN, Applicant.TOGETHER, null);
		assertThat(this.gate.ask(caseNumber).reasons()).containsExactly(HoldReason.CPR_MISSING);
		assertThat(Rejections.fieldsRefusedBy(() -> this.holds.clear(caseNumber, cpr(null)))).containsExactly("cpr");
		assertThat(Rejections.fieldsRefusedBy(() -> this.holds.clear(caseNumber, cpr("310261-1234"))))
			.containsExactly("cpr");
		this.holds.clear(caseNumber, cpr(Notices.CPR));
		assertThat(this.gate.ask(caseNumber).isPayable()).isTrue();
		assertThat(this.citizens.get(caseNumber).displayName()).isEqualTo("Mette Prøvesen");
		assertThat(this.citizens.get(caseNumber).bornOn()).isEqualTo(LocalDate.of(1961, 7, 7));
	}

	private static HoldCleared cpr(String cpr) {
		return new HoldCleared(cpr, "Mette Prøvesen", null, null, null, null);
	}

}
