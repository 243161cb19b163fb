package dk.udslusning.process.delegate;

import java.time.LocalDateTime;
import java.time.YearMonth;

import dk.udslusning.decision.calculation.Calculation;
import dk.udslusning.decision.calculation.CalculationAnswer;
import dk.udslusning.decision.calculation.CalculationKind;
import dk.udslusning.decision.calculation.CalculationOutcome;
import dk.udslusning.decision.calculation.Calculations;
import dk.udslusning.decision.grant.GrantDecisions;
import dk.udslusning.payment.GateAnswer;
import dk.udslusning.payment.HoldReason;
import dk.udslusning.payment.PaymentGate;
import dk.udslusning.process.names.Variables;
import dk.udslusning.rules.money.Money;
import dk.udslusning.rules.refund.BenefitBasis;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static java.util.List.of;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

class CalculationDelegatesTest {

	private static final String CASE = "UDS-2026-000001";

	private final Calculations calculations = mock();

	private final DelegateExecution execution = mock();

	@BeforeEach
	void inACase() {
		given(this.execution.getProcessBusinessKey()).willReturn(CASE);
	}

	@Test
	void setsTheAmountAndTheRequestForASecondPerson() {
		given(this.calculations.calculateProvisional(CASE)).willReturn(calculated());
		new CalculateProvisionalSubsidyDelegate(this.calculations).execute(this.execution);
		verify(this.execution).setVariable(Variables.CALCULATION_OUTCOME, Variables.CalculationOutcome.CALCULATED);
		verify(this.execution).setVariable(Variables.REFUND_OERE, 346_508L);
		verify(this.execution).setVariable(Variables.APPROVAL_ID, 7L);
		verify(this.execution, times(3)).setVariable(anyString(), any());
	}

	@Test
	void setsTheRateThatIsMissing() {
		given(this.calculations.calculateProvisional(CASE)).willReturn(unclear(CalculationOutcome.RATE_MISSING));
		new CalculateProvisionalSubsidyDelegate(this.calculations).execute(this.execution);
		verify(this.execution).setVariable(Variables.CALCULATION_OUTCOME, Variables.CalculationOutcome.RATE_MISSING);
		verify(this.execution).setVariable(Variables.RATE_CODE, "OWN_PAYMENT_110");
		verify(this.execution).setVariable(Variables.RATE_MONTH, "2028-01");
		verify(this.execution).setVariable(Variables.RATE_SITUATION, Variables.RateSituation.MISSING);
		verify(this.execution, never()).setVariable(Variables.APPROVAL_ID, 7L);
	}

	@Test
	void setsTheRateThatNobodyHasConfirmed() {
		given(this.calculations.calculateFinal(CASE)).willReturn(unclear(CalculationOutcome.RATE_UNCONFIRMED));
		new CalculateSubsidyDelegate(this.calculations).execute(this.execution);
		verify(this.execution).setVariable(Variables.CALCULATION_OUTCOME,
				Variables.CalculationOutcome.RATE_UNCONFIRMED);
		verify(this.execution).setVariable(Variables.RATE_SITUATION, Variables.RateSituation.UNCONFIRMED);
	}

	@Test
	void issuesTheGrant() {
		GrantDecisions grants = mock();
		new IssueGrantDelegate(grants).execute(this.execution);
		verify(grants).issue(CASE);
	}

	@Test
	void saysWhetherTheRefundMayBePaid() {
		PaymentGate gate = mock();
		given(gate.ask(CASE)).willReturn(new GateAnswer(of(HoldReason.CPR_MISSING)), new GateAnswer(of()));
		new ReleasePaymentDelegate(gate).execute(this.execution);
		verify(this.execution).setVariable(Variables.PAYABLE, false);
		new ReleasePaymentDelegate(gate).execute(this.execution);
		verify(this.execution).setVariable(Variables.PAYABLE, true);
	}

	private static CalculationAnswer calculated() {
		Calculation calculation = new Calculation(3, CASE, CalculationKind.PROVISIONAL, null, YearMonth.of(2026, 12),
				Money.ofOere(346_508), Money.ofKroner(8_150), BenefitBasis.ESTIMATED, null, "{}", "sagsbehandler1",
				LocalDateTime.of(2026, 11, 23, 9, 0));
		return new CalculationAnswer(CalculationOutcome.CALCULATED, calculation, 7L, null, null);
	}

	private static CalculationAnswer unclear(CalculationOutcome outcome) {
		return new CalculationAnswer(outcome, null, null, "OWN_PAYMENT_110", YearMonth.of(2028, 1));
	}

}
