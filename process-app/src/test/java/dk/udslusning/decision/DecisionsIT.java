package dk.udslusning.decision;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import dk.udslusning.access.Role;
import dk.udslusning.casefile.CaseFiles;
import dk.udslusning.casefile.CloseReason;
import dk.udslusning.casefile.intake.RegisterTransition;
import dk.udslusning.casefile.letter.Channel;
import dk.udslusning.decision.hearing.HearingGrounds;
import dk.udslusning.decision.hearing.HearingOutcome;
import dk.udslusning.decision.hearing.Hearings;
import dk.udslusning.testing.CaseFileDatabase;
import dk.udslusning.testing.Notices;
import dk.udslusning.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@CaseFileDatabase
class DecisionsIT {

	private static final long DRAFT = 11;

	@Autowired
	private RegisterTransition register;

	@Autowired
	private CaseFiles cases;

	@Autowired
	private Approvals approvals;

	@Autowired
	private Hearings hearings;

	@Autowired
	private Decisions decisions;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Office office;

	private String caseNumber;

	@BeforeEach
	void openCase() {
		this.caseNumber = this.register.register(Notices.fromCrisisCentre());
		this.cases.chooseScheme(this.caseNumber, "ALMENBOLIG_63");
	}

	@Test
	void issuesARefusalThatWasHeardReasonedAndApproved() {
		long hearing = heard(DecisionType.REFUSAL, HearingOutcome.UPHELD);
		long approval = approved(ApprovalKind.REFUSAL, DRAFT);
		long id = this.decisions.issue(refusal().withApproval(approval).withHearing(hearing));
		Decision issued = this.decisions.get(id);
		assertThat(issued.scheme()).isEqualTo("ALMENBOLIG_63");
		assertThat(issued.preparedBy()).isEqualTo("sagsbehandler1");
		assertThat(issued.approvedBy()).isEqualTo("teamleder");
		assertThat(issued.approvalId()).isEqualTo(approval);
		assertThat(issued.hearingId()).isEqualTo(hearing);
		assertThat(issued.appealGuidance()).contains("4 uger");
		assertThat(issued.issuedAt()).isEqualTo(LocalDateTime.of(2026, 11, 23, 9, 0));
		assertThat(this.decisions.about(DecisionType.REFUSAL, DRAFT)).contains(issued);
		assertThat(this.decisions.latest(this.caseNumber, DecisionType.REFUSAL)).contains(issued);
	}

	@Test
	void acceptsAHearingWaivedWithAReason() {
		long hearing = this.hearings.waive(this.caseNumber, DecisionType.REFUSAL, List.of("Du har selv en bolig"),
				"Borgeren har selv oplyst alt.");
		long approval = approved(ApprovalKind.REFUSAL, DRAFT);
		assertThat(this.decisions.issue(refusal().withApproval(approval).withHearing(hearing))).isPositive();
	}

	@Test
	void refusesAnAdverseDecisionWithoutHearing() {
		long approval = approved(ApprovalKind.REFUSAL, DRAFT);
		assertUnlawful(refusal().withApproval(approval), "FVL § 19");
	}

	@Test
	void refusesAnAdverseDecisionWhileTheHearingRuns() {
		long hearing = this.hearings.open(this.caseNumber, DecisionType.REFUSAL, grounds());
		this.hearings.writeLetter(hearing, 10);
		this.hearings.letterSent(hearing, LocalDate.of(2026, 11, 23), Channel.DIGITAL_POST);
		long approval = approved(ApprovalKind.REFUSAL, DRAFT);
		assertUnlawful(refusal().withApproval(approval).withHearing(hearing), "ikke afsluttet");
	}

	@Test
	void refusesAnAdverseDecisionAfterAHearingThatChangedTheAssessment() {
		long hearing = heard(DecisionType.REFUSAL, HearingOutcome.CHANGED);
		long approval = approved(ApprovalKind.REFUSAL, DRAFT);
		assertUnlawful(refusal().withApproval(approval).withHearing(hearing), "ændret vurderingen");
	}

	@Test
	void refusesTheHearingOfAnotherCaseOrDecision() {
		long approval = approved(ApprovalKind.REFUSAL, DRAFT);
		long aboutSupport = this.hearings.waive(this.caseNumber, DecisionType.SUPPORT, List.of("Du har selv en bolig"),
				"Alt oplyst af borgeren.");
		assertUnlawful(refusal().withApproval(approval).withHearing(aboutSupport), "anden sag");
		String other = this.register.register(Notices.ofTheDayBefore(Notices.fromCrisisCentre()));
		long inOther = this.hearings.waive(other, DecisionType.REFUSAL, List.of("Du har selv en bolig"),
				"Alt oplyst af borgeren.");
		assertUnlawful(refusal().withApproval(approval).withHearing(inOther), "anden sag");
	}

