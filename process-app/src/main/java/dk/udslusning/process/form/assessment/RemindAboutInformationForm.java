package dk.udslusning.process.form.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import dk.udslusning.casefile.assessment.InformationReminders;
import dk.udslusning.casefile.assessment.InformationRequest;
import dk.udslusning.casefile.assessment.MissingInformation;
import dk.udslusning.casefile.citizen.SafeContacts;
import dk.udslusning.casefile.dispatch.LetterDispatch;
import dk.udslusning.process.form.CitizenFacts;
import dk.udslusning.process.form.Facts;
import dk.udslusning.process.form.Routing;
import dk.udslusning.process.form.TaskContext;
import dk.udslusning.process.form.TaskForm;
import dk.udslusning.process.names.TransitionCourse;
import dk.udslusning.rules.time.DanishDates;

import org.springframework.stereotype.Component;

/**
 * "Ryk for oplysninger": a letter or a talk, after safe contact was shown.
 */
@Component
class RemindAboutInformationForm implements TaskForm<ReminderFields> {

	private final CitizenFacts facts;

	private final SafeContacts contacts;

	private final MissingInformation information;

	private final InformationReminders reminders;

	private final Clock clock;

	RemindAboutInformationForm(CitizenFacts facts, SafeContacts contacts, MissingInformation information,
			InformationReminders reminders, Clock clock) {
		this.facts = facts;
		this.contacts = contacts;
		this.information = information;
		this.reminders = reminders;
		this.clock = clock;
	}

	@Override
	public String id() {
		return TransitionCourse.USER_TASK_REMIND_ABOUT_INFORMATION;
	}

	@Override
	public Class<ReminderFields> type() {
		return ReminderFields.class;
	}

	@Override
	public ReminderFields read(TaskContext context) {
		String caseNumber = context.caseNumber();
		Optional<InformationRequest> open = this.information.newestOpen(caseNumber);
		Facts top = this.facts.citizen(caseNumber);
		open.ifPresent((request) -> top.line("Spurgt " + DanishDates.format(request.askedOn()),
				request.askedOf() + ": " + request.askedFor()));
		top.warningIf(open.isEmpty(), "Der er ikke registreret, at nogen er spurgt.");
		this.facts.safeContact(caseNumber, top);
		return new ReminderFields(top.markdown(), LetterDispatch.mustCall(this.contacts.get(caseNumber)), null,
				LocalDate.now(this.clock), null, open.map(RemindAboutInformationForm::proposed).orElse(null));
	}

	@Override
	public Routing submit(TaskContext context, ReminderFields input) {
		this.reminders.remind(context.caseNumber(), input.channel(), input.sentOn(),
				Boolean.TRUE.equals(input.calledFirst()), input.reminder());
		return Routing.none();
	}

	private static String proposed(InformationRequest request) {
		String text = "Vi mangler stadig disse oplysninger for at kunne behandle din sag: " + request.askedFor()
				+ ". Vi bad om dem den " + DanishDates.format(request.askedOn())
				+ ". Sig til, hvis du har brug for hjælp. Kommer de ikke, afgør vi sagen ud fra det, vi ved; det "
				+ "betyder ikke i sig selv et nej.";
		return (text.length() > 2000) ? text.substring(0, 2000) : text;
	}

}
