package dk.udslusning.payment;

import java.util.List;

import dk.udslusning.casefile.closing.OpenEnds;
import dk.udslusning.decision.DecisionType;
import dk.udslusning.decision.Decisions;

import org.springframework.stereotype.Component;

/**
 * A refund that was granted and never released: the citizen has money to come.
 */
@Component
class UnreleasedRefund implements OpenEnds {

	private final Decisions decisions;

	private final PaymentGate gate;

	UnreleasedRefund(Decisions decisions, PaymentGate gate) {
		this.decisions = decisions;
		this.gate = gate;
	}

	@Override
	public List<String> of(String caseNumber) {
		boolean granted = this.decisions.latest(caseNumber, DecisionType.GRANT).isPresent();
		boolean released = this.gate.latest(caseNumber).map(GateAnswer::isPayable).orElse(false);
		return (granted && !released)
				? List.of("Refusionen er bevilget, men ikke frigivet til udbetaling. Afklar først, hvad der holder "
						+ "den tilbage")
				: List.of();
	}

}
