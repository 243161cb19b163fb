package dk.udslusning.decision.recalculation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import dk.udslusning.access.Role;
import dk.udslusning.casefile.NeedLevel;
import dk.udslusning.casefile.change.ChangeKind;
import dk.udslusning.casefile.change.ChangeReport;
import dk.udslusning.casefile.change.ChangeReports;
import dk.udslusning.casefile.change.ReportedChange;
import dk.udslusning.casefile.home.HomePath;
import dk.udslusning.casefile.letter.LetterKind;
import dk.udslusning.casefile.letter.Letters;
import dk.udslusning.casefile.note.CaseNote;
import dk.udslusning.casefile.note.CaseNotes;
import dk.udslusning.casefile.tenancy.Tenancies;
import dk.udslusning.decision.Approval;
import dk.udslusning.decision.ApprovalState;
import dk.udslusning.decision.Approvals;
import dk.udslusning.decision.Decision;
import dk.udslusning.decision.Decisions;
import dk.udslusning.decision.UnlawfulDecision;
import dk.udslusning.decision.calculation.Prepared;
import dk.udslusning.decision.hearing.HearingState;
import dk.udslusning.decision.hearing.Hearings;
import dk.udslusning.decision.schedule.RefundSchedule;
import dk.udslusning.rules.change.Treatment;
import dk.udslusning.rules.money.Money;
import dk.udslusning.testing.CaseFileDatabase;
import dk.udslusning.testing.Letterbox;
import dk.udslusning.testing.Notices;
import dk.udslusning.testing.Office;
import dk.udslusning.testing.Rejections;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * How a recalculation begins, goes on and ends, on the {@link Granted} case.
 */
@CaseFileDatabase
@Import({ HomePath.class, Granted.class })
@TestPropertySource(properties = "udslusning.catalogue.overlay=classpath:catalogue/demo-rates")
class RecalculationsIT {

	private static final LocalDate TODAY = LocalDate.of(2027, 3, 20);

	private static final YearMonth MARCH = YearMonth.of(2027, 3);

	private static final YearMonth APRIL = YearMonth.of(2027, 4);

	@Autowired
	private Letterbox letterbox;

	@Autowired
	private HomePath path;

	@Autowired
	private Tenancies tenancies;

	@Autowired
	private Granted granted;

	@Autowired
	private ChangeReports reports;

	@Autowired
	private Recalculations recalculations;

	@Autowired
	private RecalculationPreparation preparation;

	@Autowired
	private AmountChanges changes;

	@Autowired
	private ChangeDecisions decisions;

	@Autowired
	private Decisions issued;

	@Autowired
	private RefundSchedule schedule;

	@Autowired
	private Hearings hearings;

	@Autowired
	private Approvals approvals;

	@Autowired
	private Letters letters;

	@Autowired
	private CaseNotes notes;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Office office;

	private String caseNumber;

	@BeforeEach
	void grantedAndRegulated() {
		this.caseNumber = this.granted.in2027(TODAY);
	}

	@Test
	void opensOnceAndLetsLaterFactsJoin() {
		ChangeReport first = report(ChangeKind.RENT);
		OpenedRecalculation opened = this.recalculations.openOrJoin(this.caseNumber);
		ChangeReport second = report(ChangeKind.INCOME);
		OpenedRecalculation joined = this.recalculations.openOrJoin(this.caseNumber);
		assertThat(opened.openedNow()).isTrue();
		assertThat(joined).isEqualTo(new OpenedRecalculation(opened.id(), false));
		assertThat(this.reports.open(this.caseNumber)).isEmpty();
		assertThat(this.reports.takenBy(opened.id())).containsExactly(first, second);
	}

	@Test
	void decidesNothingByRatesBeforeARefundIsGranted() {
		String another = this.path.open(Notices.ofAnother());
		this.path.moveIn(another, NeedLevel.LOW);
		assertThat(this.recalculations.forRates(another, 2027)).isEmpty();
		assertThat(this.recalculations.open(another)).isEmpty();
	}

