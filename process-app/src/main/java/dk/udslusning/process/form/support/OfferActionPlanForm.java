package dk.udslusning.process.form.support;

import java.time.Clock;
import java.time.LocalDate;

import dk.udslusning.casefile.plan.ActionPlans;
import dk.udslusning.process.form.CitizenFacts;
import dk.udslusning.process.form.Facts;
import dk.udslusning.process.form.Routing;
import dk.udslusning.process.form.TaskContext;
import dk.udslusning.process.form.TaskForm;
import dk.udslusning.process.names.TransitionCourse;

import org.springframework.stereotype.Component;

/**
 * "Tilbyd handleplan": offered to everybody, forced on nobody (SEL § 141).
 */
@Component
class OfferActionPlanForm implements TaskForm<ActionPlanFields> {

	private final CitizenFacts facts;

	private final ActionPlans plans;

	private final Clock clock;

	OfferActionPlanForm(CitizenFacts facts, ActionPlans plans, Clock clock) {
		this.facts = facts;
		this.plans = plans;
		this.clock = clock;
	}

	@Override
	public String id() {
		return TransitionCourse.USER_TASK_OFFER_ACTION_PLAN;
	}

	@Override
	public Class<ActionPlanFields> type() {
		return ActionPlanFields.class;
	}

	@Override
	public ActionPlanFields read(TaskContext context) {
		Facts top = this.facts.citizen(context.caseNumber());
		this.facts.stay(context.caseNumber(), top);
		return new ActionPlanFields(top.markdown(), LocalDate.now(this.clock), null, null, null);
	}

	@Override
	public Routing submit(TaskContext context, ActionPlanFields input) {
		this.plans.offer(context.caseNumber(), input.offeredOn(), input.accepted(), input.goals(), input.remark());
		return Routing.none();
	}

}
