package dk.udslusning.process.engine;

import java.util.Map;

import dk.udslusning.casefile.contact.ToldFromOutside;
import dk.udslusning.casefile.journal.CaseJournal;
import dk.udslusning.casefile.referral.CaseReferred;
import dk.udslusning.process.names.CitizenContact;
import dk.udslusning.process.names.NewTransition;
import dk.udslusning.process.names.Variables;
import org.camunda.bpm.engine.RuntimeService;

import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What other systems tell begins the same processes as Tasklist's start forms, in the
 * transaction that wrote it down. Whoever sends it needs no grant in the engine.
 */
@Component
class NewsFromOutside {

	private final RuntimeService runtime;

	private final SystemCalls system;

	private final CaseJournal journal;

	NewsFromOutside(@Lazy RuntimeService runtime, SystemCalls system, CaseJournal journal) {
		this.runtime = runtime;
		this.system = system;
		this.journal = journal;
	}

	@EventListener
	void begin(CaseReferred referred) {
		this.journal.record(referred.caseNumber(), NewTransition.START_EVENT_NEW_TRANSITION, null,
				"Ny udslusning registreret: melding fra boform");
		start(NewTransition.KEY, referred.caseNumber(), Map.of());
	}

	@EventListener
	void bring(ToldFromOutside told) {
		this.journal.record(told.caseNumber(), CitizenContact.START_EVENT_CITIZEN_CONTACT, null,
				"Henvendelse modtaget fra et andet system");
		start(CitizenContact.KEY, told.caseNumber(), Map.of(Variables.CONTACT_ID, told.contactId()));
	}

	private void start(String process, String caseNumber, Map<String, Object> variables) {
		this.system.run(() -> this.runtime.startProcessInstanceByKey(process, caseNumber, variables));
	}

}
