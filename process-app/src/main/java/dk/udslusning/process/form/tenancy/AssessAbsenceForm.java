package dk.udslusning.process.form.tenancy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;

import dk.udslusning.casefile.absence.Absence;
import dk.udslusning.casefile.absence.Absences;
import dk.udslusning.casefile.contact.CitizenContact;
import dk.udslusning.casefile.contact.CitizenContacts;
import dk.udslusning.casefile.contact.ContactKind;
import dk.udslusning.process.engine.Reschedule;
import dk.udslusning.process.form.Routing;
import dk.udslusning.process.form.TaskContext;
import dk.udslusning.process.form.TaskForm;
import dk.udslusning.process.names.Tenancy;
import dk.udslusning.process.names.Variables;

import org.springframework.stereotype.Component;

/**
 * "Vurdér fravær": hospital, treatment or prison. Housing benefit stops beyond six
 * months, so somebody is reminded a month before, at six in the morning.
 */
@Component
class AssessAbsenceForm implements TaskForm<AbsenceFields> {

	private static final LocalTime MORNING = LocalTime.of(6, 0);

	private final Absences absences;

	private final CitizenContacts contacts;

	private final ToldFacts facts;

	AssessAbsenceForm(Absences absences, CitizenContacts contacts, ToldFacts facts) {
		this.absences = absences;
		this.contacts = contacts;
		this.facts = facts;
	}

	@Override
	public String id() {
		return Tenancy.USER_TASK_ASSESS_ABSENCE;
	}

	@Override
	public Class<AbsenceFields> type() {
		return AbsenceFields.class;
	}

	@Override
	public AbsenceFields read(TaskContext context) {
		LocalDate told = this.contacts.unhandled(context.caseNumber())
			.stream()
			.filter((contact) -> contact.kind() == ContactKind.ABSENCE)
			.map(CitizenContact::happenedOn)
			.findFirst()
			.orElse(null);
		return new AbsenceFields(this.facts.of(context.caseNumber(), Set.of(ContactKind.ABSENCE)).markdown(), null,
				told, null, null);
	}

	@Override
	public Routing submit(TaskContext context, AbsenceFields input) {
		Absence absence = this.absences.begin(context.caseNumber(), input.absence(), id());
		return Routing.none()
			.with(Variables.ABSENCE_DUE_AT, Reschedule.text(absence.expectedUntil().atTime(LocalTime.NOON)))
			.with(Variables.ABSENT_SIX_MONTHS_AT, Reschedule.text(absence.reviewOn().atTime(MORNING)));
	}

}
