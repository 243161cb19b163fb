package dk.udslusning.process.form.rate;

import java.time.YearMonth;
import java.util.Optional;

import dk.udslusning.decision.rate.ClarifyRate;
import dk.udslusning.decision.rate.RateNumber;
import dk.udslusning.decision.rate.UnclearRate;
import dk.udslusning.process.engine.WaitingForRates;
import dk.udslusning.process.form.Facts;
import dk.udslusning.process.form.Routing;
import dk.udslusning.process.form.TaskContext;
import dk.udslusning.process.form.TaskForm;
import dk.udslusning.process.names.Variables;
import dk.udslusning.rules.explanation.Value;
import dk.udslusning.rules.rate.DatedRate;
import dk.udslusning.rules.time.DanishDates;

/**
 * A rate that a case waits for. One for a missing rate, one for a rate that nobody has
 * confirmed. No citizen is shown: the rate is the same for all.
 */
class RateForm implements TaskForm<RateFields> {

	private final String id;

	private final ClarifyRate rates;

	private final WaitingForRates waiting;

	RateForm(String id, ClarifyRate rates, WaitingForRates waiting) {
		this.id = id;
		this.rates = rates;
		this.waiting = waiting;
	}

	@Override
	public String id() {
		return this.id;
	}

	@Override
	public Class<RateFields> type() {
		return RateFields.class;
	}

	@Override
	public RateFields read(TaskContext context) {
		UnclearRate rate = this.rates.of(code(context), month(context));
		Optional<DatedRate> known = rate.known();
		Facts facts = new Facts().line("Sats", rate.label())
			.line("Gælder måneden", DanishDates.format(rate.month()))
			.line("Enhed", rate.unit().label())
			.line("Sats i dag", known.map(RateForm::shown).orElse("mangler"))
			.line("Seneste kendte sats", rate.latest().map(RateForm::shown).orElse(null))
			.line("Sager, der venter på satsen", this.waiting.count(rate.code(), rate.month()))
			.note("Når satsen er afklaret, går alle sager, der venter på den, videre af sig selv.");
		return new RateFields(facts.markdown(), known.map(RateNumber::write).orElse(null),
				known.map(DatedRate::validFrom).orElse(rate.month().withMonth(1).atDay(1)),
				known.map(DatedRate::validTo).orElse(rate.month().withMonth(12).atEndOfMonth()), null, false);
	}

	@Override
	public Routing submit(TaskContext context, RateFields input) {
		this.rates.clarify(code(context), month(context), input.answer());
		return Routing.none();
	}

	private static String shown(DatedRate rate) {
		return Value.of(rate.value(), rate.unit()).danish() + " fra " + DanishDates.format(rate.validFrom()) + ", "
				+ rate.status().label() + " (" + rate.source() + ")";
	}

	private static String code(TaskContext context) {
		return context.requiredString(Variables.RATE_CODE);
	}

	private static YearMonth month(TaskContext context) {
		return YearMonth.parse(context.requiredString(Variables.RATE_MONTH));
	}

}
