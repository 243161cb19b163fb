package dk.udslusning.process.form.agreement;

import java.time.format.DateTimeFormatter;

import dk.udslusning.casefile.agreement.CureOutcome;
import dk.udslusning.casefile.agreement.CurePeriods;
import dk.udslusning.process.form.Facts;
import dk.udslusning.process.form.Routing;
import dk.udslusning.process.form.TaskContext;
import dk.udslusning.process.form.TaskForm;
import dk.udslusning.process.names.AgreementReview;
import dk.udslusning.process.names.Variables;
import dk.udslusning.rules.time.Deadlines;

import org.springframework.stereotype.Component;

/**
 * "Vurdér, om der er rettet op": cured, a new agreement, more time, or a stop is
 * considered once the citizen is heard.
 */
@Component
class AssessCurePeriodForm implements TaskForm<CureFields> {

	private final AgreementFacts facts;

	private final CurePeriods periods;

	AssessCurePeriodForm(AgreementFacts facts, CurePeriods periods) {
		this.facts = facts;
		this.periods = periods;
	}

	@Override
	public String id() {
		return AgreementReview.USER_TASK_ASSESS_CURE_PERIOD;
	}

	@Override
	public Class<CureFields> type() {
		return CureFields.class;
	}

	@Override
	public CureFields read(TaskContext context) {
		Facts top = this.facts.of(context.caseNumber())
			.line("Fristen slutter", this.periods.endsOn(context.caseNumber()));
		return new CureFields(top.markdown(), null, null, null, null, null, null, null);
	}

	@Override
	public Routing submit(TaskContext context, CureFields input) {
		this.periods.assess(context.caseNumber(), input.answer());
		Routing routing = Routing.none().with(Variables.CURE_OUTCOME, input.outcome().name());
		return (input.outcome() != CureOutcome.MORE_TIME) ? routing : routing.with(Variables.CURE_PERIOD_ENDS_AT,
				DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(Deadlines.passedAt(input.newEndsOn())));
	}

}
