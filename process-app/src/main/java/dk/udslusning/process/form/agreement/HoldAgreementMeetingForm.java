package dk.udslusning.process.form.agreement;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

import dk.udslusning.casefile.agreement.AgreementMeetings;
import dk.udslusning.casefile.agreement.MeetingOutcome;
import dk.udslusning.process.form.Routing;
import dk.udslusning.process.form.TaskContext;
import dk.udslusning.process.form.TaskForm;
import dk.udslusning.process.names.AgreementReview;
import dk.udslusning.process.names.Variables;
import dk.udslusning.rules.time.Deadlines;

import org.springframework.stereotype.Component;

/**
 * "Hold møde om aftalen": what happened, which help is offered, and how it goes on.
 */
@Component
class HoldAgreementMeetingForm implements TaskForm<MeetingFields> {

	private final AgreementFacts facts;

	private final AgreementMeetings meetings;

	private final Clock clock;

	HoldAgreementMeetingForm(AgreementFacts facts, AgreementMeetings meetings, Clock clock) {
		this.facts = facts;
		this.meetings = meetings;
		this.clock = clock;
	}

	@Override
	public String id() {
		return AgreementReview.USER_TASK_HOLD_AGREEMENT_MEETING;
	}

	@Override
	public Class<MeetingFields> type() {
		return MeetingFields.class;
	}

	@Override
	public MeetingFields read(TaskContext context) {
		return new MeetingFields(this.facts.withSafeContact(context.caseNumber()).markdown(), null,
				LocalDate.now(this.clock), null, null, null, null, null, null);
	}

	@Override
	public Routing submit(TaskContext context, MeetingFields input) {
		this.meetings.hold(context.caseNumber(), input.answer());
		Routing routing = Routing.none().with(Variables.MEETING_OUTCOME, input.outcome().name());
		return (input.outcome() != MeetingOutcome.CURE_PERIOD) ? routing : routing.with(Variables.CURE_PERIOD_ENDS_AT,
				DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(Deadlines.passedAt(input.curePeriodEndsOn())));
	}

}
