package dk.udslusning.process.reconciliation;

import java.time.LocalTime;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import dk.udslusning.casefile.agreement.RequiredAgreements;
import dk.udslusning.casefile.assessment.EligibilityAssessments;
import dk.udslusning.casefile.benefit.HousingBenefits;
import dk.udslusning.casefile.home.HomeOffer;
import dk.udslusning.casefile.home.HomeOffers;
import dk.udslusning.casefile.lease.Leases;
import dk.udslusning.casefile.support.HousingSupports;
import dk.udslusning.casefile.tenancy.Tenancies;
import dk.udslusning.casefile.tenancy.Tenancy;
import dk.udslusning.casefile.tenancy.TenancyEndings;
import dk.udslusning.decision.ApprovalKind;
import dk.udslusning.decision.Approvals;
import dk.udslusning.decision.DecisionType;
import dk.udslusning.decision.Decisions;
import dk.udslusning.decision.hearing.Hearings;
import dk.udslusning.decision.recalculation.Recalculations;
import dk.udslusning.process.engine.Reschedule;
import dk.udslusning.process.names.TransitionCourse;
import dk.udslusning.process.names.Variables;
import dk.udslusning.rules.eligibility.EligibilityResult.Eligible;
import dk.udslusning.rules.time.Deadlines;
import org.camunda.bpm.engine.RuntimeService;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Starts the course of a case where its case file has come to. Steps that stand in the
 * case file are not asked for again; a step that was open begins anew.
 */
@Component
class CourseRestart {

	private static final int HOUSING_BENEFIT_DAYS = 21;

	private final EligibilityAssessments assessments;

	private final HousingSupports supports;

	private final RequiredAgreements agreements;

	private final HomeOffers offers;

	private final Leases leases;

	private final Tenancies tenancies;

	private final TenancyEndings endings;

	private final HousingBenefits benefits;

	private final Decisions decisions;

	private final Hearings hearings;

	private final Approvals approvals;

	private final Recalculations recalculations;

	private final RuntimeService runtime;

	CourseRestart(EligibilityAssessments assessments, HousingSupports supports, RequiredAgreements agreements,
			HomeOffers offers, Leases leases, Tenancies tenancies, TenancyEndings endings, HousingBenefits benefits,
			Decisions decisions, Hearings hearings, Approvals approvals, Recalculations recalculations,
			@Lazy RuntimeService runtime) {
		this.assessments = assessments;
		this.supports = supports;
		this.agreements = agreements;
		this.offers = offers;
		this.leases = leases;
		this.tenancies = tenancies;
		this.endings = endings;
		this.benefits = benefits;
		this.decisions = decisions;
		this.hearings = hearings;
		this.approvals = approvals;
		this.recalculations = recalculations;
		this.runtime = runtime;
	}

	/**
	 * How far the case has come.
	 */
	RestartPoint point(String caseNumber) {
		if (this.endings.isUnderWay(caseNumber)) {
			return RestartPoint.LIVING;
		}
		Optional<RestartPoint> towardsHome = towardsHome(caseNumber);
		if (towardsHome.isPresent()) {
			return towardsHome.get();
		}
		if (this.tenancies.latest(caseNumber).isPresent()) {
			return RestartPoint.ENDED;
		}
		if (this.supports.current(caseNumber).isPresent()) {
			return RestartPoint.SUPPORTED;
		}
		boolean eligible = this.assessments.current(caseNumber)
			.filter((assessment) -> assessment.outcome() == Eligible.ELIGIBLE)
			.isPresent();
		return eligible ? RestartPoint.ASSESSED : RestartPoint.BEGINNING;
	}

	/**
	 * Starts the course there. Whoever calls has ended the one that ran. What waited for
	 * a second person or for the citizen's reply lapses, and a recalculation that was
	 * open gives its reports back: they begin anew.
	 */
	void start(String caseNumber) {
		this.hearings.lapse(caseNumber, EnumSet.allOf(DecisionType.class), "Forløbet er startet igen.");
		this.approvals.lapse(caseNumber, EnumSet.allOf(ApprovalKind.class));
		this.recalculations.open(caseNumber).ifPresent((open) -> this.recalculations.cancel(open.id()));
		RestartPoint point = point(caseNumber);
		Map<String, Object> routing = routing(caseNumber, point);
		if (point == RestartPoint.LIVING) {
			String course = this.runtime.startProcessInstanceByKey(TransitionCourse.KEY, caseNumber, routing).getId();
			towardsHome(caseNumber).ifPresent((next) -> this.runtime.createProcessInstanceModification(course)
				.startBeforeActivity(next.element())
				.execute());
		}
		else if (point.element() == null) {
			this.runtime.startProcessInstanceByKey(TransitionCourse.KEY, caseNumber, routing);
		}
		else {
			this.runtime.createProcessInstanceByKey(TransitionCourse.KEY)
				.businessKey(caseNumber)
				.setVariables(routing)
				.startBeforeActivity(point.element())
				.execute();
		}
	}

	private Map<String, Object> routing(String caseNumber, RestartPoint point) {
		Map<String, Object> routing = new HashMap<>();
		routing.put(Variables.COURSE_UNDER_WAY, point == RestartPoint.LIVING);
		routing.put(Variables.AGREEMENT_REQUIRED, this.agreements.in(caseNumber));
		this.leases.signedOnly(caseNumber).ifPresent((lease) -> {
			routing.put(Variables.MOVING_IN_DUE_AT, Reschedule.text(lease.plannedMovingIn().atTime(LocalTime.NOON)));
			routing.put(Variables.TENANCY_ENDS_AT, Reschedule.text(Deadlines.passedAt(lease.lastLegalDay())));
		});
		if (point == RestartPoint.LIVING) {
			Tenancy tenancy = this.tenancies.required(caseNumber);
			routing.put(Variables.BENEFIT_APPLIED_FOR, this.benefits.application(caseNumber).isPresent());
			routing.put(Variables.GRANT_IN_FORCE, isGranted(tenancy));
			routing.put(Variables.HOUSING_BENEFIT_DUE_AT,
					Reschedule.text(tenancy.movedInOn().plusDays(HOUSING_BENEFIT_DAYS).atTime(LocalTime.NOON)));
			routing.put(Variables.TENANCY_ENDS_AT, Reschedule.text(this.endings.endsAt(caseNumber)));
		}
		return routing;
	}

	/** How far she is on her way into a home that she does not live in yet. */
	private Optional<RestartPoint> towardsHome(String caseNumber) {
		if (this.leases.signedOnly(caseNumber).isPresent()) {
			return Optional.of(RestartPoint.LEASED);
		}
		return this.offers.open(caseNumber).map(HomeOffer::status).map((status) -> switch (status) {
			case ACCEPTED -> RestartPoint.ACCEPTED;
			case ASSIGNED -> RestartPoint.ASSIGNED;
			default -> RestartPoint.OFFERED;
		});
	}

	/** A grant of an earlier home was issued before she moved into this one. */
	private boolean isGranted(Tenancy tenancy) {
		return this.decisions.latest(tenancy.caseNumber(), DecisionType.GRANT)
			.filter((grant) -> !grant.issuedAt().toLocalDate().isBefore(tenancy.movedInOn()))
			.isPresent();
	}

}
