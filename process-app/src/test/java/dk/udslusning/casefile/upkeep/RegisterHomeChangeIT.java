package dk.udslusning.casefile.upkeep;

import java.time.LocalDate;

import dk.udslusning.access.Role;
import dk.udslusning.casefile.CaseFiles;
import dk.udslusning.casefile.CloseReason;
import dk.udslusning.casefile.NeedLevel;
import dk.udslusning.casefile.home.HomeChoice;
import dk.udslusning.casefile.home.HomeChoices;
import dk.udslusning.casefile.home.HomeConditions;
import dk.udslusning.casefile.home.HomeJournal;
import dk.udslusning.casefile.home.HomeJournalEntry;
import dk.udslusning.casefile.home.HomeOffers;
import dk.udslusning.casefile.home.HomePath;
import dk.udslusning.casefile.home.HomeRegister;
import dk.udslusning.casefile.home.HomeState;
import dk.udslusning.casefile.home.HomeWish;
import dk.udslusning.casefile.home.TransitionalHome;
import dk.udslusning.casefile.lease.Lease;
import dk.udslusning.casefile.lease.Leases;
import dk.udslusning.casefile.note.CaseNote;
import dk.udslusning.casefile.note.CaseNotes;
import dk.udslusning.rules.money.Money;
import dk.udslusning.testing.CaseFileDatabase;
import dk.udslusning.testing.Notices;
import dk.udslusning.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static dk.udslusning.testing.Rejections.fieldsRefusedBy;
import static dk.udslusning.testing.Rejections.refusal;
import static org.assertj.core.api.Assertions.assertThat;

@CaseFileDatabase
class RegisterHomeChangeIT {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

	@Autowired
	private RegisterHome registerHome;

	@Autowired
	private RegisterHomeChange changes;

	@Autowired
	private HomeRegister homes;

	@Autowired
	private HomeChoices choices;

	@Autowired
	private HomeOffers offers;

	@Autowired
	private HomeJournal journal;

	@Autowired
	private HomePath path;

	@Autowired
	private Leases leases;

	@Autowired
	private CaseFiles cases;

	@Autowired
	private CaseNotes notes;

	@Autowired
	private Office office;

	private TransitionalHome home;

	private String number;

	@BeforeEach
	void registerAHome() {
		this.home = this.registerHome.register(Reports.family("Pilevej 3, 1. tv."));
		this.number = String.valueOf(this.home.id());
	}

	@Test
	void goesThroughAllStatesAndWritesEachDown() {
		this.homes.let(this.home.id(), LocalDate.of(2026, 1, 1));
		record(HomeEvent.TERMINATED, LocalDate.of(2026, 12, 31));
		assertThat(now().state()).isEqualTo(HomeState.TERMINATED);
		assertThat(now().terminatedTo()).isEqualTo(LocalDate.of(2026, 12, 31));
		record(HomeEvent.VACATED, TODAY);
		assertThat(now().vacatedOn()).isEqualTo(TODAY);
		record(HomeEvent.BACK_AT_DISPOSAL, LocalDate.of(2026, 12, 1));
		assertThat(now().atDisposalFrom()).isEqualTo(LocalDate.of(2026, 12, 1));
		record(HomeEvent.WITHDRAWN, LocalDate.of(2027, 1, 1));
		assertThat(now().withdrawnFrom()).isEqualTo(LocalDate.of(2027, 1, 1));
		record(HomeEvent.BACK_AT_DISPOSAL, LocalDate.of(2027, 6, 1));
		assertThat(now().state()).isEqualTo(HomeState.AT_DISPOSAL);
		assertThat(now().withdrawnFrom()).isNull();
		assertThat(this.journal.of(this.home.id()).stream().skip(1).map(HomeJournalEntry::text)).containsExactly(
				"Lejemålet er opsagt af udlejeren til 31.12.2026", "Fraflyttet den 23.11.2026, istandsat",
				"Til kommunens rådighed igen fra 01.12.2026", "Taget ud af brug fra 01.01.2027",
				"Til kommunens rådighed igen fra 01.06.2027");
	}

