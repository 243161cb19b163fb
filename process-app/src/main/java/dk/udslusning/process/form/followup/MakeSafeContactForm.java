package dk.udslusning.process.form.followup;

import java.time.Clock;
import java.time.LocalDate;

import dk.udslusning.followup.FollowUps;
import dk.udslusning.process.form.Routing;
import dk.udslusning.process.form.TaskContext;
import dk.udslusning.process.form.TaskForm;
import dk.udslusning.process.names.FollowUp;
import dk.udslusning.process.names.Variables;

import org.springframework.stereotype.Component;

/**
 * "Kontakt borgeren ad sikker kanal" after a missed follow-up: a reason to worry, never
 * to change the amount.
 */
@Component
class MakeSafeContactForm implements TaskForm<MakeSafeContactFields> {

	private final FollowUps followUps;

	private final FollowUpFacts facts;

	private final Clock clock;

	MakeSafeContactForm(FollowUps followUps, FollowUpFacts facts, Clock clock) {
		this.followUps = followUps;
		this.facts = facts;
		this.clock = clock;
	}

	@Override
	public String id() {
		return FollowUp.USER_TASK_MAKE_SAFE_CONTACT;
	}

	@Override
	public Class<MakeSafeContactFields> type() {
		return MakeSafeContactFields.class;
	}

	@Override
	public MakeSafeContactFields read(TaskContext context) {
		long id = context.requiredLong(Variables.FOLLOW_UP_ID);
		return new MakeSafeContactFields(this.facts.of(context.caseNumber(), id).markdown(), LocalDate.now(this.clock),
				null, null, null, null);
	}

	@Override
	public Routing submit(TaskContext context, MakeSafeContactFields input) {
		long id = context.requiredLong(Variables.FOLLOW_UP_ID);
		dk.udslusning.followup.FollowUp followUp = this.followUps.tryContact(id, input.attempt());
		return FollowUpTimes.routing(followUp).with(Variables.CONTACT_REACHED, input.reached().booleanValue());
	}

}
