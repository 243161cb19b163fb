package dk.udslusning.process.form.protection;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

import dk.udslusning.casefile.citizen.Citizens;
import dk.udslusning.casefile.contact.CitizenContact;
import dk.udslusning.casefile.contact.CitizenContacts;
import dk.udslusning.casefile.contact.ContactKind;
import dk.udslusning.casefile.dispatch.LetterDispatch;
import dk.udslusning.casefile.protection.Look;
import dk.udslusning.casefile.protection.ProtectionReviews;
import dk.udslusning.process.form.CitizenFacts;
import dk.udslusning.process.form.Facts;
import dk.udslusning.process.form.Routing;
import dk.udslusning.process.form.TaskContext;
import dk.udslusning.process.form.TaskForm;
import dk.udslusning.process.names.TransitionCourse;
import dk.udslusning.rules.time.DanishDates;

import org.springframework.stereotype.Component;

/**
 * "Gennemgå adressebeskyttelse": who has looked at what is protected, which letters wait,
 * and how far name and address are protected from now on.
 */
@Component
class ReviewProtectionForm implements TaskForm<ReviewProtectionFields> {

	private static final int MOST_LOOKS = 20;

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd.MM.yyyy 'kl.' HH.mm");

	private final ProtectionReviews reviews;

	private final Citizens citizens;

	private final CitizenContacts contacts;

	private final LetterDispatch dispatch;

	private final CitizenFacts facts;

	private final Clock clock;

	ReviewProtectionForm(ProtectionReviews reviews, Citizens citizens, CitizenContacts contacts,
			LetterDispatch dispatch, CitizenFacts facts, Clock clock) {
		this.reviews = reviews;
		this.citizens = citizens;
		this.contacts = contacts;
		this.dispatch = dispatch;
		this.facts = facts;
		this.clock = clock;
	}

	@Override
	public String id() {
		return TransitionCourse.USER_TASK_REVIEW_PROTECTION;
	}

	@Override
	public Class<ReviewProtectionFields> type() {
		return ReviewProtectionFields.class;
	}

	@Override
	public ReviewProtectionFields read(TaskContext context) {
		List<CitizenContact> told = this.contacts.unhandled(context.caseNumber())
			.stream()
			.filter((contact) -> contact.kind() == ContactKind.PROTECTION_CHANGED)
			.toList();
		return new ReviewProtectionFields(null, facts(context.caseNumber(), told),
				this.citizens.get(context.caseNumber()).protection(),
				told.stream().map(CitizenContact::happenedOn).findFirst().orElse(LocalDate.now(this.clock)), null);
	}

	@Override
	public Routing submit(TaskContext context, ReviewProtectionFields input) {
		this.reviews.review(context.caseNumber(), input.review(), id());
		return Routing.none();
	}

	@Override
	public Long version(TaskContext context) {
		return this.citizens.get(context.caseNumber()).version().longValue();
	}

	private String facts(String caseNumber, List<CitizenContact> told) {
		Facts shown = this.facts.citizen(caseNumber)
			.line("Beskyttelse nu", this.citizens.get(caseNumber).protection().danishName());
		told.forEach((contact) -> shown.line("Meldt " + DanishDates.format(contact.happenedOn()), contact.text()));
		this.dispatch.unsent(caseNumber).forEach((letter) -> shown.warning("Ikke sendt endnu: " + letter.subject()));
		for (Look look : this.reviews.looks(caseNumber, MOST_LOOKS)) {
			shown.line("Set " + TIME.format(look.lookedAt()), look.lookedBy() + ": " + look.what());
		}
		return shown.markdown();
	}

}
