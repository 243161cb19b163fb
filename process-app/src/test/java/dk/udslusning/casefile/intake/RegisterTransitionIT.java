package dk.udslusning.casefile.intake;

import java.time.LocalDate;

import dk.udslusning.access.Role;
import dk.udslusning.casefile.CaseFiles;
import dk.udslusning.casefile.citizen.AddressProtection;
import dk.udslusning.casefile.citizen.Citizen;
import dk.udslusning.casefile.citizen.Citizens;
import dk.udslusning.casefile.citizen.SafeContacts;
import dk.udslusning.casefile.release.NoticeChannel;
import dk.udslusning.casefile.release.Release;
import dk.udslusning.casefile.release.Releases;
import dk.udslusning.casefile.release.Urgency;
import dk.udslusning.rules.scheme.Origin;
import dk.udslusning.testing.CaseFileDatabase;
import dk.udslusning.testing.Notices;
import dk.udslusning.testing.Office;
import dk.udslusning.testing.Rejections;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@CaseFileDatabase
class RegisterTransitionIT {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

	private static final LocalDate TOMORROW = LocalDate.of(2026, 11, 24);

	@Autowired
	private RegisterTransition register;

	@Autowired
	private CaseFiles cases;

	@Autowired
	private Citizens citizens;

	@Autowired
	private SafeContacts contacts;

	@Autowired
	private Releases releases;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Office office;

	@Test
	void opensACaseWithCitizenStayAndFirstPhone() {
		String caseNumber = this.register.register(Notices.fromCrisisCentre());
		assertThat(caseNumber).matches("UDS-2026-\\d{6}");
		assertThat(this.cases.get(caseNumber).caseworker()).isEqualTo("sagsbehandler1");
		Citizen citizen = this.citizens.get(caseNumber);
		assertThat(citizen.displayName()).isEqualTo("Mette Prøvesen");
		assertThat(citizen.cpr()).isEqualTo("0707614285");
		assertThat(citizen.bornOn()).isEqualTo(LocalDate.of(1961, 7, 7));
		Release release = this.releases.get(caseNumber);
		assertThat(release.isStaying()).isTrue();
		assertThat(release.plannedDischargeOn()).isEqualTo(LocalDate.of(2027, 1, 15));
		assertThat(release.children()).isEqualTo(2);
		assertThat(this.contacts.get(caseNumber).phone()).isEqualTo("12 34 56 78");
	}

	@Test
	void treatsEverythingAsUnsafeUntilContactIsAgreed() {
		String caseNumber = this.register.register(Notices.fromCrisisCentre());
		assertThat(this.contacts.get(caseNumber).callFirst()).isTrue();
		assertThat(this.contacts.get(caseNumber).digitalPost().isSafe()).isFalse();
	}

	@Test
	void opensACaseForAnAnonymousStayWithoutNameOrNumber() {
		Citizen citizen = this.citizens.get(this.register.register(Notices.anonymous()));
		assertThat(citizen.displayName()).isEqualTo("Anonym borger");
		assertThat(citizen.cprNumber()).isEmpty();
		assertThat(citizen.protection().isProtected()).isTrue();
	}

	@Test
	void opensACaseWithoutAStayOrANumber() {
		Release release = this.releases.get(this.register.register(Notices.fromASofa()));
		assertThat(release.origin()).isEqualTo(Origin.OTHER);
		assertThat(release.isStaying()).isFalse();
	}

	@Test
	void refusesAnImpossibleCprNumberAndStoresNothing() {
		TransitionNotice impossible = named("310261-1234");
		assertThat(Rejections.refusal(() -> this.register.register(impossible)).faults()).singleElement()
			.satisfies((fault) -> {
				assertThat(fault.field()).isEqualTo("cpr");
				assertThat(fault.message()).startsWith("CPR-nummeret begynder med en dato, der ikke findes")
					.doesNotContain("310261");
			});
		assertThat(this.jdbc.sql("select count(*) from case_file").query(Long.class).single()).isZero();
	}

