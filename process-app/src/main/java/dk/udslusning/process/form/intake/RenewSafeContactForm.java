package dk.udslusning.process.form.intake;

import java.util.List;
import java.util.Set;

import dk.udslusning.casefile.citizen.Citizen;
import dk.udslusning.casefile.citizen.Citizens;
import dk.udslusning.casefile.citizen.Guardian;
import dk.udslusning.casefile.citizen.Representative;
import dk.udslusning.casefile.citizen.SafeContact;
import dk.udslusning.casefile.citizen.SafeContacts;
import dk.udslusning.casefile.contact.CitizenContacts;
import dk.udslusning.casefile.contact.ContactKind;
import dk.udslusning.casefile.protection.ProtectedAddresses;
import dk.udslusning.process.form.CitizenFacts;
import dk.udslusning.process.form.Facts;
import dk.udslusning.process.form.Option;
import dk.udslusning.process.form.Routing;
import dk.udslusning.process.form.TaskContext;
import dk.udslusning.process.form.TaskForm;
import dk.udslusning.process.names.TransitionCourse;
import dk.udslusning.rules.time.DanishDates;

import org.springframework.stereotype.Component;

/**
 * "Aftal sikker kontakt igen": shows what was agreed, which holds until the new agreement
 * is written.
 */
@Component
class RenewSafeContactForm implements TaskForm<SafeContactFields> {

	private final CitizenFacts facts;

	private final Citizens citizens;

	private final SafeContacts contacts;

	private final CitizenContacts messages;

	private final ProtectedAddresses addresses;

	RenewSafeContactForm(CitizenFacts facts, Citizens citizens, SafeContacts contacts, CitizenContacts messages,
			ProtectedAddresses addresses) {
		this.facts = facts;
		this.citizens = citizens;
		this.contacts = contacts;
		this.messages = messages;
		this.addresses = addresses;
	}

	@Override
	public String id() {
		return TransitionCourse.USER_TASK_RENEW_SAFE_CONTACT;
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
		Facts shown = this.facts.citizen(caseNumber).line("Aftalt sidst", contact.agreedOn());
		this.facts.safeContact(caseNumber, shown);
		this.messages.unhandled(caseNumber)
			.stream()
			.filter((message) -> message.kind() == ContactKind.CONTACT_CHANGED)
			.forEach((message) -> shown.line("Meldt " + DanishDates.format(message.happenedOn()), message.text()));
		Representative representative = contact.representative();
		Guardian guardian = contact.guardian();
		return new SafeContactFields(shown.markdown(), citizen.name() == null, citizen.cpr() == null, !others.isEmpty(),
				others.stream().map((other) -> new Option("Sag " + other, other)).toList(), null, null, null,
				citizen.protection(), null, contact.digitalPost(), contact.digitalPostReaders(), contact.phone(),
				contact.phoneHours(), contact.codeWord(), contact.callFirst(), address(caseNumber, contact),
				(representative != null) ? representative.name() : null,
				(representative != null) ? representative.contact() : null,
				(representative != null) ? representative.reason() : null, (guardian != null) ? guardian.name() : null,
				(guardian != null) ? guardian.scope() : null, contact.companion(), contact.needsInterpreter(),
				contact.language());
	}

	@Override
	public Routing submit(TaskContext context, SafeContactFields input) {
		boolean hidden = input.postalAddress() == null && !this.addresses.mayLook(context.caseNumber());
		this.contacts.agree(context.caseNumber(),
				hidden ? input.agreement(this.contacts.get(context.caseNumber()).postalAddress()) : input.agreement());
		this.messages.handle(context.caseNumber(), id(), Set.of(ContactKind.CONTACT_CHANGED));
		return Routing.none();
	}

	/** Filled in only for whoever may see it. */
	private String address(String caseNumber, SafeContact contact) {
		return this.addresses.shown(caseNumber, "adressen til breve", contact::postalAddress)
			.filter((shown) -> !ProtectedAddresses.HIDDEN.equals(shown))
			.orElse(null);
	}

}
