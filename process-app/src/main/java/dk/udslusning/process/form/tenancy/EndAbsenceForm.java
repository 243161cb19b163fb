package dk.udslusning.process.form.tenancy;

import dk.udslusning.casefile.absence.Absences;
import dk.udslusning.process.form.Routing;
import dk.udslusning.process.form.TaskContext;
import dk.udslusning.process.form.TaskForm;
import dk.udslusning.process.names.Tenancy;

import org.springframework.stereotype.Component;

/**
 * "Fravær slut": stands in the list until she is home again.
 */
@Component
class EndAbsenceForm implements TaskForm<AbsenceEndFields> {

	private final Absences absences;

	private final AbsenceFacts facts;

	EndAbsenceForm(Absences absences, AbsenceFacts facts) {
		this.absences = absences;
		this.facts = facts;
	}

	@Override
	public String id() {
		return Tenancy.USER_TASK_END_ABSENCE;
	}

	@Override
	public Class<AbsenceEndFields> type() {
		return AbsenceEndFields.class;
	}

	@Override
	public AbsenceEndFields read(TaskContext context) {
		return new AbsenceEndFields(this.facts.of(context.caseNumber()).markdown(), null, null);
	}

	@Override
	public Routing submit(TaskContext context, AbsenceEndFields input) {
		this.absences.end(context.caseNumber(), input.endedOn(), input.remark());
		return Routing.none();
	}

}
