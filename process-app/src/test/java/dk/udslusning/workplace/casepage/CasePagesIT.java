package dk.udslusning.workplace.casepage;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.udslusning.access.Role;
import dk.udslusning.casefile.assessment.MissingInformation;
import dk.udslusning.casefile.benefit.Applicant;
import dk.udslusning.casefile.benefit.HousingBenefits;
import dk.udslusning.casefile.citizen.Agreed;
import dk.udslusning.casefile.citizen.SafeContacts;
import dk.udslusning.casefile.document.Document;
import dk.udslusning.casefile.document.DocumentKind;
import dk.udslusning.casefile.document.Documents;
import dk.udslusning.casefile.document.NewDocument;
import dk.udslusning.casefile.home.HomePath;
import dk.udslusning.casefile.intake.RegisterTransition;
import dk.udslusning.casefile.protection.ClosedPaper;
import dk.udslusning.casefile.protection.ProtectedAddresses;
import dk.udslusning.casefile.standin.NewStaffAbsence;
import dk.udslusning.casefile.standin.StaffAbsences;
import dk.udslusning.decision.calculation.Prepared;
import dk.udslusning.decision.recalculation.AmountChanges;
import dk.udslusning.decision.recalculation.ChangeDecisions;
import dk.udslusning.decision.recalculation.Changed;
import dk.udslusning.decision.recalculation.Granted;
import dk.udslusning.decision.recalculation.RecalculationPreparation;
import dk.udslusning.decision.recalculation.Recalculations;
import dk.udslusning.followup.FollowUps;
import dk.udslusning.payment.PaymentGate;
import dk.udslusning.process.deadline.CaseDeadlines;
import dk.udslusning.process.deadline.DueItem;
import dk.udslusning.process.standing.AgreementMeetingTimes;
import dk.udslusning.process.standing.CaseStanding;
import dk.udslusning.process.standing.CoursePhase;
import dk.udslusning.process.standing.OpenStep;
import dk.udslusning.rules.money.Money;
import dk.udslusning.testing.CaseFileDatabase;
import dk.udslusning.testing.Notices;
import dk.udslusning.testing.Office;
import dk.udslusning.workplace.casepage.Part.Edit;
import dk.udslusning.workplace.casepage.Part.Fact;
import dk.udslusning.workplace.casepage.Part.Phase;
import dk.udslusning.workplace.casepage.Part.Row;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

/**
 * What the page says while the telephone rings. The amounts are those of {@link Granted}
 * on an estimate, by hand: 3.465,08 a month, 4.636,51 in December 2026.
 */
@CaseFileDatabase
@Import({ HomePath.class, Granted.class, CasePagesIT.Page.class })
@TestPropertySource(properties = "udslusning.catalogue.overlay=classpath:catalogue/demo-rates")
class CasePagesIT {

	@Autowired
	private CasePages pages;

	@Autowired
	private Granted granted;

	@Autowired
	private HomePath path;

	@Autowired
	private RegisterTransition notices;

	@Autowired
	private HousingBenefits benefits;

	@Autowired
	private PaymentGate gate;

	@Autowired
	private MissingInformation information;

	@Autowired
	private FollowUps followUps;

	@Autowired
	private SafeContacts contacts;

	@Autowired
	private Recalculations recalculations;

	@Autowired
	private RecalculationPreparation preparation;

	@Autowired
	private AmountChanges changes;

	@Autowired
	private ChangeDecisions decisions;

	@Autowired
	private AgreementMeetingTimes meetings;

	@Autowired
	private Documents documents;

	@Autowired
	private StaffAbsences absences;

	@Autowired
	private CaseColleagues colleagues;

	@Autowired
	private CaseStanding standing;

	@Autowired
	private Office office;

	private String caseNumber;

	@Test
	void saysWhoAndWhere() {
		this.caseNumber = this.granted.onEstimate();
		CasePage.Head head = page().head();
		assertThat(head.citizen()).isEqualTo("Mette Prøvesen");
		assertThat(head.facts()).contains(new Fact("Trin", "Bor i udslusningsbolig siden 10.12.2026", null),
				new Fact("Sagsbehandler", "Anne Sommer", null), new Fact("CPR-nummer", null, "cpr"));
		assertThat(head.marks()).containsExactly("Navne- og adressebeskyttelse", "Ring først");
	}