	@ParameterizedTest
	@CsvSource({ "TERMINATED,kan ikke opsiges", "VACATED,kan ikke fraflyttes",
			"BACK_AT_DISPOSAL,kan ikke stilles til rådighed igen" })
	void refusesInDanishWhatAHomeAtDisposalCannotDo(HomeEvent event, String words) {
		assertThat(refusal(() -> record(event, TODAY)).faults()).singleElement().satisfies((fault) -> {
			assertThat(fault.field()).isEqualTo("event");
			assertThat(fault.message()).isEqualTo("Bolig " + this.number + " " + words + ", når den er: Til rådighed");
		});
	}

	@ParameterizedTest
	@EnumSource(value = HomeEvent.class, names = { "TERMINATED", "VACATED", "WITHDRAWN" })
	void refusesWhatAWithdrawnHomeCannotDo(HomeEvent event) {
		record(HomeEvent.WITHDRAWN, TODAY);
		assertThat(fieldsRefusedBy(() -> record(event, TODAY))).containsExactly("event");
	}

	@Test
	void offersNoHomeThatIsOutOfUse() {
		String caseNumber = this.path.open(Notices.fromASofa());
		assertThat(offered(caseNumber)).contains(this.home.id());
		record(HomeEvent.WITHDRAWN, TODAY);
		assertThat(offered(caseNumber)).doesNotContain(this.home.id());
		assertThat(fieldsRefusedBy(() -> offerTo(caseNumber))).containsExactly("home");
	}

	@Test
	void asksWhoTerminatedAndForDaysThatCanBe() {
		assertThat(fieldsRefusedBy(() -> this.changes.register(new HomeChange(this.number, HomeEvent.TERMINATED, TODAY,
				null, null, null, null, null, null, null, null))))
			.containsExactly("terminatedBy");
		assertThat(fieldsRefusedBy(() -> record(HomeEvent.VACATED, TODAY.plusDays(1)))).containsExactly("on");
		assertThat(fieldsRefusedBy(() -> record(HomeEvent.WITHDRAWN, LocalDate.of(2016, 11, 22))))
			.containsExactly("on");
		assertThat(fieldsRefusedBy(() -> record(HomeEvent.WITHDRAWN, LocalDate.of(2028, 11, 24))))
			.containsExactly("on");
	}

	@Test
	void refusesDaysBeforeTheHomeWasLetOrLeft() {
		this.homes.let(this.home.id(), LocalDate.of(2026, 6, 1));
		assertThat(fieldsRefusedBy(() -> record(HomeEvent.TERMINATED, LocalDate.of(2026, 5, 31))))
			.containsExactly("on");
		assertThat(fieldsRefusedBy(() -> record(HomeEvent.VACATED, LocalDate.of(2026, 5, 31)))).containsExactly("on");
		record(HomeEvent.VACATED, LocalDate.of(2026, 6, 1));
		assertThat(fieldsRefusedBy(() -> record(HomeEvent.BACK_AT_DISPOSAL, LocalDate.of(2026, 5, 31))))
			.containsExactly("on");
	}

	@Test
	void changesThePriceFromItsDayOnAndNoEarlier() {
		LocalDate from = LocalDate.of(2027, 1, 1);
		this.changes.register(Reports.price(this.number, from, Money.ofKroner(7800), Money.ofKroner(550)));
		assertThat(this.homes.get(this.home.id()).rent()).isEqualTo(Money.ofKroner(7500));
		assertThat(this.homes.get(this.home.id(), LocalDate.of(2026, 12, 31)).rent()).isEqualTo(Money.ofKroner(7500));
		assertThat(this.homes.get(this.home.id(), from).rent()).isEqualTo(Money.ofKroner(7800));
		assertThat(this.homes.get(this.home.id(), from).payments().heat()).isEqualTo(Money.ofKroner(550));
		this.changes.register(Reports.price(this.number, from, Money.ofKroner(7900), null));
		assertThat(this.homes.get(this.home.id(), from).rent()).isEqualTo(Money.ofKroner(7900));
		assertThat(lastLine()).isEqualTo("Pris fra 01.01.2027, uden for indgåede lejekontrakter: leje 7.900,00 kr. "
				+ "og pligtige pengeydelser 0,00 kr. pr. måned");
	}