	@Test
	void refusesADecisionWithoutApproval() {
		long hearing = heard(DecisionType.REFUSAL, HearingOutcome.UPHELD);
		assertUnlawful(refusal().withHearing(hearing), "ikke godkendt af en anden");
		long pending = this.approvals.request(this.caseNumber, ApprovalKind.REFUSAL, DRAFT, null);
		assertUnlawful(refusal().withHearing(hearing).withApproval(pending), "ikke godkendt");
	}

	@Test
	void refusesADecisionThatWasSentBack() {
		long hearing = heard(DecisionType.REFUSAL, HearingOutcome.UPHELD);
		long request = this.approvals.request(this.caseNumber, ApprovalKind.REFUSAL, DRAFT, null);
		this.office.signIn("teamleder", Role.TEAM_LEADER);
		this.approvals.sendBack(request, ApprovalLevel.TEAM_LEADER, "Skriv mere");
		assertUnlawful(refusal().withHearing(hearing).withApproval(request), "ikke godkendt");
	}

	@Test
	void refusesTheApprovalOfSomethingElse() {
		long hearing = heard(DecisionType.REFUSAL, HearingOutcome.UPHELD);
		assertUnlawful(refusal().withHearing(hearing).withApproval(approved(ApprovalKind.REFUSAL, DRAFT + 1)),
				"noget andet");
		assertUnlawful(refusal().withHearing(hearing).withApproval(approved(ApprovalKind.SUBSIDY, DRAFT)),
				"noget andet");
	}

	@Test
	void refusesADecisionPreparedByItsApprover() {
		long hearing = heard(DecisionType.REFUSAL, HearingOutcome.UPHELD);
		long approval = approved(ApprovalKind.REFUSAL, DRAFT);
		DecisionDraft draft = DecisionDraft.adverse(this.caseNumber, DecisionType.REFUSAL, DRAFT, "teamleder")
			.withReasons("Fakta", "§ 63", "Hensyn", "Begrundelse")
			.withHearing(hearing)
			.withApproval(approval);
		assertUnlawful(draft, "også godkendt");
	}

	@Test
	void namesEveryMissingPartOfTheReasons() {
		assertThatExceptionOfType(UnlawfulDecision.class)
			.isThrownBy(() -> this.decisions
				.issue(DecisionDraft.favourable(this.caseNumber, DecisionType.SUPPORT, DRAFT, "sagsbehandler1")
					.withReasons(" ", null, "", null)))
			.satisfies((unlawful) -> assertThat(unlawful.shortcomings()).hasSize(4)
				.anyMatch((line) -> line.contains("FVL § 22")));
		assertThat(this.decisions.of(this.caseNumber)).isEmpty();
	}

	@Test
	void refusesADecisionWithoutGuidanceForTheScheme() {
		this.cases.chooseScheme(this.caseNumber, "UKENDT");
		assertUnlawful(support(), "FVL § 25");
	}

	@Test
	void refusesADecisionBeforeASchemeIsChosen() {
		String fresh = this.register.register(Notices.ofTheDayBefore(Notices.fromCrisisCentre()));
		assertThatExceptionOfType(UnlawfulDecision.class).isThrownBy(() -> this.decisions
			.issue(DecisionDraft.favourable(fresh, DecisionType.SUPPORT, DRAFT, "sagsbehandler1")
				.withReasons("Fakta", "§ 85", "Hensyn", "Begrundelse")))
			.withMessageContaining("ordning");
	}

	@Test
	void refusesADecisionInAClosedCase() {
		this.cases.close(this.caseNumber, CloseReason.WITHDRAWN, LocalDate.of(2026, 11, 23));
		assertUnlawful(support(), "lukket");
	}

	@Test
	void issuesAGrantOfSupportWithoutASecondPerson() {
		Decision issued = this.decisions.get(this.decisions.issue(support()));
		assertThat(issued.adverse()).isFalse();
		assertThat(issued.approvedBy()).isNull();
	}

	@Test
	void demandsApprovalAndExplanationForARefund() {
		DecisionDraft grant = DecisionDraft.favourable(this.caseNumber, DecisionType.GRANT, DRAFT, "sagsbehandler1")
			.withReasons("Fakta", "SEL § 163 a", "Hensyn", "Begrundelse");
		assertUnlawful(grant.withExplanation("{}"), "ikke godkendt");
		long approval = approved(ApprovalKind.SUBSIDY, DRAFT);
		assertUnlawful(grant.withApproval(approval), "Forklaringen");
		assertThat(this.decisions.issue(grant.withApproval(approval).withExplanation("{}"))).isPositive();
	}