	@Test
	void saysWhoDoesTheWorkOfACaseworkerWhoIsAway() {
		this.caseNumber = this.path.open(Notices.fromHomelessShelter());
		long absence = this.absences.register(new NewStaffAbsence("sagsbehandler1", "sagsbehandler2",
				LocalDate.of(2026, 11, 24), LocalDate.of(2026, 11, 30)));
		assertThat(caseworker()).isEqualTo("Anne Sommer");
		this.office.today(LocalDate.of(2026, 11, 30));
		assertThat(caseworker()).isEqualTo("Anne Sommer (fraværende til og med 30.11.2026, afløser: Bo Vinter)");
		this.office.today(LocalDate.of(2026, 12, 1));
		assertThat(caseworker()).isEqualTo("Anne Sommer");
		this.absences.end(absence);
		this.absences
			.register(new NewStaffAbsence("sagsbehandler1", "sagsbehandler2", LocalDate.of(2026, 12, 1), null));
		assertThat(caseworker()).isEqualTo("Anne Sommer (fraværende indtil videre, afløser: Bo Vinter)");
		this.office.signIn("teamleder", Role.TEAM_LEADER);
		this.absences.register(new NewStaffAbsence("sagsbehandler2", "teamleder", LocalDate.of(2026, 12, 1), null));
		assertThat(caseworker()).as("the stand-in is away too")
			.isEqualTo("Anne Sommer (fraværende indtil videre, afløser: Dorte Vestergaard)");
	}

	@Test
	void saysWhatHoldsTheMoneyBack() {
		this.caseNumber = this.granted.onEstimate();
		Part amount = part(PartName.NEXT_AMOUNT);
		assertThat(amount.headline()).isEqualTo("3.465,08 kr.");
		assertThat(amount.under()).isEqualTo("for januar 2027. Bliver ikke udbetalt endnu");
		assertThat(amount.alerts()).singleElement()
			.satisfies((alert) -> assertThat(alert).startsWith("Holdt tilbage: Der er ikke søgt boligstøtte."));
		assertThat(part(PartName.MISSING).rows()).containsExactly(new Row("Senest 09.01.2027",
				"Boligstøtte er ikke søgt", "Søges den inden, tæller den fra indflytningen", null, false));
	}

	@Test
	void saysHowMuchComesWhenWithTheMonthsBefore() {
		this.caseNumber = this.granted.onEstimate();
		release();
		Part amount = part(PartName.NEXT_AMOUNT);
		assertThat(amount.headline()).isEqualTo("3.465,08 kr.");
		assertThat(amount.under()).isEqualTo("for januar 2027, er på kontoen mandag den 04.01.2027");
		assertThat(amount.alerts()).isEmpty();
		assertThat(amount.facts()).extracting(Fact::label, Fact::value)
			.containsExactly(tuple("Desuden for december 2026", "4.636,51 kr."), tuple("I alt den dag", "8.101,59 kr."),
					tuple("Husleje med ydelser", "8.150,00 kr."), tuple("Boligstøtte, vores skøn", "975,00 kr."),
					tuple("Betaler selv", "3.709,92 kr."), tuple("Sidste dag med penge", "30.11.2028"));
		assertThat(part(PartName.MISSING).texts()).containsExactly("Vi venter ikke på papirer eller svar.");
	}

	@Test
	void tellsOfTodaysMoneyUntilTheDayHasPassed() {
		this.caseNumber = this.granted.onEstimate();
		release();
		this.office.today(LocalDate.of(2027, 1, 4));
		assertThat(part(PartName.NEXT_AMOUNT).under()).endsWith("mandag den 04.01.2027");
		this.office.today(LocalDate.of(2027, 1, 5));
		assertThat(part(PartName.NEXT_AMOUNT).under())
			.isEqualTo("for februar 2027, er på kontoen mandag den 01.02.2027");
		assertThat(part(PartName.NEXT_AMOUNT).facts()).extracting(Fact::label, Fact::value)
			.startsWith(tuple("Måneden før, januar 2027", "3.465,08 kr."));
	}

