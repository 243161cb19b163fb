package dk.udslusning.decision.repayment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import javax.sql.DataSource;

import dk.udslusning.access.Role;
import dk.udslusning.casefile.CaseFiles;
import dk.udslusning.casefile.CloseReason;
import dk.udslusning.casefile.RejectedInput;
import dk.udslusning.casefile.dispatch.LetterChannel;
import dk.udslusning.casefile.dispatch.LetterOrTalk;
import dk.udslusning.casefile.home.HomePath;
import dk.udslusning.casefile.letter.Channel;
import dk.udslusning.casefile.letter.LetterKind;
import dk.udslusning.casefile.letter.Letters;
import dk.udslusning.decision.ApprovalKind;
import dk.udslusning.decision.ApprovalLevel;
import dk.udslusning.decision.Approvals;
import dk.udslusning.decision.Decision;
import dk.udslusning.decision.DecisionDraft;
import dk.udslusning.decision.DecisionType;
import dk.udslusning.decision.Decisions;
import dk.udslusning.decision.UnlawfulDecision;
import dk.udslusning.decision.calculation.Prepared;
import dk.udslusning.decision.hearing.HearingOutcome;
import dk.udslusning.decision.hearing.Hearings;
import dk.udslusning.decision.recalculation.AmountChanges;
import dk.udslusning.decision.recalculation.ChangeDecisions;
import dk.udslusning.decision.recalculation.Changed;
import dk.udslusning.decision.recalculation.Granted;
import dk.udslusning.decision.recalculation.RecalculationAnswer;
import dk.udslusning.decision.recalculation.RecalculationPreparation;
import dk.udslusning.decision.recalculation.Recalculations;
import dk.udslusning.rules.money.Money;
import dk.udslusning.rules.repayment.OverpaidMonth;
import dk.udslusning.testing.CaseFileDatabase;
import dk.udslusning.testing.DatabaseSnapshot;
import dk.udslusning.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

/**
 * The {@link Granted} case, where the benefit rose by 200,00 kr. from March 2027 and the
 * municipality learnt of it on 5 April: March and April were paid 3.379,25 instead of
 * 3.179,25, and May is lowered.
 */
@CaseFileDatabase
@Import({ HomePath.class, Granted.class })
@TestPropertySource(properties = "udslusning.catalogue.overlay=classpath:catalogue/demo-rates")
class RepaymentsIT {

	private static final LocalDate TODAY = LocalDate.of(2027, 4, 5);

	private static final YearMonth MARCH = YearMonth.of(2027, 3);

	private static final YearMonth APRIL = YearMonth.of(2027, 4);

	private static final LetterOrTalk TOLD = new LetterOrTalk(LetterChannel.SPOKEN, TODAY, false,
			"Du skal intet betale.");

	@Autowired
	private Granted granted;

	@Autowired
	private Recalculations recalculations;

	@Autowired
	private RecalculationPreparation preparation;

	@Autowired
	private AmountChanges changes;

	@Autowired
	private ChangeDecisions changeDecisions;

	@Autowired
	private Repayments repayments;

	@Autowired
	private Hearings hearings;

	@Autowired
	private Approvals approvals;

	@Autowired
	private Decisions decisions;

	@Autowired
	private Letters letters;

	@Autowired
	private CaseFiles cases;

	@Autowired
	private DataSource database;

	@Autowired
	private Office office;

	private String caseNumber;

	@BeforeEach
	void payTooMuch() {
		this.caseNumber = this.granted.in2027(TODAY);
		long id = this.recalculations.openOrJoin(this.caseNumber).id();
		this.preparation.prepare(id,
				Changed.from(LocalDate.of(2027, 3, 1), Prepared.facts().decided(Money.ofKroner(1_200)))
					.benefitFrom(MARCH)
					.build());
		RecalculationAnswer answer = this.changes.calculate(id);
		this.granted.approve(answer.approvalId());
		this.changeDecisions.issue(answer.approvalId());
		as("sagsbehandler1", Role.CASEWORKER);
	}

