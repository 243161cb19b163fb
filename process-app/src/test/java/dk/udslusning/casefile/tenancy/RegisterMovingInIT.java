package dk.udslusning.casefile.tenancy;

import java.time.LocalDate;

import dk.udslusning.casefile.NeedLevel;
import dk.udslusning.casefile.home.HomePath;
import dk.udslusning.casefile.home.HomeRegister;
import dk.udslusning.casefile.home.HomeState;
import dk.udslusning.casefile.home.TransitionalHome;
import dk.udslusning.casefile.lease.LeaseTerms;
import dk.udslusning.casefile.lease.Leases;
import dk.udslusning.casefile.lease.RegisterLease;
import dk.udslusning.casefile.release.Releases;
import dk.udslusning.testing.CaseFileDatabase;
import dk.udslusning.testing.Notices;
import dk.udslusning.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static dk.udslusning.testing.Rejections.fieldsRefusedBy;
import static dk.udslusning.testing.Rejections.refusal;
import static org.assertj.core.api.Assertions.assertThat;

@CaseFileDatabase
class RegisterMovingInIT {

	private static final LocalDate START = HomePath.LEASE_START;

	@Autowired
	private HomePath path;

	@Autowired
	private RegisterMovingIn registerMovingIn;

	@Autowired
	private RegisterLease registerLease;

	@Autowired
	private Tenancies tenancies;

	@Autowired
	private Checklists checklists;

	@Autowired
	private Leases leases;

	@Autowired
	private HomeRegister homes;

	@Autowired
	private Releases releases;

	@Autowired
	private Office office;

	private String caseNumber;

	private long home;

	@BeforeEach
	void signTheLease() {
		this.caseNumber = this.path.open(Notices.fromCrisisCentre());
		this.home = this.path.lease(this.caseNumber).homeId();
		this.office.today(LocalDate.of(2026, 12, 10));
	}