	@Test
	void keepsThePriceOfEachDayThroughAChangeOfState() {
		this.changes.register(Reports.price(this.number, TODAY, Money.ofKroner(7800), null));
		record(HomeEvent.WITHDRAWN, TODAY);
		assertThat(this.homes.get(this.home.id(), TODAY.minusDays(1)).rent()).isEqualTo(Money.ofKroner(7500));
		assertThat(this.homes.get(this.home.id(), TODAY).rent()).isEqualTo(Money.ofKroner(7800));
	}

	@Test
	void leavesASignedLeaseAsItIsWhenThePriceChanges() {
		String caseNumber = this.path.open(Notices.fromASofa());
		Lease before = this.path.lease(caseNumber, null);
		this.changes
			.register(Reports.price(String.valueOf(before.homeId()), HomePath.LEASE_START, Money.ofKroner(9000), null));
		assertThat(this.leases.required(caseNumber)).isEqualTo(before);
		assertThat(this.leases.required(caseNumber).rent()).isEqualTo(Money.ofKroner(7500));
	}

	@Test
	void refusesAPriceThatNoHomeHas() {
		assertThat(fieldsRefusedBy(() -> this.changes
			.register(Reports.price(this.number, TODAY, Money.ofKroner(999), Money.ofKroner(-1)))))
			.containsExactly("rent", "heat");
		assertThat(fieldsRefusedBy(() -> this.changes.register(Reports.price(this.number, TODAY, null, null))))
			.containsExactly("rent");
	}

	@Test
	void leavesTheMovingOutOfAnOpenCaseToTheCase() {
		String caseNumber = this.path.open(Notices.fromCrisisCentre());
		this.path.moveIn(caseNumber, NeedLevel.HIGH);
		String let = String.valueOf(this.leases.required(caseNumber).homeId());
		assertThat(refusal(() -> this.changes.register(Reports.change(let, HomeEvent.VACATED, HomePath.MOVED_IN)))
			.faults()).singleElement()
			.satisfies((fault) -> assertThat(fault.message()).contains(caseNumber, "sagens opfølgning"));
	}

	@Test
	void tellsTheOpenCaseThatItsLeaseIsTerminated() {
		String caseNumber = this.path.open(Notices.fromCrisisCentre());
		this.path.moveIn(caseNumber, NeedLevel.HIGH);
		String let = String.valueOf(this.leases.required(caseNumber).homeId());
		this.changes.register(Reports.change(let, HomeEvent.TERMINATED, LocalDate.of(2027, 3, 31)));
		assertThat(this.notes.of(caseNumber)).extracting(CaseNote::text)
			.contains("Lejemålet er opsagt af udlejeren til 31.03.2027");
	}

	@Test
	void endsTheLeaseOfACitizenWhoStayedAfterHerCaseWasClosed() {
		String caseNumber = this.path.open(Notices.fromCrisisCentre());
		this.path.moveIn(caseNumber, NeedLevel.LOW);
		long let = this.leases.required(caseNumber).homeId();
		this.cases.close(caseNumber, CloseReason.COMPLETED, HomePath.MOVED_IN);
		this.changes.register(Reports.change(String.valueOf(let), HomeEvent.VACATED, HomePath.MOVED_IN));
		assertThat(this.leases.required(caseNumber).endedOn()).isEqualTo(HomePath.MOVED_IN);
		assertThat(this.homes.get(let).state()).isEqualTo(HomeState.VACATED);
	}

	@Test
	void freesTheHomeOfACaseThatWasClosedBeforeMovingIn() {
		String caseNumber = this.path.open(Notices.fromASofa());
		long let = this.path.lease(caseNumber, null).homeId();
		this.cases.close(caseNumber, CloseReason.WITHDRAWN, TODAY);
		this.office.today(LocalDate.of(2026, 12, 5));
		this.changes.register(Reports.change(String.valueOf(let), HomeEvent.VACATED, LocalDate.of(2026, 12, 5)));
		assertThat(this.homes.get(let).state()).isEqualTo(HomeState.VACATED);
		assertThat(this.leases.required(caseNumber).endedOn()).isEqualTo(LocalDate.of(2026, 12, 5));
	}

