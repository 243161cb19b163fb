package dk.udslusning.casefile.agreement;

import java.time.LocalDate;

import dk.udslusning.casefile.CaseFiles;
import dk.udslusning.casefile.FieldFault;
import dk.udslusning.casefile.RejectedInput;
import dk.udslusning.testing.CaseFileDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

@CaseFileDatabase
class AgreementsIT {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

	@Autowired
	private CaseFiles cases;

	@Autowired
	private Agreements agreements;

	private String caseNumber;

	@BeforeEach
	void openCase() {
		this.caseNumber = this.cases.open(TODAY, "sagsbehandler1").caseNumber();
	}

	@ParameterizedTest
	@EnumSource(AgreementKind.class)
	void keepsASignedAgreement(AgreementKind kind) {
		this.agreements.conclude(this.caseNumber, signed(kind, TODAY.plusMonths(2), TODAY, TODAY.minusDays(1)));
		assertThat(this.agreements.fulfilsCondition(this.caseNumber)).isTrue();
		assertThat(this.agreements.current(this.caseNumber)).hasValueSatisfying((agreement) -> {
			assertThat(agreement.kind()).isEqualTo(kind);
			assertThat(agreement.startsOn()).isEqualTo(LocalDate.of(2027, 1, 23));
			assertThat(agreement.citizenSignedOn()).isEqualTo(TODAY);
			assertThat(agreement.municipalitySignedOn()).isEqualTo(LocalDate.of(2026, 11, 22));
		});
	}

	@Test
	void refusesASignatureOfTomorrow() {
		assertThatExceptionOfType(RejectedInput.class)
			.isThrownBy(() -> this.agreements.conclude(this.caseNumber,
					signed(AgreementKind.GO_TO_WORK, TODAY, TODAY.plusDays(1), TODAY)))
			.satisfies((rejected) -> assertThat(rejected.faults()).extracting(FieldFault::field)
				.containsExactly("citizenSignedOn"));
		assertThat(this.agreements.current(this.caseNumber)).isEmpty();
	}

	@Test
	void refusesAnAgreementThatOnlyOneHasSigned() {
		assertThatExceptionOfType(RejectedInput.class).isThrownBy(
				() -> this.agreements.conclude(this.caseNumber, signed(AgreementKind.GO_TO_WORK, TODAY, null, TODAY)))
			.satisfies((rejected) -> assertThat(rejected.faults()).extracting(FieldFault::field)
				.containsExactly("citizenSignedOn"));
	}

	@Test
	void reportsAllThatASignedAgreementLacks() {
		assertThatExceptionOfType(RejectedInput.class)
			.isThrownBy(() -> this.agreements.conclude(this.caseNumber, of(AgreementOutcome.SIGNED, null, null)))
			.satisfies((rejected) -> assertThat(rejected.faults()).extracting(FieldFault::field)
				.containsExactly("kind", "place", "startsOn", "milestones", "citizenSignedOn", "municipalitySignedOn"));
	}

	@ParameterizedTest
	@EnumSource(ExemptionGround.class)
	void exemptsForAReason(ExemptionGround ground) {
		this.agreements.conclude(this.caseNumber, of(AgreementOutcome.EXEMPTED, ground, "Lægeerklæring af 3/11"));
		assertThat(this.agreements.fulfilsCondition(this.caseNumber)).isTrue();
	}

	@Test
	void refusesAnExemptionWithoutGroundOrReason() {
		assertThatExceptionOfType(RejectedInput.class)
			.isThrownBy(() -> this.agreements.conclude(this.caseNumber, of(AgreementOutcome.EXEMPTED, null, null)))
			.satisfies((rejected) -> assertThat(rejected.faults()).extracting(FieldFault::field)
				.containsExactly("exemption", "reason"));
	}

