package dk.udslusning.decision.takeover;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

import dk.udslusning.access.CurrentUser;
import dk.udslusning.casefile.benefit.HousingBenefits;
import dk.udslusning.decision.DecisionType;
import dk.udslusning.decision.Decisions;
import dk.udslusning.decision.TakenOverDecision;
import dk.udslusning.decision.calculation.Calculation;
import dk.udslusning.decision.calculation.CalculationPlace;
import dk.udslusning.decision.calculation.CalculationPlaces;
import dk.udslusning.decision.calculation.CalculationPreparation;
import dk.udslusning.decision.calculation.Calculations;
import dk.udslusning.decision.calculation.MonthCalculations;
import dk.udslusning.decision.schedule.RefundSchedule;
import dk.udslusning.decision.schedule.ScheduleEntry;
import dk.udslusning.rules.scheme.Origin;
import dk.udslusning.rules.time.DanishDates;

import org.springframework.stereotype.Component;

/**
 * Housing benefit, household, income and the refund: its amount is what was decided, and
 * is entered into the schedule as it stands. The facts are kept for the first
 * recalculation, which is rehearsed, so that a missing one is told now.
 */
@Component
class RefundTakeOver {

	private static final Fields FACTS = Fields.named("ownPaymentEntered", "ownPayment");

	private final HousingBenefits benefits;

	private final CalculationPlaces places;

	private final CalculationPreparation preparation;

	private final MonthCalculations months;

	private final Calculations calculations;

	private final Decisions decisions;

	private final RefundSchedule schedule;

	private final CurrentUser user;

	RefundTakeOver(HousingBenefits benefits, CalculationPlaces places, CalculationPreparation preparation,
			MonthCalculations months, Calculations calculations, Decisions decisions, RefundSchedule schedule,
			CurrentUser user) {
		this.benefits = benefits;
		this.places = places;
		this.preparation = preparation;
		this.months = months;
		this.calculations = calculations;
		this.decisions = decisions;
		this.schedule = schedule;
		this.user = user;
	}

	void takeOver(String caseNumber, RunningCourse course) {
		BenefitPart benefit = course.benefit();
		if (benefit.isApplied()) {
			BenefitPart.NAMES.take(() -> this.benefits.apply(caseNumber, benefit.benefitAppliedOn(),
					benefit.benefitAppliedBy(), benefit.benefitReceipt()));
		}
		LocalDate from = RefundCheck.from(course);
		boolean entersOwnPayment = course.person().origin() == Origin.TEMPORARY_CARE_107;
		FACTS.take(() -> {
			CalculationPlace place = this.places.livedIn(caseNumber, from);
			this.preparation.takeOver(place,
					course.household().facts(course.lease(), course.grant(), entersOwnPayment, course.source()));
			if (course.grant().isInForce()) {
				this.months.requireFacts(place.lease(), List.of(YearMonth.from(from)), this.user.id());
			}
			return null;
		});
		if (course.grant().isInForce()) {
			grant(caseNumber, course.grant(), course.source());
		}
	}

	private void grant(String caseNumber, GrantPart grant, String source) {
		Calculation calculation = this.calculations.takeOver(caseNumber, grant.amounts(source));
		long decision = this.decisions.takeOver(new TakenOverDecision(caseNumber, DecisionType.GRANT, calculation.id(),
				false,
				"Refusionen er " + grant.refund() + " pr. måned fra " + DanishDates.format(grant.refundFrom()) + ".",
				calculation.explanationJson(), grant.refundDecidedOn(), source));
		List<ScheduleEntry> entries = new ArrayList<>();
		if (grant.refundFirstMonth() != null) {
			entries.add(ScheduleEntry.of(grant.refundFrom(), grant.refundFirstMonth(), calculation.id()));
		}
		YearMonth full = (grant.refundFirstMonth() != null) ? grant.refundFrom().plusMonths(1) : grant.refundFrom();
		entries.add(ScheduleEntry.from(full, grant.refund(), calculation.id()));
		this.schedule.write(caseNumber, decision, entries);
	}

}
