package dk.udslusning.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Keeps {@code docs/rules.md} whole: each rule in the code has a row, each row a rule,
 * and what a row names exists.
 */
class RulesPageTest {

	private static final Path ROOT = root();

	private static final Path RULES = ROOT.resolve("process-app/src/main/java/dk/udslusning/rules");

	private static final Path TESTS = ROOT.resolve("process-app/src/test/java/dk/udslusning/rules");

	private static final Pattern RULE = Pattern.compile(
			"\\b(?:ELIG|HOME|PAY|REFUND|RENT|OWN|BENEFIT|SHARE|PART|SCHEME|TIME|EXPL|CHANGE|ABILITY|APPEAL|REPAY)-\\d{2}\\b");

	private static final Pattern ROW = Pattern
		.compile("\\| ([A-Z]+-\\d{2}) \\| ([^|]+) \\| ([^|]+) \\| `([\\w.]+)` \\| `(\\w+)` \\| `(\\w+)` \\|");

	private final List<Row> rows = rows();

	@Test
	void hasARowForEachRuleAndARuleForEachRow() {
		Set<String> inCode = new TreeSet<>();
		files(RULES, ".java").forEach((source) -> inCode.addAll(rulesIn(read(source))));
		assertThat(inCode).isNotEmpty();
		assertThat(this.rows.stream().map(Row::rule)).containsExactlyInAnyOrderElementsOf(inCode);
	}

	@Test
	void namesTheClassThatHoldsTheRule() {
		for (Row row : this.rows) {
			Path source = RULES.resolve(row.className().replace('.', '/') + ".java");
			assertThat(source).as(row.rule()).exists();
			assertThat(rulesIn(read(source))).as(row.rule()).contains(row.rule());
		}
	}

	@Test
	void namesATestOfThePackage() {
		for (Row row : this.rows) {
			String folder = row.className().substring(0, row.className().indexOf('.'));
			assertThat(TESTS.resolve(folder).resolve(row.test() + ".java")).as(row.rule()).exists();
		}
	}

	@Test
	void namesAnElementOfAModel() {
		String models = files(ROOT.resolve("bpmn"), ".bpmn").map(RulesPageTest::read).collect(Collectors.joining("\n"));
		for (Row row : this.rows) {
			assertThat(models).as(row.rule()).contains("id=\"" + row.element() + "\"");
		}
	}

	@Test
	void saysTheNameInDanishAndTheSource() {
		for (Row row : this.rows) {
			assertThat(row.name()).as(row.rule()).isNotBlank();
			assertThat(row.source()).as(row.rule()).isNotBlank();
		}
	}

	private static Set<String> rulesIn(String source) {
		return RULE.matcher(source).results().map(MatchResult::group).collect(Collectors.toSet());
	}

	private static List<Row> rows() {
		List<Row> rows = new ArrayList<>();
		ROW.matcher(read(ROOT.resolve("docs/rules.md")))
			.results()
			.forEach((row) -> rows
				.add(new Row(row.group(1), row.group(2), row.group(3), row.group(4), row.group(5), row.group(6))));
		return rows;
	}

	private static Stream<Path> files(Path folder, String end) {
		try {
			return Files.walk(folder).filter((file) -> file.toString().endsWith(end)).toList().stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Path root() {
		Path folder = Path.of("").toAbsolutePath();
		return Files.exists(folder.resolve("docs/rules.md")) ? folder : folder.getParent();
	}

	private record Row(String rule, String name, String source, String className, String test, String element) {
	}

}
