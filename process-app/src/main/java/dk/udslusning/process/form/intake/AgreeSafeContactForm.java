package dk.udslusning.process.form.intake;

import java.util.List;

import dk.udslusning.casefile.citizen.Citizen;
import dk.udslusning.casefile.citizen.Citizens;
import dk.udslusning.casefile.citizen.SafeContact;
import dk.udslusning.casefile.citizen.SafeContacts;
import dk.udslusning.process.form.CitizenFacts;
import dk.udslusning.process.form.Facts;
import dk.udslusning.process.form.Option;
import dk.udslusning.process.form.Routing;
import dk.udslusning.process.form.TaskContext;
import dk.udslusning.process.form.TaskForm;
import dk.udslusning.process.names.TransitionCourse;
import dk.udslusning.rules.citizen.Cpr;

import org.springframework.stereotype.Component;

/**
 * "Aftal sikker kontakt": asked before anything else is done or sent.
 */
@Component
class AgreeSafeContactForm implements TaskForm<SafeContactFields> {

	private final CitizenFacts facts;

	private final Citizens citizens;

	private final SafeContacts contacts;

	AgreeSafeContactForm(CitizenFacts facts, Citizens citizens, SafeContacts contacts) {
		this.facts = facts;
		this.citizens = citizens;
		this.contacts = contacts;
	}

	@Override
	public String id() {
		return TransitionCourse.USER_TASK_AGREE_SAFE_CONTACT;
	}

	@Override
	public Class<SafeContactFields> type() {
		return SafeContactFields.class;
	}

	@Override
	public Long version(TaskContext context) {
		return this.contacts.get(context.caseNumber()).version().longValue();
	}

	@Override
	public SafeContactFields read(TaskContext context) {
		String caseNumber = context.caseNumber();
		Citizen citizen = this.citizens.get(caseNumber);
		SafeContact contact = this.contacts.get(caseNumber);
		List<String> others = this.citizens.otherOpenCases(caseNumber);
		Facts shown = this.facts.citizen(caseNumber)
			.line("CPR-nummer",
					citizen.cprNumber().map(Cpr::formatted).orElse("mangler; skal kendes før første udbetaling"))
			.warningIf(citizen.cprNumber().filter((cpr) -> !cpr.passesModulus11()).isPresent(),
					"CPR-nummeret består ikke modulus 11. Det er lovligt siden 2007, men se efter en tastefejl.")
			.warningIf(!others.isEmpty(), "Der er en anden åben sag for samme person: " + String.join(", ", others)
					+ ". Forbind sagerne nedenfor, hvis det er rigtigt.");
		this.facts.stay(caseNumber, shown);
		return new SafeContactFields(shown.markdown(), citizen.name() == null, citizen.cpr() == null, !others.isEmpty(),
				others.stream().map((other) -> new Option("Sag " + other, other)).toList(), null, null, null,
				citizen.protection(), null, null, null, contact.phone(), null, null, contact.callFirst(), null, null,
				null, null, null, null, null, false, null);
	}

	@Override
	public Routing submit(TaskContext context, SafeContactFields input) {
		this.contacts.agree(context.caseNumber(), input.agreement());
		return Routing.none();
	}

}