	@Test
	void beginsByNoCalculationButByAPersonsSign() {
		assertThat(this.repayments.isAnyOpen(this.caseNumber)).isFalse();
		assertRejected(() -> this.repayments.note(new BadFaithSign(this.caseNumber, TODAY, "Boligstøtten", "  ")),
				"sign", "mistanke er ikke nok");
		assertRejected(
				() -> this.repayments.note(new BadFaithSign(this.caseNumber, TODAY.plusDays(1), "Brev", "Skrev det")),
				"notedOn", "fremtiden");
		as("oekonomi", Role.FINANCE);
		assertRejected(() -> noted(), "person", "ingen sag");
		as("sagsbehandler1", Role.CASEWORKER);
		noted();
		assertThat(this.repayments.isAnyOpen(this.caseNumber)).isTrue();
	}

	@Test
	void proposesTheMonthsThatWereOverpaidAndTheirExactSum() {
		long id = noted();
		assertThat(this.repayments.overpaid(id)).extracting(OverpaidMonth::month, OverpaidMonth::tooMuch)
			.containsExactly(tuple(MARCH, Money.ofOere(20_000)), tuple(APRIL, Money.ofOere(20_000)));
		this.repayments.propose(id, day(3), day(4), "Hun skrev det i sit brev.");
		assertThat(this.repayments.claim(id).orElseThrow().total()).isEqualTo(Money.ofOere(40_000));
		assertThat(this.repayments.hearing(id).grounds()).contains("400,00 kr. tilbage")
			.contains("Marts 2027: udbetalt 3.379,25 kr., ret til 3.179,25 kr., for meget 200,00 kr.")
			.contains("Hun skrev det i sit brev.");
	}

	@Test
	void takesOnlyTheMonthsChosenAndNoneTwice() {
		long first = noted();
		this.repayments.propose(first, day(4), day(4), "Fra april vidste hun det.");
		assertThat(this.repayments.claim(first).orElseThrow().total()).isEqualTo(Money.ofOere(20_000));
		long second = noted();
		assertThat(this.repayments.overpaid(second)).extracting(OverpaidMonth::month).containsExactly(MARCH);
		assertRejected(() -> this.repayments.propose(second, day(4), day(4), "Igen"), "from", "genberegning først");
		assertRejected(() -> this.repayments.propose(second, day(4), day(3), "Igen"), "to", "før den første");
		assertRejected(() -> this.repayments.propose(second, day(3), day(3), " "), "knowledge", "hvorfor borgeren");
	}

	@Test
	void preparesNothingBeforeTheCitizenIsHeard() {
		long id = noted();
		assertThatIllegalStateException().isThrownBy(() -> this.repayments.prepare(id, words()));
		long hearing = this.repayments.propose(id, day(3), day(4), "Hun skrev det.");
		assertThatIllegalStateException().isThrownBy(() -> this.repayments.prepare(id, words()));
		this.hearings.writeLetter(hearing, 10);
		this.hearings.letterSent(hearing, TODAY, Channel.DIGITAL_POST);
		assertThatIllegalStateException().isThrownBy(() -> this.repayments.prepare(id, words()));
		assertThatIllegalStateException().isThrownBy(() -> this.repayments.giveUp(id, "Nej", TOLD));
	}

	@Test
	void decidesAfterHearingWithATeamLeaderAndBooksNothingAgainstComingMonths() {
		long id = heard(HearingOutcome.UPHELD);
		DatabaseSnapshot before = DatabaseSnapshot.of(new JdbcTemplate(this.database));
		long request = this.repayments.prepare(id, words());
		approve(request);
		long letter = this.repayments.issue(request);

		Decision decision = this.decisions.latest(this.caseNumber, DecisionType.REPAYMENT).orElseThrow();
		assertThat(decision.adverse()).isTrue();
		assertThat(decision.approvedBy()).isEqualTo("teamleder");
		assertThat(decision.legalBasis()).contains("§ 164").contains("§ 165");
		assertThat(decision.appealGuidance()).contains("tilbagebetaling").contains("Ankestyrelsen");
		assertThat(this.letters.get(letter).body()).contains("betale 400,00 kr. tilbage")
			.contains("trækkes ikke i den refusion")
			.contains("Sådan klager du");
		assertThat(this.repayments.ending(id)).contains(RepaymentEnding.DECIDED);
		assertThat(before.differencesTo(DatabaseSnapshot.of(new JdbcTemplate(this.database)))).map(String::toLowerCase)
			.as("no schedule, no line, no amount is touched")
			.containsExactlyInAnyOrder("approval", "decision", "letter", "letter_page", "repayment_draft",
					"repayment_ending");
		assertThat(this.repayments.issue(request)).isEqualTo(letter);
	}

