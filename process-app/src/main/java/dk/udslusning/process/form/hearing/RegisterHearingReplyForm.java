package dk.udslusning.process.form.hearing;

import dk.udslusning.decision.hearing.Hearing;
import dk.udslusning.decision.hearing.Hearings;
import dk.udslusning.decision.hearing.MoreTime;
import dk.udslusning.process.engine.Reschedule;
import dk.udslusning.process.form.Routing;
import dk.udslusning.process.form.TaskContext;
import dk.udslusning.process.form.TaskForm;
import dk.udslusning.process.names.PartyHearing;
import dk.udslusning.process.names.Variables;
import dk.udslusning.rules.time.Deadlines;

import org.springframework.stereotype.Component;

/**
 * "Registrér høringssvar": what the citizen said, by whatever channel, or until when she
 * has more time.
 */
@Component
class RegisterHearingReplyForm implements TaskForm<ReplyFields> {

	private final HearingFacts facts;

	private final Hearings hearings;

	RegisterHearingReplyForm(HearingFacts facts, Hearings hearings) {
		this.facts = facts;
		this.hearings = hearings;
	}

	@Override
	public String id() {
		return PartyHearing.USER_TASK_REGISTER_HEARING_REPLY;
	}

	@Override
	public Class<ReplyFields> type() {
		return ReplyFields.class;
	}

	@Override
	public Long version(TaskContext context) {
		return hearing(context).version().longValue();
	}

	@Override
	public ReplyFields read(TaskContext context) {
		Hearing hearing = hearing(context);
		return new ReplyFields(null, this.facts.top(hearing), this.facts.points(hearing), null, null, null, null, null);
	}

	@Override
	public Routing submit(TaskContext context, ReplyFields input) {
		long hearing = context.requiredLong(Variables.HEARING_ID);
		if (Boolean.TRUE.equals(input.moreTime())) {
			this.hearings.extend(hearing,
					new MoreTime(input.repliedOn(), input.replyChannel(), input.reply(), input.newDeadline()));
			return Routing.none()
				.with(Variables.MORE_TIME, true)
				.with(Variables.HEARING_DEADLINE_AT, Reschedule.text(Deadlines.passedAt(input.newDeadline())));
		}
		this.hearings.registerReply(hearing, input.repliedOn(), input.replyChannel(), input.reply());
		return Routing.none().with(Variables.MORE_TIME, false);
	}

	private Hearing hearing(TaskContext context) {
		return this.facts.hearing(context.requiredLong(Variables.HEARING_ID));
	}

}
