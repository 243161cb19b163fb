package dk.udslusning.decision.support;

import java.time.LocalDate;

import dk.udslusning.access.Role;
import dk.udslusning.casefile.CaseFiles;
import dk.udslusning.casefile.FieldFault;
import dk.udslusning.casefile.NeedLevel;
import dk.udslusning.casefile.RejectedInput;
import dk.udslusning.casefile.intake.RegisterTransition;
import dk.udslusning.casefile.letter.Letter;
import dk.udslusning.casefile.letter.LetterKind;
import dk.udslusning.casefile.letter.Letters;
import dk.udslusning.casefile.support.HousingSupports;
import dk.udslusning.casefile.support.SupportKind;
import dk.udslusning.casefile.support.SupportOutcome;
import dk.udslusning.casefile.support.SupportProposal;
import dk.udslusning.decision.ApprovalLevel;
import dk.udslusning.decision.Approvals;
import dk.udslusning.decision.Decision;
import dk.udslusning.decision.DecisionType;
import dk.udslusning.decision.Decisions;
import dk.udslusning.decision.UnlawfulDecision;
import dk.udslusning.decision.hearing.HearingAnswer;
import dk.udslusning.decision.hearing.HearingBasis;
import dk.udslusning.testing.CaseFileDatabase;
import dk.udslusning.testing.Notices;
import dk.udslusning.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

@CaseFileDatabase
class SupportDecisionsIT {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

	private static final HearingAnswer NOT_ASKED = new HearingAnswer(null, null, null);

	private static final HearingAnswer KNOWN = new HearingAnswer(HearingBasis.ALL_FACTS_KNOWN, null,
			"Borgeren har selv fortalt det");

	@Autowired
	private RegisterTransition register;

	@Autowired
	private CaseFiles cases;

	@Autowired
	private SupportDecisions support;

	@Autowired
	private HousingSupports supports;

	@Autowired
	private Approvals approvals;

	@Autowired
	private Decisions decisions;

	@Autowired
	private Letters letters;

	@Autowired
	private Office office;

	private String caseNumber;

	@BeforeEach
	void openCase() {
		this.caseNumber = this.register.register(Notices.fromCrisisCentre());
		this.cases.chooseScheme(this.caseNumber, "ALMENBOLIG_63");
	}

	@Test
	void grantsWithoutASecondPersonAndSaysWhyTheWishIsNotFollowed() {
		PreparedSupport prepared = this.support.prepare(this.caseNumber,
				granted("Fonden Havnen", "Kommunen har ingen aftale med dem"), NOT_ASKED);
		assertThat(prepared.approvalId()).isNull();
		Decision decision = this.decisions.get(this.support.issue(this.caseNumber));
		assertThat(decision.adverse()).isFalse();
		assertThat(decision.legalBasis()).isEqualTo("Serviceloven § 85 a.");
		Letter letter = this.letters.latest(this.caseNumber, LetterKind.SUPPORT_DECISION).orElseThrow();
		assertThat(letter.subject()).isEqualTo("Du får støtte i din bolig");
		assertThat(letter.body()).contains("bostøtte i din bolig: 8 timer om måneden", "Kommunens bostøtteteam",
				"Fonden Havnen", "Kommunen har ingen aftale med dem", "4 uger");
	}

	@Test
	void refusesOnlyAfterASecondPersonsApproval() {
		PreparedSupport prepared = this.support.prepare(this.caseNumber, refused(), KNOWN);
		assertThatExceptionOfType(UnlawfulDecision.class).isThrownBy(() -> this.support.issue(this.caseNumber))
			.withMessageContaining("ikke godkendt");
		this.office.signIn("teamleder", Role.TEAM_LEADER);
		this.approvals.approve(prepared.approvalId(), ApprovalLevel.TEAM_LEADER, "Enig");
		Decision decision = this.decisions.get(this.support.issue(this.caseNumber));
		assertThat(decision.adverse()).isTrue();
		assertThat(decision.approvedBy()).isEqualTo("teamleder");
		assertThat(decision.reasons()).isEqualTo("Borgeren klarer hjemmet selv");
		assertThat(this.letters.latest(this.caseNumber, LetterKind.SUPPORT_DECISION)).map(Letter::subject)
			.contains("Du får ikke bostøtte");
	}

