package dk.udslusning.casefile.protection;

import dk.udslusning.access.Role;
import dk.udslusning.casefile.citizen.AddressProtection;
import dk.udslusning.casefile.citizen.Citizens;
import dk.udslusning.casefile.intake.RegisterTransition;
import dk.udslusning.testing.CaseFileDatabase;
import dk.udslusning.testing.Notices;
import dk.udslusning.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@CaseFileDatabase
class ProtectedAddressesIT {

	@Autowired
	private RegisterTransition register;

	@Autowired
	private Citizens citizens;

	@Autowired
	private ProtectedAddresses addresses;

	@Autowired
	private Office office;

	private String caseNumber;

	@BeforeEach
	void aProtectedCitizen() {
		this.caseNumber = this.register.register(Notices.fromCrisisCentre());
	}

	@Test
	void showsItToTheCasesCaseworkerAndLogsTheLook() {
		assertThat(look()).isEqualTo("Krisecenter Prøvehus");
		assertThat(this.office.looks()).containsExactly(this.caseNumber + ": boformens navn");
	}

	@Test
	void showsItToATeamLeaderAndLogsTheLook() {
		this.office.signIn("teamleder", Role.TEAM_LEADER);
		assertThat(look()).isEqualTo("Krisecenter Prøvehus");
		assertThat(this.office.looks()).hasSize(1);
	}

	@Test
	void hidesItFromEveryOtherRoleWithoutReadingIt() {
		for (Role role : new Role[] { Role.CASEWORKER, Role.FINANCE, Role.ANALYST, Role.OPERATOR }) {
			this.office.signIn("en-anden", role);
			assertThat(this.addresses.shown(this.caseNumber, "boformens navn", () -> {
				throw new AssertionError("read for " + role);
			})).contains(ProtectedAddresses.HIDDEN);
		}
		assertThat(this.office.looks()).isEmpty();
	}

	@Test
	void treatsAnUnknownProtectionAsProtected() {
		this.citizens.protect(this.caseNumber, AddressProtection.UNKNOWN);
		this.office.signIn("sagsbehandler2", Role.CASEWORKER);
		assertThat(look()).isEqualTo(ProtectedAddresses.HIDDEN);
	}

	@Test
	void logsNoLookWhereNothingIsProtected() {
		this.citizens.protect(this.caseNumber, AddressProtection.NONE);
		this.office.signIn("sagsbehandler2", Role.CASEWORKER);
		assertThat(look()).isEqualTo("Krisecenter Prøvehus");
		assertThat(this.office.looks()).isEmpty();
	}

	@Test
	void logsNoLookAtNothing() {
		assertThat(this.addresses.shown(this.caseNumber, "borgerens adresse", () -> " ")).isEmpty();
		assertThat(this.office.looks()).isEmpty();
	}

	private String look() {
		return this.addresses.shown(this.caseNumber, "boformens navn", () -> "Krisecenter Prøvehus").orElseThrow();
	}

}
