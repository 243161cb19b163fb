package dk.udslusning.api.calculation;

import java.util.List;

import dk.udslusning.casefile.FieldFault;
import dk.udslusning.casefile.RejectedInput;
import dk.udslusning.decision.trial.TrialCalculations;
import dk.udslusning.rules.refund.Refund;
import dk.udslusning.rules.refund.RefundOutcome;

import org.springframework.stereotype.Component;

/**
 * Takes a request for a refund in, alone or as a line of a file.
 */
@Component
class RefundDesk {

	private final RequestReader reader;

	private final TrialCalculations trials;

	private final CalculationReasons reasons;

	RefundDesk(RequestReader reader, TrialCalculations trials, CalculationReasons reasons) {
		this.reader = reader;
		this.trials = trials;
		this.reasons = reasons;
	}

	/**
	 * Calculates.
	 * @param body a {@link RefundRequest} in JSON
	 * @return the refund
	 * @throws FaultyRequest naming every faulty field
	 * @throws NotCalculated where the rules have no result
	 */
	Refund refund(byte[] body) {
		RequestReader.Read<RefundRequest> read = this.reader.read(body, RefundRequest.class);
		RefundOutcome outcome = outcome(read);
		return outcome.refund().orElseThrow(() -> this.reasons.of(outcome));
	}

	private RefundOutcome outcome(RequestReader.Read<RefundRequest> read) {
		List<FieldFault> faults = List.of();
		RefundOutcome outcome = null;
		try {
			outcome = this.trials.refund(read.request().trial());
		}
		catch (RejectedInput rejected) {
			faults = FieldNames.of(rejected.faults());
		}
		List<FieldFault> all = read.with(faults);
		if (!all.isEmpty()) {
			throw new FaultyRequest(all);
		}
		return outcome;
	}

}
