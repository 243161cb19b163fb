package dk.udslusning.decision.extension;

import java.time.LocalDate;

import dk.udslusning.access.Role;
import dk.udslusning.casefile.home.HomePath;
import dk.udslusning.casefile.letter.Channel;
import dk.udslusning.casefile.letter.LetterKind;
import dk.udslusning.casefile.letter.Letters;
import dk.udslusning.casefile.note.CaseNotes;
import dk.udslusning.decision.ApprovalLevel;
import dk.udslusning.decision.Approvals;
import dk.udslusning.decision.Decision;
import dk.udslusning.decision.Decisions;
import dk.udslusning.decision.UnlawfulDecision;
import dk.udslusning.decision.hearing.HearingAnswer;
import dk.udslusning.decision.hearing.HearingBasis;
import dk.udslusning.decision.hearing.HearingOutcome;
import dk.udslusning.decision.hearing.Hearings;
import dk.udslusning.rules.money.Money;
import dk.udslusning.testing.CaseFileDatabase;
import dk.udslusning.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static dk.udslusning.testing.Rejections.fieldsRefusedBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * A household of {@link TrialCase} that earns 20.000,00 after tax: 8.530,00 is left, and
 * the home costs 6.650,00.
 */
@CaseFileDatabase
@Import({ HomePath.class, TrialCase.class })
class NoExtensionsIT {

	@Autowired
	private TrialCase trial;

	@Autowired
	private AssessExtension assessments;

	@Autowired
	private NoExtensions noExtensions;

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
	private Office office;

	private String caseNumber;

	@BeforeEach
	void leased() {
		this.caseNumber = this.trial.leased();
		this.office.today(TrialCase.ASSESSED_ON);
	}

	@Test
	void hearsTheCitizenByLetterOnWhatSheDoesNotKnow() {
		assess(true, "Din arbejdsgiver har oplyst en højere løn.", null);
		ExtensionHearing hearing = this.noExtensions.hear(this.caseNumber);
		assertThat(hearing.letterDue()).isTrue();
		String letter = this.letters.get(this.hearings.writeLetter(hearing.hearingId(), 10)).body();
		assertThat(letter).contains("Vi overvejer ikke at forlænge din periode", "8.530,00 kr.", "6.650,00 kr.",
				"Din arbejdsgiver har oplyst en højere løn.", "ikke at forlænge perioden efter den 30.11.2023");
		assertThatIllegalStateException().isThrownBy(() -> this.noExtensions.proposed(this.caseNumber));
		this.hearings.letterSent(hearing.hearingId(), TrialCase.ASSESSED_ON, Channel.DIGITAL_POST);
		this.hearings.assess(hearing.hearingId(), HearingOutcome.UPHELD, "Intet svar ændrer det");
		assertThat(this.noExtensions.proposed(this.caseNumber).facts()).contains("Indkomst efter skat: 20.000,00 kr.",
				"Vi skrev til dig den 01.08.2023", "Du har ikke svaret.");
	}

	@Test
	void sendsNoLetterWhereSheKnowsEveryFact() {
		assess(false, null, known());
		ExtensionHearing hearing = this.noExtensions.hear(this.caseNumber);
		assertThat(hearing.letterDue()).isFalse();
		assertThat(this.hearings.get(hearing.hearingId()).allowsAdverseDecision()).isTrue();
	}

	@Test
	void issuesTheTextThatATeamLeaderApproved() {
		long approval = prepared();
		assertThatExceptionOfType(UnlawfulDecision.class).isThrownBy(() -> this.noExtensions.issue(approval));
		this.office.signIn("teamleder", Role.TEAM_LEADER);
		this.approvals.approve(approval, ApprovalLevel.TEAM_LEADER, "Enig");
		Decision decision = this.decisions.get(this.noExtensions.issue(approval));
		assertThat(this.noExtensions.issue(approval)).isEqualTo(decision.id());
		assertThat(decision.adverse()).isTrue();
		assertThat(decision.hearingId()).isNotNull();
		assertThat(decision.legalBasis()).contains("frikommunenetværk § 25");
		assertThat(this.letters.latest(this.caseNumber, LetterKind.NO_EXTENSION).orElseThrow().body())
			.contains("perioden i din bolig ikke forlænges")
			.contains("Den 30.11.2023 er den sidste dag")
			.contains("Du skal ikke flytte", "almindelig lejer")
			.contains("Fordi du selv kan betale.")
			.contains("Sådan klager du", "Ankestyrelsen")
			.doesNotContain("Prøvevej");
	}

	@Test
	void showsTheWordsThatWereSentBack() {
		long approval = prepared();
		this.office.signIn("teamleder", Role.TEAM_LEADER);
		this.approvals.sendBack(approval, ApprovalLevel.TEAM_LEADER, "Uddyb");
		assertThat(this.noExtensions.proposed(this.caseNumber).reasons()).isEqualTo("Fordi du selv kan betale.");
	}

	@Test
	void asksForEveryPartOfTheReasons() {
		assess(false, null, known());
		this.noExtensions.hear(this.caseNumber);
		assertThat(fieldsRefusedBy(() -> this.noExtensions.prepare(this.caseNumber, " ", null, "")))
			.containsExactly("decisionFacts", "mainConsiderations", "reasons");
		assertThat(fieldsRefusedBy(() -> this.noExtensions.giveUp(this.caseNumber, null)))
			.containsExactly("changeReason");
		this.noExtensions.giveUp(this.caseNumber, "Ny indkomst");
		assertThat(this.notes.of(this.caseNumber)).singleElement()
			.satisfies((note) -> assertThat(note.text()).isEqualTo("Ny indkomst"));
	}

	@Test
	void asksHowTheCitizenIsHeard() {
		assertThat(fieldsRefusedBy(() -> assess(null, null, known()))).containsExactly("hearingDue");
		assertThat(fieldsRefusedBy(() -> assess(true, " ", null))).containsExactly("unknownToCitizen");
		assertThat(fieldsRefusedBy(() -> assess(false, null, new HearingAnswer(null, null, null))))
			.containsExactly("hearingBasis");
		assertThat(fieldsRefusedBy(
				() -> assess(false, null, new HearingAnswer(HearingBasis.HEARD, LocalDate.of(2023, 8, 2), "Enig"))))
			.containsExactly("heardOn");
	}

	private long prepared() {
		assess(false, null, known());
		this.noExtensions.hear(this.caseNumber);
		NoExtensionText proposed = this.noExtensions.proposed(this.caseNumber);
		return this.noExtensions.prepare(this.caseNumber, proposed.facts(), proposed.mainConsiderations(),
				"Fordi du selv kan betale.");
	}

	private void assess(Boolean hearingDue, String unknown, HearingAnswer hearing) {
		this.assessments.prepare(this.caseNumber,
				new ExtensionFacts(Money.ofKroner(20_000), Money.ofKroner(2_000), Money.ofKroner(8_150),
						Money.ofKroner(1_500), null, ExtensionProposal.DO_NOT_EXTEND, null, null, hearingDue, unknown,
						hearing));
		assertThat(this.assessments.conclude(this.caseNumber).outcome()).isEqualTo(ExtensionOutcome.DO_NOT_EXTEND);
	}

	private static HearingAnswer known() {
		return new HearingAnswer(HearingBasis.ALL_FACTS_KNOWN, null, "Borgerens egne lønsedler");
	}

}
