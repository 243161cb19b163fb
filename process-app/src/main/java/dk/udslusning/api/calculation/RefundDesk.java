package dk.udslusning.api.calculation;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import dk.udslusning.casefile.FieldFault;
import dk.udslusning.casefile.RejectedInput;
import dk.udslusning.catalogue.ExplanationJson;
import dk.udslusning.decision.trial.RefundTrial;
import dk.udslusning.decision.trial.TrialCalculations;
import dk.udslusning.rules.refund.RefundAmount;
import dk.udslusning.rules.refund.RefundAmounts;
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

	private final ExplanationJson explanations;

	RefundDesk(RequestReader reader, TrialCalculations trials, CalculationReasons reasons,
			ExplanationJson explanations) {
		this.reader = reader;
		this.trials = trials;
		this.reasons = reasons;
		this.explanations = explanations;
	}

	/**
	 * Calculates, and says what would change the amount.
	 * @param body a {@link RefundRequest} in JSON
	 * @return the refund
	 * @throws FaultyRequest naming every faulty field
	 * @throws NotCalculated where the rules have no result
	 */
	RefundAnswer refund(byte[] body) {
		RequestReader.Read<RefundRequest> read = this.reader.read(body, RefundRequest.class);
		return explained(null, asked(read, this.trials::refund));
	}

	/**
	 * Calculates one of many.
	 * @param line its number
	 * @param body as for one
	 * @return the refund, explained, but without what would change it
	 * @throws FaultyRequest as for one
	 * @throws NotCalculated as for one
	 */
	RefundAnswer line(int line, byte[] body) {
		RequestReader.Read<RefundRequest> read = this.reader.read(body, RefundRequest.class);
		return explained(line, asked(read, this.trials::refundOnly));
	}

	/**
	 * Calculates one of many whose explanations nobody asks for.
	 * @param line its number
	 * @param body as for one
	 * @param run the run it belongs to
	 * @return the amounts
	 * @throws FaultyRequest as for one
	 * @throws NotCalculated as for one
	 */
	RefundAnswer line(int line, byte[] body, RefundAmounts run) {
		RequestReader.Read<RefundRequest> read = this.reader.read(body, RefundRequest.class);
		Optional<RefundAmount> amount = asked(read, (trial) -> this.trials.amount(trial, run));
		return amount.map((found) -> RefundAnswer.of(line, found, read.request()))
			.orElseThrow(() -> this.reasons.of(this.trials.refundOnly(read.request().trial())));
	}

	/** A run for the lines of one file. */
	RefundAmounts run() {
		return this.trials.run();
	}

	private RefundAnswer explained(Integer line, RefundOutcome outcome) {
		return outcome.refund()
			.map((refund) -> RefundAnswer.of(line, refund, this.explanations.toTree(refund.explanation())))
			.orElseThrow(() -> this.reasons.of(outcome));
	}

	private static <T> T asked(RequestReader.Read<RefundRequest> read, Function<RefundTrial, T> rules) {
		List<FieldFault> faults = List.of();
		T answer = null;
		try {
			answer = rules.apply(read.request().trial());
		}
		catch (RejectedInput rejected) {
			faults = FieldNames.of(rejected.faults());
		}
		List<FieldFault> all = read.with(faults);
		if (!all.isEmpty()) {
			throw new FaultyRequest(all);
		}
		return answer;
	}

}
