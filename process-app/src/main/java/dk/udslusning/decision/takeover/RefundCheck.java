package dk.udslusning.decision.takeover;

import java.time.LocalDate;
import java.util.Set;

import dk.udslusning.casefile.Faults;
import dk.udslusning.casefile.benefit.HousingBenefits;
import dk.udslusning.decision.calculation.CalculationKind;
import dk.udslusning.decision.calculation.CalculationPlace;
import dk.udslusning.decision.calculation.CalculationPreparation;
import dk.udslusning.decision.calculation.PreparedFacts;

import org.springframework.stereotype.Component;

/**
 * Finds what is missing or impossible in the housing benefit, the household and the
 * refund of a running course.
 */
@Component
class RefundCheck {

	/** Found with the lease already. */
	private static final Set<String> OF_THE_LEASE = Set.of("rent", "heat", "water", "antenna", "laundry", "other");

	private final HousingBenefits benefits;

	private final CalculationPreparation preparation;

	RefundCheck(HousingBenefits benefits, CalculationPreparation preparation) {
		this.benefits = benefits;
		this.preparation = preparation;
	}

	void check(RunningCourse course, LocalDate today, Faults faults) {
		BenefitPart benefit = course.benefit();
		LeasePart lease = course.lease();
		if (benefit.isApplied()) {
			BenefitPart.NAMES.check(faults, (found) -> this.benefits.check(benefit.benefitAppliedOn(),
					benefit.benefitAppliedBy(), lease.leaseSignedOn(), lease.leaseStart(), found));
		}
		Faults facts = new Faults();
		PreparedFacts told = course.household().facts(lease, course.grant(), false, null);
		boolean shared = course.home().sharedWithCase() != null;
		this.preparation.check(new CalculationPlace(null, CalculationKind.FINAL, null, null, from(course)), shared,
				told, facts);
		facts.found()
			.stream()
			.filter((fault) -> !OF_THE_LEASE.contains(fault.field()))
			.forEach((fault) -> faults.add(fault.field(), fault.message()));
		course.grant().check(lease, today, faults);
	}

	/** From which day the facts are told: those the refund rests on. */
	static LocalDate from(RunningCourse course) {
		LocalDate start = course.lease().leaseStart();
		GrantPart grant = course.grant();
		return (grant.isInForce() && grant.refundFrom() != null && grant.refundFrom().atDay(1).isAfter(start))
				? grant.refundFrom().atDay(1) : start;
	}

}