	@ParameterizedTest
	@EnumSource(names = { "ACCEPTED", "DECLINED", "NOT_OFFERED" })
	void refusesTheAnswersOfAnOfferWhereAnAgreementIsACondition(AgreementOutcome answer) {
		assertThatExceptionOfType(RejectedInput.class)
			.isThrownBy(() -> this.agreements.conclude(this.caseNumber, of(answer, null, "Nej")))
			.satisfies((rejected) -> assertThat(rejected.faults()).extracting(FieldFault::field)
				.containsExactly("outcome"));
	}

	@Test
	void doesNotFulfilTheConditionUnsigned() {
		this.agreements.conclude(this.caseNumber, of(AgreementOutcome.NOT_SIGNED, null, "Tør ikke endnu"));
		assertThat(this.agreements.fulfilsCondition(this.caseNumber)).isFalse();
	}

	@Test
	void takesTheNewestProposalForTheAgreement() {
		this.agreements.conclude(this.caseNumber, of(AgreementOutcome.NOT_SIGNED, null, "Tør ikke endnu"));
		this.agreements.conclude(this.caseNumber, signed(AgreementKind.RESUME_EDUCATION, TODAY, TODAY, TODAY));
		assertThat(this.agreements.fulfilsCondition(this.caseNumber)).isTrue();
	}

	@Test
	void letsAnOfferBeDeclinedWithoutAReason() {
		this.agreements.offer(this.caseNumber,
				AgreementProposal.offered(AgreementOutcome.DECLINED, null, null, null, null));
		assertThat(this.agreements.current(this.caseNumber)).map(Agreement::outcome)
			.contains(AgreementOutcome.DECLINED);
	}

	@Test
	void demandsAReasonWhereNothingWasOffered() {
		assertThatExceptionOfType(RejectedInput.class)
			.isThrownBy(() -> this.agreements.offer(this.caseNumber,
					AgreementProposal.offered(AgreementOutcome.NOT_OFFERED, null, null, null, null)))
			.satisfies((rejected) -> assertThat(rejected.faults()).extracting(FieldFault::field)
				.containsExactly("reason"));
	}

	@Test
	void keepsTheTalkAboutAnUnsignedProposal() {
		this.agreements.conclude(this.caseNumber, of(AgreementOutcome.NOT_SIGNED, null, "Tør ikke endnu"));
		this.agreements.discuss(this.caseNumber, TODAY, "Bange for at fejle", "Mentor", false,
				"Vil ikke, heller ikke med hjælp");
		assertThat(this.agreements.talks(this.caseNumber)).singleElement().satisfies((talk) -> {
			assertThat(talk.stillPossible()).isFalse();
			assertThat(talk.reason()).isEqualTo("Vil ikke, heller ikke med hjælp");
		});
	}

	@Test
	void demandsATalkWithHelpBeforeAnythingFollows() {
		this.agreements.conclude(this.caseNumber, of(AgreementOutcome.NOT_SIGNED, null, "Tør ikke endnu"));
		assertThatExceptionOfType(RejectedInput.class)
			.isThrownBy(() -> this.agreements.discuss(this.caseNumber, TODAY.plusDays(1), null, null, false, null))
			.satisfies((rejected) -> assertThat(rejected.faults()).extracting(FieldFault::field)
				.containsExactly("heldOn", "talk", "helpOffered", "reason"));
	}

	@Test
	void hasNothingToDiscussWhereTheAgreementIsSigned() {
		this.agreements.conclude(this.caseNumber, signed(AgreementKind.GO_TO_WORK, TODAY, TODAY, TODAY));
		assertThatIllegalStateException()
			.isThrownBy(() -> this.agreements.discuss(this.caseNumber, TODAY, "Snak", "Hjælp", true, null));
	}

	private static AgreementProposal signed(AgreementKind kind, LocalDate startsOn, LocalDate citizen,
			LocalDate municipality) {
		return new AgreementProposal(AgreementOutcome.SIGNED, kind, "VUC", startsOn, "Start på HF", citizen,
				municipality, null, null);
	}

	private static AgreementProposal of(AgreementOutcome outcome, ExemptionGround ground, String reason) {
		return new AgreementProposal(outcome, null, null, null, null, null, null, ground, reason);
	}

}
