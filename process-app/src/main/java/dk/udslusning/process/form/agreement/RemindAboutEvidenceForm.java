package dk.udslusning.process.form.agreement;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

import dk.udslusning.casefile.agreement.AgreementEvidence;
import dk.udslusning.casefile.agreement.AgreementLetters;
import dk.udslusning.casefile.agreement.ReminderStep;
import dk.udslusning.casefile.citizen.SafeContacts;
import dk.udslusning.casefile.dispatch.LetterDispatch;
import dk.udslusning.process.form.Facts;
import dk.udslusning.process.form.Routing;
import dk.udslusning.process.form.TaskContext;
import dk.udslusning.process.form.TaskForm;
import dk.udslusning.process.names.AgreementReview;
import dk.udslusning.process.names.Variables;

import org.springframework.stereotype.Component;

/**
 * "Ryk for dokumentation": remind with a new day, go back because it came, or call a
 * meeting.
 */
@Component
class RemindAboutEvidenceForm implements TaskForm<EvidenceReminderFields> {

	private final AgreementFacts facts;

	private final AgreementEvidence evidence;

	private final SafeContacts contacts;

	private final Clock clock;

	RemindAboutEvidenceForm(AgreementFacts facts, AgreementEvidence evidence, SafeContacts contacts, Clock clock) {
		this.facts = facts;
		this.evidence = evidence;
		this.contacts = contacts;
		this.clock = clock;
	}

	@Override
	public String id() {
		return AgreementReview.USER_TASK_REMIND_ABOUT_EVIDENCE;
	}

	@Override
	public Class<EvidenceReminderFields> type() {
		return EvidenceReminderFields.class;
	}

	@Override
	public EvidenceReminderFields read(TaskContext context) {
		String caseNumber = context.caseNumber();
		Facts top = this.facts.withSafeContact(caseNumber)
			.warningIf(this.evidence.openRequest(caseNumber).isEmpty(),
					"Der er ikke registreret, at borgeren er bedt om dokumentation.");
		return new EvidenceReminderFields(top.markdown(), LetterDispatch.mustCall(this.contacts.get(caseNumber)), null,
				null, LocalDate.now(this.clock), null, this.evidence.proposedAnswerBy(),
				AgreementLetters.reminder(this.facts.agreement(caseNumber)));
	}

	@Override
	public Routing submit(TaskContext context, EvidenceReminderFields input) {
		String caseNumber = context.caseNumber();
		if (input.step() == ReminderStep.REMINDED) {
			this.evidence.remind(caseNumber, input.reminded(), input.answerBy());
		}
		return Routing.none()
			.with(Variables.MEETING_NEEDED, input.step() == ReminderStep.MEETING)
			.with(Variables.EVIDENCE_ANSWER_AT,
					DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(this.evidence.remindAt(caseNumber)));
	}

}
