package dk.udslusning.process.form.agreement;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Set;

import dk.udslusning.casefile.agreement.AgreementEvidence;
import dk.udslusning.casefile.agreement.AgreementLetters;
import dk.udslusning.casefile.citizen.SafeContacts;
import dk.udslusning.casefile.contact.CitizenContacts;
import dk.udslusning.casefile.contact.ContactKind;
import dk.udslusning.casefile.dispatch.LetterDispatch;
import dk.udslusning.process.form.Routing;
import dk.udslusning.process.form.TaskContext;
import dk.udslusning.process.form.TaskForm;
import dk.udslusning.process.names.AgreementReview;
import dk.udslusning.process.names.Variables;

import org.springframework.stereotype.Component;

/**
 * "Indhent dokumentation for aftalen": ask, note what came, or that the agreement is not
 * followed. Nothing stops because a paper is missing.
 */
@Component
class ObtainEvidenceForm implements TaskForm<EvidenceFields> {

	private final AgreementFacts facts;

	private final AgreementEvidence evidence;

	private final SafeContacts contacts;

	private final CitizenContacts messages;

	private final Clock clock;

	ObtainEvidenceForm(AgreementFacts facts, AgreementEvidence evidence, SafeContacts contacts,
			CitizenContacts messages, Clock clock) {
		this.facts = facts;
		this.evidence = evidence;
		this.contacts = contacts;
		this.messages = messages;
		this.clock = clock;
	}

	@Override
	public String id() {
		return AgreementReview.USER_TASK_OBTAIN_EVIDENCE;
	}

	@Override
	public Class<EvidenceFields> type() {
		return EvidenceFields.class;
	}

	@Override
	public EvidenceFields read(TaskContext context) {
		String caseNumber = context.caseNumber();
		return new EvidenceFields(this.facts.withSafeContact(caseNumber).markdown(),
				LetterDispatch.mustCall(this.contacts.get(caseNumber)), null, null, LocalDate.now(this.clock), null,
				this.evidence.proposedAnswerBy(), AgreementLetters.request(this.facts.agreement(caseNumber)), null,
				null, null, null, null);
	}

	@Override
	public Routing submit(TaskContext context, EvidenceFields input) {
		String caseNumber = context.caseNumber();
		switch (input.step()) {
			case ASKED -> this.evidence.ask(caseNumber, input.asked(), input.answerBy());
			case DOCUMENTED -> this.evidence.receive(caseNumber, input.received());
			case NOT_FOLLOWED -> this.evidence.notFollowed(caseNumber, input.notFollowed());
		}
		this.messages.handle(caseNumber, id(), Set.of(ContactKind.AGREEMENT_EVIDENCE));
		return Routing.none()
			.with(Variables.EVIDENCE_OUTCOME, input.step().name())
			.with(Variables.EVIDENCE_ANSWER_AT,
					DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(this.evidence.remindAt(caseNumber)));
	}

}
