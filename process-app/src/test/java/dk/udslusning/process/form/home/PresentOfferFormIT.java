package dk.udslusning.process.form.home;

import java.time.LocalDate;
import java.util.Map;

import dk.udslusning.access.Role;
import dk.udslusning.casefile.home.HomeOffers;
import dk.udslusning.casefile.home.HomePath;
import dk.udslusning.casefile.home.OfferAnswer;
import dk.udslusning.casefile.home.OfferStatus;
import dk.udslusning.casefile.note.CaseNotes;
import dk.udslusning.decision.ApprovalLevel;
import dk.udslusning.decision.Approvals;
import dk.udslusning.decision.calculation.CalculationPreparation;
import dk.udslusning.decision.calculation.Calculations;
import dk.udslusning.decision.calculation.Prepared;
import dk.udslusning.process.form.TaskContext;
import dk.udslusning.process.names.Variables;
import dk.udslusning.testing.CaseFileDatabase;
import dk.udslusning.testing.Notices;
import dk.udslusning.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static dk.udslusning.testing.Rejections.fieldsRefusedBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * Rent 7.500,00, heat 500,00, antenna 150,00; from a crisis centre, 160.000 kr. a year.
 * By hand: own payment 100,60 x 365 / 12 = 3.059,92; benefit 15 % of 78.000 / 12 =
 * 975,00; refund 7.500,00 - 975,00 - 3.059,92 = 3.465,08; to pay herself 8.150,00 -
 * 975,00 - 3.465,08 = 3.709,92.
 */
@CaseFileDatabase
class PresentOfferFormIT {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

	@Autowired
	private PresentOfferForm form;

	@Autowired
	private HomePath path;

	@Autowired
	private CalculationPreparation preparation;

	@Autowired
	private Calculations calculations;

	@Autowired
	private Approvals approvals;

	@Autowired
	private HomeOffers offers;

	@Autowired
	private CaseNotes notes;

	@Autowired
	private Office office;

	private TaskContext task;

	private long approvalId;

	@BeforeEach
	void calculateTheBudget() {
		String caseNumber = this.path.open(Notices.fromCrisisCentre());
		this.path.offer(caseNumber);
		this.preparation.prepareProvisional(caseNumber, Prepared.facts().build());
		this.approvalId = this.calculations.calculateProvisional(caseNumber).approvalId();
		this.task = new TaskContext(caseNumber, "task-1", Map.of());
	}

	@Test
	void showsWhatAFullMonthCostsAndWhoPaysIt() {
		approve();
		PresentOfferFields shown = this.form.read(this.task);
		assertThat(shown.budget()).containsExactly(row("Husleje og pligtige ydelser til udlejeren", "8.150,00 kr."),
				row("Boligstøtte (skøn)", "-975,00 kr."), row("Refusion fra kommunen", "-3.465,08 kr."),
				row("Det betaler borgeren selv", "3.709,92 kr."),
				row("Egenbetaling efter reglerne, indeholdt i det", "3.059,92 kr."));
		assertThat(shown.explanation()).isNotEmpty();
		assertThat(shown.basis()).contains("Satser", "Oplysninger");
		assertThat(shown.facts()).contains("Udbetaling Danmark afgør den", "**Beboerindskud:** 24.000,00 kr.");
	}

	@Test
	void showsNothingThatIsNotApproved() {
		assertThatIllegalStateException().isThrownBy(() -> this.form.read(this.task));
	}

	@Test
	void takesAYesAndNotesWhichAmountsWereShown() {
		approve();
		assertThat(this.form.submit(this.task, input(OfferAnswer.ACCEPTED, TODAY)).variables())
			.isEqualTo(Map.of(Variables.OFFER_ANSWER, Variables.OfferAnswer.ACCEPTED));
		assertThat(this.offers.required(this.task.caseNumber()).status()).isEqualTo(OfferStatus.ACCEPTED);
		assertThat(this.notes.of(this.task.caseNumber()))
			.filteredOn((note) -> note.subject().equals("Boligtilbud og budget vist for borgeren"))
			.singleElement()
			.satisfies((note) -> assertThat(note.text()).contains("refusion 3.465,08 kr.",
					"selv at betale 3.709,92 kr. pr. måned", "Ja tak"));
	}

	@Test
	void takesANoWithoutAReason() {
		approve();
		assertThat(this.form
			.submit(this.task, new PresentOfferFields(null, null, null, null, null, OfferAnswer.DECLINED, TODAY, null))
			.variables()).isEqualTo(Map.of(Variables.OFFER_ANSWER, Variables.OfferAnswer.DECLINED));
		assertThat(this.offers.latest(this.task.caseNumber()).orElseThrow().status()).isEqualTo(OfferStatus.DECLINED);
	}

	@Test
	void recordsAHomeThatWasWithdrawn() {
		approve();
		assertThat(this.form.submit(this.task, input(OfferAnswer.HOME_WITHDRAWN, TODAY)).variables())
			.isEqualTo(Map.of(Variables.OFFER_ANSWER, Variables.OfferAnswer.HOME_WITHDRAWN));
		assertThat(this.offers.latest(this.task.caseNumber()).orElseThrow().answerReason())
			.isEqualTo("Vil bo tættere på skolen");
		assertThat(this.notes.of(this.task.caseNumber())).extracting("subject")
			.doesNotContain("Boligtilbud og budget vist for borgeren");
	}

	@Test
	void refusesAnAnswerInTheFuture() {
		approve();
		assertThat(fieldsRefusedBy(() -> this.form.submit(this.task, input(OfferAnswer.ACCEPTED, TODAY.plusDays(1)))))
			.containsExactly("answeredOn");
	}

	private void approve() {
		this.office.signIn("teamleder", Role.TEAM_LEADER);
		this.approvals.approve(this.approvalId, ApprovalLevel.TEAM_LEADER, "Budgettet holder");
		this.office.signIn("sagsbehandler1", Role.CASEWORKER);
	}

	private static Map<String, String> row(String line, String amount) {
		return Map.of("line", line, "amount", amount);
	}

	private static PresentOfferFields input(OfferAnswer answer, LocalDate on) {
		return new PresentOfferFields(null, null, null, null, null, answer, on, "Vil bo tættere på skolen");
	}

}
