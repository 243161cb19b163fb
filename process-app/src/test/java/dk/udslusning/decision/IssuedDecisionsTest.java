package dk.udslusning.decision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An issued decision is never changed or removed, and neither are the rows that it rests
 * on: no statement anywhere in the application does it.
 */
class IssuedDecisionsTest {

	private static final Pattern CHANGE = Pattern
		.compile("(?is)\\b(update|delete\\s+from|merge\\s+into|truncate\\s+table)"
				+ "\\s+[\"\\s+]*(decision|refusal_draft|housing_support|agreement|agreement_talk|action_plan_offer|"
				+ "eligibility_assessment|target_group_facts|target_group_answer|target_group_reason|"
				+ "agreement_milestone|agreement_evidence_request|agreement_evidence|agreement_breach|"
				+ "agreement_meeting|agreement_cure_assessment|agreement_continuation|stop_draft|refund_stop|"
				+ "lease_addendum|extension_assessment|ability_calculation|no_extension_draft|"
				+ "appeal|appeal_\\w+|repayment|repayment_\\w+)\\b");

	private static final Path SOURCES = Path.of("src/main");

	@Test
	void areChangedByNoStatement() throws IOException {
		List<Path> files = sources();
		assertThat(files).as("a rule over no file says nothing").hasSizeGreaterThan(100);
		assertThat(files).noneMatch((file) -> CHANGE.matcher(read(file)).find());
	}

	@Test
	void areSavedByNoRepository() throws IOException {
		assertThat(sources()).noneMatch((file) -> read(file).contains("Repository<Decision,"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "update decision set reasons = ''", "\"delete from \" + \"decision where id = 1\"",
			"UPDATE\n  Refusal_Draft SET", "merge into decision using" })
	void wouldBeMissedByNoSearch(String statement) {
		assertThat(CHANGE.matcher(statement).find()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "insert into decision (case_number", "select id from decision where",
			"update approval set", "update decisions_seen set" })
	void areNotSeenWhereTheyAreNotChanged(String statement) {
		assertThat(CHANGE.matcher(statement).find()).isFalse();
	}

	private static List<Path> sources() throws IOException {
		try (Stream<Path> files = Files.walk(SOURCES)) {
			return files.filter((file) -> file.toString().endsWith(".java") || file.toString().endsWith(".sql"))
				.toList();
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

}