	@Test
	void beginsTheTenancyAndLetsTheHomeFromTheLeasesFirstDay() {
		Checklist done = new Checklist(true, false, true, false, true, false);
		Tenancy tenancy = this.registerMovingIn.register(this.caseNumber, movingIn(START, START, START, done));
		assertThat(this.tenancies.required(this.caseNumber)).isEqualTo(tenancy);
		assertThat(tenancy.dischargedOn()).isEqualTo(START);
		assertThat(tenancy.needLevel()).isEqualTo(NeedLevel.HIGH);
		assertThat(this.releases.get(this.caseNumber).dischargedOn()).isEqualTo(START);
		TransitionalHome let = this.homes.get(this.home);
		assertThat(let.state()).isEqualTo(HomeState.LET);
		assertThat(let.letFrom()).isEqualTo(START);
		assertThat(this.checklists.of(this.caseNumber).missing())
			.containsExactly("hjælp til første måneds dobbelte husleje", "folkeregister", "indflytningssyn");
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-30,movedInOn", "2026-12-11,movedInOn" })
	void refusesMovingInBeforeTheLeaseOrInTheFuture(LocalDate day, String field) {
		assertThat(fieldsRefusedBy(() -> this.registerMovingIn.register(this.caseNumber,
				movingIn(day, LocalDate.of(2026, 11, 23), LocalDate.of(2026, 12, 10), Checklist.empty()))))
			.containsExactly(field);
	}

	@ParameterizedTest
	@CsvSource({ "2026-12-01", "2026-12-10" })
	void allowsMovingInFromTheLeasesFirstDayUntilToday(LocalDate day) {
		assertThat(
				this.registerMovingIn.register(this.caseNumber, movingIn(day, day, day, Checklist.empty())).movedInOn())
			.isEqualTo(day);
	}

	@Test
	void refusesADischargeBeforeTheLeaseUnlessTheCitizenLeftByHerself() {
		MovingIn early = movingIn(START, START, LocalDate.of(2026, 11, 30), Checklist.empty());
		assertThat(refusal(() -> this.registerMovingIn.register(this.caseNumber, early)).faults()).singleElement()
			.satisfies((fault) -> {
				assertThat(fault.field()).isEqualTo("dischargedOn");
				assertThat(fault.message()).contains("serviceloven § 110, stk. 5");
			});
		assertThat(this.tenancies.latest(this.caseNumber)).isEmpty();
		Tenancy tenancy = this.registerMovingIn.register(this.caseNumber, new MovingIn(START, START,
				LocalDate.of(2026, 11, 30), "Boede en nat hos sin søster", NeedLevel.HIGH, Checklist.empty(), null));
		assertThat(tenancy.dischargedOn()).isEqualTo(LocalDate.of(2026, 11, 30));
	}

	@Test
	void refusesADischargeInTheFutureOrBeforeTheAdmission() {
		assertThat(fieldsRefusedBy(() -> this.registerMovingIn.register(this.caseNumber,
				movingIn(START, START, LocalDate.of(2026, 12, 11), Checklist.empty()))))
			.containsExactly("dischargedOn");
		assertThat(fieldsRefusedBy(() -> this.registerMovingIn.register(this.caseNumber, new MovingIn(START, START,
				LocalDate.of(2026, 8, 31), "Forlod stedet selv", NeedLevel.HIGH, Checklist.empty(), null))))
			.containsExactly("dischargedOn");
	}

	@Test
	void refusesKeysBeforeTheSignatureOrAfterMovingIn() {
		assertThat(fieldsRefusedBy(() -> this.registerMovingIn.register(this.caseNumber,
				movingIn(START, LocalDate.of(2026, 11, 22), START, Checklist.empty()))))
			.containsExactly("keysOn");
		assertThat(fieldsRefusedBy(() -> this.registerMovingIn.register(this.caseNumber,
				movingIn(START, START.plusDays(1), START, Checklist.empty()))))
			.containsExactly("keysOn");
	}

	@Test
	void namesEveryMissingField() {
		assertThat(fieldsRefusedBy(() -> this.registerMovingIn.register(this.caseNumber,
				new MovingIn(null, null, null, null, null, Checklist.empty(), null))))
			.containsExactly("movedInOn", "keysOn", "dischargedOn", "needLevel");
	}

	@Test
	void asksForNoDischargeOfSomebodyWhoStayedNowhere() {
		String sofa = this.path.open(Notices.fromASofa());
		this.path.assign(sofa);
		LeaseTerms terms = HomePath.terms();
		this.office.today(LocalDate.of(2026, 12, 10));
		this.registerLease.signed(sofa, new LeaseTerms(terms.signedOn(), terms.leaseStart(), 24, terms.deviations(),
				terms.councilApprovedOn(), terms.rent(), false, null, null, null, null, null, START, null));
		assertThat(fieldsRefusedBy(
				() -> this.registerMovingIn.register(sofa, movingIn(START, START, START, Checklist.empty()))))
			.containsExactly("dischargedOn");
		assertThat(this.registerMovingIn.register(sofa, movingIn(START, START, null, Checklist.empty())).dischargedOn())
			.isNull();
	}

	@Test
	void vacatesTheHomeWhenTheCitizenMovesOut() {
		this.registerMovingIn.register(this.caseNumber, movingIn(START, START, START, Checklist.empty()));
		this.tenancies.moveOut(this.caseNumber, LocalDate.of(2027, 2, 28));
		assertThat(this.homes.get(this.home).state()).isEqualTo(HomeState.VACATED);
		assertThat(this.homes.get(this.home).vacatedOn()).isEqualTo(LocalDate.of(2027, 2, 28));
		assertThat(this.leases.required(this.caseNumber).endedOn()).isEqualTo(LocalDate.of(2027, 2, 28));
		assertThat(this.tenancies.required(this.caseNumber).movedOutOn()).isEqualTo(LocalDate.of(2027, 2, 28));
	}

	private static MovingIn movingIn(LocalDate moved, LocalDate keys, LocalDate discharged, Checklist checklist) {
		return new MovingIn(moved, keys, discharged, null, NeedLevel.HIGH, checklist, null);
	}

}