	@Test
	void cannotHaveTwoOpenOnesWhoeverInsertsThem() {
		this.recalculations.openOrJoin(this.caseNumber);
		assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(() -> this.jdbc
			.sql("insert into recalculation (case_number, occasion, state, open_case, opened_at, version) "
					+ "values (:caseNumber, 'FACTS', 'OPEN', :caseNumber, current_timestamp, 0)")
			.param("caseNumber", this.caseNumber)
			.update());
	}

	@Test
	void givesItsReportsBackWhenItIsCancelled() {
		ChangeReport report = report(ChangeKind.RENT);
		long id = this.recalculations.openOrJoin(this.caseNumber).id();
		this.recalculations.cancel(id);
		assertThat(this.recalculations.get(id).state()).isEqualTo(RecalculationState.CANCELLED);
		assertThat(this.reports.open(this.caseNumber)).containsExactly(report);
		OpenedRecalculation next = this.recalculations.openOrJoin(this.caseNumber);
		assertThat(next.openedNow()).isTrue();
		assertThat(this.reports.takenBy(next.id())).containsExactly(report);
		assertThat(this.reports.takenBy(id)).isEmpty();
	}

	@Test
	void staysAsItEndedWhenItIsCancelledAfterwards() {
		long id = this.recalculations.openOrJoin(this.caseNumber).id();
		this.decisions.leaveUnchanged(id);
		this.recalculations.cancel(id);
		assertThat(this.recalculations.get(id).state()).isEqualTo(RecalculationState.UNCHANGED);
		assertThat(this.notes.of(this.caseNumber)).extracting(CaseNote::subject).contains("Genberegnet uden ændring");
		assertThat(this.letters.latest(this.caseNumber, LetterKind.CHANGED_AMOUNT)).isEmpty();
	}

	@Test
	void beginsWithWhatWasReportedAndWhatWasToldLast() {
		report(ChangeKind.RENT);
		long id = this.recalculations.openOrJoin(this.caseNumber).id();
		ChangedFacts shown = this.preparation.defaults(id);
		assertThat(shown.changedFrom()).isEqualTo(LocalDate.of(2027, 3, 15));
		assertThat(shown.facts().rent()).isEqualTo(Money.ofKroner(7_500));
		assertThat(shown.facts().benefitDecided()).isNull();
		assertThat(shown.factsKnown()).isNull();
		this.preparation.prepare(id, rentOf(7_810).build());
		ChangedFacts again = this.preparation.defaults(id);
		assertThat(again.facts().rent()).isEqualTo(Money.ofKroner(7_810));
		assertThat(again.factsKnown()).isEqualTo(FactsKnown.TOLD_BY_CITIZEN);
	}

	/** A hearing changed the facts: only what is prepared anew waits for approval. */
	@Test
	void asksForNoApprovalOfWhatAHearingChanged() {
		long id = this.recalculations.openOrJoin(this.caseNumber).id();
		Prepared lower = Prepared.facts().decided(Money.ofKroner(1_200));
		this.preparation.prepare(id, Changed.from(TODAY, lower).benefitFrom(APRIL).unknown().build());
		RecalculationAnswer heard = this.changes.calculate(id);
		assertThat(heard.hearingOpen()).isTrue();
		this.preparation.prepare(id, Changed.from(TODAY, Prepared.facts().rent(Money.ofKroner(7_810))).build());
		RecalculationAnswer again = this.changes.calculate(id);
		assertThat(this.approvals.of(this.caseNumber)).filteredOn(Approval::isPending)
			.extracting(Approval::id)
			.containsExactly(again.approvalId());
	}

	/** Prepared for April, then she leaves on 20 March: what is shown can be sent. */
	@Test
	void beginsNoLaterThanTheLastMonth() {
		long id = this.recalculations.openOrJoin(this.caseNumber).id();
		this.preparation.prepare(id, Changed.from(LocalDate.of(2027, 4, 5), Prepared.facts()).build());
		this.tenancies.moveOut(this.caseNumber, TODAY);
		assertThat(this.preparation.defaults(id).changedFrom()).isEqualTo(LocalDate.of(2027, 3, 1));
	}

