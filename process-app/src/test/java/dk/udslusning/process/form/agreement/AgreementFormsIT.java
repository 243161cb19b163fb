package dk.udslusning.process.form.agreement;

import java.time.LocalDate;
import java.util.Map;

import dk.udslusning.casefile.agreement.AgreementKind;
import dk.udslusning.casefile.agreement.AgreementOutcome;
import dk.udslusning.casefile.agreement.Agreements;
import dk.udslusning.casefile.agreement.ExemptionGround;
import dk.udslusning.casefile.intake.RegisterTransition;
import dk.udslusning.process.form.TaskContext;
import dk.udslusning.process.names.Variables;
import dk.udslusning.testing.CaseFileDatabase;
import dk.udslusning.testing.Notices;
import dk.udslusning.testing.Rejections;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

import static org.assertj.core.api.Assertions.assertThat;

@CaseFileDatabase
class AgreementFormsIT {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

	@Autowired
	private RegisterTransition register;

	@Autowired
	private Agreements agreements;

	@Autowired
	@Qualifier("signAgreementForm")
	private SignAgreementForm sign;

	@Autowired
	private DiscussAgreementForm discuss;

	@Autowired
	private OfferAgreementForm offer;

	private TaskContext task;

	@BeforeEach
	void openCase() {
		this.task = new TaskContext(this.register.register(Notices.fromCrisisCentre()), "task-1", Map.of());
	}

	@Test
	void routesASignedAgreement() {
		assertThat(this.sign.version(this.task)).isZero();
		assertThat(this.sign.submit(this.task, signed()).variables())
			.isEqualTo(Map.of(Variables.AGREEMENT_OUTCOME, "SIGNED"));
		assertThat(this.agreements.fulfilsCondition(this.task.caseNumber())).isTrue();
		assertThat(this.sign.version(this.task)).isPositive();
	}

	@Test
	void routesAnExemptionWithItsReason() {
		assertThat(Rejections.fieldsRefusedBy(() -> this.sign.submit(this.task, exempted(null))))
			.containsExactly("reason");
		assertThat(this.sign.submit(this.task, exempted("Lægeerklæring")).variables())
			.isEqualTo(Map.of(Variables.AGREEMENT_OUTCOME, "EXEMPTED"));
	}

	@Test
	void bringsTheProposalAndTheTalkBackIntoTheNextAttempt() {
		unsigned();
		assertThat(this.discuss.read(this.task).facts()).contains("VUC", "Tør ikke endnu");
		assertThat(
				this.discuss.submit(this.task, new TalkFields(null, TODAY, "Bange", "Mentor", true, null)).variables())
			.isEqualTo(Map.of(Variables.AGREEMENT_STILL_POSSIBLE, true));
		AgreementFields shown = this.sign.read(this.task);
		assertThat(shown.place()).isEqualTo("VUC");
		assertThat(shown.outcome()).isNull();
		assertThat(shown.facts()).contains("Mentor", "Ikke underskrevet");
	}

	@Test
	void demandsTheReasonWhereNoAgreementIsPossible() {
		unsigned();
		assertThat(Rejections.fieldsRefusedBy(
				() -> this.discuss.submit(this.task, new TalkFields(null, TODAY, "Vil ikke", "Mentor", false, null))))
			.containsExactly("reason");
		assertThat(this.discuss
			.submit(this.task, new TalkFields(null, TODAY, "Vil ikke", "Mentor", false, "Du har sagt nej."))
			.variables()).isEqualTo(Map.of(Variables.AGREEMENT_STILL_POSSIBLE, false));
	}

	@Test
	void letsAVoluntaryOfferHaveNoConsequence() {
		assertThat(
				this.offer.submit(this.task, new OfferFields(null, AgreementOutcome.DECLINED, null, null, null, null))
					.variables())
			.isEmpty();
		assertThat(Rejections.fieldsRefusedBy(() -> this.offer.submit(this.task,
				new OfferFields(null, AgreementOutcome.ACCEPTED, null, null, null, null))))
			.containsExactly("kind", "place", "startsOn");
	}

	private void unsigned() {
		this.sign.submit(this.task,
				new AgreementFields(0L, null, AgreementOutcome.NOT_SIGNED, AgreementKind.RESUME_EDUCATION, "VUC", TODAY,
						null, null, null, null, "Tør ikke endnu", null, null, null));
	}

	private static AgreementFields signed() {
		return new AgreementFields(0L, null, AgreementOutcome.SIGNED, AgreementKind.BEGIN_EDUCATION, "VUC",
				TODAY.plusMonths(2), "HF fra januar", TODAY, TODAY, null, null, TODAY.plusMonths(8), null, null);
	}

	private static AgreementFields exempted(String reason) {
		return new AgreementFields(0L, null, AgreementOutcome.EXEMPTED, null, null, null, null, null, null,
				ExemptionGround.ILLNESS, reason, null, null, null);
	}

}
