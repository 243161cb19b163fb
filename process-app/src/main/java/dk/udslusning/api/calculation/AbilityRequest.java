package dk.udslusning.api.calculation;

import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import dk.udslusning.casefile.Faults;
import dk.udslusning.decision.trial.TrialCalculations;
import dk.udslusning.rules.ability.AbilityFactKeys;
import dk.udslusning.rules.ability.AbilityFacts;
import dk.udslusning.rules.money.Money;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What the test of the ability to pay rests on.
 */
@Schema(description = "Oplysninger til vurdering af betalingsevnen; beløb i hele øre pr. måned")
record AbilityRequest(
		@Schema(description = "Måneden, hvis norm gælder", type = "string", example = "2024-05",
				requiredMode = Schema.RequiredMode.REQUIRED) YearMonth month,
		@Schema(description = "Husstandens indkomst efter skat", example = "1750000",
				requiredMode = Schema.RequiredMode.REQUIRED) Long incomeAfterTaxOere,
		@Schema(description = "Faste udgifter ud over boligen", example = "220000",
				requiredMode = Schema.RequiredMode.REQUIRED) Long fixedCostsOere,
		@Schema(description = "Voksne", example = "1", requiredMode = Schema.RequiredMode.REQUIRED) Integer adults,
		@Schema(description = "Børn på 0-1 år", example = "0") Integer childrenAged0To1,
		@Schema(description = "Børn på 2-6 år", example = "1") Integer childrenAged2To6,
		@Schema(description = "Børn på 7-17 år", example = "0") Integer childrenAged7To17,
		@Schema(description = "Fuld husleje med alle ydelser, før boligstøtte", example = "815000",
				requiredMode = Schema.RequiredMode.REQUIRED) Long fullRentOere,
		@Schema(description = "Boligstøtte", example = "190000",
				requiredMode = Schema.RequiredMode.REQUIRED) Long housingBenefitOere) {

	private static final List<String> KEYS = List.of(AbilityFactKeys.INCOME, AbilityFactKeys.FIXED_COSTS,
			AbilityFactKeys.ADULTS, AbilityFactKeys.CHILDREN_0_TO_1, AbilityFactKeys.CHILDREN_2_TO_6,
			AbilityFactKeys.CHILDREN_7_TO_17, AbilityFactKeys.RENT, AbilityFactKeys.BENEFIT);

	private static final long LARGEST = 99_999_999_999L;

	private static final int MOST_PERSONS = 50;

	void check(Faults faults) {
		faults.addIf(this.month == null, "month", "Skriv måneden");
		amount("incomeAfterTaxOere", this.incomeAfterTaxOere, faults);
		amount("fixedCostsOere", this.fixedCostsOere, faults);
		amount("fullRentOere", this.fullRentOere, faults);
		amount("housingBenefitOere", this.housingBenefitOere, faults);
		persons("adults", (this.adults != null) ? this.adults : 0, 1, faults);
		persons("childrenAged0To1", orNone(this.childrenAged0To1), 0, faults);
		persons("childrenAged2To6", orNone(this.childrenAged2To6), 0, faults);
		persons("childrenAged7To17", orNone(this.childrenAged7To17), 0, faults);
	}

	AbilityFacts facts() {
		return new AbilityFacts(this.month, Money.ofOere(this.incomeAfterTaxOere), Money.ofOere(this.fixedCostsOere),
				this.adults, orNone(this.childrenAged0To1), orNone(this.childrenAged2To6),
				orNone(this.childrenAged7To17), Money.ofOere(this.fullRentOere), Money.ofOere(this.housingBenefitOere),
				KEYS.stream().collect(Collectors.toMap(Function.identity(), (key) -> TrialCalculations.TOLD)));
	}

	private static int orNone(Integer count) {
		return (count != null) ? count : 0;
	}

	private static void amount(String field, Long oere, Faults faults) {
		faults.addIf(oere == null, field, "Skriv beløbet i hele øre pr. måned; 0, hvis der intet er");
		faults.addIf(oere != null && (oere < 0 || oere > LARGEST), field,
				"Beløbet skal være fra 0 til " + LARGEST + " øre");
	}

	private static void persons(String field, int count, int least, Faults faults) {
		faults.addIf(count < least || count > MOST_PERSONS, field,
				"Skriv et tal fra " + least + " til " + MOST_PERSONS);
	}

}