	/** The benefit decided for the month is told again only where it changes. */
	@Test
	void asksForABenefitOnlyWhereItIsNew() {
		this.reports.report(this.caseNumber,
				new ReportedChange(ChangeKind.OTHER, LocalDate.of(2026, 12, 10), TODAY, "Fortalt i telefonen"));
		long id = this.recalculations.openOrJoin(this.caseNumber).id();
		ChangedFacts shown = this.preparation.defaults(id);
		assertThat(shown.changedFrom()).isEqualTo(LocalDate.of(2026, 12, 10));
		assertThat(shown.facts().benefitDecided()).isNull();
		assertThat(shown.facts().benefitLetterOn()).isNull();
	}

	@Test
	void countsEachReportAndPreparationInItsVersion() {
		long id = this.recalculations.openOrJoin(this.caseNumber).id();
		long before = this.preparation.version(id);
		report(ChangeKind.RENT);
		long reported = this.preparation.version(id);
		this.preparation.prepare(id, rentOf(7_810).build());
		assertThat(reported).isGreaterThan(before);
		assertThat(this.preparation.version(id)).isGreaterThan(reported);
	}

	@Test
	void looksAgainForFactsThatCameAfterItWasPrepared() {
		report(ChangeKind.RENT);
		RecalculationAnswer answer = recalculate(rentOf(7_810));
		this.granted.approve(answer.approvalId());
		assertThat(this.decisions.lookAgain(answer.approvalId())).isEqualTo(ChangeStands.STANDS);
		ChangeReport later = report(ChangeKind.INCOME);
		assertThat(this.decisions.lookAgain(answer.approvalId())).isEqualTo(ChangeStands.NEW_FACTS);
		assertThat(this.reports.takenBy(answer.change().recalculationId())).contains(later);
		assertThatIllegalStateException().isThrownBy(() -> this.decisions.issue(answer.approvalId()));
	}

	@Test
	void hearsTheCitizenBeforeAReductionOnFactsSheDoesNotKnow() {
		RecalculationAnswer answer = recalculate(
				Changed.from(LocalDate.of(2027, 3, 1), Prepared.facts().decided(Money.ofKroner(1_200)))
					.benefitFrom(MARCH)
					.unknown());
		assertThat(answer.hearingOpen()).isTrue();
		assertThat(this.hearings.get(answer.change().hearingId())).satisfies((hearing) -> {
			assertThat(hearing.state()).isEqualTo(HearingState.OPEN);
			assertThat(hearing.unknownToCitizen()).isEqualTo("Udlejeren har skrevet til kommunen");
			assertThat(hearing.grounds())
				.isEqualTo("Refusionen sættes ned fra 3.379,25 kr. til 3.179,25 kr. om måneden fra april 2027.");
		});
		this.granted.approve(answer.approvalId());
		assertThatExceptionOfType(UnlawfulDecision.class).as("not heard yet")
			.isThrownBy(() -> this.decisions.issue(answer.approvalId()));
	}

	@Test
	void hearsNobodyBeforeAnIncreaseWhoeverKnowsTheFacts() {
		RecalculationAnswer answer = recalculate(rentOf(7_810).unknown());
		assertThat(answer.hearingOpen()).isFalse();
		assertThat(answer.change().hearingId()).isNull();
	}

	@Test
	void issuesNothingThatNobodyApproved() {
		RecalculationAnswer answer = recalculate(rentOf(7_810));
		assertThatExceptionOfType(UnlawfulDecision.class).isThrownBy(() -> this.decisions.issue(answer.approvalId()));
	}

	@Test
	void letsNobodyApproveWhatTheyPrepared() {
		RecalculationAnswer answer = recalculate(rentOf(7_810));
		assertThat(this.approvals.mayDecide(answer.approvalId(), "sagsbehandler1")).isFalse();
		assertThat(this.approvals.mayDecide(answer.approvalId(), "sagsbehandler2")).isTrue();
	}

