package dk.udslusning.decision.appeal;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import dk.udslusning.access.Role;
import dk.udslusning.casefile.CaseFiles;
import dk.udslusning.casefile.CloseReason;
import dk.udslusning.casefile.RejectedInput;
import dk.udslusning.casefile.dispatch.LetterChannel;
import dk.udslusning.casefile.dispatch.LetterOrTalk;
import dk.udslusning.casefile.intake.RegisterTransition;
import dk.udslusning.casefile.letter.Channel;
import dk.udslusning.casefile.letter.Letter;
import dk.udslusning.casefile.letter.LetterKind;
import dk.udslusning.casefile.letter.Letters;
import dk.udslusning.decision.ApprovalKind;
import dk.udslusning.decision.ApprovalLevel;
import dk.udslusning.decision.Approvals;
import dk.udslusning.decision.Decision;
import dk.udslusning.decision.DecisionDraft;
import dk.udslusning.decision.DecisionType;
import dk.udslusning.decision.Decisions;
import dk.udslusning.decision.TakenOverDecision;
import dk.udslusning.decision.UnlawfulDecision;
import dk.udslusning.decision.hearing.HearingAnswer;
import dk.udslusning.decision.hearing.HearingBasis;
import dk.udslusning.decision.hearing.Hearings;
import dk.udslusning.testing.CaseFileDatabase;
import dk.udslusning.testing.Notices;
import dk.udslusning.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * A refusal of Monday 23 November 2026, prepared by sagsbehandler1 and approved by
 * teamleder, is appealed. Sent by Digital Post, its period ends on 21 December.
 */
@CaseFileDatabase
class AppealsIT {

	private static final LocalDate ISSUED = LocalDate.of(2026, 11, 23);

