package dk.udslusning.process.delegate;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;

import dk.udslusning.decision.calculation.CalculationOutcome;
import dk.udslusning.decision.recalculation.AmountChange;
import dk.udslusning.decision.recalculation.AmountChanges;
import dk.udslusning.decision.recalculation.ChangeDecisions;
import dk.udslusning.decision.recalculation.ChangeStands;
import dk.udslusning.decision.recalculation.DifferenceLine;
import dk.udslusning.decision.recalculation.RecalculationAnswer;
import dk.udslusning.decision.recalculation.RecalculationOutcome;
import dk.udslusning.decision.recalculation.Recalculations;
import dk.udslusning.process.names.Variables;
import dk.udslusning.rules.change.Treatment;
import dk.udslusning.rules.money.Money;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

class RecalculationDelegatesTest {

	private final AmountChanges changes = mock();

	private final ChangeDecisions decisions = mock();

	private final DelegateExecution execution = mock();

	@BeforeEach
	void inACase() {
		given(this.execution.getVariable(Variables.RECALCULATION_ID)).willReturn(4L);
		given(this.execution.getVariable(Variables.APPROVAL_ID)).willReturn(11L);
	}

	@Test
	void setsTheHighestAmountTheRequestAndWhetherSheIsHeard() {
		given(this.changes.calculate(4))
			.willReturn(new RecalculationAnswer(RecalculationOutcome.CHANGED, change(), 11L, true, null, null, null));
		new RecalculateDelegate(this.changes).execute(this.execution);
		verify(this.execution).setVariable(Variables.RECALCULATION_OUTCOME, Variables.RecalculationOutcome.CHANGED);
		verify(this.execution).setVariable(Variables.REFUND_OERE, 337_925L);
		verify(this.execution).setVariable(Variables.APPROVAL_ID, 11L);
		verify(this.execution).setVariable(Variables.HEARING_NEEDED, true);
		verify(this.execution).setVariable(Variables.HEARING_ID, 5L);
	}

	@Test
	void setsTheRateThatIsUnclear() {
		given(this.changes.calculate(4)).willReturn(new RecalculationAnswer(RecalculationOutcome.RATE_UNCLEAR, null,
				null, false, CalculationOutcome.RATE_MISSING, "OWN_PAYMENT_110", YearMonth.of(2028, 1)));
		new RecalculateDelegate(this.changes).execute(this.execution);
		verify(this.execution).setVariable(Variables.RATE_SITUATION, Variables.RateSituation.MISSING);
		verify(this.execution).setVariable(Variables.RATE_CODE, "OWN_PAYMENT_110");
		verify(this.execution).setVariable(Variables.RATE_MONTH, "2028-01");
		verify(this.execution, never()).setVariable(eq(Variables.APPROVAL_ID), anyString());
	}

	@Test
	void handsEachStepToItsUseCase() {
		given(this.decisions.lookAgain(11)).willReturn(ChangeStands.NEW_MONTH);
		new LookAgainDelegate(this.decisions).execute(this.execution);
		verify(this.execution).setVariable(Variables.CHANGE_STANDS, Variables.ChangeStands.NEW_MONTH);
		new LeaveUnchangedDelegate(this.decisions).execute(this.execution);
		verify(this.decisions).leaveUnchanged(4);
		new IssueChangedAmountDelegate(this.decisions).execute(this.execution);
		verify(this.decisions).issue(11);
	}

	@Test
	void cancelsWhatIsStillOpenAtTheEnd() {
		Recalculations recalculations = mock();
		new CancelRecalculationListener(recalculations).notify(this.execution);
		verify(recalculations).cancel(4);
	}

	private static AmountChange change() {
		return new AmountChange(3, "UDS-2026-000001", 4, 2, YearMonth.of(2027, 3), 5L, 9, "sagsbehandler1",
				LocalDateTime.of(2027, 3, 20, 9, 0), List.of(line(YearMonth.of(2027, 3), Treatment.GOOD_FAITH),
						line(YearMonth.of(2027, 4), Treatment.LOWERED)));
	}

	private static DifferenceLine line(YearMonth month, Treatment treatment) {
		return new DifferenceLine(1, month, false, Money.ofOere(337_925), Money.ofOere(317_925), Money.ofOere(-20_000),
				treatment, treatment.reason(), 7L, 9);
	}

}