	@Test
	void issuesOnceHoweverOftenItIsAsked() {
		report(ChangeKind.RENT);
		RecalculationAnswer answer = recalculate(rentOf(7_810));
		this.granted.approve(answer.approvalId());
		long first = this.decisions.issue(answer.approvalId());
		assertThat(this.decisions.issue(answer.approvalId())).isEqualTo(first);
		assertThat(this.recalculations.get(answer.change().recalculationId()).state())
			.isEqualTo(RecalculationState.ISSUED);
		assertThat(this.recalculations.open(this.caseNumber)).isEmpty();
	}

	@Test
	void writesALetterThatSaysFromWhenHowMuchMonthByMonthAndWhy() {
		report(ChangeKind.RENT);
		report(ChangeKind.SHELTER_CHARGE);
		RecalculationAnswer answer = recalculate(rentOf(7_810));
		this.granted.approve(answer.approvalId());
		Decision decision = this.issued.get(this.decisions.issue(answer.approvalId()));
		assertThat(decision.explanationJson()).contains("\"refundOere\"");
		assertThat(letter()).contains("Nyt beløb i refusion af husleje")
			.contains("Fra april 2027 får du 3.689,25 kr. om måneden. Det er mere end de 3.379,25 kr., du har fået.")
			.contains("- marts 2027: før 3.379,25 kr., nu beregnet til 3.549,25 kr.: du får forskellen på 170,00 kr.")
			.contains("- april 2027 og frem: før 3.379,25 kr., nu beregnet til 3.689,25 kr.: det bliver dit beløb")
			.contains("Du får 170,00 kr. mere for måneder, der er begyndt")
			.contains("tidligst den 01.04.2027")
			.contains("Sådan har vi regnet for marts 2027", "Sådan har vi regnet for april 2027")
			.contains("Det har ændret sig: husleje fra 15.03.2027; egenbetaling fra 15.03.2027.")
			// 7.810,00 and 7.500,00, each with heat and antenna of 650,00
			.contains("- Husleje med ydelser til udlejeren: 8.460,00 kr. om måneden. Før var det 8.150,00 kr.")
			.doesNotContain("Den beregnede boligstøtte:", "Din egenbetaling:")
			.contains("Sådan klager du", "Serviceloven § 163 a")
			.doesNotContainIgnoringCase("boform")
			.doesNotContainIgnoringCase("krisecenter")
			.doesNotContain("Prøvevej", "§ 109", "0707614285");
	}

	@Test
	void callsWhatHasNoNameOtherInformation() {
		report(ChangeKind.OTHER);
		RecalculationAnswer answer = recalculate(rentOf(7_810));
		this.granted.approve(answer.approvalId());
		this.decisions.issue(answer.approvalId());
		assertThat(letter()).contains("Det har ændret sig: andre oplysninger fra 15.03.2027.");
	}

	@Test
	void saysThatNothingIsClaimedBack() {
		RecalculationAnswer answer = recalculate(
				Changed.from(LocalDate.of(2027, 3, 1), Prepared.facts().decided(Money.ofKroner(1_200)))
					.benefitFrom(MARCH));
		this.granted.approve(answer.approvalId());
		this.decisions.issue(answer.approvalId());
		assertThat(letter())
			.contains("- marts 2027: før 3.379,25 kr., nu beregnet til 3.179,25 kr.: du beholder pengene")
			.contains("Fra april 2027 får du 3.179,25 kr. om måneden. Det er mindre end")
			.contains("Du skal ikke betale noget tilbage", "god tro", "serviceloven §§ 164 og 165")
			.contains("- Den beregnede boligstøtte: 1.200,00 kr. om måneden. Før var det 1.000,00 kr.")
			.contains("Serviceloven § 163 a; bekendtgørelse nr. 718")
			.contains("Sådan har vi regnet for april 2027")
			.doesNotContain("Sådan har vi regnet for marts 2027")
			.doesNotContain("En nedsættelse gælder")
			.doesNotContain("ubekræftede ydelser");
	}