	private static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 21);

	private static final HearingAnswer KNOWN = new HearingAnswer(HearingBasis.ALL_FACTS_KNOWN, null,
			"Alt står i klagen.");

	@Autowired
	private RegisterTransition register;

	@Autowired
	private CaseFiles cases;

	@Autowired
	private Letters letters;

	@Autowired
	private Approvals approvals;

	@Autowired
	private Hearings hearings;

	@Autowired
	private Decisions decisions;

	@Autowired
	private Appeals appeals;

	@Autowired
	private Reassessments reassessments;

	@Autowired
	private AppealLimits limits;

	@Autowired
	private AppealsAtBoard board;

	@Autowired
	private AppealOutcomes outcomes;

	@Autowired
	private Office office;

	private String caseNumber;

	private long refusal;

	@BeforeEach
	void refuse() {
		this.caseNumber = this.register.register(Notices.fromCrisisCentre());
		this.cases.chooseScheme(this.caseNumber, "ALMENBOLIG_63");
		long hearing = this.hearings.waive(this.caseNumber, DecisionType.REFUSAL, List.of("Du har selv en bolig"),
				"Borgeren har selv oplyst alt.");
		long request = this.approvals.request(this.caseNumber, ApprovalKind.REFUSAL, 11, null);
		asLeader();
		this.approvals.approve(request, ApprovalLevel.TEAM_LEADER, "Enig");
		this.refusal = this.decisions
			.issue(DecisionDraft.adverse(this.caseNumber, DecisionType.REFUSAL, 11, "sagsbehandler1")
				.withReasons("Du har en bolig.", "Almenboligloven § 63.", "Boligerne er få.", "Du har en bolig.")
				.withHearing(hearing)
				.withApproval(request));
		as("sagsbehandler1");
	}

	@Test
	void registersByNameNumberOrCase() {
		sent(Channel.DIGITAL_POST);
		for (String person : List.of("Mette Prøvesen", Notices.CPR, this.caseNumber)) {
			assertThat(this.appeals.register(notice(person, ISSUED)).caseNumber()).isEqualTo(this.caseNumber);
		}
		assertThat(this.appeals.of(this.caseNumber)).hasSize(3);
		assertThat(this.appeals.isAnyOpen(this.caseNumber)).isTrue();
	}

	@Test
	void refusesAnAppealThatFitsNoDecision() {
		String undecided = this.register.register(Notices.ofAnother());
		assertRejected(() -> this.appeals.register(notice(undecided, ISSUED)), "person", "ikke truffet en afgørelse");
		assertRejected(() -> this.appeals.register(notice("UDS-2026-999999", ISSUED)), "person", "ingen sag");
		this.office.signIn("oekonomi", Role.FINANCE);
		assertRejected(() -> this.appeals.register(notice(this.caseNumber, ISSUED)), "person", "ingen sag");
	}

	@Test
	void refusesADayToComeAndAnUnnamedRepresentative() {
		assertRejected(() -> this.appeals.register(notice(this.caseNumber, ISSUED.plusDays(1))), "receivedOn",
				"fremtiden");
		AppealNotice unnamed = new AppealNotice(this.caseNumber, ISSUED, AppealChannel.PHONE, Appellant.REPRESENTATIVE,
				" ", false, "Er uenig.");
		assertRejected(() -> this.appeals.register(unnamed), "appellantName", "hvem der klager");
	}

	@Test
	void takesAnAppealWithoutMandateAndSaysSo() {
		Appeal appeal = this.appeals.register(new AppealNotice(this.caseNumber, ISSUED, AppealChannel.LETTER,
				Appellant.REPRESENTATIVE, "En advokat", false, "Er uenig."));
		assertThat(appeal.lacksMandate()).isTrue();
	}

	@Test
	void isInTimeOnTheLastDayAndLateTheDayAfter() {
		sent(Channel.DIGITAL_POST);
		assertThat(choose(registered(LAST_DAY)).inTime()).isTrue();
		AppealedDecision late = choose(registered(LAST_DAY.plusDays(1)));
		assertThat(late.inTime()).isFalse();
		assertThat(late.lastDay()).isEqualTo(LAST_DAY);
		assertThat(late.explanation()).contains("21.12.2026").contains("§ 67");
	}

	@Test
	void countsAPaperLetterSixWorkingDaysOn() {
		sent(Channel.PAPER_LETTER);
		AppealedDecision subject = choose(registered(LocalDate.of(2026, 12, 29)));
		assertThat(subject.decisionReceivedOn()).isEqualTo(LocalDate.of(2026, 12, 1));
		assertThat(subject.lastDay()).isEqualTo(LocalDate.of(2026, 12, 29));
		assertThat(subject.inTime()).isTrue();
	}

	@Test
	void isInTimeWhileTheDecisionHasNotGoneOut() {
		written();
		AppealedDecision subject = choose(registered(LocalDate.of(2027, 3, 1)));
		assertThat(subject.inTime()).isTrue();
		assertThat(subject.lastDay()).isNull();
		assertThat(subject.explanation()).contains("ikke begyndt");
	}

	@Test
	void believesAnotherDayOfReceiptWithAReason() {
		sent(Channel.DIGITAL_POST);
		long appeal = registered(LAST_DAY.plusDays(1));
		LocalDate other = ISSUED.plusDays(2);
		assertRejected(() -> this.appeals.choose(appeal, new DecisionChoice(this.refusal, other, null, false, null)),
				"receivedReason", "hvorfra");
		assertThat(this.appeals
			.choose(appeal, new DecisionChoice(this.refusal, other, "Digital Post var nede.", false, null))
			.inTime()).isTrue();
	}

	@Test
	void asksWhenADecisionFromElsewhereArrived() {
		long taken = this.decisions.takeOver(TakenOverDecision.of(this.caseNumber, DecisionType.SUPPORT, 5, true,
				"Nej til støtte", LocalDate.of(2026, 1, 5), "Det gamle system"));
		long appeal = registered(ISSUED);
		assertRejected(() -> this.appeals.choose(appeal, new DecisionChoice(taken, null, null, false, null)),
				"otherReceivedOn", "før sagen blev registreret");
		this.appeals.choose(appeal, new DecisionChoice(taken, LocalDate.of(2026, 1, 8), "Står i brevet.", false, null));
		assertThat(this.reassessments.refusal(appeal, "sagsbehandler1")).isEmpty();
	}

	@Test
	void refusesTheDecisionOfAnotherCaseAndOneThatCameAfterTheAppeal() {
		String other = this.register.register(Notices.ofAnother());
		this.cases.chooseScheme(other, "ALMENBOLIG_63");
		long foreign = this.decisions.issue(DecisionDraft.favourable(other, DecisionType.SUPPORT, 12, "sagsbehandler1")
			.withReasons("Fakta", "§ 85", "Hensyn", "Begrundelse"));
		long appeal = registered(ISSUED);
		assertRejected(() -> this.appeals.choose(appeal, new DecisionChoice(foreign, null, null, false, null)),
				"decision", "egne afgørelser");
		long early = registered(ISSUED.minusDays(1));
		assertRejected(() -> choose(early), "decision", "før afgørelsen");
	}

	@Test
	void waitsWithTheEffectOnlyForAReason() {
		sent(Channel.DIGITAL_POST);
		long appeal = registered(ISSUED);
		assertRejected(() -> this.appeals.choose(appeal, new DecisionChoice(this.refusal, null, null, true, " ")),
				"effectReason", "hvorfor kommunen venter");
		assertThat(this.appeals
			.choose(appeal, new DecisionChoice(this.refusal, null, null, true, "Borgeren mister boligen."))
			.effectWaits()).isTrue();
	}

	@Test
	void tellsTheCitizenThatItHasComeAndUntilWhenSheGetsAnAnswer() {
		sent(Channel.DIGITAL_POST);
		AppealedDecision subject = choose(registered(ISSUED));
		Letter letter = this.letters.get(subject.letterId());
		assertThat(letter.kind()).isEqualTo(LetterKind.APPEAL_RECEIVED);
		assertThat(letter.body()).contains("afslag på udslusningsbolig af 23.11.2026")
			.contains("senest den 21.12.2026")
			.doesNotContain("Krisecenter");
	}

	@Test
	void endsWhatIsNoAppealWithAReason() {
		long appeal = registered(ISSUED);
		assertRejected(() -> this.appeals.endAsNoAppeal(appeal, ""), "otherReason", "hvad henvendelsen er");
		this.appeals.endAsNoAppeal(appeal, "Klager over tonen; lederen ringer.");
		assertThat(this.appeals.ending(appeal)).contains(AppealEnding.NOT_AN_APPEAL);
		assertThat(this.appeals.isAnyOpen(this.caseNumber)).isFalse();
		assertThatIllegalStateException().isThrownBy(() -> choose(appeal));
	}

	@Test
	void keepsThePreparerAndTheApproverFromLookingAgain() {
		long appeal = inTime();
		assertThat(this.reassessments.refusal(appeal, "sagsbehandler1")).isPresent();
		assertThat(this.reassessments.refusal(appeal, "teamleder")).isPresent();
		assertThat(this.reassessments.refusal(appeal, "sagsbehandler2")).isEmpty();
		as("sagsbehandler1");
		assertRejected(() -> this.reassessments.prepare(appeal, proposal(ReassessmentOutcome.UPHELD)), "outcome",
				"En anden");
		asLeader();
		assertRejected(() -> this.reassessments.prepare(appeal, proposal(ReassessmentOutcome.GRANTED)), "outcome",
				"En anden");
	}

	@Test
	void keepsTheDeciderOutOfTheOneDoorThatIssuesToo() {
		long appeal = inTime();
		as("sagsbehandler2");
		long request = this.reassessments.prepare(appeal, proposal(ReassessmentOutcome.GRANTED));
		approve(request);
		long draft = this.approvals.get(request).subjectId();
		DecisionDraft own = DecisionDraft
			.favourable(this.caseNumber, DecisionType.APPEAL_OUTCOME, draft, "sagsbehandler1")
			.withReasons("Fakta", "Regler", "Hensyn", "Begrundelse")
			.withApproval(request);
		assertThatExceptionOfType(UnlawfulDecision.class).isThrownBy(() -> this.decisions.issue(own))
			.withMessageContaining("selv forberedt eller godkendt");
	}

	@Test
	void keepsTheAuthorOfTheDecisionFromApprovingTheOutcome() {
		long appeal = inTime();
		as("sagsbehandler2");
		long request = this.reassessments.prepare(appeal, proposal(ReassessmentOutcome.UPHELD));
		assertThat(this.approvals.mayDecide(request, "sagsbehandler1")).isFalse();
		assertThat(this.approvals.refusal(request, "sagsbehandler1")).isPresent();
		assertThat(this.approvals.refusal(request, "sagsbehandler2")).isPresent();
		assertThat(this.approvals.refusal(request, "teamleder")).isEmpty();
		as("sagsbehandler1");
		assertRejected(() -> this.approvals.approve(request, ApprovalLevel.COLLEAGUE, "Enig"), "approved",
				"kan ikke godkende klagens resultat");
		as("sagsbehandler2");
		assertRejected(() -> this.approvals.approve(request, ApprovalLevel.COLLEAGUE, "Enig"), "approved",
				"selv forberedt");
		assertThatExceptionOfType(UnlawfulDecision.class).isThrownBy(() -> this.reassessments.issue(request))
			.withMessageContaining("ikke godkendt");
	}

	@Test
	void issuesAGrantedAppealAndWritesItsLetter() {
		long appeal = reassessed(ReassessmentOutcome.GRANTED);
		Decision outcome = this.reassessments.issued(appeal).orElseThrow();
		assertThat(outcome.type()).isEqualTo(DecisionType.APPEAL_OUTCOME);
		assertThat(outcome.adverse()).isFalse();
		assertThat(outcome.preparedBy()).isEqualTo("sagsbehandler2");
		assertThat(outcome.approvedBy()).isEqualTo("teamleder");
		assertThat(outcome.appealGuidance()).contains("Ankestyrelsen");
		Letter letter = this.letters.latest(this.caseNumber, LetterKind.APPEAL_OUTCOME).orElseThrow();
		assertThat(letter.subject()).isEqualTo("Du får medhold i din klage");
		assertThat(letter.body()).contains("Du vurderes igen.").contains("Sådan klager du");
		assertThat(this.decisions.get(this.refusal).reasons()).isEqualTo("Du har en bolig.");
	}

	@Test
	void tellsWhatHappensNextWhereAnAppealIsGranted() {
		reassessed(ReassessmentOutcome.GRANTED);
		Letter letter = this.letters.latest(this.caseNumber, LetterKind.APPEAL_OUTCOME).orElseThrow();
		assertThat(letter.body()).contains("Vi går i gang med det nu. Bliver et beløb ændret, får du et nyt brev");
	}

	@Test
	void proposesTheRulesOfTheDecisionAndOfTheReassessment() {
		assertThat(this.reassessments.proposed(inTime()).legalBasis())
			.isEqualTo("Almenboligloven § 63; retssikkerhedsloven § 66 (genvurdering)");
	}

	@Test
	void hearsTheCitizenBeforeItUpholds() {
		long appeal = inTime();
		as("sagsbehandler2");
		ReassessmentProposal unheard = new ReassessmentProposal(ReassessmentOutcome.UPHELD, "Fakta", "§", "Hensyn",
				"Fordi", null, null);
		assertRejected(() -> this.reassessments.prepare(appeal, unheard), "hearingBasis", "kender alle oplysninger");
	}

	@Test
	void refusesAnOutcomeWithoutReasonsOrRemedy() {
		long appeal = inTime();
		as("sagsbehandler2");
		ReassessmentProposal empty = new ReassessmentProposal(ReassessmentOutcome.GRANTED, "", null, " ", "", "", null);
		assertThatExceptionOfType(RejectedInput.class).isThrownBy(() -> this.reassessments.prepare(appeal, empty))
			.satisfies((rejected) -> assertThat(rejected.faults()).extracting("field")
				.containsExactly("decisionFacts", "legalBasis", "mainConsiderations", "reasons", "remedy"));
	}

	@Test
	void sendsALateAppealOnWithoutLookingAgain() {
		sent(Channel.DIGITAL_POST);
		long appeal = registered(LAST_DAY.plusDays(1));
		choose(appeal);
		as("sagsbehandler1");
		assertRejected(() -> this.reassessments.assessLateness(appeal, true, "Var syg."), "excused", "En anden");
		as("sagsbehandler2");
		this.reassessments.assessLateness(appeal, false, "Ingen grund er oplyst.");
		assertThatIllegalStateException()
			.isThrownBy(() -> this.reassessments.prepare(appeal, proposal(ReassessmentOutcome.UPHELD)));
		long letter = this.board.forward(appeal, LAST_DAY.plusDays(1), true, this.board.proposedStatement(appeal),
				LAST_DAY.plusMonths(2));
		assertThat(this.letters.get(letter).body()).contains("efter fristen")
			.contains("Ingen grund er oplyst.")
			.contains("Det er Ankestyrelsen, der afgør");
		this.board.answered(appeal, answer(BoardOutcome.DISMISSED, LAST_DAY.plusDays(1)));
		assertThat(this.appeals.ending(appeal)).contains(AppealEnding.BOARD_DISMISSED);
	}

	@Test
	void looksAgainAtAnExcusedLateAppeal() {
		sent(Channel.DIGITAL_POST);
		long appeal = registered(LAST_DAY.plusDays(1));
		choose(appeal);
		as("sagsbehandler2");
		assertThatIllegalStateException()
			.isThrownBy(() -> this.reassessments.prepare(appeal, proposal(ReassessmentOutcome.GRANTED)));
		this.reassessments.assessLateness(appeal, true, "Var indlagt.");
		assertThat(this.reassessments.prepare(appeal, proposal(ReassessmentOutcome.GRANTED))).isPositive();
	}

	@Test
	void forwardsAnUpheldDecisionAsTheCompleteFile() {
		long appeal = reassessed(ReassessmentOutcome.UPHELD);
		assertThat(this.letters.latest(this.caseNumber, LetterKind.APPEAL_OUTCOME)).isEmpty();
		assertRejected(() -> this.board.forward(appeal, ISSUED, false, "Fastholdes", ISSUED.plusDays(30)), "complete",
				"hele sagen");
		assertRejected(() -> this.board.forward(appeal, ISSUED, true, "Fastholdes", ISSUED), "askOn", "efter i dag");
		long letter = this.board.forward(appeal, ISSUED, true, this.board.proposedStatement(appeal),
				ISSUED.plusDays(30));
		Forwarding forwarding = this.board.forwarding(appeal).orElseThrow();
		assertThat(forwarding.contents().lines()).contains("Klagen af 23.11.2026",
				"Afgørelse 23.11.2026: Afslag på udslusningsbolig", "Afgørelse 23.11.2026: Afgørelse om klage");
		assertThat(forwarding.statement()).contains("Afgørelsen fastholdes");
		assertThat(this.letters.get(letter).body()).contains("fastholder afgørelsen").contains("Begrundelse");
	}

	@Test
	void forwardsNothingThatWasNotLookedAtAgain() {
		long appeal = inTime();
		assertThatIllegalStateException()
			.isThrownBy(() -> this.board.forward(appeal, ISSUED, true, "Fastholdes", ISSUED.plusDays(30)));
		assertThatIllegalStateException()
			.isThrownBy(() -> this.board.answered(appeal, answer(BoardOutcome.UPHELD, ISSUED)));
	}

	@Test
	void waitsForTheBoardHoweverLongItTakes() {
		long appeal = forwarded();
		this.office.today(LocalDate.of(2028, 1, 3));
		this.board.asked(appeal, LocalDate.of(2028, 1, 3), "Er i kø.", LocalDate.of(2028, 3, 1));
		assertThat(this.appeals.isAnyOpen(this.caseNumber)).isTrue();
		this.board.answered(appeal, answer(BoardOutcome.UPHELD, LocalDate.of(2028, 1, 3)));
		assertThat(this.appeals.ending(appeal)).contains(AppealEnding.BOARD_UPHELD);
	}

	@Test
	void carriesOutWhatTheBoardChangedOrSentBack() {
		long appeal = forwarded();
		assertThatIllegalStateException().isThrownBy(() -> this.outcomes.carryOutBoardAnswer(appeal, newDecision()));
		this.board.answered(appeal, answer(BoardOutcome.SENT_BACK, ISSUED));
		assertThat(this.appeals.ending(appeal)).isEmpty();
		this.outcomes.carryOutBoardAnswer(appeal, newDecision());
		assertThat(this.appeals.ending(appeal)).contains(AppealEnding.BOARD_SENT_BACK);
	}

	@Test
	void asksForANewCaseWhereTheOldOneIsClosed() {
		long appeal = reassessed(ReassessmentOutcome.GRANTED);
		this.cases.close(this.caseNumber, CloseReason.WITHDRAWN, ISSUED);
		assertThat(this.outcomes.measures(appeal)).containsExactly(Measure.NEW_CASE, Measure.NOTHING_MORE);
		CarryingOut same = new CarryingOut(Measure.NEW_CASE, null, this.caseNumber, "Nyt forløb");
		assertRejected(() -> this.outcomes.carryOut(appeal, same), "newCaseNumber", "nye, åbne sag");
		String fresh = this.register.register(Notices.ofAnother());
		this.outcomes.carryOut(appeal, new CarryingOut(Measure.NEW_CASE, null, fresh, "Nyt forløb"));
		assertThat(this.appeals.ending(appeal)).contains(AppealEnding.GRANTED);
	}

	@Test
	void isDecidedInAClosedCase() {
		sent(Channel.DIGITAL_POST);
		this.cases.close(this.caseNumber, CloseReason.WITHDRAWN, ISSUED);
		long appeal = registered(ISSUED);
		choose(appeal);
		as("sagsbehandler2");
		long request = this.reassessments.prepare(appeal, proposal(ReassessmentOutcome.UPHELD));
		approve(request);
		assertThat(this.reassessments.issue(request)).isEmpty();
		assertThat(this.reassessments.issued(appeal)).isPresent();
	}

	@Test
	void offersNoRecalculationWhereNothingIsPaid() {
		long appeal = reassessed(ReassessmentOutcome.GRANTED);
		assertThat(this.outcomes.measures(appeal)).doesNotContain(Measure.RECALCULATION);
		CarryingOut amount = new CarryingOut(Measure.RECALCULATION, ISSUED, null, "Regn om");
		assertRejected(() -> this.outcomes.carryOut(appeal, amount), "measure", "Vælg");
	}

	@Test
	void asksWhetherAPartlyGrantedAppealIsKeptUp() {
		long appeal = reassessed(ReassessmentOutcome.PARTLY);
		this.outcomes.carryOut(appeal, newDecision());
		assertThat(this.appeals.ending(appeal)).isEmpty();
		assertRejected(() -> this.outcomes.stance(appeal, null, ISSUED, "Svarede ikke"), "maintained", "fastholdes");
		this.outcomes.stance(appeal, false, ISSUED, "Er tilfreds.");
		assertThat(this.appeals.ending(appeal)).contains(AppealEnding.PARTLY_SETTLED);
	}

	@Test
	void tellsTheCitizenWhenTheLimitIsNotKept() {
		long appeal = inTime();
		this.office.today(LocalDate.of(2026, 12, 22));
		asLeader();
		LetterOrTalk nothing = new LetterOrTalk(null, null, false, null);
		assertRejected(() -> this.limits.answer(appeal, LimitAnswer.KEPT, "I dag", nothing), "answer",
				"Fristen er gået");
		assertRejected(() -> this.limits.answer(appeal, LimitAnswer.DONE, "Er gjort", nothing), "answer",
				"ikke færdig");
		assertRejected(() -> this.limits.answer(appeal, LimitAnswer.CITIZEN_TOLD, "Bo tager den", nothing), "channel",
				"hvordan borgeren");
		this.limits.answer(appeal, LimitAnswer.CITIZEN_TOLD, "Bo tager den",
				new LetterOrTalk(LetterChannel.SPOKEN, LocalDate.of(2026, 12, 22), false, "Svar senest 8. januar."));
		assertThat(this.limits.isOver(appeal)).isFalse();
	}

	@Test
	void endsAWithdrawnAppealWithWhatSheSaid() {
		long appeal = inTime();
		assertRejected(() -> this.reassessments.withdraw(appeal, " "), "withdrawnNote", "trukket klagen tilbage");
		this.reassessments.withdraw(appeal, "Ringede den 24. og trak klagen tilbage.");
		assertThat(this.appeals.ending(appeal)).contains(AppealEnding.WITHDRAWN);
		assertThatIllegalStateException()
			.isThrownBy(() -> this.reassessments.prepare(appeal, proposal(ReassessmentOutcome.UPHELD)));
	}

	private long forwarded() {
		long appeal = reassessed(ReassessmentOutcome.UPHELD);
		this.board.forward(appeal, ISSUED, true, "Fastholdes", ISSUED.plusDays(60));
		return appeal;
	}

	private long reassessed(ReassessmentOutcome outcome) {
		long appeal = inTime();
		as("sagsbehandler2");
		long request = this.reassessments.prepare(appeal, proposal(outcome));
		approve(request);
		this.reassessments.issue(request);
		as("sagsbehandler2");
		return appeal;
	}

	private long inTime() {
		sent(Channel.DIGITAL_POST);
		long appeal = registered(ISSUED);
		choose(appeal);
		return appeal;
	}

	private AppealedDecision choose(long appeal) {
		return this.appeals.choose(appeal, new DecisionChoice(this.refusal, null, null, false, null));
	}

	private long registered(LocalDate on) {
		this.office.today(on.isBefore(ISSUED) ? ISSUED : on);
		return this.appeals.register(notice(this.caseNumber, on)).id();
	}

	private long written() {
		return this.letters.write(this.caseNumber, LetterKind.REFUSAL, "Du kan ikke få en udslusningsbolig", "Afslag");
	}

	private void sent(Channel channel) {
		this.letters.recordSent(written(), ISSUED, channel, "Anne Sommer");
	}

	private void approve(long request) {
		asLeader();
		this.approvals.approve(request, ApprovalLevel.COLLEAGUE, "Enig");
	}

	private void as(String user) {
		this.office.signIn(user, Role.CASEWORKER);
	}

	private void asLeader() {
		this.office.signIn("teamleder", Role.TEAM_LEADER);
	}

	private static CarryingOut newDecision() {
		return new CarryingOut(Measure.NEW_DECISION, null, null, "Vurderes igen; borgeren er ringet op.");
	}

	private static BoardAnswer answer(BoardOutcome outcome, LocalDate on) {
		return new BoardAnswer(outcome, on, "26-12345", "Ankestyrelsen er enig.");
	}

	private static ReassessmentProposal proposal(ReassessmentOutcome outcome) {
		return new ReassessmentProposal(outcome, "Du har fået en opsigelse.", "Almenboligloven § 63; RSL § 66",
				"Vi har set på hele sagen igen.", "Klagen viser noget nyt.", "Du vurderes igen.", KNOWN);
	}

	private static AppealNotice notice(String person, LocalDate on) {
		return new AppealNotice(person, on, AppealChannel.PHONE, Appellant.CITIZEN, null, null, "Er uenig.");
	}

	private static void assertRejected(Runnable door, String field, String words) {
		Consumer<RejectedInput> named = (rejected) -> assertThat(rejected.faults()).anySatisfy((fault) -> {
			assertThat(fault.field()).isEqualTo(field);
			assertThat(fault.message()).contains(words);
		});
		assertThatExceptionOfType(RejectedInput.class).isThrownBy(door::run).satisfies(named);
	}

}
