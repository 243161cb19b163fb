package dk.udslusning.process.form.money;

import dk.udslusning.decision.recalculation.RecalculationPreparation;
import dk.udslusning.decision.recalculation.Recalculations;
import dk.udslusning.process.form.Routing;
import dk.udslusning.process.form.TaskContext;
import dk.udslusning.process.form.TaskForm;
import dk.udslusning.process.names.Recalculation;
import dk.udslusning.process.names.Variables;

import org.springframework.stereotype.Component;

/**
 * "Forbered genberegning": what has changed, each fact from its own day (SEL § 163 a).
 */
@Component
class PrepareRecalculationForm implements TaskForm<RecalculationFields> {

	private final Recalculations recalculations;

	private final RecalculationPreparation preparation;

	private final RecalculationFacts facts;

	PrepareRecalculationForm(Recalculations recalculations, RecalculationPreparation preparation,
			RecalculationFacts facts) {
		this.recalculations = recalculations;
		this.preparation = preparation;
		this.facts = facts;
	}

	@Override
	public String id() {
		return Recalculation.USER_TASK_PREPARE_RECALCULATION;
	}

	@Override
	public Class<RecalculationFields> type() {
		return RecalculationFields.class;
	}

	@Override
	public Long version(TaskContext context) {
		return this.preparation.version(recalculation(context));
	}

	@Override
	public RecalculationFields read(TaskContext context) {
		long id = recalculation(context);
		return RecalculationFields.of(this.facts.of(this.recalculations.get(id)).markdown(),
				this.preparation.defaults(id));
	}

	@Override
	public Routing submit(TaskContext context, RecalculationFields input) {
		this.preparation.prepare(recalculation(context), input.changed());
		return Routing.none();
	}

	private static long recalculation(TaskContext context) {
		return context.requiredLong(Variables.RECALCULATION_ID);
	}

}