	@Test
	void refusesANumberOfSomebodyBornTomorrow() {
		assertThat(Rejections.fieldsRefusedBy(() -> this.register.register(named("241126-4000"))))
			.containsExactly("cpr");
	}

	@Test
	void takesANumberThatFailsModulus11() {
		Citizen citizen = this.citizens.get(this.register.register(named("010190-1111")));
		assertThat(citizen.cprNumber()).hasValueSatisfying((cpr) -> assertThat(cpr.passesModulus11()).isFalse());
	}

	@Test
	void refusesADischargeBeforeTheAdmission() {
		assertThat(Rejections
			.fieldsRefusedBy(() -> this.register.register(stay(LocalDate.of(2026, 9, 2), LocalDate.of(2026, 9, 1)))))
			.containsExactly("plannedDischargeOn");
	}

	@Test
	void takesADischargeOnTheDayOfAdmission() {
		assertThat(this.register.register(stay(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 1)))).isNotNull();
	}

	@Test
	void takesAnAdmissionTodayAndRefusesOneTomorrow() {
		assertThat(this.register.register(stay(TODAY, null))).isNotNull();
		assertThat(Rejections.fieldsRefusedBy(() -> this.register.register(stay(TOMORROW, null))))
			.containsExactly("admittedOn");
	}

	@Test
	void refusesANoticeOfTomorrowOrBeforeTheSchemesBegan() {
		assertThat(Rejections.fieldsRefusedBy(() -> this.register.register(received(TOMORROW))))
			.containsExactly("receivedOn");
		assertThat(Rejections.fieldsRefusedBy(() -> this.register.register(received(LocalDate.of(2017, 12, 31)))))
			.containsExactly("receivedOn");
		assertThat(this.register.register(received(LocalDate.of(2018, 1, 1)))).startsWith("UDS-2018-");
	}

	@Test
	void refusesAnAnonymousStayWithNameAndNumber() {
		TransitionNotice contradiction = notice(true, "Mette Prøvesen", Notices.CPR, null, Origin.CRISIS_CENTRE_109,
				"Krisecenter Prøvehus", null, LocalDate.of(2026, 9, 1));
		assertThat(Rejections.fieldsRefusedBy(() -> this.register.register(contradiction))).containsExactly("name",
				"cpr");
	}

	@Test
	void refusesAnAnonymousStayOutsideACrisisCentre() {
		TransitionNotice anonymous = notice(true, null, null, null, Origin.HOMELESS_SHELTER_110, "Herberg Prøvehus",
				null, LocalDate.of(2026, 9, 1));
		assertThat(Rejections.fieldsRefusedBy(() -> this.register.register(anonymous))).containsExactly("anonymous");
	}

	@Test
	void asksForNamePlaceAndDayOfAdmissionAtOnce() {
		TransitionNotice empty = notice(false, null, null, null, Origin.HOMELESS_SHELTER_110, null, null, null);
		assertThat(Rejections.fieldsRefusedBy(() -> this.register.register(empty))).containsExactly("name", "shelter",
				"admittedOn");
	}

	@Test
	void refusesAStayForSomebodyFromAnotherSituation() {
		TransitionNotice contradiction = notice(false, "Jens Prøvesen", null, null, Origin.OTHER, "Herberg Prøvehus",
				null, LocalDate.of(2026, 9, 1));
		assertThat(Rejections.fieldsRefusedBy(() -> this.register.register(contradiction))).containsExactly("situation",
				"shelter", "admittedOn");
	}

	@Test
	void refusesABirthdayThatContradictsTheNumber() {
		TransitionNotice contradiction = notice(false, "Mette Prøvesen", Notices.CPR, LocalDate.of(1961, 7, 8),
				Origin.CRISIS_CENTRE_109, "Krisecenter Prøvehus", null, LocalDate.of(2026, 9, 1));
		assertThat(Rejections.fieldsRefusedBy(() -> this.register.register(contradiction))).containsExactly("bornOn");
	}

	@Test
	void showsAnotherOpenCaseOfTheSamePersonInsteadOfRefusing() {
		String first = this.register.register(Notices.fromCrisisCentre());
		String second = this.register.register(named(Notices.CPR));
		assertThat(this.citizens.otherOpenCases(second)).containsExactly(first);
		assertThat(this.citizens.otherOpenCases(first)).containsExactly(second);
	}

	@Test
	void refusesTheSameNoticeTwiceAndNamesTheCaseItMade() {
		String caseNumber = this.register.register(Notices.fromCrisisCentre());
		assertThat(Rejections.refusal(() -> this.register.register(Notices.fromCrisisCentre())).faults())
			.singleElement()
			.satisfies((fault) -> {
				assertThat(fault.field()).isEqualTo("receivedOn");
				assertThat(fault.message())
					.startsWith("Den samme henvendelse er lige registreret som sag " + caseNumber + ".");
			});
		assertThat(this.jdbc.sql("select count(*) from case_file").query(Long.class).single()).isEqualTo(1);
	}

	@Test
	void takesTheSameNoticeFromAnotherCaseworkerAndOnAnotherDay() {
		String first = this.register.register(Notices.fromCrisisCentre());
		this.office.signIn("sagsbehandler2", Role.CASEWORKER);
		String second = this.register.register(Notices.fromCrisisCentre());
		this.office.today(TOMORROW);
		String third = this.register.register(Notices.fromCrisisCentre());
		assertThat(this.citizens.otherOpenCases(third)).containsExactly(first, second);
	}

	@Test
	void keepsNoFingerprintLongerThanItsDay() {
		this.register.register(Notices.fromCrisisCentre());
		this.office.today(TOMORROW);
		String caseNumber = this.register.register(Notices.fromASofa());
		assertThat(this.jdbc.sql("select case_number from registered_notice").query(String.class).list())
			.containsExactly(caseNumber);
	}

	@Test
	void takesTheSameNameForTheSamePersonOnlyWhereANumberIsMissing() {
		String numbered = this.register.register(named("010190-1111"));
		String otherNumber = this.register.register(named(Notices.CPR));
		String without = this.register.register(named(null));
		assertThat(this.citizens.otherOpenCases(otherNumber)).containsExactly(without);
		assertThat(this.citizens.otherOpenCases(without)).containsExactly(numbered, otherNumber);
	}

	@Test
	void leavesAnonymousStaysApart() {
		this.register.register(Notices.anonymous());
		assertThat(this.citizens.otherOpenCases(this.register.register(Notices.ofTheDayBefore(Notices.anonymous()))))
			.isEmpty();
	}

	private static TransitionNotice named(String cpr) {
		return notice(false, "Mette  Prøvesen", cpr, null, Origin.CRISIS_CENTRE_109, "Krisecenter Prøvehus", null,
				LocalDate.of(2026, 9, 1));
	}

	private static TransitionNotice notice(boolean anonymous, String name, String cpr, LocalDate bornOn, Origin origin,
			String shelter, String situation, LocalDate admittedOn) {
		return new TransitionNotice(LocalDate.of(2026, 11, 20), NoticeChannel.PHONE, anonymous, name, cpr, bornOn,
				AddressProtection.NONE, null, origin, shelter, situation, admittedOn, null, Urgency.NORMAL, 0);
	}

	private static TransitionNotice stay(LocalDate admittedOn, LocalDate plannedDischargeOn) {
		return new TransitionNotice(LocalDate.of(2026, 11, 20), NoticeChannel.PHONE, false, "Mette Prøvesen", null,
				null, AddressProtection.NONE, null, Origin.CRISIS_CENTRE_109, "Krisecenter Prøvehus", null, admittedOn,
				plannedDischargeOn, Urgency.NORMAL, 0);
	}

	private static TransitionNotice received(LocalDate on) {
		return new TransitionNotice(on, NoticeChannel.PHONE, false, "Jens Prøvesen", null, null, AddressProtection.NONE,
				null, Origin.OTHER, null, "Sover hos skiftende bekendte", null, null, Urgency.NORMAL, 0);
	}

}