	@Test
	void takesNoHomeOutOfUseWhileItIsKeptForACitizen() {
		String caseNumber = this.path.open(Notices.fromASofa());
		offerTo(caseNumber);
		assertThat(refusal(() -> record(HomeEvent.WITHDRAWN, TODAY)).faults()).singleElement()
			.satisfies((fault) -> assertThat(fault.message()).contains(caseNumber, "trukket tilbage"));
		this.offers.withdraw(caseNumber, null, TODAY);
		record(HomeEvent.WITHDRAWN, TODAY);
	}

	@Test
	void findsTheHomeByEachWayToWriteItsNumber() {
		for (String text : new String[] { this.number, "Bolig " + this.number, this.home.number(),
				" bolig-" + this.number + " " }) {
			assertThat(this.changes.register(Reports.price(text, TODAY, Money.ofKroner(7500), null)).id()).as(text)
				.isEqualTo(this.home.id());
		}
	}

	@Test
	void findsTheHomeByItsStreetWhereOnlyOneFits() {
		TransitionalHome second = this.registerHome.register(Reports.family("Pilevej 3, 2. tv."));
		record("pilevej 3 1 tv", HomeEvent.WITHDRAWN);
		assertThat(now().state()).isEqualTo(HomeState.WITHDRAWN);
		assertThat(refusal(() -> record("Pilevej 3", HomeEvent.WITHDRAWN)).faults()).singleElement()
			.satisfies((fault) -> assertThat(fault.message())
				.isEqualTo("Flere boliger passer. Skriv nummeret på den rigtige: " + this.number + ", " + second.id()));
		assertThat(this.office.looks()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "987654321", "Bolig 987654321", "Pilevej 99", "?" })
	void saysThatThereIsNoSuchHome(String text) {
		assertThat(fieldsRefusedBy(() -> record(text, HomeEvent.WITHDRAWN))).containsExactly("home");
	}

	@Test
	void findsTheHomeOfAProtectedCitizenByStreetOnlyForWhoeverMaySeeItAndLogsTheLook() {
		String caseNumber = this.path.open(Notices.fromCrisisCentre());
		offerTo(caseNumber);
		String none = refusal(() -> record("Pilevej 99", HomeEvent.WITHDRAWN)).getMessage();
		this.office.signIn("sagsbehandler2", Role.CASEWORKER);
		assertThat(refusal(() -> record("Pilevej 3", HomeEvent.WITHDRAWN)).getMessage()).isEqualTo(none);
		assertThat(this.office.looks()).isEmpty();
		this.office.signIn("teamleder", Role.TEAM_LEADER);
		assertThat(this.changes.register(Reports.price("Pilevej 3", TODAY, Money.ofKroner(7500), null)).id())
			.isEqualTo(this.home.id());
		assertThat(this.office.looks()).containsExactly(caseNumber + ": Boligens adresse, fundet ved vejnavn");
	}

	@Test
	void findsTheHomeOfAProtectedCitizenByNumberWithoutALook() {
		offerTo(this.path.open(Notices.fromCrisisCentre()));
		this.office.signIn("sagsbehandler2", Role.CASEWORKER);
		this.changes.register(Reports.price(this.number, TODAY, Money.ofKroner(7500), null));
		assertThat(this.office.looks()).isEmpty();
	}

	private void record(HomeEvent event, LocalDate on) {
		this.changes.register(Reports.change(this.number, event, on));
	}

	private void record(String text, HomeEvent event) {
		this.changes.register(Reports.change(text, event, TODAY));
	}

	private TransitionalHome now() {
		return this.homes.get(this.home.id());
	}

	private String lastLine() {
		return this.journal.of(this.home.id()).stream().reduce((first, second) -> second).orElseThrow().text();
	}

	private void offerTo(String caseNumber) {
		this.offers.offer(caseNumber,
				new HomeWish(this.home.id(), LocalDate.of(2026, 12, 1), null, HomeConditions.none()));
	}

	private Iterable<Long> offered(String caseNumber) {
		return this.choices.of(caseNumber).stream().map(HomeChoice::home).map(TransitionalHome::id).toList();
	}

}
