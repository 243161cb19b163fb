package dk.udslusning.decision.stop;

import java.time.LocalDate;

import dk.udslusning.access.Role;
import dk.udslusning.casefile.CaseFiles;
import dk.udslusning.casefile.agreement.AgreementEvidence;
import dk.udslusning.casefile.dispatch.LetterDispatch;
import dk.udslusning.casefile.dispatch.LetterSent;
import dk.udslusning.casefile.letter.Channel;
import dk.udslusning.casefile.letter.Letter;
import dk.udslusning.casefile.letter.LetterKind;
import dk.udslusning.casefile.letter.Letters;
import dk.udslusning.casefile.note.CaseNotes;
import dk.udslusning.decision.ApprovalLevel;
import dk.udslusning.decision.Approvals;
import dk.udslusning.decision.Decision;
import dk.udslusning.decision.DecisionDraft;
import dk.udslusning.decision.DecisionType;
import dk.udslusning.decision.Decisions;
import dk.udslusning.decision.UnlawfulDecision;
import dk.udslusning.decision.hearing.HearingOutcome;
import dk.udslusning.decision.hearing.Hearings;
import dk.udslusning.decision.hearing.ReplyChannel;
import dk.udslusning.testing.CaseFileDatabase;
import dk.udslusning.testing.Office;
import dk.udslusning.testing.Rejections;
import dk.udslusning.testing.TrialAgreement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

@CaseFileDatabase
@Import(TrialAgreement.class)
@RecordApplicationEvents
class StopsIT {

	private static final LocalDate HEARD = LocalDate.of(2022, 5, 17);

	@Autowired
	private TrialAgreement trial;

	@Autowired
	private AgreementEvidence evidence;

	@Autowired
	private CaseFiles cases;

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
	private Stops stops;

	@Autowired
	private LetterDispatch dispatch;

	@Autowired
	private Office office;

	@Autowired
	private ApplicationEvents events;

	private String caseNumber;

	@BeforeEach
	void sign() {
		this.caseNumber = this.trial.signed();
	}

	@Test
	void hearsTheCitizenOnWhatWasFound() {
		this.trial.notCured(this.caseNumber);
		Letter letter = this.letters.get(this.hearings.writeLetter(this.stops.openHearing(this.caseNumber), 10));
		assertThat(letter.subject()).isEqualTo("Vi overvejer at stoppe dit huslejetilskud. Fortæl os, hvad du mener");
		assertThat(letter.body()).contains("- Du gik ud af HF i februar.", "- Du har ikke meldt dig ind igen.",
				"VUC har fortalt det.", "Intet er afgjort endnu");
	}

	@Test
	void opensNoHearingWhereNoStopIsConsidered() {
		this.trial.givenACurePeriod(this.caseNumber);
		assertThatIllegalStateException().isThrownBy(() -> this.stops.openHearing(this.caseNumber));
	}

	@ParameterizedTest
	@ValueSource(strings = { "ALMENBOLIG_63", "PRIVAT_57A" })
	void opensNoHearingWhereAnAgreementIsAnOffer(String scheme) {
		this.trial.notCured(this.caseNumber);
		this.cases.chooseScheme(this.caseNumber, scheme);
		assertThatIllegalStateException().isThrownBy(() -> this.stops.openHearing(this.caseNumber));
	}

	@ParameterizedTest
	@ValueSource(strings = { "ALMENBOLIG_63", "PRIVAT_57A" })
	void knowsNoStopBelowAnyDoorWhereAnAgreementIsAnOffer(String scheme) {
		heard(HearingOutcome.UPHELD);
		long approval = approved(prepare());
		this.cases.chooseScheme(this.caseNumber, scheme);
		assertUnlawful(approval, "der findes intet stop");
	}

	@Test
	void proposesFactsAndRulesButNoReasons() {
		heard(HearingOutcome.UPHELD);
		StopText proposed = this.stops.proposed(this.caseNumber);
		assertThat(proposed.facts()).contains("Du gik ud af HF i februar.", "den 02.05.2022",
				"Du svarede den 10.05.2022", "Ingen ny indmeldelse");
		assertThat(proposed.legalBasis()).contains("frikommunenetværk § 25", "forsøgets vilkår");
		assertThat(proposed.reasons()).isNull();
		prepare();
		assertThat(this.stops.proposed(this.caseNumber).reasons()).isEqualTo("Begrundelse");
	}