	@Test
	void saysWhyInWordsForTheCitizen() {
		this.caseNumber = this.granted.onEstimate();
		Part why = part(PartName.WHY);
		assertThat(why.more()).startsWith("Du får forskellen mellem boligens udgift og det, du selv skal betale.");
		assertThat(why.texts()).containsExactly(
				"Sig det sådan: »Du får 3.465,08 kr., fordi din husleje på 7.500,00 kr. er højere end boligstøtten og "
						+ "din egenbetaling. Boligstøtten er anslået til 975,00 kr., din egenbetaling er 3.059,92 kr., "
						+ "og kommunen refunderer forskellen.«");
		assertThat(why.facts())
			.containsExactly(new Fact("Afgjort 10.12.2026", "Afgørelse om refusion af husleje", null));
	}

	/**
	 * By hand: March 7.670,00 - 1.000,00 - 3.120,75 = 3.549,25, April and on 3.689,25,
	 * each less 3.379,25: 170,00 and 310,00 afterwards.
	 */
	@Test
	void saysWhatChangedAndWhatComesAfterwards() {
		this.caseNumber = this.granted.in2027(LocalDate.of(2026, 12, 10));
		this.gate.ask(this.caseNumber);
		this.office.today(LocalDate.of(2027, 4, 5));
		long recalculation = this.recalculations.openOrJoin(this.caseNumber).id();
		assertThat(part(PartName.WHY).alerts()).containsExactly("Beløbet er ved at blive regnet om og kan ændre sig.");
		this.preparation.prepare(recalculation,
				Changed.from(LocalDate.of(2027, 3, 15), Prepared.facts().rent(Money.ofKroner(7_810))).build());
		long approval = this.changes.calculate(recalculation).approvalId();
		this.granted.approve(approval);
		this.decisions.issue(approval);
		assertThat(part(PartName.WHY).alerts()).isEmpty();
		assertThat(part(PartName.WHY).facts()).extracting(Fact::label, Fact::value)
			.contains(tuple("I marts 2027", "3.379,25 kr. → 3.549,25 kr., efterbetales"),
					tuple("I april 2027", "3.379,25 kr. → 3.689,25 kr., efterbetales"));
		assertThat(part(PartName.WHY).headline()).isEqualTo("3.379,25 kr. → 3.689,25 kr.");
		assertThat(part(PartName.WHY).under()).isEqualTo("fra maj 2027, sættes op");
		assertThat(part(PartName.WHY).texts()).hasSize(2)
			.last()
			.satisfies((text) -> assertThat(text).startsWith("Sig det sådan: »Du får 3.689,25 kr."));
		assertThat(part(PartName.NEXT_AMOUNT).headline()).isEqualTo("3.689,25 kr.");
		AmountChart chart = part(PartName.AMOUNTS).chart();
		assertThat(chart.months()).extracting(AmountChart.Month::month, AmountChart.Month::oere)
			.containsSubsequence(tuple("januar 2027", 337_925L), tuple("februar 2027", 337_925L),
					tuple("marts 2027", 354_925L), tuple("april 2027", 368_925L), tuple("maj 2027", 368_925L));
		assertThat(chart.periods()).extracting(AmountChart.Period::months, AmountChart.Period::amount)
			.startsWith(tuple("april 2027 til maj 2027", "3.689,25 kr."), tuple("marts 2027", "3.549,25 kr."),
					tuple("januar 2027 til februar 2027", "3.379,25 kr."));
		assertThat(chart.periods().get(0).why()).singleElement()
			.satisfies((why) -> assertThat(why).startsWith("Du får 3.689,25 kr."));
		assertThat(part(PartName.NEXT_AMOUNT).under()).isEqualTo("for maj 2027, er på kontoen mandag den 03.05.2027");
		assertThat(part(PartName.NEXT_AMOUNT).facts()).extracting(Fact::label, Fact::value)
			.contains(tuple("Desuden for marts 2027 til april 2027", "480,00 kr."),
					tuple("I alt den dag", "4.169,25 kr."));
	}

	@Test
	void saysThatALowerAmountWaitsForItsLetter() {
		this.caseNumber = this.granted.in2027(LocalDate.of(2026, 12, 10));
		this.office.today(LocalDate.of(2027, 4, 5));
		long recalculation = this.recalculations.openOrJoin(this.caseNumber).id();
		this.preparation.prepare(recalculation,
				Changed.from(LocalDate.of(2027, 3, 1), Prepared.facts().decided(Money.ofKroner(1_200)))
					.benefitFrom(YearMonth.of(2027, 3))
					.build());
		long approval = this.changes.calculate(recalculation).approvalId();
		this.granted.approve(approval);
		this.decisions.issue(approval);
		assertThat(part(PartName.NEXT_AMOUNT).headline()).isEqualTo("3.379,25 kr.");
		assertThat(part(PartName.WHY).alerts())
			.containsExactly("Afgørelsen gælder ikke for maj 2027: brevet skal være sendt, før måneden begynder.");
	}

