package dk.udslusning.process.form.money;

import dk.udslusning.decision.calculation.CalculationKind;
import dk.udslusning.decision.calculation.CalculationPlace;
import dk.udslusning.decision.calculation.CalculationPlaces;
import dk.udslusning.decision.calculation.CalculationPreparation;
import dk.udslusning.process.form.Routing;
import dk.udslusning.process.form.TaskContext;
import dk.udslusning.process.form.TaskForm;
import dk.udslusning.process.names.TransitionCourse;

import org.springframework.stereotype.Component;

/**
 * "Forbered foreløbig beregning": the facts of the budget that is shown to the citizen
 * before she says yes.
 */
@Component
class PrepareCalculationForm implements TaskForm<CalculationFields> {

	private final CalculationPlaces places;

	private final CalculationPreparation preparation;

	private final CalculationFacts facts;

	PrepareCalculationForm(CalculationPlaces places, CalculationPreparation preparation, CalculationFacts facts) {
		this.places = places;
		this.preparation = preparation;
		this.facts = facts;
	}

	@Override
	public String id() {
		return TransitionCourse.USER_TASK_PREPARE_CALCULATION;
	}

	@Override
	public Class<CalculationFields> type() {
		return CalculationFields.class;
	}

	@Override
	public Long version(TaskContext context) {
		return this.preparation.version(context.caseNumber(), CalculationKind.PROVISIONAL);
	}

	@Override
	public CalculationFields read(TaskContext context) {
		CalculationPlace place = this.places.offered(context.caseNumber());
		return CalculationFields.of(this.facts.of(place).markdown(), this.preparation.defaults(place));
	}

	@Override
	public Routing submit(TaskContext context, CalculationFields input) {
		this.preparation.prepareProvisional(context.caseNumber(), input.prepared());
		return Routing.none();
	}

}
