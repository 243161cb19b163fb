package dk.udslusning.cases;

import java.time.YearMonth;
import java.util.Map;

import dk.udslusning.rules.ability.Ability;
import dk.udslusning.rules.ability.AbilityFacts;
import dk.udslusning.rules.ability.AbilityOutcome;
import dk.udslusning.rules.ability.AbilityOutcome.NormMissing;
import dk.udslusning.rules.ability.AbilityToPay;
import dk.udslusning.rules.explanation.ExplanationVerifier;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A case about the ability to pay.
 *
 * @param missing code of the amount of the norm that is missing, instead of an answer
 */
record AbilityCase(String name, String calculation, YearMonth month, String income, String costs, int adults,
		int infants, int small, int school, String rent, String benefit, Boolean canPay, String available,
		String shortfall, String disposable, String missing) implements CaseTable.Case {

	@Override
	public void run(CaseData data) {
		AbilityOutcome outcome = new AbilityToPay(data.catalogue().fileRates()).assess(new AbilityFacts(this.month,
				CaseData.money(this.income), CaseData.money(this.costs), this.adults, this.infants, this.small,
				this.school, CaseData.money(this.rent), CaseData.money(this.benefit), Map.of()));
		if (this.missing != null) {
			assertThat(outcome).isEqualTo(new NormMissing(this.missing, this.month));
			return;
		}
		Ability ability = outcome.ability().orElseThrow();
		assertThat(ability.canPay()).isEqualTo(this.canPay);
		assertThat(ability.available()).isEqualTo(CaseData.money(this.available));
		assertThat(ability.shortfall()).isEqualTo(CaseData.money(this.shortfall));
		if (this.disposable != null) {
			assertThat(ability.explanation().step("ability.disposable").value().money())
				.isEqualTo(CaseData.money(this.disposable));
		}
		assertThat(new ExplanationVerifier().verify(ability.explanation())).isEmpty();
	}

}