	@Test
	void refusesEveryShortCutAtTheOneDoor() {
		long id = heard(HearingOutcome.UPHELD);
		long request = this.repayments.prepare(id, words());
		long draft = this.approvals.get(request).subjectId();
		DecisionDraft right = DecisionDraft.adverse(this.caseNumber, DecisionType.REPAYMENT, draft, "sagsbehandler1")
			.withReasons("Fakta", "SEL § 164", "Hensyn", "Fordi")
			.withHearing(this.repayments.hearing(id).id())
			.withApproval(request);
		assertUnlawful(right, "ikke godkendt");
		assertThatExceptionOfType(RejectedInput.class)
			.isThrownBy(() -> this.approvals.approve(request, ApprovalLevel.TEAM_LEADER, "Enig"));
		as("sagsbehandler2", Role.CASEWORKER);
		this.approvals.approve(request, ApprovalLevel.COLLEAGUE, "Enig");
		assertUnlawful(right, "godkendes af en teamleder");
		long waived = this.hearings.waive(this.caseNumber, DecisionType.REPAYMENT, List.of("Penge tilbage"),
				"Hun ved det.");
		assertUnlawful(right.withHearing(waived), "ikke hørt ved brev");
		assertUnlawful(right.withHearing(null), "FVL § 19");
		long other = this.approvals.request(this.caseNumber, ApprovalKind.REPAYMENT, 999_999, null);
		DecisionDraft withoutSign = DecisionDraft
			.adverse(this.caseNumber, DecisionType.REPAYMENT, 999_999, "sagsbehandler1")
			.withReasons("Fakta", "SEL § 164", "Hensyn", "Fordi")
			.withHearing(this.repayments.hearing(id).id())
			.withApproval(other);
		assertUnlawful(withoutSign, "konkret tegn");
	}

	@Test
	void givesUpAfterAHearingThatChangedTheAssessment() {
		long id = heard(HearingOutcome.CHANGED);
		assertThatIllegalStateException().isThrownBy(() -> this.repayments.prepare(id, words()));
		assertRejected(() -> this.repayments.giveUp(id, " ", TOLD), "note", "hvorfor intet");
		assertRejected(() -> this.repayments.giveUp(id, "I god tro", new LetterOrTalk(null, null, false, null)),
				"channel", "hvordan borgeren");
		this.repayments.giveUp(id, "Hun havde ringet om det i marts.", TOLD);
		assertThat(this.repayments.ending(id)).contains(RepaymentEnding.GIVEN_UP);
		assertThat(this.decisions.latest(this.caseNumber, DecisionType.REPAYMENT)).isEmpty();
	}

	@Test
	void decidesNothingWhereTheProofFails() {
		long id = heard(HearingOutcome.UPHELD);
		this.repayments.giveUp(id, "Kommunen kan ikke bevise det.", TOLD);
		assertThat(this.repayments.ending(id)).contains(RepaymentEnding.NOT_DECIDED);
		assertThat(this.letters.latest(this.caseNumber, LetterKind.REPAYMENT)).isEmpty();
		long again = noted();
		assertThat(this.repayments.overpaid(again)).as("what was not asked back is still there").hasSize(2);
	}