	@Test
	void givesRatesAloneNoPreparationAndNoHearing() {
		// 2028: 104,70 x 365 / 12 = 3.184,63; 7.500,00 - 1.000,00 - 3.184,63
		this.office.today(LocalDate.of(2027, 12, 15));
		RecalculationAnswer answer = this.recalculations.forRates(this.caseNumber, 2028).orElseThrow();
		assertThat(answer.change().lines()).singleElement().satisfies((line) -> {
			assertThat(line.month()).isEqualTo(YearMonth.of(2028, 1));
			assertThat(line.treatment()).isEqualTo(Treatment.LOWERED);
			assertThat(line.calculated()).isEqualTo(Money.ofOere(331_537));
		});
		assertThat(answer.hearingOpen()).isFalse();
		this.granted.approve(answer.approvalId());
		this.decisions.issue(answer.approvalId());
		assertThat(this.letters.latest(this.caseNumber, LetterKind.RATE_REGULATION).orElseThrow().body())
			.contains("Satserne er ændret. Det gælder for alle", "Til sammenligning: sådan regnede vi for januar 2027")
			.doesNotContain("§ 109");
		assertThat(decided(YearMonth.of(2028, 1))).as("its letter waits").isEqualTo(Granted.FULL_MONTH_2027);
		this.letterbox.empty();
		assertThat(decided(YearMonth.of(2028, 1))).isEqualTo(Money.ofOere(331_537));
	}

	@Test
	void lowersNoMonthThatBeganBeforeTheLetterWentOut() {
		this.office.today(LocalDate.of(2027, 12, 15));
		long approval = this.recalculations.forRates(this.caseNumber, 2028).orElseThrow().approvalId();
		this.granted.approve(approval);
		this.decisions.issue(approval);
		this.office.today(LocalDate.of(2028, 1, 1));
		this.letterbox.empty();
		assertThat(decided(YearMonth.of(2028, 1))).isEqualTo(Granted.FULL_MONTH_2027);
		assertThat(decided(YearMonth.of(2028, 2))).isEqualTo(Money.ofOere(331_537));
	}

	private Money decided(YearMonth month) {
		return this.schedule.decided(this.caseNumber, month).orElseThrow().amount();
	}

	@Test
	void closesARegulationThatChangesNothing() {
		RecalculationAnswer answer = this.recalculations.forRates(this.caseNumber, 2027).orElseThrow();
		assertThat(answer.outcome()).isEqualTo(RecalculationOutcome.UNCHANGED);
		assertThat(this.recalculations.open(this.caseNumber)).isEmpty();
	}

	@Test
	void leavesNewRatesToTheFactsThatAreBeingRecalculated() {
		this.recalculations.openOrJoin(this.caseNumber);
		assertThat(this.recalculations.forRates(this.caseNumber, 2028)).isEmpty();
	}

	@Test
	void letsReportedFactsGoBeforeRatesAlone() {
		this.office.today(LocalDate.of(2027, 12, 15));
		RecalculationAnswer rates = this.recalculations.forRates(this.caseNumber, 2028).orElseThrow();
		OpenedRecalculation facts = this.recalculations.openOrJoin(this.caseNumber);
		assertThat(facts.openedNow()).isTrue();
		assertThat(this.recalculations.get(rates.change().recalculationId()).state())
			.isEqualTo(RecalculationState.CANCELLED);
		assertThat(this.approvals.get(rates.approvalId()).state()).isEqualTo(ApprovalState.LAPSED);
		assertThatExceptionOfType(UnlawfulDecision.class).isThrownBy(() -> this.decisions.issue(rates.approvalId()));
	}

