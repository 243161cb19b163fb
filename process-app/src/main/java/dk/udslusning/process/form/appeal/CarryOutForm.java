package dk.udslusning.process.form.appeal;

import java.util.function.BiConsumer;

import dk.udslusning.decision.appeal.AppealOutcomes;
import dk.udslusning.decision.appeal.Appeals;
import dk.udslusning.decision.appeal.CarryingOut;
import dk.udslusning.decision.appeal.Reassessments;
import dk.udslusning.process.engine.Reschedule;
import dk.udslusning.process.form.Facts;
import dk.udslusning.process.form.Option;
import dk.udslusning.process.form.Routing;
import dk.udslusning.process.form.TaskContext;
import dk.udslusning.process.form.TaskForm;
import dk.udslusning.process.names.Variables;

/**
 * Carries out what an appeal has changed. One for the municipality's own outcome, and one
 * for each answer of Ankestyrelsen that asks for something.
 */
class CarryOutForm implements TaskForm<CarryOutFields> {

	private final String id;

	private final AppealFacts facts;

	private final Appeals appeals;

	private final Reassessments reassessments;

	private final AppealOutcomes outcomes;

	private final BiConsumer<Long, CarryingOut> useCase;

	CarryOutForm(String id, AppealFacts facts, Appeals appeals, Reassessments reassessments, AppealOutcomes outcomes,
			BiConsumer<Long, CarryingOut> useCase) {
		this.id = id;
		this.facts = facts;
		this.appeals = appeals;
		this.reassessments = reassessments;
		this.outcomes = outcomes;
		this.useCase = useCase;
	}

	@Override
	public String id() {
		return this.id;
	}

	@Override
	public Class<CarryOutFields> type() {
		return CarryOutFields.class;
	}

	@Override
	public CarryOutFields read(TaskContext context) {
		long appealId = AppealFacts.appealId(context);
		Facts top = this.facts.top(context);
		this.reassessments.latest(appealId)
			.ifPresent((draft) -> top.line("Genvurderingen", draft.outcome().danishName())
				.line("Det ændres", draft.remedy()));
		this.appeals.boardAnswer(appealId)
			.ifPresent((answer) -> top.line("Ankestyrelsen", answer.outcome().danishName())
				.line("Svaret siger", answer.summary()));
		top.note(
				"Afgørelsen, der er klaget over, står uændret i sagen. Det nye er en ny afgørelse ad den vej, den slags "
						+ "afgørelser har; et beløb regnes om med forskelle måned for måned.");
		return new CarryOutFields(top.markdown(),
				this.outcomes.measures(appealId)
					.stream()
					.map((measure) -> new Option(measure.danishName(), measure.name()))
					.toList(),
				null, null, null, null);
	}

	@Override
	public Routing submit(TaskContext context, CarryOutFields input) {
		long appealId = AppealFacts.appealId(context);
		this.useCase.accept(appealId, input.done());
		return Routing.none()
			.with(Variables.STANCE_DUE_AT,
					Reschedule.text(this.outcomes.answerBy(appealId).atTime(AppealFacts.END_OF_DAY)));
	}

}
