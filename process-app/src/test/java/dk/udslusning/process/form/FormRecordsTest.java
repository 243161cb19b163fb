package dk.udslusning.process.form;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dk.udslusning.casefile.FieldFault;
import dk.udslusning.casefile.RejectedInput;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class FormRecordsTest {

	private static final Validator VALIDATOR = Validation.buildDefaultValidatorFactory().getValidator();

	private final FormRecords records = new FormRecords(VALIDATOR);

	private final FormSchema schema = new FormSchema("UserTask_Visit", labels(),
			FormConditions.of(MissingNode.getInstance()));

	@Test
	void makesTheRecordFromTheFieldsOfTheForm() {
		Visit visit = this.records.take(Map.of("visitedOn", "23.11.2026", "remark", " Alt vel "), Visit.class,
				this.schema);

		assertThat(visit).isEqualTo(new Visit(null, LocalDate.of(2026, 11, 23), "Alt vel"));
	}

	@Test
	void takesNothingInForWhatTheFormOnlyShows() {
		Visit visit = this.records.take(Map.of("visitedOn", "23.11.2026", "facts", "forfalsket"), Visit.class,
				this.schema);

		assertThat(visit.facts()).isNull();
	}

	@Test
	void reportsEveryFaultAtItsFieldAtOnce() {
		Map<String, Object> sent = new HashMap<>();
		sent.put("visitedOn", "31.02.2026");
		sent.put("remark", "x".repeat(11));

		assertThatExceptionOfType(RejectedInput.class)
			.isThrownBy(() -> this.records.take(sent, Visit.class, this.schema))
			.satisfies((rejected) -> assertThat(rejected.faults()).containsExactly(
					new FieldFault("visitedOn", "Skriv en dato, der findes, fx 23.11.2026"),
					new FieldFault("remark", "skriv højst 10 tegn")));
	}

	@Test
	void saysWhatIsMissing() {
		assertThatExceptionOfType(RejectedInput.class)
			.isThrownBy(() -> this.records.take(Map.of(), Visit.class, this.schema))
			.satisfies((rejected) -> assertThat(rejected.faults())
				.containsExactly(new FieldFault("visitedOn", "skriv datoen for besøget")));
	}

	@Test
	void refusesAFieldTheFormDoesNotHave() {
		assertThatExceptionOfType(RejectedInput.class).isThrownBy(
				() -> this.records.take(Map.of("visitedOn", "23.11.2026", "eligible", true), Visit.class, this.schema))
			.satisfies((rejected) -> assertThat(rejected.faults()).extracting(FieldFault::field)
				.isEqualTo(List.of("eligible")));
	}

	@Test
	void refusesWhatTheOtherAnswersHide() {
		assertThatExceptionOfType(RejectedInput.class)
			.isThrownBy(() -> refuseHidden(new Visit(null, null, "Alt vel"), null))
			.satisfies((rejected) -> assertThat(rejected.faults()).containsExactly(
					new FieldFault("visitedOn", "besvar feltet, eller slet svaret i »Bemærkning«"),
					new FieldFault("remark", "passer ikke til svaret i »Besøgt den«; slet feltet, eller ret svaret")));
	}

	@Test
	void takesWhatTheOtherAnswersAskFor() {
		refuseHidden(new Visit(null, LocalDate.of(2026, 11, 23), "Alt vel"), new Visit("Fakta", null, null));
	}

	@Test
	void refusesWhatTheFactsOfTheCaseHide() {
		assertThatExceptionOfType(RejectedInput.class).isThrownBy(
				() -> refuseHidden(new Visit(null, LocalDate.of(2026, 11, 23), "Alt vel"), new Visit(null, null, null)))
			.satisfies((rejected) -> assertThat(rejected.faults()).extracting(FieldFault::field)
				.containsExactly("remark"));
	}

	private void refuseHidden(Visit sent, Visit shown) {
		String hide = (shown != null) ? "facts = null" : "visitedOn = null";
		FormConditions conditions = FormConditions.of(JsonNodeFactory.instance.objectNode()
			.put("key", "remark")
			.set("conditional", JsonNodeFactory.instance.objectNode().put("hide", "=" + hide)));
		this.records.refuseHidden(sent, new FormSchema("UserTask_Visit", labels(), conditions), () -> shown);
	}

	@Test
	void makesEachPartOfALongRecordAndShowsItsFieldsAgain() {
		Map<String, Object> sent = Map.of("visitedOn", "2026-11-23", "remark", "Alt vel");

		Round round = this.records.take(sent, Round.class, this.schema);

		assertThat(round).isEqualTo(new Round(new Visit(null, LocalDate.of(2026, 11, 23), "Alt vel")));
		assertThat(this.records.show(round)).isEqualTo(sent);
		assertThat(this.records.show(new Round(null))).isEmpty();
	}

	@Test
	void namesAFaultOfAPartByItsFieldAlone() {
		assertThatExceptionOfType(RejectedInput.class)
			.isThrownBy(() -> this.records.take(Map.of("remark", "x".repeat(11)), Round.class, this.schema))
			.satisfies((rejected) -> assertThat(rejected.faults()).extracting(FieldFault::field)
				.containsExactly("visitedOn", "remark"));
	}

	@Test
	void refusesARecordWhosePartsShareAField() {
		assertThatIllegalStateException().isThrownBy(() -> FormComponents.of(TwoVisits.class))
			.withMessage("TwoVisits has the field facts twice");
	}

	@Test
	void showsOnlyWhatIsThere() {
		assertThat(this.records.show(new Visit("Fakta", null, null))).isEqualTo(Map.of("facts", "Fakta"));
	}

	@Test
	void tellsAFaultAsASentenceAfterTheFieldsLabel() {
		assertThat(this.schema.atField("visitedOn", "skriv datoen for besøget"))
			.isEqualTo("Besøgt den: Skriv datoen for besøget");
		assertThat(this.schema.atField("eligible", "øvrige felter kendes ikke")).isEqualTo("Øvrige felter kendes ikke");
	}

	private static Map<String, String> labels() {
		Map<String, String> labels = new LinkedHashMap<>();
		labels.put("visitedOn", "Besøgt den");
		labels.put("remark", "Bemærkning");
		return labels;
	}

	record Round(@Valid Visit visit) {

	}

	record TwoVisits(@Valid Visit first, @Valid Visit second) {

	}

	record Visit(String facts, @NotNull(message = "skriv datoen for besøget") LocalDate visitedOn,
			@Size(max = 10, message = "skriv højst 10 tegn") String remark) {

	}

}