	/** Two messages about her support can be worked on at once. */
	@Test
	void issuesEachOfTwoAdjustmentsAsItWasApproved() {
		PreparedSupport first = this.support.prepare(this.caseNumber, refused(), KNOWN);
		PreparedSupport second = this.support.prepare(this.caseNumber, refused(), KNOWN);
		this.office.signIn("teamleder", Role.TEAM_LEADER);
		this.approvals.approve(first.approvalId(), ApprovalLevel.TEAM_LEADER, "Enig");
		Decision issued = this.decisions.get(this.support.issueApproved(first.approvalId()));
		assertThat(issued.approvalId()).isEqualTo(first.approvalId());
		assertThatExceptionOfType(UnlawfulDecision.class)
			.isThrownBy(() -> this.support.issueApproved(second.approvalId()))
			.withMessageContaining("ikke godkendt");
		this.approvals.approve(second.approvalId(), ApprovalLevel.TEAM_LEADER, "Enig");
		assertThat(this.support.issueApproved(second.approvalId())).isNotEqualTo(issued.id());
	}

	@Test
	void doesNotIssueAnOlderApprovedVersion() {
		PreparedSupport prepared = this.support.prepare(this.caseNumber, refused(), KNOWN);
		this.office.signIn("teamleder", Role.TEAM_LEADER);
		this.approvals.approve(prepared.approvalId(), ApprovalLevel.TEAM_LEADER, "Enig");
		this.office.signIn("sagsbehandler1", Role.CASEWORKER);
		this.support.prepare(this.caseNumber, refused(), KNOWN);
		assertThatExceptionOfType(UnlawfulDecision.class).isThrownBy(() -> this.support.issue(this.caseNumber))
			.withMessageContaining("ikke godkendt");
	}

	@Test
	void demandsThatTheCitizenWasHeardBeforeARefusal() {
		assertThatExceptionOfType(RejectedInput.class)
			.isThrownBy(() -> this.support.prepare(this.caseNumber, refused(), NOT_ASKED))
			.satisfies((rejected) -> assertThat(rejected.faults()).extracting(FieldFault::field)
				.containsExactly("hearingBasis"));
		assertThatExceptionOfType(RejectedInput.class)
			.isThrownBy(() -> this.support.prepare(this.caseNumber, refused(),
					new HearingAnswer(HearingBasis.HEARD, TODAY.plusDays(1), " ")))
			.satisfies((rejected) -> assertThat(rejected.faults()).extracting(FieldFault::field)
				.containsExactly("heardOn", "hearingNote"));
		assertThat(this.supports.current(this.caseNumber)).isEmpty();
	}

	@Test
	void asksForNoHearingWhereSupportIsNotWanted() {
		PreparedSupport prepared = this.support.prepare(this.caseNumber, new SupportProposal(SupportOutcome.NOT_WANTED,
				null, null, null, null, null, NeedLevel.MEDIUM, "Vil klare sig selv", null), NOT_ASKED);
		assertThat(prepared.outcome()).isEqualTo(SupportOutcome.NOT_WANTED);
		assertThatIllegalStateException().isThrownBy(() -> this.support.issue(this.caseNumber));
	}

	@Test
	void issuesOnce() {
		this.support.prepare(this.caseNumber, granted(null, null), NOT_ASKED);
		assertThat(this.support.issue(this.caseNumber)).isEqualTo(this.support.issue(this.caseNumber));
		assertThat(this.decisions.of(this.caseNumber)).extracting(Decision::type).containsExactly(DecisionType.SUPPORT);
		assertThat(this.letters.of(this.caseNumber)).hasSize(1);
	}

	private static SupportProposal granted(String wished, String reason) {
		return new SupportProposal(SupportOutcome.GRANTED, SupportKind.SECTION_85A, 8, "Kommunens bostøtteteam", wished,
				reason, NeedLevel.HIGH, "Brug for hjælp til økonomi og post", null);
	}

	private static SupportProposal refused() {
		return new SupportProposal(SupportOutcome.REFUSED, null, null, null, null, null, NeedLevel.LOW,
				"Har boet alene i tre år", "Borgeren klarer hjemmet selv");
	}

}
