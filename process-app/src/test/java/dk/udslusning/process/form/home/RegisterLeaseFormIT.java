package dk.udslusning.process.form.home;

import java.time.LocalDate;
import java.util.Map;

import dk.udslusning.casefile.home.HomePath;
import dk.udslusning.casefile.lease.LeaseTerms;
import dk.udslusning.casefile.lease.Leases;
import dk.udslusning.process.form.TaskContext;
import dk.udslusning.process.names.Variables;
import dk.udslusning.rules.money.Money;
import dk.udslusning.testing.CaseFileDatabase;
import dk.udslusning.testing.Notices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static dk.udslusning.testing.Rejections.fieldsRefusedBy;
import static org.assertj.core.api.Assertions.assertThat;

@CaseFileDatabase
class RegisterLeaseFormIT {

	@Autowired
	private RegisterLeaseForm form;

	@Autowired
	private HomePath path;

	@Autowired
	private Leases leases;

	private TaskContext task;

	@BeforeEach
	void assignAHome() {
		String caseNumber = this.path.open(Notices.fromCrisisCentre());
		this.path.assign(caseNumber);
		this.task = new TaskContext(caseNumber, "task-1", Map.of());
	}

	@Test
	void beginsWithWhatIsKnownOfTheHome() {
		RegisterLeaseFields shown = this.form.read(this.task);
		assertThat(shown.leaseStart()).isEqualTo(LocalDate.of(2026, 12, 1));
		assertThat(shown.rent()).isEqualTo(Money.ofKroner(7500));
		assertThat(shown.heat()).isEqualTo(Money.ofKroner(500));
		assertThat(shown.water()).isNull();
		assertThat(shown.periodMonths()).isEqualTo(60);
		assertThat(shown.staysInShelter()).isTrue();
		assertThat(shown.facts()).contains("den 01.07.2023 eller senere");
	}

	/** 24 months from 1 December 2026 end with 30 November 2028. */
	@Test
	void setsTheTimesThatTheLeaseDecides() {
		assertThat(this.form.submit(this.task, input(true)).variables()).isEqualTo(Map.of(Variables.LEASE_SIGNED, true,
				Variables.MOVING_IN_DUE_AT, "2026-12-10T12:00:00", Variables.TENANCY_ENDS_AT, "2028-12-01T06:00:00"));
		assertThat(this.leases.required(this.task.caseNumber()).rent()).isEqualTo(Money.ofKroner(7500));
	}

	@Test
	void goesBackToWaitingWithoutALease() {
		assertThat(this.form.submit(this.task, input(false)).variables())
			.isEqualTo(Map.of(Variables.LEASE_SIGNED, false));
		assertThat(this.leases.latest(this.task.caseNumber())).isEmpty();
	}

	@Test
	void asksForEveryTermOfASignedLease() {
		assertThat(fieldsRefusedBy(() -> this.form.submit(this.task,
				new RegisterLeaseFields(null, null, null, true, null, null, null, null, null, null, null, null, null,
						null, null, null, null, null, null))))
			.containsExactly("signedOn", "leaseStart", "periodMonths", "deviations", "councilApprovedOn", "rent",
					"plannedMovingIn");
	}

	private static RegisterLeaseFields input(boolean signed) {
		LeaseTerms terms = HomePath.terms();
		return new RegisterLeaseFields(null, null, null, signed, null, terms.signedOn(), terms.leaseStart(),
				terms.periodMonths(), terms.deviations(), terms.councilApprovedOn(), terms.rent(), null, terms.heat(),
				null, terms.antenna(), null, null, terms.plannedMovingIn(), terms.plannedDischarge());
	}

}
