package dk.udslusning.process.form.tenancy;

import dk.udslusning.casefile.absence.Absences;
import dk.udslusning.process.form.Routing;
import dk.udslusning.process.form.TaskContext;
import dk.udslusning.process.form.TaskForm;
import dk.udslusning.process.names.Tenancy;

import org.springframework.stereotype.Component;

/**
 * "Tag stilling til fravær over seks måneder": housing benefit is about to stop, and with
 * it the refund changes.
 */
@Component
class ReviewLongAbsenceForm implements TaskForm<LongAbsenceFields> {

	private final Absences absences;

	private final AbsenceFacts facts;

	ReviewLongAbsenceForm(Absences absences, AbsenceFacts facts) {
		this.absences = absences;
		this.facts = facts;
	}

	@Override
	public String id() {
		return Tenancy.USER_TASK_REVIEW_LONG_ABSENCE;
	}

	@Override
	public Class<LongAbsenceFields> type() {
		return LongAbsenceFields.class;
	}

	@Override
	public LongAbsenceFields read(TaskContext context) {
		return new LongAbsenceFields(this.facts.of(context.caseNumber()).markdown(), null, null,
				this.absences.newest(context.caseNumber()).benefitStopsOn(), null);
	}

	@Override
	public Routing submit(TaskContext context, LongAbsenceFields input) {
		this.absences.review(context.caseNumber(), input.review());
		return Routing.none();
	}

}
