package dk.udslusning.process.form.hearing;

import dk.udslusning.decision.hearing.Hearing;
import dk.udslusning.decision.hearing.Hearings;
import dk.udslusning.process.form.Routing;
import dk.udslusning.process.form.TaskContext;
import dk.udslusning.process.form.TaskForm;
import dk.udslusning.process.names.PartyHearing;
import dk.udslusning.process.names.Variables;

import org.springframework.stereotype.Component;

/**
 * "Vurdér høringssvar": whether the assessment stands after the citizen was heard. A
 * reply that came late still counts.
 */
@Component
class AssessHearingForm implements TaskForm<AssessmentFields> {

	private final HearingFacts facts;

	private final Hearings hearings;

	AssessHearingForm(HearingFacts facts, Hearings hearings) {
		this.facts = facts;
		this.hearings = hearings;
	}

	@Override
	public String id() {
		return PartyHearing.USER_TASK_ASSESS_HEARING;
	}

	@Override
	public Class<AssessmentFields> type() {
		return AssessmentFields.class;
	}

	@Override
	public Long version(TaskContext context) {
		return hearing(context).version().longValue();
	}

	@Override
	public AssessmentFields read(TaskContext context) {
		Hearing hearing = hearing(context);
		return new AssessmentFields(null, this.facts.top(hearing), this.facts.points(hearing), hearing.reply() != null,
				null, null, null, null, null);
	}

	@Override
	public Routing submit(TaskContext context, AssessmentFields input) {
		long hearingId = context.requiredLong(Variables.HEARING_ID);
		if (input.hasLateReply()) {
			this.hearings.registerReply(hearingId, input.repliedOn(), input.replyChannel(), input.reply());
		}
		this.hearings.assess(hearingId, input.outcome(), input.reasons());
		return Routing.none().with(Variables.HEARING_OUTCOME, input.outcome().name());
	}

	private Hearing hearing(TaskContext context) {
		return this.facts.hearing(context.requiredLong(Variables.HEARING_ID));
	}

}