	@Test
	void saysThatNoMoreComes() {
		this.caseNumber = this.granted.onEstimate();
		this.followUps.plan(this.caseNumber, "P24M");
		this.office.today(LocalDate.of(2028, 12, 4));
		assertThat(part(PartName.NEXT_MEETING).texts()).as("planned past the last day with refund")
			.containsExactly("Der er ikke aftalt et møde.");
		assertThat(part(PartName.NEXT_AMOUNT).texts())
			.containsExactly("Der kommer ikke flere penge: den sidste måned var november 2028.");
		assertThat(part(PartName.AMOUNTS).chart().months()).as("the last year with money")
			.hasSize(12)
			.last()
			.extracting(AmountChart.Month::month)
			.isEqualTo("november 2028");
		assertThat(page().head().facts()).contains(new Fact("Trin", "Almindelig lejer, refusionen er slut", null));
	}

	@Test
	void saysWhatTheOfficeWaitsFor() {
		this.caseNumber = this.path.open(Notices.ofAnother());
		this.information.ask(this.caseNumber, "Jobcentret", "Udbetalingsmeddelelse for oktober",
				LocalDate.of(2026, 11, 23));
		assertThat(part(PartName.MISSING).rows()).extracting(Row::what, Row::more)
			.containsExactly(tuple("Udbetalingsmeddelelse for oktober", "Fra Jobcentret, spurgt den 23.11.2026"),
					tuple("CPR-nummer", "Uden det kan der ikke udbetales"));
	}

	@Test
	void saysWhenTheyMeetNext() {
		this.caseNumber = this.granted.onEstimate();
		assertThat(part(PartName.NEXT_MEETING).texts()).containsExactly("Der er ikke aftalt et møde.");
		this.followUps.plan(this.caseNumber, "P1M");
		assertThat(part(PartName.NEXT_MEETING).headline()).as("10 January is a Sunday")
			.isEqualTo("mandag den 11.01.2027");
		this.office.today(LocalDate.of(2027, 1, 12));
		assertThat(part(PartName.NEXT_MEETING).alerts()).hasSize(1);
	}

	@Test
	void knowsMeetingsAboutTheAgreementToo() {
		this.caseNumber = this.granted.onEstimate();
		Mockito.when(this.meetings.next(this.caseNumber)).thenReturn(Optional.of(LocalDateTime.of(2027, 1, 8, 10, 30)));
		assertThat(part(PartName.NEXT_MEETING).headline()).isEqualTo("fredag den 08.01.2027 kl. 10.30");
		assertThat(part(PartName.NEXT_MEETING).under()).isEqualTo("Møde om aftalen");
		this.followUps.plan(this.caseNumber, "P1M");
		assertThat(part(PartName.NEXT_MEETING).headline()).as("the first of the two").startsWith("fredag");
		assertThat(part(PartName.NEXT_MEETING).facts())
			.containsExactly(new Fact("Desuden", "Opfølgning, mandag den 11.01.2027", null));
		this.office.today(LocalDate.of(2027, 1, 9));
		assertThat(part(PartName.NEXT_MEETING).headline()).as("the one to come").isEqualTo("mandag den 11.01.2027");
		assertThat(part(PartName.NEXT_MEETING).alerts())
			.containsExactly("Møde om aftalen: dagen er gået, og der er ikke skrevet, hvordan det gik.");
	}

	@Test
	void saysHowToReachHerSafely() {
		this.caseNumber = this.granted.onEstimate();
		assertThat(part(PartName.SAFE_CONTACT).alerts()).hasSize(3)
			.contains("Sikker kontakt er ikke aftalt endnu. Regn alt for usikkert.");
		this.contacts.agree(this.caseNumber, new Agreed().callFirst().build());
		Part contact = part(PartName.SAFE_CONTACT);
		assertThat(contact.alerts()).containsExactly("Ring først, før der sendes noget.");
		assertThat(contact.facts()).contains(new Fact("Telefon", "12 34 56 78", null, "tel:12345678"),
				new Fact("Digital Post", "Kun borgeren selv", null),
				new Fact("Breve sendes til", null, "postal-address"));
	}