	@Test
	void correctsByANewDecisionThatNamesTheOld() {
		long first = this.decisions.issue(support());
		long second = this.decisions.issue(support(DRAFT + 1).correcting(first));
		assertThat(this.decisions.get(second).corrects()).isEqualTo(first);
		assertThat(this.decisions.of(this.caseNumber)).extracting(Decision::id).containsExactly(first, second);
	}

	@Test
	void refusesToCorrectADecisionOfAnotherCase() {
		long first = this.decisions.issue(support());
		String other = this.register.register(Notices.ofTheDayBefore(Notices.fromCrisisCentre()));
		this.cases.chooseScheme(other, "ALMENBOLIG_63");
		assertThatExceptionOfType(UnlawfulDecision.class).isThrownBy(() -> this.decisions
			.issue(DecisionDraft.favourable(other, DecisionType.SUPPORT, DRAFT + 1, "sagsbehandler1")
				.withReasons("Fakta", "§ 85", "Hensyn", "Begrundelse")
				.correcting(first)))
			.withMessageContaining("anden sag");
	}

	@Test
	void issuesAPreparedRowOnce() {
		this.decisions.issue(support());
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> this.decisions.issue(support()));
	}

	@Test
	void keepsTheApproverFromThePreparerInTheDatabaseToo() {
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> insert("false", "'a'", "'a'", "'Fordi'"));
	}

	@Test
	void keepsUnreasonedDecisionsOutOfTheDatabase() {
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> insert("false", "'a'", "null", "'  '"));
	}

	@Test
	void keepsUnheardRefusalsOutOfTheDatabase() {
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> insert("true", "'a'", "'b'", "'Fordi'"));
	}

	private void insert(String adverse, String preparedBy, String approvedBy, String reasons) {
		this.jdbc
			.sql("insert into decision (case_number, scheme, type, subject_id, adverse, facts, legal_basis, "
					+ "main_considerations, reasons, appeal_guidance, prepared_by, approved_by, issued_at) values ('"
					+ this.caseNumber + "', 'ALMENBOLIG_63', 'SUPPORT', 99, " + adverse + ", 'Fakta', 'Regler', "
					+ "'Hensyn', " + reasons + ", 'Klag', " + preparedBy + ", " + approvedBy
					+ ", timestamp '2026-11-23 09:00:00')")
			.update();
	}

	private void assertUnlawful(DecisionDraft draft, String shortcoming) {
		assertThatExceptionOfType(UnlawfulDecision.class).isThrownBy(() -> this.decisions.issue(draft))
			.withMessageContaining(shortcoming);
		assertThat(this.decisions.of(this.caseNumber)).isEmpty();
	}

	private DecisionDraft refusal() {
		return DecisionDraft.adverse(this.caseNumber, DecisionType.REFUSAL, DRAFT, "sagsbehandler1")
			.withReasons("Kommer fra egen lejlighed", "Almenboligloven § 63", "Boligerne er få", "Du har en bolig");
	}

	private DecisionDraft support() {
		return support(DRAFT);
	}

	private DecisionDraft support(long subject) {
		return DecisionDraft.favourable(this.caseNumber, DecisionType.SUPPORT, subject, "sagsbehandler1")
			.withReasons("Brug for hjælp", "Serviceloven § 85 a", "Støtte i overgangen", "Du får støtte");
	}

	private long heard(DecisionType about, HearingOutcome outcome) {
		long hearing = this.hearings.open(this.caseNumber, about, grounds());
		this.hearings.writeLetter(hearing, 10);
		this.hearings.letterSent(hearing, LocalDate.of(2026, 11, 2), Channel.DIGITAL_POST);
		this.hearings.assess(hearing, outcome, "Der kom ikke svar.");
		return hearing;
	}

	private static HearingGrounds grounds() {
		return new HearingGrounds(List.of("Du kommer fra en egen lejlighed"), null, false);
	}

	private long approved(ApprovalKind kind, long subject) {
		this.office.signIn("sagsbehandler1", Role.CASEWORKER);
		long request = this.approvals.request(this.caseNumber, kind, subject, null);
		this.office.signIn("teamleder", Role.TEAM_LEADER);
		this.approvals.approve(request, ApprovalLevel.TEAM_LEADER, "Enig");
		return request;
	}

}
