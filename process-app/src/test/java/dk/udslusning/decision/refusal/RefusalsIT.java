package dk.udslusning.decision.refusal;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

import dk.udslusning.access.Role;
import dk.udslusning.casefile.FieldFault;
import dk.udslusning.casefile.RejectedInput;
import dk.udslusning.casefile.agreement.AgreementOutcome;
import dk.udslusning.casefile.agreement.AgreementProposal;
import dk.udslusning.casefile.agreement.Agreements;
import dk.udslusning.casefile.assessment.EligibilityAssessments;
import dk.udslusning.casefile.assessment.Question;
import dk.udslusning.casefile.assessment.TargetGroupAnswers;
import dk.udslusning.casefile.assessment.Visitation;
import dk.udslusning.casefile.assessment.VisitationFixture;
import dk.udslusning.casefile.letter.Channel;
import dk.udslusning.casefile.letter.Letter;
import dk.udslusning.casefile.letter.LetterKind;
import dk.udslusning.casefile.letter.Letters;
import dk.udslusning.casefile.note.CaseNote;
import dk.udslusning.casefile.note.CaseNotes;
import dk.udslusning.decision.ApprovalLevel;
import dk.udslusning.decision.Approvals;
import dk.udslusning.decision.Decision;
import dk.udslusning.decision.Decisions;
import dk.udslusning.decision.UnlawfulDecision;
import dk.udslusning.decision.hearing.HearingOutcome;
import dk.udslusning.decision.hearing.Hearings;
import dk.udslusning.decision.hearing.ReplyChannel;
import dk.udslusning.rules.eligibility.Answer;
import dk.udslusning.testing.CaseFileDatabase;
import dk.udslusning.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

@CaseFileDatabase
class RefusalsIT {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

	@Autowired
	private VisitationFixture fixture;

	@Autowired
	private Visitation visitation;

	@Autowired
	private EligibilityAssessments assessments;

	@Autowired
	private Agreements agreements;

	@Autowired
	private Hearings hearings;

	@Autowired
	private Approvals approvals;

	@Autowired
	private Decisions decisions;

	@Autowired
	private Letters letters;

	@Autowired
	private CaseNotes notes;

	@Autowired
	private Refusals refusals;

	@Autowired
	private Office office;

	private String caseNumber;

	@BeforeEach
	void openCase() {
		this.caseNumber = this.fixture.caseOfAnAdult();
	}

	@Test
	void hearsTheCitizenOnWhatSpeaksAgainstHer() {
		assessWithoutNeed(true, "Boformen skriver, at du har boet alene i ti år.");
		OpenedHearing opened = this.refusals.openHearing(this.caseNumber);
		assertThat(opened.housingAtRisk()).isTrue();
		Letter letter = this.letters.get(this.hearings.writeLetter(opened.hearingId(), 5));
		assertThat(letter.body())
			.contains("- Du har ikke behov for hjælp til både at få og fastholde en bolig. Du har klaret dig selv.",
					"Boformen skriver, at du har boet alene i ti år.")
			.doesNotContain("orgeren");
	}

	@Test
	void hasNothingToHearAnEligibleCitizenOn() {
		this.visitation.record(this.caseNumber, VisitationFixture.fulfilled());
		this.assessments.assess(this.caseNumber);
		assertThatIllegalStateException().isThrownBy(() -> this.refusals.openHearing(this.caseNumber));
	}

	@Test
	void hearsTheCitizenOnAMissingAgreementWhereItIsACondition() {
		this.office.today(LocalDate.of(2021, 11, 1));
		this.visitation.record(this.caseNumber, VisitationFixture.under("FRIKOMMUNE_25", LocalDate.of(2021, 12, 1)));
		this.assessments.assess(this.caseNumber);
		this.agreements.conclude(this.caseNumber, new AgreementProposal(AgreementOutcome.NOT_SIGNED, null, null, null,
				null, null, null, null, "Vil ikke"));
		this.agreements.discuss(this.caseNumber, LocalDate.of(2021, 11, 1), "Vil ikke i gang", "Mentor", false,
				"Du har sagt nej til alle forslag.");
		long hearing = this.refusals.openHearing(this.caseNumber).hearingId();
		assertThat(this.hearings.get(hearing).grounds())
			.isEqualTo("Der er ikke indgået en uddannelses- eller arbejdsaftale, og du er ikke fritaget. "
					+ "Du har sagt nej til alle forslag.");
	}

	@Test
	void proposesReasonsFromTheDecidingConditionsAndTheReply() {
		heard(HearingOutcome.UPHELD, true);
		RefusalText proposed = this.refusals.proposed(this.caseNumber);
		assertThat(proposed.facts()).contains("den 23.11.2026", "Du har klaret dig selv.", "Du svarede den 25.11.2026",
				"Svaret ændrer ikke noget.");
		assertThat(proposed.reasons()).isEqualTo(
				"For at få en udslusningsbolig skal dette være opfyldt. Det er det ikke:\n- Borgeren har behov for hjælp til at få og fastholde en bolig"
					.replace("Borgeren", "Du"));
		assertThat(proposed.legalBasis()).startsWith("Almenboligloven § 63 ");
	}