	@Test
	void hidesNumberAndAddressesUntilSomebodyAsksAndLogsTheLook() throws Exception {
		this.caseNumber = this.granted.onEstimate();
		this.contacts.agree(this.caseNumber, new Agreed().build());
		assertThat(written(page())).doesNotContain("0707614285", "070761-4285", "Prøvevej", "Boks 7");
		assertThat(this.office.looks()).containsExactly(this.caseNumber + ": Sagens side");
		assertThat(this.pages.shown(this.caseNumber, Hidden.CPR)).isEqualTo("070761-4285");
		assertThat(this.pages.shown(this.caseNumber, Hidden.HOME_ADDRESS)).startsWith("Prøvevej 12, 2.");
		assertThat(this.pages.shown(this.caseNumber, Hidden.POSTAL_ADDRESS)).isEqualTo("Boks 7, 2630 Taastrup");
		assertThat(this.office.looks()).endsWith(this.caseNumber + ": CPR-nummeret",
				this.caseNumber + ": boligens adresse", this.caseNumber + ": adressen til breve");
	}

	@Test
	void showsTheAddressOfACitizenWithoutProtection() throws Exception {
		this.caseNumber = this.path.open(Notices.fromHomelessShelter());
		this.path.offer(this.caseNumber);
		assertThat(written(page())).contains("Prøvevej 12");
	}

	@Test
	void tellsAnotherCaseworkerOfAProtectedCitizenOnlyThatTheCaseIsThere() throws Exception {
		this.caseNumber = this.granted.onEstimate();
		this.office.signIn("sagsbehandler2", Role.CASEWORKER);
		assertThat(page()).isEqualTo(CasePage.closed(this.caseNumber, ProtectedAddresses.HIDDEN));
		assertThat(this.pages.find("mette prøvesen"))
			.containsExactly(new FoundCase(this.caseNumber, ProtectedAddresses.HIDDEN));
		assertThatExceptionOfType(ClosedPaper.class).isThrownBy(() -> this.pages.shown(this.caseNumber, Hidden.CPR));
		assertThat(this.office.looks()).isEmpty();
		this.office.signIn("teamleder", Role.TEAM_LEADER);
		assertThat(page().head().citizen()).isEqualTo("Mette Prøvesen");
	}

	@Test
	void saysWhoElseHasTheCaseOpen() {
		this.caseNumber = this.path.open(Notices.fromHomelessShelter());
		this.office.at(LocalDateTime.of(2026, 11, 23, 10, 4));
		assertThat(this.colleagues.sign(this.caseNumber)).isEmpty();
		this.office.signIn("sagsbehandler2", Role.CASEWORKER);
		assertThat(this.colleagues.sign(this.caseNumber)).containsExactly("Anne Sommer har sagen åben siden kl. 10.04");
		this.office.signIn("sagsbehandler1", Role.CASEWORKER);
		this.colleagues.end(this.caseNumber);
		this.office.signIn("sagsbehandler2", Role.CASEWORKER);
		assertThat(this.colleagues.sign(this.caseNumber)).isEmpty();
	}

	@Test
	void saysTheDayWhereACaseIsOpenSinceYesterday() {
		this.caseNumber = this.path.open(Notices.fromHomelessShelter());
		this.office.at(LocalDateTime.of(2026, 11, 23, 23, 59));
		this.colleagues.sign(this.caseNumber);
		this.office.at(LocalDateTime.of(2026, 11, 24, 0, 1));
		this.office.signIn("sagsbehandler2", Role.CASEWORKER);
		assertThat(this.colleagues.sign(this.caseNumber))
			.containsExactly("Anne Sommer har sagen åben siden den 23.11.2026 kl. 23.59");
	}

	@Test
	void tellsOtherRolesNothing() {
		this.caseNumber = this.path.open(Notices.fromHomelessShelter());
		this.office.signIn("sagsbehandler2", Role.CASEWORKER);
		assertThat(page().head()).as("no protection: any caseworker takes the call").isNotNull();
		this.office.signIn("oekonomi", Role.FINANCE);
		assertThat(page()).isEqualTo(CasePage.closed(this.caseNumber, ProtectedAddresses.HIDDEN));
	}

