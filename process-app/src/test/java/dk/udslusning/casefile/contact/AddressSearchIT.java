package dk.udslusning.casefile.contact;

import java.time.LocalDate;

import dk.udslusning.access.Role;
import dk.udslusning.casefile.NeedLevel;
import dk.udslusning.casefile.home.CompulsoryPayments;
import dk.udslusning.casefile.home.HomeAddress;
import dk.udslusning.casefile.home.HomeOffers;
import dk.udslusning.casefile.home.HomePath;
import dk.udslusning.casefile.home.HomeRegister;
import dk.udslusning.casefile.home.NewHome;
import dk.udslusning.casefile.home.SampleHomes;
import dk.udslusning.casefile.lease.Lease;
import dk.udslusning.rules.money.Money;
import dk.udslusning.rules.scheme.HomeKind;
import dk.udslusning.testing.CaseFileDatabase;
import dk.udslusning.testing.Notices;
import dk.udslusning.testing.Office;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A landlord rings and says where she lets: which case is it?
 */
@CaseFileDatabase
@Import(HomePath.class)
class AddressSearchIT {

	@Autowired
	private CaseSearch search;

	@Autowired
	private HomePath path;

	@Autowired
	private HomeOffers offers;

	@Autowired
	private HomeRegister homes;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Office office;

	@ParameterizedTest
	@ValueSource(strings = { "Østre Ågade 7B", "østre ågade 7 b", "ØSTRE ÅGADE 7B, 2. tv, 2630 Taastrup",
			"ågade 7b taastrup", "Østre Ågade 7B, 2. sal" })
	void findsTheHomeThatIsAssigned(String address) {
		String caseNumber = assigned("Østre Ågade 7B, 2. tv.");
		assertThat(this.search.find(address)).containsExactly(caseNumber);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Østre Ågade 7", "Østre Ågade 77B", "Ågad 7B", "Østre Ågade 7B, 3. tv",
			"Ågade 7B, 8000 Aarhus", "2630 Taastrup", "taastrup 7b", "%gade 7B", "_gade 7B" })
	void findsNothingElse(String address) {
		assigned("Østre Ågade 7B, 2. tv.");
		assertThat(this.search.find(address)).isEmpty();
	}

	@Test
	void findsALetterThatIsRegisteredApart() {
		String caseNumber = assigned("Ågade 7 B");
		assertThat(this.search.find("Ågade 7B")).containsExactly(caseNumber);
	}

	@Test
	void findsEveryHomeInTheHouse() {
		String first = assigned("Ågade 9, 1. tv");
		String second = assigned("Ågade 9, 1. th");
		assertThat(this.search.find("ågade 9")).containsExactly(first, second);
		assertThat(this.search.find("ågade 9, 1. th")).containsExactly(second);
	}

	@Test
	void findsTheHomeThatIsOfferedUntilTheAnswerIsNo() {
		String caseNumber = this.path.open(Notices.fromHomelessShelter());
		String address = addressOf(this.path.offer(caseNumber));
		assertThat(this.search.find(address)).containsExactly(caseNumber);
		this.offers.decline(caseNumber, "For langt fra skolen", LocalDate.of(2026, 11, 23));
		assertThat(this.search.find(address)).isEmpty();
	}

	@Test
	void findsWhoeverLivesThereUntilTheLeaseHasEnded() {
		String caseNumber = this.path.open(Notices.fromHomelessShelter());
		Lease lease = this.path.lease(caseNumber);
		String address = addressOf(lease.homeId());
		assertThat(this.search.find(address)).containsExactly(caseNumber);
		this.jdbc.sql("update lease set ended_on = :on where id = :id")
			.param("on", LocalDate.of(2027, 6, 30))
			.param("id", lease.id())
			.update();
		this.office.today(LocalDate.of(2027, 6, 30));
		assertThat(this.search.find(address)).as("the last day").containsExactly(caseNumber);
		this.office.today(LocalDate.of(2027, 7, 1));
		assertThat(this.search.find(address)).isEmpty();
	}

	@Test
	void findsNobodyWhoHasMovedOut() {
		String caseNumber = this.path.open(Notices.fromHomelessShelter());
		this.path.moveIn(caseNumber, NeedLevel.LOW);
		String address = addressOf(homeOf(caseNumber));
		assertThat(this.search.find(address)).containsExactly(caseNumber);
		this.jdbc.sql("update tenancy set moved_out_on = :on where case_number = :case")
			.param("on", LocalDate.of(2027, 6, 30))
			.param("case", caseNumber)
			.update();
		this.office.today(LocalDate.of(2027, 7, 1));
		assertThat(this.search.find(address)).isEmpty();
	}

	@Test
	void tellsAStrangerNothingOfAProtectedHome() {
		String caseNumber = this.path.open(Notices.ofAnother());
		String address = addressOf(this.path.offer(caseNumber));
		assertThat(this.search.find(address)).as("her own caseworker").containsExactly(caseNumber);
		this.office.signIn("sagsbehandler2", Role.CASEWORKER);
		assertThat(this.search.find(address)).isEmpty();
		this.office.signIn("oekonomi", Role.FINANCE);
		assertThat(this.search.find(address)).isEmpty();
		this.office.signIn("teamleder", Role.TEAM_LEADER);
		assertThat(this.search.find(address)).containsExactly(caseNumber);
	}

	@Test
	void hidesAHomeWhereNobodyKnowsAboutProtectionYet() {
		String caseNumber = this.path.open(Notices.anonymous());
		String address = addressOf(this.path.offer(caseNumber));
		this.office.signIn("sagsbehandler2", Role.CASEWORKER);
		assertThat(this.search.find(address)).isEmpty();
	}

	private String assigned(String street) {
		String caseNumber = this.path.open(Notices.fromHomelessShelter());
		this.path.assign(caseNumber,
				new NewHome(HomeKind.FAMILY, "Taastrup Almene Boliger", false,
						new HomeAddress(street, "2630", "Taastrup"), 3, 7500, Money.ofKroner(7500),
						new CompulsoryPayments(50000, 0, 15000, 0, 0), Money.ofKroner(24000), true,
						SampleHomes.AT_DISPOSAL_FROM));
		return caseNumber;
	}

	private String addressOf(long homeId) {
		return this.homes.get(homeId).address().line();
	}

	private long homeOf(String caseNumber) {
		return this.jdbc.sql("select home_id from lease where case_number = :case")
			.param("case", caseNumber)
			.query(Long.class)
			.single();
	}

}
