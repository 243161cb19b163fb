package dk.udslusning.rules.refund;

import java.time.LocalDate;
import java.time.YearMonth;

import dk.udslusning.rules.explanation.Explanation;
import dk.udslusning.rules.explanation.ExplanationVerifier;
import dk.udslusning.rules.explanation.FactOrigin;
import dk.udslusning.rules.explanation.Operation;
import dk.udslusning.rules.explanation.Step;
import dk.udslusning.rules.money.Money;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class TakenOverRefundTest {

	private static final FactOrigin ORIGIN = new FactOrigin("Anna Prøve", LocalDate.of(2026, 11, 26),
			"afgørelse af 03.01.2026");

	@Test
	void explainsTheRefundByTheOneAmountThatWasEntered() {
		Explanation explanation = taken(335_558).explain(ORIGIN);

		assertThat(explanation.result("refundOere").money()).isEqualTo(Money.ofOere(335_558));
		assertThat(explanation.result("housingBenefitOere").money()).isEqualTo(Money.ofOere(97_500));
		assertThat(explanation.result("ownPaymentOere").money()).isEqualTo(Money.ofOere(316_942));
		assertThat(explanation.steps()).extracting(Step::operation).containsOnly(Operation.TAKE);
		assertThat(explanation.steps()).extracting(Step::ruleId).containsOnly("REFUND-04");
		assertThat(explanation.facts()).allSatisfy((fact) -> assertThat(fact.origin()).isEqualTo(ORIGIN));
		assertThat(explanation.rates()).isEmpty();
		assertThat(new ExplanationVerifier().verify(explanation)).isEmpty();
	}

	/** The refund is a fact, and need not be what the other amounts give. */
	@Test
	void calculatesNothingAgain() {
		assertThat(taken(1).explain(ORIGIN).result("refundOere").money()).isEqualTo(Money.ofOere(1));
	}

	@Test
	void takesNoNegativeAmount() {
		assertThat(taken(0).refund()).isEqualTo(Money.ZERO);
		assertThatIllegalArgumentException().isThrownBy(() -> taken(-1));
	}

	private static TakenOverRefund taken(long refund) {
		return new TakenOverRefund(YearMonth.of(2026, 1), Money.ofOere(refund), Money.ofOere(97_500),
				Money.ofOere(316_942));
	}

}
