package dk.udslusning.decision.recalculation;

import java.time.LocalDate;

import dk.udslusning.access.Role;
import dk.udslusning.casefile.NeedLevel;
import dk.udslusning.casefile.benefit.Applicant;
import dk.udslusning.casefile.benefit.HousingBenefits;
import dk.udslusning.casefile.home.HomePath;
import dk.udslusning.casefile.intake.TransitionNotice;
import dk.udslusning.decision.ApprovalLevel;
import dk.udslusning.decision.Approvals;
import dk.udslusning.decision.calculation.CalculationPreparation;
import dk.udslusning.decision.calculation.Calculations;
import dk.udslusning.decision.calculation.Prepared;
import dk.udslusning.decision.grant.GrantDecisions;
import dk.udslusning.rules.money.Money;
import dk.udslusning.testing.Letterbox;
import dk.udslusning.testing.Notices;
import dk.udslusning.testing.Office;

import org.springframework.boot.test.context.TestComponent;

/**
 * A case out of a crisis centre (§ 109) whose refund is granted: lease from 1 December
 * 2026, moved in on the 10th, rent 7.500,00, benefit decided at 1.000,00, with income.
 * <p>
 * By hand: own payment 100,60 x 365 / 12 = 3.059,92; December by days 4.618,77; a full
 * month 7.500,00 - 1.000,00 - 3.059,92 = 3.440,08. By the rates of 2027 own payment is
 * 102,60 x 365 / 12 = 3.120,75 and a full month 3.379,25.
 */
@TestComponent
public class Granted {

	/** A full month by the rates of 2027. */
	public static final Money FULL_MONTH_2027 = Money.ofOere(337_925);

	private final HomePath path;

	private final CalculationPreparation preparation;

	private final Calculations calculations;

	private final GrantDecisions grants;

	private final HousingBenefits benefits;

	private final Recalculations recalculations;

	private final ChangeDecisions changes;

	private final Approvals approvals;

	private final Letterbox letterbox;

	private final Office office;

	Granted(HomePath path, CalculationPreparation preparation, Calculations calculations, GrantDecisions grants,
			HousingBenefits benefits, Recalculations recalculations, ChangeDecisions changes, Approvals approvals,
			Letterbox letterbox, Office office) {
		this.path = path;
		this.preparation = preparation;
		this.calculations = calculations;
		this.grants = grants;
		this.benefits = benefits;
		this.recalculations = recalculations;
		this.changes = changes;
		this.approvals = approvals;
		this.letterbox = letterbox;
		this.office = office;
	}

	/**
	 * Granted on 10 December 2026, which it is afterwards.
	 */
	public String in2026() {
		return in2026(Notices.fromCrisisCentre(), Prepared.facts().decided(Money.ofKroner(1_000)));
	}

	/**
	 * Another case, granted on the same day.
	 * @param facts its facts of December 2026
	 */
	public String in2026(TransitionNotice notice, Prepared facts) {
		String caseNumber = this.path.open(notice);
		this.path.moveIn(caseNumber, NeedLevel.LOW);
		this.benefits.apply(caseNumber, HomePath.MOVED_IN, Applicant.TOGETHER, null);
		this.preparation.prepareFinal(caseNumber, facts.build());
		approve(this.calculations.calculateFinal(caseNumber).approvalId());
		this.grants.issue(caseNumber);
		return caseNumber;
	}

	/**
	 * Granted on 10 December 2026 on an estimate, before housing benefit is applied for.
	 */
	public String onEstimate() {
		String caseNumber = preparedOnEstimate();
		issue(caseNumber);
		return caseNumber;
	}

	/**
	 * The same, approved and not issued yet.
	 */
	String preparedOnEstimate() {
		String caseNumber = this.path.open(Notices.fromCrisisCentre());
		this.path.moveIn(caseNumber, NeedLevel.LOW);
		this.preparation.prepareFinal(caseNumber, Prepared.facts().build());
		approve(this.calculations.calculateFinal(caseNumber).approvalId());
		return caseNumber;
	}

	void issue(String caseNumber) {
		this.grants.issue(caseNumber);
	}

	/**
	 * Granted, and regulated by the rates of 2027 ahead of them; then it is the day.
	 */
	public String in2027(LocalDate today) {
		String caseNumber = in2026();
		RecalculationAnswer rates = this.recalculations.forRates(caseNumber, 2027).orElseThrow();
		approve(rates.approvalId());
		this.changes.issue(rates.approvalId());
		this.letterbox.empty();
		this.office.today(today);
		return caseNumber;
	}

	/**
	 * Approved by another caseworker; the first one is signed in afterwards.
	 */
	public void approve(long approvalId) {
		this.office.signIn("sagsbehandler2", Role.CASEWORKER);
		this.approvals.approve(approvalId, ApprovalLevel.COLLEAGUE, "Regnet efter");
		this.office.signIn("sagsbehandler1", Role.CASEWORKER);
	}

}