	@Test
	void saysThatNobodyAnswered() {
		heard(HearingOutcome.UPHELD, false);
		assertThat(this.refusals.proposed(this.caseNumber).facts())
			.endsWith("Vi skrev til dig den 23.11.2026 og bad om din mening. Du har ikke svaret.");
	}

	@Test
	void issuesExactlyWhatTheTeamLeaderApproved() {
		heard(HearingOutcome.UPHELD, true);
		long approval = this.refusals.prepare(this.caseNumber, "Fakta", "Hensyn", "Begrundelse");
		approve(approval);
		Decision decision = this.decisions.get(this.refusals.issue(approval));
		assertThat(decision.adverse()).isTrue();
		assertThat(decision.reasons()).isEqualTo("Begrundelse");
		assertThat(decision.preparedBy()).isEqualTo("sagsbehandler1");
		assertThat(decision.approvedBy()).isEqualTo("teamleder");
		Letter letter = this.letters.latest(this.caseNumber, LetterKind.REFUSAL).orElseThrow();
		assertThat(letter.body()).contains("Fakta", "Hensyn", "Begrundelse", "Almenboligloven § 63", "4 uger");
		assertThat(this.refusals.issue(approval)).isEqualTo(decision.id());
		assertThat(this.letters.of(this.caseNumber)).hasSize(2);
	}

	@Test
	void refusesToIssueBeforeTheApproval() {
		heard(HearingOutcome.UPHELD, true);
		long approval = this.refusals.prepare(this.caseNumber, "Fakta", "Hensyn", "Begrundelse");
		assertThatExceptionOfType(UnlawfulDecision.class).isThrownBy(() -> this.refusals.issue(approval))
			.withMessageContaining("ikke godkendt");
	}

	@Test
	void refusesToPrepareBeforeTheHearingIsUpheld() {
		assessWithoutNeed(false, null);
		assertThatIllegalStateException()
			.isThrownBy(() -> this.refusals.prepare(this.caseNumber, "Fakta", "Hensyn", "Begrundelse"));
		heard(HearingOutcome.CHANGED, true);
		assertThatIllegalStateException()
			.isThrownBy(() -> this.refusals.prepare(this.caseNumber, "Fakta", "Hensyn", "Begrundelse"));
	}

	@Test
	void demandsAllPartsOfTheReasons() {
		heard(HearingOutcome.UPHELD, true);
		assertThatExceptionOfType(RejectedInput.class)
			.isThrownBy(() -> this.refusals.prepare(this.caseNumber, null, " ", ""))
			.satisfies((rejected) -> assertThat(rejected.faults()).extracting(FieldFault::field)
				.containsExactly("decisionFacts", "mainConsiderations", "reasons"));
		assertThat(this.approvals.of(this.caseNumber)).isEmpty();
	}

	@Test
	void keepsWhatWasWrittenWhenItIsSentBack() {
		heard(HearingOutcome.UPHELD, true);
		this.refusals.prepare(this.caseNumber, "Fakta", "Hensyn", "Begrundelse");
		assertThat(this.refusals.proposed(this.caseNumber).reasons()).isEqualTo("Begrundelse");
	}

	@Test
	void notesWhyARefusalIsGivenUp() {
		assertThatExceptionOfType(RejectedInput.class).isThrownBy(() -> this.refusals.giveUp(this.caseNumber, " "))
			.satisfies((rejected) -> assertThat(rejected.faults()).extracting(FieldFault::field)
				.containsExactly("changeReason"));
		this.refusals.giveUp(this.caseNumber, "Ny udtalelse fra boformen");
		assertThat(this.notes.of(this.caseNumber)).extracting(CaseNote::text)
			.containsExactly("Ny udtalelse fra boformen");
	}

	private void assessWithoutNeed(boolean atRisk, String unknown) {
		TargetGroupAnswers answers = VisitationFixture.fulfilled();
		Map<Question, Answer> withoutNeed = new EnumMap<>(answers.answers());
		withoutNeed.put(Question.NEEDS_HELP_TO_KEEP_HOME, Answer.NO);
		this.visitation.record(this.caseNumber, new TargetGroupAnswers("ALMENBOLIG_63", null, withoutNeed,
				Map.of("ELIG-05", "Du har klaret dig selv."), atRisk, unknown));
		this.assessments.assess(this.caseNumber);
	}

	private void heard(HearingOutcome outcome, boolean replied) {
		assessWithoutNeed(false, null);
		long hearing = this.refusals.openHearing(this.caseNumber).hearingId();
		this.hearings.writeLetter(hearing, 10);
		this.hearings.letterSent(hearing, TODAY, Channel.DIGITAL_POST);
		this.office.today(LocalDate.of(2026, 11, 26));
		if (replied) {
			this.hearings.registerReply(hearing, LocalDate.of(2026, 11, 25), ReplyChannel.PHONE, "Jeg er uenig");
		}
		this.hearings.assess(hearing, outcome, "Svaret ændrer ikke noget.");
	}

	private void approve(long approval) {
		this.office.signIn("teamleder", Role.TEAM_LEADER);
		this.approvals.approve(approval, ApprovalLevel.TEAM_LEADER, "Enig");
	}

}