	@ParameterizedTest
	@CsvSource({ "2022-05-17, 2022-05-17, 2022-05-31", "2022-05-31, 2022-05-31, 2022-05-31",
			"2022-05-31, 2022-06-01, 2022-06-30", "2022-06-01, 2022-06-02, 2022-06-30",
			"2024-02-28, 2024-02-29, 2024-02-29", "2024-02-29, 2024-04-02, 2024-04-30" })
	void stopsFromTheFirstMonthAfterTheLetterHasGoneOut(LocalDate issuedOn, LocalDate sentOn, LocalDate lastDay) {
		heard(HearingOutcome.UPHELD);
		long approval = approved(prepare());
		this.office.today(issuedOn);
		this.stops.issue(approval);
		assertThat(this.stops.lastDay(this.caseNumber)).isEmpty();
		assertThat(this.events.stream(RefundStopped.class)).isEmpty();
		this.office.today(sentOn);
		this.dispatch.recordSent(this.caseNumber, LetterKind.STOP,
				new LetterSent(sentOn, Channel.HANDED_OVER, "Anne Sommer", false));
		assertThat(this.stops.lastDay(this.caseNumber)).contains(lastDay);
		assertThat(this.events.stream(RefundStopped.class)).containsExactly(new RefundStopped(this.caseNumber));
	}

	@Test
	void issuesExactlyWhatWasApprovedAndLetsHerStay() {
		heard(HearingOutcome.UPHELD);
		assertThat(this.stops.lastDay(this.caseNumber)).isEmpty();
		long approval = approved(prepare());
		Decision decision = this.decisions.get(this.stops.issue(approval));
		assertThat(decision.adverse()).isTrue();
		assertThat(decision.scheme()).isEqualTo("FRIKOMMUNE_25");
		assertThat(decision.preparedBy()).isEqualTo("sagsbehandler1");
		assertThat(decision.approvedBy()).isEqualTo("teamleder");
		assertThat(decision.appealGuidance()).contains("4 uger");
		Letter letter = this.letters.latest(this.caseNumber, LetterKind.STOP).orElseThrow();
		assertThat(letter.subject()).isEqualTo("Dit huslejetilskud stopper efter den 31.05.2022");
		assertThat(letter.body())
			.contains("til og med den 31.05.2022", "Du kan blive boende", "almindelig lejer fra den 01.06.2022",
					"almenboligloven § 63", "Fakta", "Regler", "Hensyn", "Begrundelse", "inden 4 uger")
			.doesNotContain("Prøvehus", "orgeren ");
		assertThat(this.stops.issue(approval)).isEqualTo(decision.id());
		assertThat(this.letters.of(this.caseNumber)).filteredOn((any) -> any.kind() == LetterKind.STOP).hasSize(1);
	}

	@Test
	void refusesToIssueBeforeTheApproval() {
		heard(HearingOutcome.UPHELD);
		assertUnlawful(prepare(), "ikke godkendt");
	}

	@Test
	void refusesAnApprovalByAColleague() {
		heard(HearingOutcome.UPHELD);
		long approval = prepare();
		this.office.signIn("sagsbehandler2", Role.CASEWORKER);
		this.approvals.approve(approval, ApprovalLevel.COLLEAGUE, "Enig");
		assertUnlawful(approval, "teamleder");
	}

	@Test
	void refusesTheSamePersonTwice() {
		heard(HearingOutcome.UPHELD);
		long approval = prepare();
		this.office.signIn("sagsbehandler1", Role.TEAM_LEADER);
		assertThat(Rejections
			.fieldsRefusedBy(() -> this.approvals.approve(approval, ApprovalLevel.TEAM_LEADER, "Enig med mig selv")))
			.containsExactly("approved");
		assertThat(Rejections.fieldsRefusedBy(() -> this.stops.prepare(this.caseNumber, text("Begrundelse"),
				new LegalSignOff("Sagsbehandler1 ", HEARD, "Sag 22/7"))))
			.containsExactly("lawyer");
	}

	@Test
	void refusesATeamLeaderWhoIsTheLawyerToo() {
		heard(HearingOutcome.UPHELD);
		long request = this.stops.prepare(this.caseNumber, text("Begrundelse"),
				new LegalSignOff("teamleder", HEARD, "Sag 22/7"));
		assertUnlawful(approved(request), "Juristen skal være en anden");
	}

	@Test
	void refusesAStopThatNoLawyerHasSignedOff() {
		heard(HearingOutcome.UPHELD);
		assertThat(Rejections.fieldsRefusedBy(
				() -> this.stops.prepare(this.caseNumber, text("Begrundelse"), new LegalSignOff(null, null, " "))))
			.containsExactly("lawyer", "signedOffOn", "signOffReference");
		assertThat(Rejections.fieldsRefusedBy(() -> this.stops.prepare(this.caseNumber, text("Begrundelse"),
				new LegalSignOff("Jurist Prøve", HEARD.minusDays(1), "Sag 22/7"))))
			.containsExactly("signedOffOn");
		assertThat(Rejections.fieldsRefusedBy(() -> this.stops.prepare(this.caseNumber, text("Begrundelse"),
				new LegalSignOff("Jurist Prøve", HEARD.plusDays(1), "Sag 22/7"))))
			.containsExactly("signedOffOn");
		assertThatExceptionOfType(UnlawfulDecision.class).isThrownBy(() -> this.decisions.issue(draft(4711)))
			.withMessageContaining("jurist har ikke sagt god for");
	}

