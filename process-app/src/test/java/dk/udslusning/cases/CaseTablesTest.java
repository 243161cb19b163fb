package dk.udslusning.cases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dk.udslusning.catalogue.CatalogueFixture;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The cases that lawyers and analysts write, in {@code src/test/resources/cases}: one
 * file per clause or limit, tried under the dated data that we ship. What a case leaves
 * out stands in its file's {@code given}. A field that nobody knows is an error.
 */
class CaseTablesTest {

	private static final Path CASES = Path.of("src/test/resources/cases");

	private static final Path RULES_PAGE = Path.of("../docs/rules.md");

	/**
	 * The verifier and the telling of changes are about explanations, not about a clause.
	 */
	private static final Set<String> WITHOUT_A_CASE = Set.of("EXPL-01", "EXPL-02", "REFUND-04");

	private static final YAMLMapper YAML = YAMLMapper.builder()
		.addModule(new JavaTimeModule())
		.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.build();

	private static final CaseData DATA = new CaseData(CatalogueFixture.shipped(), CatalogueFixture.workingDays());

	@TestFactory
	Stream<DynamicContainer> givesWhatTheTablesSay() throws IOException {
		return files().stream()
			.map((file) -> DynamicContainer.dynamicContainer(CASES.relativize(file) + ": " + table(file).about(),
					cases(file).map((each) -> DynamicTest.dynamicTest(each.name(), () -> each.run(DATA)))));
	}

	@Test
	void haveACaseForEveryRule() throws IOException {
		Set<String> shown = files().stream()
			.flatMap((file) -> table(file).rules().stream())
			.collect(Collectors.toCollection(TreeSet::new));
		shown.addAll(WITHOUT_A_CASE);
		assertThat(shown).isEqualTo(rulesOfThePage());
	}

	@Test
	void nameTheirCasesApartAndCalculateByHand() throws IOException {
		for (Path file : files()) {
			List<CaseTable.Case> cases = cases(file).toList();
			assertThat(cases).extracting(CaseTable.Case::name)
				.as(file.toString())
				.doesNotContainNull()
				.doesNotHaveDuplicates();
			if (table(file).source().equals("konstrueret") && table(file).kind() == CaseTable.Kind.REFUND) {
				assertThat(cases).as("%s: a constructed case shows its calculation", file)
					.anySatisfy((each) -> assertThat(each.calculation()).isNotBlank());
			}
		}
	}

	private static List<Path> files() throws IOException {
		try (Stream<Path> all = Files.walk(CASES)) {
			List<Path> files = all.filter((file) -> file.toString().endsWith(".yaml")).sorted().toList();
			assertThat(files).isNotEmpty();
			return files;
		}
	}

	private static CaseTable table(Path file) {
		try {
			return YAML.readValue(file.toFile(), CaseTable.class);
		}
		catch (IOException faulty) {
			throw new AssertionError(file + ": " + faulty.getMessage(), faulty);
		}
	}

	private static Stream<CaseTable.Case> cases(Path file) {
		CaseTable table = table(file);
		return table.cases().stream().map((each) -> {
			ObjectNode whole = (table.given() != null) ? table.given().deepCopy() : YAML.createObjectNode();
			merge(whole, each);
			try {
				return YAML.treeToValue(whole, table.kind().type());
			}
			catch (JsonProcessingException faulty) {
				throw new AssertionError(file + ", " + each.path("name") + ": " + faulty.getOriginalMessage(), faulty);
			}
		});
	}

	private static void merge(ObjectNode base, ObjectNode over) {
		over.fields().forEachRemaining((field) -> {
			JsonNode before = base.get(field.getKey());
			if (before instanceof ObjectNode inner && field.getValue() instanceof ObjectNode other) {
				merge(inner, other);
			}
			else {
				base.set(field.getKey(), field.getValue());
			}
		});
	}

	private static Set<String> rulesOfThePage() throws IOException {
		Set<String> rules = new TreeSet<>();
		Matcher row = Pattern.compile("(?m)^\\| ([A-Z]+-\\d{2}) \\|").matcher(Files.readString(RULES_PAGE));
		while (row.find()) {
			rules.add(row.group(1));
		}
		return rules;
	}

}
