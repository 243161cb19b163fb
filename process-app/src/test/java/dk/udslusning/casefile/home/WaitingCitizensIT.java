package dk.udslusning.casefile.home;

import java.time.LocalDate;

import dk.udslusning.access.Role;
import dk.udslusning.casefile.CaseFiles;
import dk.udslusning.casefile.CloseReason;
import dk.udslusning.casefile.intake.RegisterTransition;
import dk.udslusning.casefile.release.Urgency;
import dk.udslusning.testing.CaseFileDatabase;
import dk.udslusning.testing.Notices;
import dk.udslusning.testing.Office;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Who waits for a home, in which order.
 */
@CaseFileDatabase
class WaitingCitizensIT {

	@Autowired
	private WaitingCitizens waiting;

	@Autowired
	private RegisterTransition notices;

	@Autowired
	private CaseFiles cases;

	@Autowired
	private HomeRegister homes;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Office office;

	@Test
	void waitsFromTheSchemeUntilAnOfferAndNoLonger() {
		String caseNumber = this.notices.register(Notices.fromCrisisCentre());
		assertThat(this.waiting.all()).as("under visitation").isEmpty();
		this.cases.chooseScheme(caseNumber, "ALMENBOLIG_63");
		assertThat(this.waiting.all())
			.extracting(WaitingCitizen::caseNumber, WaitingCitizen::persons, WaitingCitizen::urgency,
					WaitingCitizen::dischargeOn)
			.containsExactly(tuple(caseNumber, 3, Urgency.SOON, LocalDate.of(2027, 1, 15)));
		offer(caseNumber, "OFFERED");
		assertThat(this.waiting.all()).as("offered a home").isEmpty();
		this.jdbc.sql("update home_offer set status = 'DECLINED'").update();
		assertThat(this.waiting.all()).as("said no").hasSize(1);
		this.cases.close(caseNumber, CloseReason.WITHDRAWN, LocalDate.of(2026, 11, 23));
		assertThat(this.waiting.all()).as("withdrawn").isEmpty();
	}

	@Test
	void readsTheMostUrgentFirstThenTheEarliestDischarge() {
		String normal = under(Urgency.NORMAL, LocalDate.of(2026, 12, 1));
		String later = under(Urgency.ACUTE, null);
		String soon = under(Urgency.SOON, LocalDate.of(2026, 12, 1));
		String acute = under(Urgency.ACUTE, LocalDate.of(2026, 12, 24));
		assertThat(this.waiting.all()).extracting(WaitingCitizen::caseNumber)
			.containsExactly(acute, later, soon, normal);
	}

	@Test
	void countsOpenCasesPerCaseworker() {
		under(Urgency.NORMAL, null);
		under(Urgency.NORMAL, null);
		this.office.signIn("sagsbehandler2", Role.CASEWORKER);
		String closed = under(Urgency.NORMAL, null);
		under(Urgency.NORMAL, null);
		this.cases.close(closed, CloseReason.WITHDRAWN, LocalDate.of(2026, 11, 23));
		assertThat(this.cases.openByCaseworker()).containsEntry("sagsbehandler1", 2)
			.containsEntry("sagsbehandler2", 1)
			.hasSize(2);
	}

	private String under(Urgency urgency, LocalDate discharge) {
		String caseNumber = this.notices.register(Notices.ofAnother());
		this.cases.chooseScheme(caseNumber, "ALMENBOLIG_63");
		this.jdbc
			.sql("update release set urgency = :urgency, planned_discharge_on = :day where case_number = :caseNumber")
			.param("urgency", urgency.name())
			.param("day", discharge)
			.param("caseNumber", caseNumber)
			.update();
		return caseNumber;
	}

	private void offer(String caseNumber, String status) {
		this.jdbc
			.sql("insert into home_offer (case_number, home_id, planned_lease_start, resident_mix_assessed, "
					+ "no_elderly_demand, status, offered_on, version) values (:caseNumber, :home, date '2027-01-01', "
					+ "'YES', 'YES', :status, date '2026-11-23', 0)")
			.param("caseNumber", caseNumber)
			.param("home", this.homes.add(SampleHomes.family()).id())
			.param("status", status)
			.update();
	}

}