	@Test
	void foldsTheRestAway() {
		this.caseNumber = this.granted.onEstimate();
		assertThat(page().folded()).extracting(Part::code)
			.containsExactly("STANDING", "AMOUNTS", "HOUSEHOLD", "INCOME", "HOME", "AGREEMENT", "LETTERS", "DOCUMENTS",
					"FOLLOW_UPS", "DEADLINES", "TIMELINE");
		assertThat(part(PartName.LETTERS).rows()).extracting(Row::what, Row::more)
			.contains(tuple("Afgørelse om refusion af husleje", "Afgjort af Bo Vinter"))
			.anyMatch((row) -> row.toList().get(1).equals("Brev, ikke sendt endnu"));
		assertThat(part(PartName.LETTERS).rows()).extracting(Row::pdf)
			.anyMatch((pdf) -> pdf != null
					&& pdf.startsWith("/camunda/api/workplace/papers/" + this.caseNumber + "/letters/"));
		assertThat(part(PartName.DEADLINES).rows())
			.containsExactly(new Row("01.12.2026", "Hold opfølgning", "Hos Anne Sommer", null, true));
		assertThat(part(PartName.HOME).facts()).contains(new Fact("Adresse", null, "home-address"),
				new Fact("Særlige vilkår til", "30.11.2028 (24 måneder). Derefter almindelig lejer", null));
		assertThat(part(PartName.TIMELINE).rows()).hasSizeBetween(3, 30);
	}

	@Test
	void saysWhereTheCaseStandsAndWhatWaits() {
		this.caseNumber = this.path.open(Notices.fromHomelessShelter());
		assertThat(part(PartName.STANDING).texts()).containsExactly("Intet trin venter: forløbet er slut.");
		Mockito.when(this.standing.phases(this.caseNumber))
			.thenReturn(List.of(new CoursePhase("Henvendelse og visitation", CoursePhase.State.DONE),
					new CoursePhase("Bolig og tilbud", CoursePhase.State.ALONGSIDE),
					new CoursePhase("Refusion og ophold", CoursePhase.State.CURRENT),
					new CoursePhase("Ophør og afslutning", CoursePhase.State.AHEAD)));
		LocalDateTime at = LocalDateTime.of(2026, 11, 20, 6, 0);
		Mockito.when(this.standing.steps(this.caseNumber))
			.thenReturn(List.of(new OpenStep("Find bolig", "Udslusningsforløb", false, "sagsbehandler2", null, at),
					new OpenStep("Godkend", "Godkendelse", false, null, "Teamledere", at.plusDays(1)),
					new OpenStep("Sidste dag er gået", "Bor i udslusningsbolig", true, null, null, at.plusYears(2))));
		assertThat(part(PartName.STANDING).phases()).containsExactly(
				new Phase("Henvendelse og visitation", "gennemført", false),
				new Phase("Bolig og tilbud", "også i gang", false),
				new Phase("Refusion og ophold", "her er sagen", true),
				new Phase("Ophør og afslutning", "kommer senere", false));
		assertThat(part(PartName.STANDING).rows()).extracting(Row::what, Row::more)
			.containsExactly(tuple("Find bolig", "Hos Bo Vinter, åben siden 20.11.2026 (Udslusningsforløb)"),
					tuple("Godkend", "Ingen har den endnu: Teamledere, åben siden 21.11.2026 (Godkendelse)"),
					tuple("Sidste dag er gået", "Sker af sig selv den 20.11.2028 (Bor i udslusningsbolig)"));
	}

	@Test
	void offersToEditWhatCanBeEditedNow() {
		this.caseNumber = this.path.open(Notices.ofAnother());
		assertThat(part(PartName.SAFE_CONTACT).edits()).as("the first agreement is a task").isEmpty();
		assertThat(part(PartName.HOUSEHOLD).edits()).isEmpty();
		assertThat(part(PartName.HOUSEHOLD).more()).singleElement()
			.satisfies((where) -> assertThat(where).contains("»Borgeren henvender sig«", this.caseNumber));
		this.caseNumber = this.granted.onEstimate();
		this.contacts.agree(this.caseNumber, new Agreed().build());
		assertThat(part(PartName.SAFE_CONTACT).edits()).containsExactly(new Edit("contact", "Ret kontakten"));
		assertThat(part(PartName.HOUSEHOLD).edits())
			.containsExactly(new Edit("household", "Nogen flytter ind eller ud"));
		assertThat(part(PartName.INCOME).edits()).containsExactly(new Edit("income", "Ny indkomst"));
		assertThat(part(PartName.INCOME).rows()).extracting(Row::day, Row::what, Row::more)
			.containsExactly(
					tuple("Fra 01.01.2026", "Kontanthjælp eller uddannelseshjælp, 160.000,00 kr. pr. år før skat",
							"Borgeren, oplyst 10.12.2026"));
		this.office.today(LocalDate.of(2028, 12, 4));
		assertThat(part(PartName.INCOME).edits()).as("no refund is left to calculate").isEmpty();
	}

