package dk.udslusning.api.calculation;

import java.time.YearMonth;
import java.util.Map;

import dk.udslusning.catalogue.Catalogue;
import dk.udslusning.rules.ability.AbilityOutcome;
import dk.udslusning.rules.ability.AbilityOutcome.NormMissing;
import dk.udslusning.rules.ability.AbilityOutcome.NormUnconfirmed;
import dk.udslusning.rules.refund.RefundOutcome;
import dk.udslusning.rules.refund.RefundOutcome.NotCalculable;
import dk.udslusning.rules.refund.RefundOutcome.RateMissing;

import org.springframework.stereotype.Component;

/**
 * Tells why the rules have no result: a code for systems, a text for people.
 */
@Component
class CalculationReasons {

	private final Catalogue catalogue;

	CalculationReasons(Catalogue catalogue) {
		this.catalogue = catalogue;
	}

	NotCalculated of(RefundOutcome outcome) {
		if (outcome instanceof RateMissing missing) {
			return missing(missing.code(), missing.month());
		}
		if (outcome instanceof NotCalculable reason) {
			return new NotCalculated(reason.reason().name(), outcome.text(), Map.of());
		}
		throw new IllegalStateException("A trial asks for no confirmed rates");
	}

	NotCalculated of(AbilityOutcome outcome) {
		if (outcome instanceof NormMissing missing) {
			return missing(missing.code(), missing.month());
		}
		if (outcome instanceof NormUnconfirmed unconfirmed) {
			String label = label(unconfirmed.code());
			return rate("RATE_UNCONFIRMED", unconfirmed.code(), label, unconfirmed.month(),
					"Satsen »" + label + "« er kun " + unconfirmed.status().label() + " for " + unconfirmed.month()
							+ ". En teamleder skal bekræfte den.");
		}
		throw new IllegalStateException("An answer is no reason against one");
	}

	private NotCalculated missing(String code, YearMonth month) {
		String label = label(code);
		return rate("RATE_MISSING", code, label, month, "Satsen »" + label + "« mangler for " + month
				+ ". En teamleder skal indtaste den; derefter kan der regnes.");
	}

	private static NotCalculated rate(String code, String rate, String label, YearMonth month, String text) {
		return new NotCalculated(code, text, Map.of("rate", rate, "rateLabel", label, "month", month.toString()));
	}

	private String label(String code) {
		return this.catalogue.rateName(code).map(Catalogue.RateName::label).orElse(code);
	}

}
