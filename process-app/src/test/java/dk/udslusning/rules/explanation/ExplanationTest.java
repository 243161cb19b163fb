package dk.udslusning.rules.explanation;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;

import dk.udslusning.rules.money.Money;
import dk.udslusning.rules.rate.Unit;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ExplanationTest {

	private static final LocalDate DAY = LocalDate.of(2021, 3, 1);

	private final Explanation explanation = rent(750000);

	@Test
	void findsResultsAndStepsByTheirNames() {
		assertThat(this.explanation.result("rentOere").money()).isEqualTo(Money.ofKroner(7500));
		assertThat(this.explanation.step("rent").label()).isEqualTo("Husleje for måneden");
		assertThat(this.explanation.warns("LOOK")).isTrue();
		assertThat(this.explanation.warns("OTHER")).isFalse();
	}

	@Test
	void saysWhichNameItDoesNotHave() {
		assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> this.explanation.result("refundOere"))
			.withMessage("No result refundOere");
		assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> this.explanation.step("refund"))
			.withMessage("No step refund");
	}

	@Test
	void tellsOfChangesFromItsSecondVersionOn() {
		List<Change> changes = List.of(new Change("RENT_RISES", "Stiger huslejen ...", Money.ofKroner(7600)));
		assertThat(this.explanation.withChanges(changes).changes()).isEqualTo(changes);
		assertThat(ofVersion(2, changes).changes()).isEqualTo(changes);
		assertThat(ofVersion(1, List.of()).changes()).isEmpty();
		assertThatIllegalArgumentException().isThrownBy(() -> ofVersion(1, changes));
	}

	@Test
	void hasEqualStepsWhereTheSameIsCalculated() {
		Step step = this.explanation.step("rent");
		assertThat(rent(750000).step("rent")).isEqualTo(step).hasSameHashCodeAs(step);
		assertThat(rent(750001).step("rent")).isNotEqualTo(step);
		assertThat(rent(750001).step("rent").hashCode()).isNotEqualTo(step.hashCode());
	}

	@Test
	void namesAStepByWhatItDoes() {
		assertThat(this.explanation.step("rent").toString()).startsWith("Step[id=rent, ruleId=RENT-01, operation=TAKE,")
			.contains("Value[text=750000, unit=OERE, shown=null]")
			.endsWith("]");
	}

	private Explanation ofVersion(int version, List<Change> changes) {
		return new Explanation(version, "TEST", "Test", DAY, this.explanation.facts(), List.of(),
				this.explanation.steps(), List.of(), this.explanation.results(), changes);
	}

	private static Explanation rent(long oere) {
		ExplanationBuilder builder = new ExplanationBuilder("TEST", "Test", DAY);
		Term rent = builder.fact("rent", "Husleje", Value.of(oere, Unit.OERE_PER_MONTH), FactOrigin.from("kontrakten"));
		Term step = builder.step("rent", "RENT-01", "Husleje for måneden", "§ 163 a", Unit.OERE)
			.of(Operation.TAKE, rent);
		builder.result("rentOere", "Husleje", step);
		builder.warn("LOOK", "Se nærmere.");
		return builder.build();
	}

}
