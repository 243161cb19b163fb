package dk.udslusning.process.form.money;

import java.time.LocalDate;
import java.util.Map;

import dk.udslusning.access.Role;
import dk.udslusning.casefile.NeedLevel;
import dk.udslusning.casefile.benefit.Applicant;
import dk.udslusning.casefile.benefit.HousingBenefits;
import dk.udslusning.casefile.home.HomePath;
import dk.udslusning.casefile.income.Per;
import dk.udslusning.decision.Approval;
import dk.udslusning.decision.ApprovalLevel;
import dk.udslusning.decision.Approvals;
import dk.udslusning.decision.calculation.CalculationAnswer;
import dk.udslusning.decision.calculation.Calculations;
import dk.udslusning.decision.calculation.Prepared;
import dk.udslusning.process.form.TaskContext;
import dk.udslusning.process.form.approval.ApprovalSheet;
import dk.udslusning.rules.explanation.ExplanationText;
import dk.udslusning.rules.money.Money;
import dk.udslusning.testing.CaseFileDatabase;
import dk.udslusning.testing.Notices;
import dk.udslusning.testing.Office;
import dk.udslusning.testing.Rejections;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

@CaseFileDatabase
@Import(HomePath.class)
class MoneyFormsIT {

	@Autowired
	private HomePath path;

	@Autowired
	private PrepareCalculationForm prepareCalculation;

	@Autowired
	private PrepareGrantForm prepareGrant;

	@Autowired
	private ApplyForHousingBenefitForm applyForHousingBenefit;

	@Autowired
	private ClearPaymentHoldForm clearPaymentHold;

	@Autowired
	private CalculationSubject subject;

	@Autowired
	private Calculations calculations;

	@Autowired
	private HousingBenefits benefits;

	@Autowired
	private Approvals approvals;

	@Autowired
	private Office office;

	@Test
	void beginsWithTheOfferedHomeAndNothingElseKnown() {
		TaskContext task = offered();
		CalculationFields shown = this.prepareCalculation.read(task);
		assertThat(shown.facts()).contains("**Kommer fra:** krisecenter (§ 109)", "**Børn ifølge henvendelsen:** 2",
				"**Beregnes med satser for:** december 2026");
		assertThat(shown.rent()).isEqualTo(Money.ofKroner(7_500));
		assertThat(shown.heat()).isEqualTo(Money.ofKroner(500));
		assertThat(shown.water()).isNull();
		assertThat(shown.incomePer()).isEqualTo(Per.MONTH);
		assertThat(shown.incomeFrom()).isEqualTo(LocalDate.of(2026, 11, 23));
		assertThat(shown.incomeKind()).isNull();
		assertThat(this.prepareCalculation.version(task)).isZero();
	}

	@Test
	void showsWhyACalculationWasSentBackAndWhatWasTold() {
		TaskContext task = offered();
		this.prepareCalculation.submit(task, fields());
		long first = this.prepareCalculation.version(task);
		CalculationAnswer answer = this.calculations.calculateProvisional(task.caseNumber());
		this.office.signIn("sagsbehandler2", Role.CASEWORKER);
		this.approvals.sendBack(answer.approvalId(), ApprovalLevel.COLLEAGUE, "Børnene mangler");
		CalculationFields again = this.prepareCalculation.read(task);
		assertThat(again.facts()).contains("Sendt tilbage af Bo Vinter den 23.11.2026: Børnene mangler");
		assertThat(again.income()).isEqualTo(Money.ofKroner(160_000));
		this.prepareCalculation.submit(task, fields());
		assertThat(this.prepareCalculation.version(task)).isGreaterThan(first);
	}

