package dk.udslusning.payment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import dk.udslusning.casefile.Faults;
import dk.udslusning.casefile.RejectedInput;
import dk.udslusning.casefile.benefit.HousingBenefits;
import dk.udslusning.casefile.citizen.Citizens;
import dk.udslusning.casefile.citizen.CprField;
import dk.udslusning.casefile.release.Release;
import dk.udslusning.casefile.release.Releases;
import dk.udslusning.rules.citizen.Cpr;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Clears what holds a refund back.
 */
@Service
@Transactional
public class PaymentHolds {

	private final PaymentGate gate;

	private final Citizens citizens;

	private final HousingBenefits benefits;

	private final Releases releases;

	private final Clock clock;

	PaymentHolds(PaymentGate gate, Citizens citizens, HousingBenefits benefits, Releases releases, Clock clock) {
		this.gate = gate;
		this.citizens = citizens;
		this.benefits = benefits;
		this.releases = releases;
		this.clock = clock;
	}

	/**
	 * Keeps what was missing.
	 * @param caseNumber the case, whose refund is held
	 * @param cleared as filled in
	 * @throws RejectedInput at {@code cpr}, {@code appliedOn}, {@code appliedBy} or
	 * {@code dischargedOn}; nothing is stored then
	 */
	public void clear(String caseNumber, HoldCleared cleared) {
		GateAnswer held = this.gate.look(caseNumber);
		LocalDate today = LocalDate.now(this.clock);
		Release release = this.releases.get(caseNumber);
		boolean staying = held.isHeldBy(HoldReason.TENANCY_NOT_IN_FORCE) && release.isStaying();
		Faults faults = new Faults();
		Optional<Cpr> cpr = CprField.read(cleared.cpr(), today, "cpr", faults);
		faults
			.addIf(held.isHeldBy(HoldReason.CPR_MISSING) && cleared.cpr() == null, "cpr",
					"Skriv CPR-nummeret; uden det kan der ikke udbetales. Opgaven bliver stående så længe")
			.addIf(staying && cleared.dischargedOn() == null, "dischargedOn",
					"Skriv, hvilken dag borgeren blev udskrevet og ikke længere betaler for sit ophold")
			.addIf(cleared.dischargedOn() != null && cleared.dischargedOn().isAfter(today), "dischargedOn",
					"Dagen ligger i fremtiden; der kan først udbetales derefter")
			.addIf(cleared.dischargedOn() != null && release.admittedOn() != null
					&& cleared.dischargedOn().isBefore(release.admittedOn()), "dischargedOn",
					"Borgeren kan ikke være udskrevet, før hun blev indskrevet")
			.throwIfAny();
		if (held.isHeldBy(HoldReason.BENEFIT_NOT_APPLIED)) {
			this.benefits.apply(caseNumber, cleared.appliedOn(), cleared.appliedBy(), cleared.receipt());
		}
		if (staying) {
			this.releases.discharged(caseNumber, cleared.dischargedOn());
		}
		if (held.isHeldBy(HoldReason.CPR_MISSING)) {
			this.citizens.identify(caseNumber, cleared.name(), cpr.orElseThrow());
		}
	}

}
