package dk.udslusning.decision.extension;

import java.time.Clock;
import java.time.YearMonth;

import dk.udslusning.casefile.CaseFiles;
import dk.udslusning.casefile.household.Household;
import dk.udslusning.casefile.household.Households;
import dk.udslusning.casefile.lease.Lease;
import dk.udslusning.casefile.lease.Leases;
import dk.udslusning.catalogue.Schemes;
import dk.udslusning.decision.calculation.CalculationPlaces;
import dk.udslusning.decision.calculation.Calculations;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads from the case file what an extension rests on.
 */
@Component
@Transactional(readOnly = true)
public class ExtensionGrounds {

	private final CaseFiles cases;

	private final Schemes schemes;

	private final Leases leases;

	private final Households households;

	private final CalculationPlaces places;

	private final Calculations calculations;

	private final Clock clock;

	ExtensionGrounds(CaseFiles cases, Schemes schemes, Leases leases, Households households, CalculationPlaces places,
			Calculations calculations, Clock clock) {
		this.cases = cases;
		this.schemes = schemes;
		this.leases = leases;
		this.households = households;
		this.places = places;
		this.calculations = calculations;
		this.clock = clock;
	}

	/**
	 * What is known in the month it is.
	 * @param caseNumber the case, with a lease
	 */
	public ExtensionGround of(String caseNumber) {
		Lease lease = this.leases.requiredLivedIn(caseNumber);
		return new ExtensionGround(this.schemes.get(this.cases.get(caseNumber).scheme()), lease,
				YearMonth.now(this.clock), this.households.current(caseNumber).orElse(Household.ofTenantAlone()),
				this.places.coTenant(caseNumber, lease.homeId()).isPresent(), this.calculations.latest(caseNumber));
	}

}