	@Test
	void saysInALetterThatNothingIsAskedBack() {
		long id = heard(HearingOutcome.CHANGED);
		this.repayments.giveUp(id, "Hun havde ringet om det i marts.",
				new LetterOrTalk(LetterChannel.HANDED_OVER, TODAY, true, "Du skal intet betale."));
		assertThat(this.letters.latest(this.caseNumber, LetterKind.REPAYMENT)).hasValueSatisfying((letter) -> {
			assertThat(letter.subject()).isEqualTo("Du skal ikke betale noget tilbage");
			assertThat(letter.body()).contains("Du skal intet betale.").doesNotContain("Sådan klager du");
			assertThat(letter.isSent()).isTrue();
		});
	}

	@Test
	void dropsWhatHasNoBasisBeforeAnybodyIsHeard() {
		long id = noted();
		assertRejected(() -> this.repayments.drop(id, ""), "dropReason", "ikke er grundlag");
		this.repayments.drop(id, "Hun meldte det selv.");
		assertThat(this.repayments.ending(id)).contains(RepaymentEnding.NO_BASIS);
		assertThatIllegalStateException().isThrownBy(() -> this.repayments.propose(id, day(3), day(4), "Alligevel"));
		long asked = heard(HearingOutcome.UPHELD);
		assertThatIllegalStateException().isThrownBy(() -> this.repayments.drop(asked, "Alligevel ikke"));
	}

	@Test
	void isDecidedInAClosedCase() {
		long id = heard(HearingOutcome.UPHELD);
		this.cases.close(this.caseNumber, CloseReason.WITHDRAWN, TODAY);
		long request = this.repayments.prepare(id, words());
		approve(request);
		assertThat(this.repayments.issue(request)).isPositive();
	}

	@Test
	void refusesADecisionWithoutReasonsOrPlan() {
		long id = heard(HearingOutcome.UPHELD);
		assertThatExceptionOfType(RejectedInput.class)
			.isThrownBy(() -> this.repayments.prepare(id, new RepaymentWords(" ", null, "", null)))
			.satisfies((rejected) -> assertThat(rejected.faults()).extracting("field")
				.containsExactly("decisionFacts", "mainConsiderations", "reasons", "plan"));
		assertThat(this.repayments.proposed(id).facts()).contains("I alt 400,00 kr.");
	}

	private long heard(HearingOutcome outcome) {
		long id = noted();
		long hearing = this.repayments.propose(id, day(3), day(4), "Hun skrev det i sit brev.");
		this.hearings.writeLetter(hearing, 10);
		this.hearings.letterSent(hearing, TODAY, Channel.DIGITAL_POST);
		this.hearings.assess(hearing, outcome, "Svaret er vurderet.");
		return id;
	}

	private long noted() {
		return this.repayments
			.note(new BadFaithSign(this.caseNumber, TODAY, "Brev fra borgeren",
					"Skriver, at hun godt vidste, at boligstøtten var steget."))
			.id();
	}

	private void approve(long request) {
		as("teamleder", Role.TEAM_LEADER);
		this.approvals.approve(request, ApprovalLevel.TEAM_LEADER, "Enig");
	}

	private void as(String user, Role role) {
		this.office.signIn(user, role);
	}

	private void assertUnlawful(DecisionDraft draft, String shortcoming) {
		assertThatExceptionOfType(UnlawfulDecision.class).isThrownBy(() -> this.decisions.issue(draft))
			.withMessageContaining(shortcoming);
	}

	private static RepaymentWords words() {
		return new RepaymentWords("Du fik 400,00 kr. for meget.", "Kommunen skal bevise det.", "Du skrev det selv.",
				"100 kr. om måneden, aftalt på telefonen.");
	}

	private static LocalDate day(int month) {
		return LocalDate.of(2027, month, 10);
	}

	private static void assertRejected(Runnable door, String field, String words) {
		assertThatExceptionOfType(RejectedInput.class).isThrownBy(door::run)
			.satisfies((rejected) -> assertThat(rejected.faults()).anySatisfy((fault) -> {
				assertThat(fault.field()).isEqualTo(field);
				assertThat(fault.message()).contains(words);
			}));
	}

}