	@Test
	void listsDocumentsTheNewestFirst() {
		this.caseNumber = this.path.open(Notices.ofAnother());
		assertThat(part(PartName.DOCUMENTS).texts()).containsExactly("Der er ingen dokumenter endnu.");
		add("Lejekontrakt, side 1");
		Document newest = add("Lejekontrakt, side 2");
		assertThat(part(PartName.DOCUMENTS).rows()).extracting(Row::what)
			.containsExactly("Lejekontrakt, side 2", "Lejekontrakt, side 1");
		assertThat(part(PartName.DOCUMENTS).rows().get(0).pdf())
			.isEqualTo("/camunda/api/workplace/papers/" + this.caseNumber + "/documents/" + newest.id());
	}

	private Document add(String subject) {
		return this.documents.add(this.caseNumber, new NewDocument(DocumentKind.values()[0], subject,
				LocalDate.of(2026, 11, 20), "Borgeren", "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII)));
	}

	@Test
	void isThereFromTheFirstNotice() {
		this.caseNumber = this.notices.register(Notices.anonymous());
		CasePage page = page();
		assertThat(page.head().citizen()).isEqualTo("Anonym borger");
		assertThat(page.head().facts()).contains(new Fact("Ordning", "Ikke valgt endnu", null),
				new Fact("CPR-nummer", "Mangler", null), new Fact("Trin", "Under visitation", null));
		assertThat(part(PartName.NEXT_AMOUNT).texts()).singleElement()
			.satisfies((text) -> assertThat(text).startsWith("Der er ikke afgjort et beløb endnu."));
		assertThat(part(PartName.AMOUNTS).chart()).isNull();
	}

	private void release() {
		this.benefits.apply(this.caseNumber, HomePath.MOVED_IN, Applicant.TOGETHER, null);
		assertThat(this.gate.ask(this.caseNumber).isPayable()).isTrue();
	}

	private String caseworker() {
		return page().head()
			.facts()
			.stream()
			.filter((fact) -> fact.label().equals("Sagsbehandler"))
			.map(Fact::value)
			.findFirst()
			.orElseThrow();
	}

	private CasePage page() {
		return this.pages.of(this.caseNumber);
	}

	private Part part(PartName name) {
		CasePage page = page();
		return Stream.concat(page.essentials().stream(), page.folded().stream())
			.filter((part) -> part.code().equals(name.name()))
			.findFirst()
			.orElseThrow();
	}

	private static String written(CasePage page) throws Exception {
		return new ObjectMapper().writeValueAsString(page);
	}

	/**
	 * The page without the web, and the engine's tasks by hand.
	 */
	@TestConfiguration(proxyBeanMethods = false)
	@ComponentScan(basePackageClasses = CasePages.class,
			excludeFilters = { @Filter(type = FilterType.ASSIGNABLE_TYPE, classes = CasePageController.class) })
	static class Page {

		@Bean
		AgreementMeetingTimes agreementMeetingTimes() {
			AgreementMeetingTimes meetings = Mockito.mock(AgreementMeetingTimes.class);
			Mockito.when(meetings.next(Mockito.anyString())).thenReturn(Optional.empty());
			return meetings;
		}

		@Bean
		CaseStanding caseStanding() {
			CaseStanding standing = Mockito.mock(CaseStanding.class);
			Mockito.when(standing.phases(Mockito.anyString())).thenReturn(List.of());
			Mockito.when(standing.steps(Mockito.anyString())).thenReturn(List.of());
			return standing;
		}

		@Bean
		CaseDeadlines caseDeadlines() {
			CaseDeadlines deadlines = Mockito.mock(CaseDeadlines.class);
			Mockito.when(deadlines.of(Mockito.anyString()))
				.thenAnswer((asked) -> List.of(new DueItem(LocalDate.of(2026, 12, 1), "Hold opfølgning",
						DueItem.Kind.TASK, asked.getArgument(0), "sagsbehandler1")));
			return deadlines;
		}

	}

}
