package dk.udslusning.process.form.deadline;

import java.time.Clock;
import java.time.LocalDate;

import dk.udslusning.casefile.citizen.SafeContacts;
import dk.udslusning.casefile.dispatch.LetterDispatch;
import dk.udslusning.decision.casetime.CaseTimeLimit;
import dk.udslusning.decision.casetime.CaseTimeLimits;
import dk.udslusning.decision.casetime.DelayNotices;
import dk.udslusning.process.form.CitizenFacts;
import dk.udslusning.process.form.Facts;
import dk.udslusning.process.form.Routing;
import dk.udslusning.process.form.TaskContext;
import dk.udslusning.process.form.TaskForm;
import dk.udslusning.process.names.DelayNotice;

import org.springframework.stereotype.Component;

/**
 * "Giv besked om længere sagsbehandling": which limit cannot be kept, and what the
 * citizen is told.
 */
@Component
class NotifyDelayForm implements TaskForm<NotifyDelayFields> {

	private final CaseTimeLimits limits;

	private final DelayNotices notices;

	private final CitizenFacts facts;

	private final SafeContacts contacts;

	private final Clock clock;

	NotifyDelayForm(CaseTimeLimits limits, DelayNotices notices, CitizenFacts facts, SafeContacts contacts,
			Clock clock) {
		this.limits = limits;
		this.notices = notices;
		this.facts = facts;
		this.contacts = contacts;
		this.clock = clock;
	}

	@Override
	public String id() {
		return DelayNotice.USER_TASK_NOTIFY_DELAY;
	}

	@Override
	public Class<NotifyDelayFields> type() {
		return NotifyDelayFields.class;
	}

	@Override
	public NotifyDelayFields read(TaskContext context) {
		String caseNumber = context.caseNumber();
		Facts shown = this.facts.citizen(caseNumber);
		this.limits.running(caseNumber)
			.ifPresentOrElse((limit) -> describe(limit, shown),
					() -> shown.note("Der er truffet afgørelse i mellemtiden. Opgaven forsvinder af sig selv i nat."));
		this.facts.safeContact(caseNumber, shown);
		return new NotifyDelayFields(shown.markdown(), LetterDispatch.mustCall(this.contacts.get(caseNumber)), null,
				null, null, LocalDate.now(this.clock), null);
	}

	@Override
	public Routing submit(TaskContext context, NotifyDelayFields input) {
		this.notices.tell(context.caseNumber(), input.delay());
		return Routing.none();
	}

	private static void describe(CaseTimeLimit limit, Facts shown) {
		shown.line("Mangler", limit.kind().danishName())
			.line("Regnet fra", limit.since())
			.line(limit.told() ? "Borgeren har fået at vide senest" : "Kommunens frist", limit.limit());
	}

}