	@Test
	void refusesAStopWithoutReasons() {
		heard(HearingOutcome.UPHELD);
		assertThat(Rejections
			.fieldsRefusedBy(() -> this.stops.prepare(this.caseNumber, new StopText(null, " ", "", null), signOff())))
			.containsExactly("decisionFacts", "legalBasis", "mainConsiderations", "reasons");
		assertThat(this.approvals.of(this.caseNumber)).isEmpty();
	}

	@Test
	void refusesAStopWithoutAHearing() {
		this.trial.notCured(this.caseNumber);
		assertThatIllegalStateException().isThrownBy(this::prepare);
		this.stops.openHearing(this.caseNumber);
		assertThatIllegalStateException().isThrownBy(this::prepare);
		assertThatExceptionOfType(UnlawfulDecision.class).isThrownBy(() -> this.decisions.issue(draft(4711)))
			.withMessageContaining("FVL § 19");
		assertThatExceptionOfType(UnlawfulDecision.class)
			.isThrownBy(() -> this.decisions
				.issue(DecisionDraft.favourable(this.caseNumber, DecisionType.STOP, 4711, "sagsbehandler1")
					.withReasons("Fakta", "Regler", "Hensyn", "Begrundelse")))
			.withMessageContaining("altid imod borgeren");
	}

	@Test
	void refusesAStopAfterAHearingThatChangedTheAssessment() {
		heard(HearingOutcome.CHANGED);
		assertThat(Rejections.fieldsRefusedBy(this::prepare)).containsExactly("outcome");
	}

	@Test
	void notesWhyTheSubsidyGoesOn() {
		heard(HearingOutcome.CHANGED);
		assertThat(Rejections.fieldsRefusedBy(() -> this.stops.goOn(this.caseNumber, AgreementDecision.CONTINUE, " ")))
			.containsExactly("changeReason");
		this.stops.goOn(this.caseNumber, AgreementDecision.CONTINUE, "Er begyndt igen");
		assertThat(this.notes.of(this.caseNumber)).last().satisfies((note) -> {
			assertThat(note.subject()).isEqualTo("Aftalen: Tilskuddet fortsætter");
			assertThat(note.text()).isEqualTo("Er begyndt igen");
		});
		assertThat(this.decisions.of(this.caseNumber)).isEmpty();
	}

	@Test
	void asksForNoEvidenceThatFellDueWhileTheCitizenWasHeard() {
		heard(HearingOutcome.CHANGED);
		// Six months after 15 December 2021 is 15 June 2022: past when it is decided on
		// 20 June.
		this.office.today(LocalDate.of(2022, 6, 20));
		assertThat(this.evidence.nextDueOn(this.caseNumber)).contains(LocalDate.of(2022, 6, 15));
		this.stops.goOn(this.caseNumber, AgreementDecision.CONTINUE, "Er begyndt igen");
		assertThat(this.evidence.nextDueOn(this.caseNumber)).contains(LocalDate.of(2022, 12, 15));
	}

	private void heard(HearingOutcome outcome) {
		this.trial.notCured(this.caseNumber);
		long hearing = this.stops.openHearing(this.caseNumber);
		this.hearings.writeLetter(hearing, 10);
		this.hearings.letterSent(hearing, LocalDate.of(2022, 5, 2), Channel.DIGITAL_POST);
		this.office.today(HEARD);
		this.hearings.registerReply(hearing, LocalDate.of(2022, 5, 10), ReplyChannel.PHONE, "Jeg har været syg");
		this.hearings.assess(hearing, outcome, "Der er ingen lægeerklæring.");
	}

	private long prepare() {
		return this.stops.prepare(this.caseNumber, text("Begrundelse"), signOff());
	}

	private static StopText text(String reasons) {
		return new StopText("Fakta", "Regler", "Hensyn", reasons);
	}

	private static LegalSignOff signOff() {
		return new LegalSignOff("Jurist Prøve", HEARD, "Sag 22/7");
	}

	private DecisionDraft draft(long subject) {
		return DecisionDraft.adverse(this.caseNumber, DecisionType.STOP, subject, "sagsbehandler1")
			.withReasons("Fakta", "Regler", "Hensyn", "Begrundelse");
	}

	private long approved(long request) {
		this.office.signIn("teamleder", Role.TEAM_LEADER);
		this.approvals.approve(request, ApprovalLevel.TEAM_LEADER, "Enig");
		return request;
	}

	private void assertUnlawful(long approval, String shortcoming) {
		assertThatExceptionOfType(UnlawfulDecision.class).isThrownBy(() -> this.stops.issue(approval))
			.withMessageContaining(shortcoming);
		assertThat(this.decisions.of(this.caseNumber)).isEmpty();
		assertThat(this.stops.lastDay(this.caseNumber)).isEmpty();
	}

}
