package dk.udslusning.payment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dk.udslusning.casefile.lease.Lease;
import dk.udslusning.casefile.lease.Leases;
import dk.udslusning.decision.Decision;
import dk.udslusning.decision.DecisionType;
import dk.udslusning.decision.Decisions;
import dk.udslusning.rules.time.DanishDates;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks whether our payment was late or held, before anybody blames the citizen for
 * arrears.
 */
@Service
@Transactional(readOnly = true)
public class PaymentStandings {

	private final PaymentGate gate;

	private final Leases leases;

	private final Decisions decisions;

	PaymentStandings(PaymentGate gate, Leases leases, Decisions decisions) {
		this.gate = gate;
		this.leases = leases;
		this.decisions = decisions;
	}

	/**
	 * How our payment stands in the case. Money is to be in the account before the rent
	 * is due, so a release after the lease's first day is late; where the refund was
	 * taken over, it was paid elsewhere until then.
	 */
	public PaymentStanding of(String caseNumber) {
		List<String> remarks = new ArrayList<>();
		Optional<LocalDate> released = this.gate.releasedOn(caseNumber);
		Optional<LocalDate> start = this.leases.livedIn(caseNumber).map(Lease::startsOn);
		if (released.isEmpty()) {
			remarks.add("Refusionen er ikke frigivet til udbetaling endnu.");
		}
		else if (!isTakenOver(caseNumber) && start.filter((first) -> released.get().isAfter(first)).isPresent()) {
			remarks.add("Refusionen blev først frigivet " + DanishDates.format(released.get()) + "; lejemålet begyndte "
					+ DanishDates.format(start.get()) + ".");
		}
		this.gate.look(caseNumber).reasons().forEach((reason) -> remarks.add("Holdt tilbage: " + reason.text()));
		return new PaymentStanding(remarks.isEmpty(), remarks);
	}

	private boolean isTakenOver(String caseNumber) {
		return this.decisions.latest(caseNumber, DecisionType.GRANT).filter(Decision::isTakenOver).isPresent();
	}

}
