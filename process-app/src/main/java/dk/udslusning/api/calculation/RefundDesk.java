package dk.udslusning.api.calculation;

import java.util.List;
import java.util.function.Function;

import dk.udslusning.casefile.FieldFault;
import dk.udslusning.casefile.RejectedInput;
import dk.udslusning.decision.trial.RefundTrial;
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
		return refund(body, this.trials::refund);
	}

	/**
	 * Calculates one of many: what would change the amount is left out.
	 * @param body as for one
	 * @return the refund
	 * @throws FaultyRequest as for one
	 * @throws NotCalculated as for one
	 */
	Refund refundOnly(byte[] body) {
		return refund(body, this.trials::refundOnly);
	}

	private Refund refund(byte[] body, Function<RefundTrial, RefundOutcome> rules) {
		RequestReader.Read<RefundRequest> read = this.reader.read(body, RefundRequest.class);
		RefundOutcome outcome = outcome(read, rules);
		return outcome.refund().orElseThrow(() -> this.reasons.of(outcome));
	}

	private RefundOutcome outcome(RequestReader.Read<RefundRequest> read, Function<RefundTrial, RefundOutcome> rules) {
		List<FieldFault> faults = List.of();
		RefundOutcome outcome = null;
		try {
			outcome = rules.apply(read.request().trial());
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
