package dk.udslusning.process.form.followup;

import java.time.Clock;
import java.time.LocalDate;

import dk.udslusning.casefile.tenancy.Tenancies;
import dk.udslusning.casefile.tenancy.Tenancy;
import dk.udslusning.followup.FollowUps;
import dk.udslusning.followup.HeldBy;
import dk.udslusning.process.form.Routing;
import dk.udslusning.process.form.TaskContext;
import dk.udslusning.process.form.TaskForm;
import dk.udslusning.process.names.FollowUp;
import dk.udslusning.process.names.Variables;

import org.springframework.stereotype.Component;

/**
 * "Hold opfølgning": held, moved, missed, or the citizen has moved out.
 */
@Component
class HoldFollowUpForm implements TaskForm<HoldFollowUpFields> {

	private final FollowUps followUps;

	private final Tenancies tenancies;

	private final FollowUpFacts facts;

	private final Clock clock;

	HoldFollowUpForm(FollowUps followUps, Tenancies tenancies, FollowUpFacts facts, Clock clock) {
		this.followUps = followUps;
		this.tenancies = tenancies;
		this.facts = facts;
		this.clock = clock;
	}

	@Override
	public String id() {
		return FollowUp.USER_TASK_HOLD_FOLLOW_UP;
	}

	@Override
	public Class<HoldFollowUpFields> type() {
		return HoldFollowUpFields.class;
	}

	@Override
	public Long version(TaskContext context) {
		return this.followUps.get(context.requiredLong(Variables.FOLLOW_UP_ID)).version().longValue();
	}

	@Override
	public HoldFollowUpFields read(TaskContext context) {
		long id = context.requiredLong(Variables.FOLLOW_UP_ID);
		Tenancy tenancy = this.tenancies.required(context.caseNumber());
		LocalDate today = LocalDate.now(this.clock);
		return new HoldFollowUpFields(null, this.facts.of(context.caseNumber(), id).markdown(), null, today, null,
				HeldBy.CASEWORKER, null, null, null, null, null, null, tenancy.needLevel(), false, null, null, null,
				null, null, today, null, null, null);
	}

	@Override
	public Routing submit(TaskContext context, HoldFollowUpFields input) {
		long id = context.requiredLong(Variables.FOLLOW_UP_ID);
		return record(id, input).with(Variables.FOLLOW_UP_OUTCOME, input.outcome().name());
	}

	private Routing record(long id, HoldFollowUpFields input) {
		switch (input.outcome()) {
			case HELD -> this.followUps.hold(id, input.report());
			case MOVED -> {
				return FollowUpTimes.routing(this.followUps.move(id, input.movedTo(), input.movedReason()));
			}
			case MISSED -> this.followUps.miss(id, input.missedOn(), input.missedReason());
			case MOVED_OUT -> this.followUps.moveOut(id, input.movedOutOn(), input.movedOutReason());
		}
		return Routing.none();
	}

}
