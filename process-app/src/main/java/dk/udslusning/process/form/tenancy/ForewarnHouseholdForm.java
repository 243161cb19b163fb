package dk.udslusning.process.form.tenancy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import dk.udslusning.access.CurrentUser;
import dk.udslusning.casefile.Faults;
import dk.udslusning.casefile.citizen.SafeContacts;
import dk.udslusning.casefile.dispatch.LetterDispatch;
import dk.udslusning.casefile.household.ChildForewarnings;
import dk.udslusning.casefile.household.TurningAdult;
import dk.udslusning.process.form.Facts;
import dk.udslusning.process.form.Routing;
import dk.udslusning.process.form.TaskContext;
import dk.udslusning.process.form.TaskForm;
import dk.udslusning.process.names.Tenancy;

import org.springframework.stereotype.Component;

/**
 * "Varsl om barn, der fylder 18": the letter is written and recorded as sent in one step,
 * and the household changes on the 1st of the month after the birthday.
 */
@Component
class ForewarnHouseholdForm implements TaskForm<ForewarnFields> {

	private final ChildForewarnings forewarnings;

	private final LetterDispatch dispatch;

	private final SafeContacts contacts;

	private final ToldFacts facts;

	private final CurrentUser user;

	private final Clock clock;

	ForewarnHouseholdForm(ChildForewarnings forewarnings, LetterDispatch dispatch, SafeContacts contacts,
			ToldFacts facts, CurrentUser user, Clock clock) {
		this.forewarnings = forewarnings;
		this.dispatch = dispatch;
		this.contacts = contacts;
		this.facts = facts;
		this.user = user;
		this.clock = clock;
	}

	@Override
	public String id() {
		return Tenancy.USER_TASK_FOREWARN_HOUSEHOLD;
	}

	@Override
	public Class<ForewarnFields> type() {
		return ForewarnFields.class;
	}

	@Override
	public ForewarnFields read(TaskContext context) {
		String caseNumber = context.caseNumber();
		List<TurningAdult> children = this.forewarnings.waiting(caseNumber);
		Facts shown = this.facts.of(caseNumber, Set.of());
		children.forEach(
				(child) -> shown.line("Barn født", child.bornOn()).line("Tæller som voksen fra", child.countsFrom()));
		shown.warningIf(children.isEmpty(), "Der er allerede varslet.");
		return new ForewarnFields(shown.markdown(), Facts.escaped(this.forewarnings.text(caseNumber)),
				LetterDispatch.mustCall(this.contacts.get(caseNumber)), null, LocalDate.now(this.clock),
				this.dispatch.proposedChannel(caseNumber), null, null);
	}

	@Override
	public Routing submit(TaskContext context, ForewarnFields input) {
		if (!input.livesThere()) {
			this.forewarnings.notThere(context.caseNumber(), input.notThereReason());
			return Routing.none();
		}
		new Faults().addIf(input.sentOn() == null, "sentOn", "Vælg den dag, brevet blev sendt")
			.addIf(input.channel() == null, "channel", "Vælg, hvordan brevet blev sendt")
			.throwIfAny();
		this.forewarnings.forewarn(context.caseNumber(), input.sent(this.user.id()));
		return Routing.none();
	}

}