	@Test
	void asksForARateThatNobodyHasConfirmed() {
		this.office.today(LocalDate.of(2027, 12, 15));
		long id = this.recalculations.openOrJoin(this.caseNumber).id();
		this.preparation.prepare(id, Changed.from(LocalDate.of(2027, 12, 1), Prepared.facts()).build());
		this.jdbc.sql("delete from housing_benefit_month where case_number = :caseNumber")
			.param("caseNumber", this.caseNumber)
			.update();
		assertThat(this.changes.calculate(id)).satisfies((answer) -> {
			assertThat(answer.outcome()).as("no table of housing benefit for 2028")
				.isEqualTo(RecalculationOutcome.RATE_UNCLEAR);
			assertThat(answer.rateMonth()).isEqualTo(YearMonth.of(2028, 1));
		});
	}

	@Test
	void namesEachFaultAtItsField() {
		long id = this.recalculations.openOrJoin(this.caseNumber).id();
		assertThat(refused(id, rentOf(7_810).with((changed) -> changed.from = null))).containsExactly("changedFrom");
		assertThat(refused(id, rentOf(7_810).with((changed) -> changed.from = LocalDate.of(2026, 11, 30))))
			.containsExactly("changedFrom");
		assertThat(refused(id, rentOf(7_810).with((changed) -> changed.from = LocalDate.of(2028, 12, 1))))
			.containsExactly("changedFrom");
		assertThat(refused(id, rentOf(7_810).with((changed) -> changed.rentFrom = null))).containsExactly("rentFrom");
		assertThat(refused(id, rentOf(7_810).with((changed) -> changed.rentFrom = LocalDate.of(2027, 3, 14))))
			.containsExactly("rentFrom");
		assertThat(refused(id, rentOf(9_000))).as("more than a tenth above").containsExactly("rent");
		assertThat(refused(id, rentOf(7_810).with((changed) -> changed.known = null))).containsExactly("factsKnown");
		assertThat(refused(id, rentOf(7_810).with((changed) -> changed.note = " "))).containsExactly("knownNote");
		assertThat(refused(id, rentOf(7_500).benefitFrom(APRIL))).containsExactly("benefitDecided");
		assertThat(
				refused(id, Changed.from(LocalDate.of(2027, 3, 15), Prepared.facts().decided(Money.ofKroner(1_200)))))
			.containsExactly("benefitFrom");
		assertThat(refused(id, Changed.from(LocalDate.of(2027, 3, 15), Prepared.facts().ownPaymentWaived())))
			.as("not the first of a month")
			.containsExactly("ownPaymentFrom");
		assertThat(refused(id,
				Changed.from(LocalDate.of(2027, 3, 15), Prepared.facts().noIncomeFrom(LocalDate.of(2027, 3, 14)))))
			.containsExactly("incomeFrom");
	}

	@Test
	void asksATeamLeaderAboveTheLimitOfAmount() {
		// 7.500,00 - 1.000,00 without own payment
		RecalculationAnswer answer = recalculate(
				Changed.from(LocalDate.of(2027, 4, 1), Prepared.facts().ownPaymentWaived()));
		assertThat(this.approvals.get(answer.approvalId()).refundOere()).isEqualTo(650_000);
		this.office.signIn("teamleder", Role.TEAM_LEADER);
		assertThat(this.approvals.mayDecide(answer.approvalId(), "teamleder")).isTrue();
	}

	private ChangeReport report(ChangeKind kind) {
		return this.reports.report(this.caseNumber,
				new ReportedChange(kind, LocalDate.of(2027, 3, 15), TODAY, "Fortalt i telefonen"));
	}

	private static Changed rentOf(long kroner) {
		return Changed.from(LocalDate.of(2027, 3, 15), Prepared.facts().rent(Money.ofKroner(kroner)));
	}

	private RecalculationAnswer recalculate(Changed changed) {
		long id = this.recalculations.openOrJoin(this.caseNumber).id();
		this.preparation.prepare(id, changed.build());
		return this.changes.calculate(id);
	}

	private List<String> refused(long id, Changed changed) {
		return Rejections.fieldsRefusedBy(() -> this.preparation.prepare(id, changed.build()));
	}

	private String letter() {
		return this.letters.latest(this.caseNumber, LetterKind.CHANGED_AMOUNT).orElseThrow().body();
	}

}
