package dk.udslusning.process.form.appeal;

import java.time.LocalDate;

import dk.udslusning.decision.appeal.AppealNotice;
import dk.udslusning.decision.appeal.Appeals;
import dk.udslusning.process.engine.Reschedule;
import dk.udslusning.process.form.Routing;
import dk.udslusning.process.form.StartForm;
import dk.udslusning.process.form.Started;
import dk.udslusning.process.names.Appeal;
import dk.udslusning.process.names.Variables;
import dk.udslusning.rules.appeal.ReassessmentLimit;
import dk.udslusning.rules.time.Deadlines;

import org.springframework.stereotype.Component;

/**
 * "Klage": an appeal finds its case.
 */
@Component
class AppealForm implements StartForm<AppealNotice> {

	private final Appeals appeals;

	AppealForm(Appeals appeals) {
		this.appeals = appeals;
	}

	@Override
	public String id() {
		return Appeal.START_EVENT_APPEAL;
	}

	@Override
	public Class<AppealNotice> type() {
		return AppealNotice.class;
	}

	@Override
	public Started submit(AppealNotice input) {
		var appeal = this.appeals.register(input);
		ReassessmentLimit limit = this.appeals.limit(appeal);
		return Started.inCase(appeal.caseNumber(),
				Routing.none()
					.with(Variables.APPEAL_ID, appeal.id())
					.with(Variables.REASSESSMENT_DUE_AT, endOf(limit.lastDay()))
					.with(Variables.REASSESSMENT_WARNED_AT, Reschedule.text(Deadlines.morningOf(limit.warnedOn()))));
	}

	private static String endOf(LocalDate day) {
		return Reschedule.text(day.atTime(AppealFacts.END_OF_DAY));
	}

}