	@Test
	void showsTheSecondPersonEveryTerm() {
		TaskContext task = offered();
		this.prepareCalculation.submit(task, fields());
		Approval approval = this.approvals.get(this.calculations.calculateProvisional(task.caseNumber()).approvalId());
		ApprovalSheet sheet = this.subject.sheet(approval);
		assertThat(sheet.subject()).contains("Refusion fra kommunen: **3.465,08 kr.**");
		assertThat(sheet.subject()).as("what to say on the phone")
			.contains("Du får 3.465,08 kr., fordi din husleje på 7.500,00 kr. er højere");
		assertThat(sheet.lines()).extracting((row) -> row.get(ExplanationText.AMOUNT))
			.containsExactly("7.500,00 kr.", "975,00 kr.", "3.059,92 kr.", "3.465,08 kr.", "4.115,08 kr.");
		assertThat(sheet.explanation()).extracting((row) -> row.get(ExplanationText.LINE))
			.contains("▸ Sådan er »Egenbetaling« fundet", "Egenbetaling for en hel måned");
		assertThat(sheet.notes()).contains("Vær opmærksom på", "er kun anslået", "Det kan ændre beløbet");
		assertThat(sheet.basis()).startsWith("**Satser**").contains("Oplysninger");
	}

	@Test
	void beginsTheGrantWithTheLease() {
		TaskContext task = movedIn();
		CalculationFields shown = this.prepareGrant.read(task);
		assertThat(shown.facts()).contains("**Flyttet ind:** 10.12.2026", "**Udskrevet:** 10.12.2026",
				"**Boligstøtte søgt:** ikke endnu");
		assertThat(shown.rent()).isEqualTo(Money.ofKroner(7_500));
		assertThat(this.prepareGrant.submit(task, fields()).variables()).isEmpty();
	}

	@Test
	void staysUntilHousingBenefitIsAppliedFor() {
		TaskContext task = movedIn();
		assertThat(this.applyForHousingBenefit.read(task).facts()).contains("**Dag 30:** 09.01.2027");
		assertThat(Rejections.fieldsRefusedBy(() -> this.applyForHousingBenefit.submit(task,
				new ApplyForHousingBenefitFields(null, BenefitStatus.NOT_YET, null, null, null))))
			.containsExactly("applied");
		assertThat(this.benefits.application(task.caseNumber())).isEmpty();
		this.applyForHousingBenefit.submit(task, new ApplyForHousingBenefitFields(null, BenefitStatus.YES,
				HomePath.MOVED_IN, Applicant.TOGETHER, "4711"));
		assertThat(this.benefits.application(task.caseNumber())).isPresent();
	}

	@Test
	void warnsOnceDay30IsPast() {
		TaskContext task = movedIn();
		this.office.today(LocalDate.of(2027, 1, 9));
		assertThat(this.applyForHousingBenefit.read(task).facts()).doesNotContain("Dag 30 er passeret");
		this.office.today(LocalDate.of(2027, 1, 10));
		assertThat(this.applyForHousingBenefit.read(task).facts()).contains("Dag 30 er passeret");
	}

	@Test
	void asksOnlyForWhatHoldsThePaymentBack() {
		TaskContext task = movedIn();
		ClearPaymentHoldFields shown = this.clearPaymentHold.read(task);
		assertThat(shown.benefitMissing()).isTrue();
		assertThat(shown.cprMissing()).isFalse();
		assertThat(shown.dischargeMissing()).isFalse();
		assertThat(Rejections.fieldsRefusedBy(() -> this.clearPaymentHold.submit(task, shown)))
			.containsExactly("appliedOn", "appliedBy");
	}

	private TaskContext offered() {
		String caseNumber = this.path.open(Notices.fromCrisisCentre());
		this.path.assign(caseNumber);
		return new TaskContext(caseNumber, "task-1", Map.of());
	}

	private TaskContext movedIn() {
		String caseNumber = this.path.open(Notices.fromCrisisCentre());
		this.path.moveIn(caseNumber, NeedLevel.LOW);
		return new TaskContext(caseNumber, "task-1", Map.of());
	}

	private static CalculationFields fields() {
		return CalculationFields.of(null, Prepared.facts().build());
	}

}
