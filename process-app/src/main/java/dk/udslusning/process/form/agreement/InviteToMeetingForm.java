package dk.udslusning.process.form.agreement;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

import dk.udslusning.casefile.agreement.AgreementLetters;
import dk.udslusning.casefile.agreement.AgreementMeetings;
import dk.udslusning.casefile.citizen.SafeContacts;
import dk.udslusning.casefile.dispatch.LetterDispatch;
import dk.udslusning.process.form.Routing;
import dk.udslusning.process.form.TaskContext;
import dk.udslusning.process.form.TaskForm;
import dk.udslusning.process.names.AgreementReview;
import dk.udslusning.process.names.Variables;

import org.springframework.stereotype.Component;

/**
 * "Indkald til møde om aftalen": by the safe channel, with day and time.
 */
@Component
class InviteToMeetingForm implements TaskForm<InvitationFields> {

	private final AgreementFacts facts;

	private final AgreementMeetings meetings;

	private final SafeContacts contacts;

	private final Clock clock;

	InviteToMeetingForm(AgreementFacts facts, AgreementMeetings meetings, SafeContacts contacts, Clock clock) {
		this.facts = facts;
		this.meetings = meetings;
		this.contacts = contacts;
		this.clock = clock;
	}

	@Override
	public String id() {
		return AgreementReview.USER_TASK_INVITE_TO_MEETING;
	}

	@Override
	public Class<InvitationFields> type() {
		return InvitationFields.class;
	}

	@Override
	public InvitationFields read(TaskContext context) {
		String caseNumber = context.caseNumber();
		return new InvitationFields(this.facts.withSafeContact(caseNumber).markdown(),
				LetterDispatch.mustCall(this.contacts.get(caseNumber)), null, null, null, LocalDate.now(this.clock),
				null, AgreementLetters.invitation(this.facts.agreement(caseNumber)));
	}

	@Override
	public Routing submit(TaskContext context, InvitationFields input) {
		LocalDateTime at = this.meetings.invite(context.caseNumber(), input.meetingOn(), input.meetingTime(),
				input.invited());
		return Routing.none().with(Variables.AGREEMENT_MEETING_AT, DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(at));
	}

}
