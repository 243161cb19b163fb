package dk.udslusning.process.form.regulation;

import java.util.LinkedHashMap;
import java.util.Map;

import dk.udslusning.decision.regulation.RegulationApprovals;
import dk.udslusning.decision.regulation.RegulationLine;
import dk.udslusning.decision.regulation.RegulationList;
import dk.udslusning.process.form.Facts;
import dk.udslusning.process.form.Option;
import dk.udslusning.process.form.Routing;
import dk.udslusning.process.form.TaskContext;
import dk.udslusning.process.form.TaskForm;
import dk.udslusning.process.names.RateRegulation;
import dk.udslusning.process.names.Variables;
import dk.udslusning.rules.money.Money;
import dk.udslusning.rules.time.DanishDates;

import org.springframework.stereotype.Component;

/**
 * "Godkend satsregulering": one approval for all cases that rates alone change. No
 * citizen is named; who they are stands in the cases.
 */
@Component
class ApproveRegulationForm implements TaskForm<ApproveRegulationFields> {

	private final RegulationApprovals approvals;

	ApproveRegulationForm(RegulationApprovals approvals) {
		this.approvals = approvals;
	}

	@Override
	public String id() {
		return RateRegulation.USER_TASK_APPROVE_REGULATION;
	}

	@Override
	public Class<ApproveRegulationFields> type() {
		return ApproveRegulationFields.class;
	}

	@Override
	public ApproveRegulationFields read(TaskContext context) {
		RegulationList list = this.approvals.list(regulation(context));
		return new ApproveRegulationFields(facts(list), list.lines().stream().map(ApproveRegulationForm::row).toList(),
				list.leftOut()
					.entrySet()
					.stream()
					.map((left) -> Map.of("sag", left.getKey(), "hvorfor", left.getValue()))
					.toList(),
				!list.lines().isEmpty(), !list.leftOut().isEmpty(),
				list.lines()
					.stream()
					.map((line) -> new Option(line.caseNumber() + ", " + line.difference(), line.caseNumber()))
					.toList(),
				null, null, null, null, version(context));
	}

	@Override
	public Routing submit(TaskContext context, ApproveRegulationFields input) {
		long regulationId = regulation(context);
		Routing answered = Routing.none().with(Variables.REGULATION_ANSWER, input.answer().name());
		switch (input.answer()) {
			case APPROVE -> {
				return answered.with(Variables.REGULATED_CASES, this.approvals.approve(regulationId, input.comment()));
			}
			case TAKE_OUT -> this.approvals.takeOut(regulationId, input.takenOut(), input.takenOutReason());
			case CLARIFY_RATES -> this.approvals.clarifyRates(regulationId);
			case CALCULATE_AGAIN -> this.approvals.calculateAgain(regulationId);
		}
		return answered;
	}

	@Override
	public Long version(TaskContext context) {
		return this.approvals.version(regulation(context));
	}

	private static String facts(RegulationList list) {
		int year = list.regulation().rateYear();
		return new Facts().line("Satser for", year)
			.line("Sager på listen", list.lines().size())
			.line("Uændret med de nye satser", list.unchanged())
			.line("Allerede afgjort", (list.issued() > 0) ? list.issued() : null)
			.line("Refusion pr. måned nu, i alt", sum(list, list.decided()))
			.line("Refusion pr. måned med de nye satser, i alt", sum(list, list.amount()))
			.line("Forskel pr. måned", sum(list, list.amount().minus(list.decided())))
			.line("Efterbetales i alt", list.paidAfterwards().isPositive() ? list.paidAfterwards() : null)
			.line("Uafklarede satser", (list.unclear().size() > 0) ? list.unclear().size() : null)
			.warningIf(list.lines().isEmpty(),
					"Der er intet at godkende. Læs, hvorfor sagerne nedenfor ikke er med, og godkend for at gå videre.")
			.note("Ændringerne følger alene af nye satser, som gælder for alle: der er ingen partshøring, og hver borger "
					+ "får et brev med begrundelse og klagevejledning. En stigning gælder fra 1. januar, en nedsættelse fra "
					+ "måneden efter afgørelsen.")
			.markdown();
	}

	private static Money sum(RegulationList list, Money amount) {
		return list.lines().isEmpty() ? null : amount;
	}

	private static Map<String, String> row(RegulationLine line) {
		Map<String, String> row = new LinkedHashMap<>();
		row.put("sag", line.caseNumber());
		row.put("foer", line.decided().toString());
		row.put("nu", line.amount().toString());
		row.put("forskel", line.difference().toString());
		row.put("fra", DanishDates.format(line.from()));
		row.put("efterbetales", line.paidAfterwards().isPositive() ? line.paidAfterwards().toString() : "");
		row.put("begrundelse", line.reason());
		return row;
	}

	private static long regulation(TaskContext context) {
		return context.requiredLong(Variables.REGULATION_ID);
	}

}
