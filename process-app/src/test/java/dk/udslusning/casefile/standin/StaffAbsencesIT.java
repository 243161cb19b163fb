package dk.udslusning.casefile.standin;

import java.time.LocalDate;
import java.util.List;

import dk.udslusning.access.Role;
import dk.udslusning.casefile.CaseFiles;
import dk.udslusning.casefile.FieldFault;
import dk.udslusning.casefile.RejectedInput;
import dk.udslusning.casefile.intake.RegisterTransition;
import dk.udslusning.casefile.protection.ProtectedAddresses;
import dk.udslusning.testing.CaseFileDatabase;
import dk.udslusning.testing.Notices;
import dk.udslusning.testing.Office;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * Who is away, who stands in, and on which days. Today is 23 November 2026.
 */
@CaseFileDatabase
class StaffAbsencesIT {

	private static final String ANNE = "sagsbehandler1";

	private static final String BO = "sagsbehandler2";

	private static final String CARLA = "sagsbehandler3";

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

	@Autowired
	private StaffAbsences absences;

	@Autowired
	private StandIns standIns;

	@Autowired
	private ProtectedAddresses addresses;

	@Autowired
	private RegisterTransition notices;

	@Autowired
	private CaseFiles cases;

	@Autowired
	private Office office;

	@Test
	void standsInFromTheFirstDayToTheLast() {
		this.absences.register(new NewStaffAbsence(ANNE, BO, TODAY.plusDays(1), TODAY.plusDays(4)));
		assertThat(actingOn(TODAY)).as("the day before").isEqualTo(ANNE);
		assertThat(actingOn(TODAY.plusDays(1))).as("the first day").isEqualTo(BO);
		assertThat(actingOn(TODAY.plusDays(4))).as("the last day").isEqualTo(BO);
		assertThat(actingOn(TODAY.plusDays(5))).as("the day after").isEqualTo(ANNE);
	}

	@Test
	void standsInUntilFurtherNotice() {
		long id = this.absences.register(new NewStaffAbsence(ANNE, BO, TODAY, null));
		assertThat(actingOn(TODAY.plusYears(1))).isEqualTo(BO);
		this.absences.end(id);
		assertThat(actingOn(TODAY)).isEqualTo(ANNE);
		assertThat(this.absences.open()).isEmpty();
	}

	@Test
	void passesTheWorkOnWhereTheStandInFallsIll() {
		this.office.signIn("teamleder", Role.TEAM_LEADER);
		this.absences.register(new NewStaffAbsence(ANNE, BO, TODAY, TODAY.plusDays(7)));
		this.absences.register(new NewStaffAbsence(BO, CARLA, TODAY, TODAY));
		assertThat(this.standIns.actingFor(ANNE)).isEqualTo(CARLA);
		assertThat(this.standIns.standingIn(CARLA)).extracting(StaffAbsence::absent)
			.containsExactlyInAnyOrder(ANNE, BO);
		assertThat(this.standIns.standingIn(BO)).isEmpty();
		assertThat(actingOn(TODAY.plusDays(1))).isEqualTo(BO);
	}

	@Test
	void refusesWhatCannotBe() {
		assertThat(faults(null, null, null, null)).containsExactly("absent: Vælg, hvem der er fraværende",
				"standIn: Vælg en afløser", "firstDay: Skriv den første dag");
		assertThat(faults(ANNE, ANNE, TODAY, null)).containsExactly("standIn: Vælg en anden end den fraværende selv");
		assertThat(faults(ANNE, "oekonomi", TODAY, null)).containsExactly("standIn: Vælg en afløser");
		assertThat(faults(ANNE, BO, TODAY.minusDays(1), null))
			.containsExactly("firstDay: Den første dag kan tidligst være i dag");
		assertThat(faults(ANNE, BO, TODAY, TODAY.minusDays(1)))
			.containsExactly("lastDay: Den sidste dag ligger før den første");
		assertThat(faults(ANNE, BO, TODAY, TODAY)).as("a single day").isEmpty();
	}

	@Test
	void refusesToReportAnotherAwayExceptByATeamLeader() {
		assertThat(faults(BO, ANNE, TODAY, null))
			.containsExactly("absent: Du kan kun melde dig selv fraværende. Bed en teamleder melde andre");
		this.office.signIn("teamleder", Role.TEAM_LEADER);
		long id = this.absences.register(new NewStaffAbsence(BO, ANNE, TODAY, null));
		this.office.signIn(ANNE, Role.CASEWORKER);
		RejectedInput refused = catchThrowableOfType(RejectedInput.class, () -> this.absences.end(id));
		assertThat(refused).hasMessage("Kun den fraværende selv eller en teamleder kan afslutte fraværet");
		this.office.signIn(BO, Role.CASEWORKER);
		this.absences.end(id);
		assertThat(this.absences.open()).isEmpty();
	}

	@Test
	void refusesTwoAbsencesAtOnceAndAStandInWhoIsAwayHerself() {
		this.office.signIn("teamleder", Role.TEAM_LEADER);
		this.absences.register(new NewStaffAbsence(ANNE, CARLA, TODAY.plusDays(3), TODAY.plusDays(5)));
		assertThat(faults(ANNE, BO, TODAY, TODAY.plusDays(3)))
			.containsExactly("absent: Anne Sommer er allerede meldt fraværende i perioden");
		assertThat(faults(BO, ANNE, TODAY.plusDays(5), null))
			.containsExactly("standIn: Anne Sommer er selv fraværende i perioden. Vælg en anden");
		assertThat(faults(ANNE, BO, TODAY, TODAY.plusDays(2))).as("until the day before").isEmpty();
		assertThat(faults(BO, ANNE, TODAY.plusDays(6), null)).as("from the day after").isEmpty();
	}

	@Test
	void letsTheStandInSeeAProtectedCaseWhileSheStandsIn() {
		String caseNumber = this.notices.register(Notices.fromCrisisCentre());
		assertThat(this.cases.get(caseNumber).caseworker()).isEqualTo(ANNE);
		this.absences.register(new NewStaffAbsence(ANNE, BO, TODAY, TODAY));
		this.office.signIn(BO, Role.CASEWORKER);
		assertThat(this.addresses.mayLook(caseNumber)).isTrue();
		assertThat(shelter(caseNumber)).isEqualTo("Krisecenter Prøvehus");
		assertThat(this.office.looks()).containsExactly(caseNumber + ": boformens navn");
		this.office.signIn(CARLA, Role.CASEWORKER);
		assertThat(this.addresses.mayLook(caseNumber)).as("another colleague").isFalse();
		this.office.today(TODAY.plusDays(1));
		this.office.signIn(BO, Role.CASEWORKER);
		assertThat(this.addresses.mayLook(caseNumber)).as("the day after").isFalse();
	}

	private String shelter(String caseNumber) {
		return this.addresses.shown(caseNumber, "boformens navn", () -> "Krisecenter Prøvehus").orElseThrow();
	}

	private String actingOn(LocalDate day) {
		this.office.today(day);
		try {
			return this.standIns.actingFor(ANNE);
		}
		finally {
			this.office.today(TODAY);
		}
	}

	private List<String> faults(String absent, String standIn, LocalDate first, LocalDate last) {
		try {
			this.absences.register(new NewStaffAbsence(absent, standIn, first, last));
			return List.of();
		}
		catch (RejectedInput rejected) {
			return rejected.faults().stream().map(StaffAbsencesIT::told).toList();
		}
	}

	private static String told(FieldFault fault) {
		return fault.field() + ": " + fault.message();
	}

}
