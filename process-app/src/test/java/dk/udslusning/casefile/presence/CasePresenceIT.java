package dk.udslusning.casefile.presence;

import java.time.LocalDate;
import java.time.LocalDateTime;

import dk.udslusning.access.Role;
import dk.udslusning.casefile.NoSuchCase;
import dk.udslusning.casefile.intake.RegisterTransition;
import dk.udslusning.casefile.protection.ClosedPaper;
import dk.udslusning.testing.CaseFileDatabase;
import dk.udslusning.testing.Notices;
import dk.udslusning.testing.Office;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@CaseFileDatabase
class CasePresenceIT {

	private static final LocalDateTime NINE = LocalDate.of(2026, 11, 23).atTime(9, 0);

	@Autowired
	private CasePresence presence;

	@Autowired
	private RegisterTransition register;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Office office;

	@Test
	void tellsTwoColleaguesOfEachOther() {
		String caseNumber = this.register.register(Notices.fromASofa());
		assertThat(this.presence.sign(caseNumber)).as("nobody else").isEmpty();
		this.office.signIn("sagsbehandler2", Role.CASEWORKER);
		assertThat(this.presence.sign(caseNumber)).containsExactly(new OpenElsewhere("sagsbehandler1", NINE));
		this.office.signIn("sagsbehandler1", Role.CASEWORKER);
		assertThat(this.presence.sign(caseNumber)).containsExactly(new OpenElsewhere("sagsbehandler2", NINE));
	}

	@Test
	void tellsOfNobodyInAnotherCase() {
		this.presence.sign(this.register.register(Notices.fromASofa()));
		this.office.signIn("sagsbehandler2", Role.CASEWORKER);
		assertThat(this.presence.sign(this.register.register(Notices.fromHomelessShelter()))).isEmpty();
	}

	@Test
	void knowsSinceWhenWhileSignsCome() {
		String caseNumber = this.register.register(Notices.fromASofa());
		this.presence.sign(caseNumber);
		this.office.at(NINE.plusMinutes(1));
		this.presence.sign(caseNumber);
		this.office.at(NINE.plusMinutes(3));
		this.office.signIn("sagsbehandler2", Role.CASEWORKER);
		assertThat(this.presence.sign(caseNumber)).as("two minutes after the last sign")
			.containsExactly(new OpenElsewhere("sagsbehandler1", NINE));
	}

	@Test
	void forgetsWhoeverGivesNoSign() {
		String caseNumber = this.register.register(Notices.fromASofa());
		this.presence.sign(caseNumber);
		this.office.at(NINE.plusMinutes(2).plusSeconds(1));
		this.office.signIn("sagsbehandler2", Role.CASEWORKER);
		assertThat(this.presence.sign(caseNumber)).isEmpty();
		assertThat(rows()).as("cleared away").isOne();
	}

	@Test
	void endsWhereTheCaseIsClosedOnTheScreen() {
		String caseNumber = this.register.register(Notices.fromASofa());
		this.presence.sign(caseNumber);
		this.presence.end(caseNumber);
		this.office.signIn("sagsbehandler2", Role.CASEWORKER);
		assertThat(this.presence.sign(caseNumber)).isEmpty();
		this.office.signIn("sagsbehandler1", Role.CASEWORKER);
		this.presence.end(caseNumber);
		assertThat(rows()).as("a colleague's stays").isOne();
	}

	@Test
	void isOnlyForWhoMayReadTheCaseAndNoLook() {
		String caseNumber = this.register.register(Notices.ofAnother());
		this.presence.sign(caseNumber);
		this.office.signIn("sagsbehandler2", Role.CASEWORKER);
		assertThatExceptionOfType(ClosedPaper.class).isThrownBy(() -> this.presence.sign(caseNumber));
		this.office.signIn("oekonomi", Role.FINANCE);
		assertThatExceptionOfType(ClosedPaper.class).isThrownBy(() -> this.presence.sign(caseNumber));
		assertThat(rows()).isOne();
		assertThat(this.office.looks()).isEmpty();
	}

	@Test
	void knowsNoUnknownCase() {
		assertThatExceptionOfType(NoSuchCase.class).isThrownBy(() -> this.presence.sign("UDS-1999-000001"));
	}

	private int rows() {
		return this.jdbc.sql("select count(*) from case_presence").query(Integer.class).single();
	}

}
