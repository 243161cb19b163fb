package dk.udslusning.process.form;

import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FormConditionsTest {

	private static final String FORM = """
			{ "components": [
			  { "type": "radio", "key": "outcome" },
			  { "type": "radio", "key": "agreed" },
			  { "type": "textfield", "key": "place", "conditional": { "hide": "=outcome != \\"SIGNED\\"" } },
			  { "type": "textarea", "key": "remark", "conditional": { "hide": "=agreed != \\"false\\"" } },
			  { "type": "group", "conditional": { "hide": "=not(known)" }, "components": [
			    { "type": "textfield", "key": "name" },
			    { "type": "textfield", "key": "why", "conditional": { "hide": "=outcome = \\"SIGNED\\"" } } ] } ] }
			""";

	@Test
	void hidesByTheAnswerOfAnotherField() {
		assertThat(conditions().hidden(Map.of("outcome", "SIGNED", "agreed", "false", "known", true)))
			.containsExactly("why");
		assertThat(conditions().hidden(Map.of("outcome", "REFUSED", "agreed", "true", "known", true)))
			.containsExactly("place", "remark");
	}

	@Test
	void hidesWhatStandsInAHiddenGroup() {
		assertThat(conditions().hidden(Map.of("outcome", "SIGNED", "known", false))).contains("name", "why");
	}

	@Test
	void takesATruthForTheChoiceOfThatName() {
		assertThat(conditions().hidden(Map.of("outcome", "SIGNED", "agreed", false, "known", true)))
			.doesNotContain("remark");
	}

	@Test
	void hidesAsABrowserDoesWhereNothingIsAnswered() {
		assertThat(conditions().hidden(Map.of())).containsExactly("place", "remark");
	}

	@Test
	void namesWhatDecides() {
		assertThat(conditions().hiders("place")).containsExactly("outcome");
		assertThat(conditions().hiders("why")).contains("known", "outcome").doesNotContain("SIGNED");
		assertThat(conditions().hiders("outcome")).isEmpty();
	}

	private static FormConditions conditions() {
		try {
			return FormConditions.of(new ObjectMapper().readTree(FORM));
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
