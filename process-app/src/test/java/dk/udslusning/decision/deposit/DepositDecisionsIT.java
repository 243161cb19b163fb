package dk.udslusning.decision.deposit;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

import dk.udslusning.access.Role;
import dk.udslusning.casefile.CaseFiles;
import dk.udslusning.casefile.FieldFault;
import dk.udslusning.casefile.RejectedInput;
import dk.udslusning.casefile.deposit.DepositArrangement;
import dk.udslusning.casefile.deposit.DepositArrangements;
import dk.udslusning.casefile.deposit.DepositOutcome;
import dk.udslusning.casefile.dispatch.AddressedLetters;
import dk.udslusning.casefile.intake.RegisterTransition;
import dk.udslusning.casefile.letter.Letter;
import dk.udslusning.casefile.letter.LetterKind;
import dk.udslusning.casefile.letter.Letters;
import dk.udslusning.decision.ApprovalLevel;
import dk.udslusning.decision.Approvals;
import dk.udslusning.decision.Decision;
import dk.udslusning.decision.Decisions;
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
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

@CaseFileDatabase
class DepositDecisionsIT {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

	private static final HearingAnswer HEARD = new HearingAnswer(HearingBasis.HEARD, TODAY, "Hun har forstået det");

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
	private Letters letters;

	@Autowired
	private AddressedLetters addressed;

	@Autowired
	private Office office;

	private final DepositArrangements arrangements = mock();

	private DepositDecisions deposits;

	private String caseNumber;

	@BeforeEach
	void openCase() {
		this.deposits = new DepositDecisions(this.arrangements, this.approvals, this.hearings, this.decisions,
				this.addressed, this.office);
		this.caseNumber = this.register.register(Notices.fromCrisisCentre());
		this.cases.chooseScheme(this.caseNumber, "ALMENBOLIG_63");
	}

	@Test
	void issuesAGrantedLoanWithItsLetter() {
		arranged(7, DepositOutcome.GRANTED, 2_300_000);
		Decision decision = this.decisions.get(this.deposits.issue(this.caseNumber));
		assertThat(decision.adverse()).isFalse();
		Letter letter = this.letters.latest(this.caseNumber, LetterKind.DEPOSIT_DECISION).orElseThrow();
		assertThat(letter.body()).contains("et lån på 23.000,00 kr.", "første fem år", "4 uger");
		assertThat(this.deposits.issue(this.caseNumber)).isEqualTo(decision.id());
		assertThat(this.letters.of(this.caseNumber)).hasSize(1);
	}

	@Test
	void refusesALoanOnlyHeardAndApproved() {
		DepositArrangement refused = arranged(7, DepositOutcome.REFUSED, 0);
		assertThatExceptionOfType(UnlawfulDecision.class).isThrownBy(() -> this.deposits.issue(this.caseNumber))
			.satisfies((unlawful) -> assertThat(unlawful.shortcomings()).hasSize(2));
		long approval = this.deposits.requestRefusal(refused, HEARD);
		assertThatExceptionOfType(UnlawfulDecision.class).isThrownBy(() -> this.deposits.issue(this.caseNumber))
			.withMessageContaining("ikke godkendt");
		this.office.signIn("teamleder", Role.TEAM_LEADER);
		this.approvals.approve(approval, ApprovalLevel.TEAM_LEADER, "Enig");
		Decision decision = this.decisions.get(this.deposits.issue(this.caseNumber));
		assertThat(decision.adverse()).isTrue();
		assertThat(decision.approvedBy()).isEqualTo("teamleder");
		assertThat(decision.reasons()).isEqualTo("Borgeren har 80.000 kr. i banken");
	}

	@Test
	void demandsThatTheCitizenWasHeard() {
		DepositArrangement refused = arranged(7, DepositOutcome.REFUSED, 0);
		assertThatExceptionOfType(RejectedInput.class)
			.isThrownBy(() -> this.deposits.requestRefusal(refused, new HearingAnswer(HearingBasis.HEARD, null, null)))
			.satisfies((rejected) -> assertThat(rejected.faults()).extracting(FieldFault::field)
				.containsExactly("heardOn", "hearingNote"));
		assertThat(this.approvals.of(this.caseNumber)).isEmpty();
	}

	@Test
	void hasNothingToDecideWhereNoLoanIsNeeded() {
		arranged(7, DepositOutcome.NOT_NEEDED, 0);
		assertThatIllegalStateException().isThrownBy(() -> this.deposits.issue(this.caseNumber));
	}

	private DepositArrangement arranged(long id, DepositOutcome outcome, long grantedOere) {
		DepositArrangement arrangement = new DepositArrangement(id, this.caseNumber, 3, outcome, 2_300_000, grantedOere,
				TODAY, null, (outcome == DepositOutcome.REFUSED) ? "Borgeren har 80.000 kr. i banken" : null,
				"sagsbehandler1", LocalDateTime.of(2026, 11, 23, 9, 0));
		given(this.arrangements.latest(this.caseNumber)).willReturn(Optional.of(arrangement));
		return arrangement;
	}

}
