package dk.udslusning.process.form.home;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import dk.udslusning.casefile.home.HomeOffer;
import dk.udslusning.casefile.home.HomeOffers;
import dk.udslusning.casefile.home.HomeRegister;
import dk.udslusning.decision.calculation.Calculation;
import dk.udslusning.decision.offer.PresentOffer;
import dk.udslusning.process.form.Facts;
import dk.udslusning.process.form.Routing;
import dk.udslusning.process.form.TaskContext;
import dk.udslusning.process.form.TaskForm;
import dk.udslusning.process.names.TransitionCourse;
import dk.udslusning.process.names.Variables;
import dk.udslusning.rules.explanation.ExplanationText;
import dk.udslusning.rules.money.Money;
import dk.udslusning.rules.time.DanishDates;

import org.springframework.stereotype.Component;

/**
 * "Vis tilbud og budget": the home, what she pays herself, and how the amounts were
 * found.
 */
@Component
class PresentOfferForm implements TaskForm<PresentOfferFields> {

	private final PresentOffer presentOffer;

	private final HomeOffers offers;

	private final HomeRegister homes;

	private final HomeFacts facts;

	private final Clock clock;

	PresentOfferForm(PresentOffer presentOffer, HomeOffers offers, HomeRegister homes, HomeFacts facts, Clock clock) {
		this.presentOffer = presentOffer;
		this.offers = offers;
		this.homes = homes;
		this.facts = facts;
		this.clock = clock;
	}

	@Override
	public String id() {
		return TransitionCourse.USER_TASK_PRESENT_OFFER;
	}

	@Override
	public Class<PresentOfferFields> type() {
		return PresentOfferFields.class;
	}

	@Override
	public Long version(TaskContext context) {
		return this.offers.required(context.caseNumber()).version().longValue();
	}

	@Override
	public PresentOfferFields read(TaskContext context) {
		HomeOffer offer = this.offers.required(context.caseNumber());
		Calculation approved = this.presentOffer.approvedBudget(context.caseNumber());
		Facts shown = this.facts.home(context.caseNumber(), this.homes.offered(offer))
			.link("Tilbud og budget som PDF til borgeren",
					"/camunda/api/workplace/papers/" + context.caseNumber() + "/handouts/HOME_OFFER.pdf")
			.line("Lejemålets planlagte første dag", offer.plannedLeaseStart())
			.line("Budgettet er beregnet med satser for", DanishDates.format(approved.month()))
			.warningIf(approved.isEstimated(),
					"Boligstøtten er vores skøn. Udbetaling Danmark afgør den, og så ændres refusionen tilsvarende.");
		return new PresentOfferFields(null, shown.markdown(), budget(approved),
				ExplanationText.rows(approved.explanation()),
				ExplanationText.warnings(approved.explanation()) + ExplanationText.changes(approved.explanation())
						+ ExplanationText.basis(approved.explanation()),
				null, LocalDate.now(this.clock), null);
	}

	@Override
	public Routing submit(TaskContext context, PresentOfferFields input) {
		this.presentOffer.answered(context.caseNumber(), input.answer(), input.answeredOn(), input.answerReason());
		return Routing.none().with(Variables.OFFER_ANSWER, input.answer().name());
	}

	private static List<Map<String, String>> budget(Calculation approved) {
		return List.of(row("Husleje og pligtige ydelser til udlejeren", approved.charged()),
				row(approved.isEstimated() ? "Boligstøtte (skøn)" : "Boligstøtte",
						Money.ZERO.minus(approved.benefit())),
				row("Refusion fra kommunen", Money.ZERO.minus(approved.refund())),
				row("Det betaler borgeren selv", approved.left()),
				row("Egenbetaling efter reglerne, indeholdt i det", approved.ownPayment()));
	}

	private static Map<String, String> row(String line, Money amount) {
		return Map.of("line", line, "amount", amount.toString());
	}

}
