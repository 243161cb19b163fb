package dk.udslusning.catalogue;

import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dk.udslusning.rules.eligibility.Eligibility;
import dk.udslusning.rules.eligibility.EligibilityFacts;
import dk.udslusning.rules.eligibility.Phase;
import dk.udslusning.rules.explanation.Explanation;
import dk.udslusning.rules.explanation.ExplanationVerifier;
import dk.udslusning.rules.explanation.FactOrigin;
import dk.udslusning.rules.money.Money;
import dk.udslusning.rules.refund.BenefitFacts;
import dk.udslusning.rules.refund.CompulsoryPayment;
import dk.udslusning.rules.refund.FactKeys;
import dk.udslusning.rules.refund.HomeCosts;
import dk.udslusning.rules.refund.HouseholdFacts;
import dk.udslusning.rules.refund.OwnPaymentFacts;
import dk.udslusning.rules.refund.Periods;
import dk.udslusning.rules.refund.Purpose;
import dk.udslusning.rules.refund.RefundCalculator;
import dk.udslusning.rules.refund.RefundFacts;
import dk.udslusning.rules.scheme.Origin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ExplanationJsonTest {

	private final Catalogue catalogue = CatalogueFixture.shipped();

	private final ExplanationJson json = new ExplanationJson();

	private final ExplanationVerifier verifier = new ExplanationVerifier();

	@Test
	void readsWhatItWrites() {
		Explanation refund = refund();
		assertThat(this.json.read(this.json.write(refund))).isEqualTo(refund);
		assertThat(this.verifier.verify(this.json.read(this.json.write(refund)))).isEmpty();
		Explanation eligibility = new Eligibility()
			.assess(EligibilityFacts.of(this.catalogue.schemes().get("ALMENBOLIG_63"), LocalDate.of(2026, 11, 23))
				.build(), Phase.VISITATION)
			.explanation();
		assertThat(this.json.read(this.json.write(eligibility))).isEqualTo(eligibility);
	}

	@Test
	void keepsItsShape() throws Exception {
		JsonNode root = new ObjectMapper().readTree(this.json.write(refund()));
		assertThat(names(root)).containsExactly("version", "kind", "title", "ratesOn", "facts", "rates", "steps",
				"warnings", "results");
		assertThat(root.get("facts").get(0))
			.hasToString("{\"key\":\"scheme\",\"label\":\"Ordning\",\"value\":\"FRIKOMMUNE_25\",\"unit\":\"CODE\","
					+ "\"shown\":\"Udslusningsbolig med midlertidigt huslejetilskud (frikommuneforsøg)\","
					+ "\"origin\":{\"document\":\"oplyst til beregningen\"}}");
		JsonNode rate = find(root.get("rates"), "code", "OWN_PAYMENT_110");
		assertThat(rate).hasToString(
				"{\"code\":\"OWN_PAYMENT_110\",\"label\":\"Egenbetaling på forsorgshjem (§ 110)\",\"value\":\"9300\","
						+ "\"unit\":\"OERE_PER_DAY\",\"validFrom\":\"2021-01-01\",\"validTo\":\"2021-12-31\","
						+ "\"status\":\"CONFIRMED\",\"source\":\"Ministeriets satser for 2021\"}");
		assertThat(find(root.get("steps"), "id", "ownPayment.monthly")).hasToString(
				"{\"id\":\"ownPayment.monthly\",\"ruleId\":\"OWN-01\",\"label\":\"Egenbetaling for en hel måned\","
						+ "\"source\":\"Serviceloven § 163 a; BEK 1244 af 13/11-2017; Kommunal indstilling (standard)\",\"operation\":\"PRORATE\","
						+ "\"operands\":[{\"kind\":\"RATE\",\"ref\":\"OWN_PAYMENT_110\",\"value\":\"9300\","
						+ "\"unit\":\"OERE_PER_DAY\"},{\"kind\":\"CONSTANT\",\"value\":\"365\",\"unit\":\"FACTOR\"},"
						+ "{\"kind\":\"CONSTANT\",\"value\":\"12\",\"unit\":\"FACTOR\"}],\"value\":\"282875\","
						+ "\"unit\":\"OERE\",\"main\":false,\"words\":\"egenbetaling på forsorgshjem (§ 110) × 365 / 12\","
						+ "\"figures\":\"93,00 kr. × 365 / 12 = 2.828,75 kr.\"}");
		assertThat(find(root.get("facts"), "key", FactKeys.RENT).get("origin"))
			.hasToString("{\"who\":\"sagsbehandler1\",\"when\":\"2021-02-20\",\"document\":\"Lejekontrakt\"}");
	}

	@Test
	void findsEveryValueThatWasChangedInTheJson() throws Exception {
		JsonNode root = new ObjectMapper().readTree(this.json.write(refund()));
		for (String list : List.of("facts", "rates", "steps", "results")) {
			for (int i = 0; i < root.get(list).size(); i++) {
				ObjectNode changed = root.deepCopy();
				ObjectNode item = (ObjectNode) changed.get(list).get(i);
				item.set("value", new TextNode(other(item.get("value").textValue(), item.get("unit").textValue())));
				assertThat(this.verifier.verify(this.json.read(changed.toString()))).as("%s %d: %s", list, i, item)
					.isNotEmpty();
			}
		}
	}

	/** Written by earlier versions of the application, and never to be made anew. */
	@ParameterizedTest
	@ValueSource(strings = { "version-1", "version-2" })
	void readsAndRecomputesWhatEarlierVersionsWrote(String name) throws Exception {
		String written = Files.readString(Path.of("src/test/resources/explanation/" + name + ".json")).strip();
		Explanation explanation = this.json.read(written);
		assertThat(this.verifier.verify(explanation)).isEmpty();
		assertThat(this.json.write(explanation)).isEqualTo(written);
		assertThat(explanation.result("refundOere").text()).isEqualTo("55809");
	}

	@ParameterizedTest
	@ValueSource(strings = { "version-1", "version-2" })
	void keepsToItsSchema(String name) throws Exception {
		JsonNode written = new ObjectMapper()
			.readTree(Files.readString(Path.of("src/test/resources/explanation/" + name + ".json")));
		assertThat(schema().validate(written)).isEmpty();
		((ObjectNode) written).put("extra", "x");
		assertThat(schema().validate(written)).isNotEmpty();
		assertThat(schema().validate(new ObjectMapper().readTree(this.json.write(refund())))).isEmpty();
	}

	private static JsonSchema schema() throws Exception {
		try (InputStream in = ExplanationJsonTest.class
			.getResourceAsStream("/catalogue/schema/explanation.schema.json")) {
			return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(in);
		}
	}

	@Test
	void refusesWhatIsNoExplanation() {
		String written = this.json.write(refund());
		assertThatIllegalArgumentException().isThrownBy(() -> this.json.read("{"));
		assertThatIllegalArgumentException().isThrownBy(() -> this.json.read("{}")).withMessageContaining("version");
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.json.read(written.replace("\"version\":2", "\"version\":3")));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.json.read(written.replace("\"value\":\"750000\"", "\"value\":750000.0")));
	}

	private Explanation refund() {
		RefundFacts facts = new RefundFacts(YearMonth.of(2021, 3), this.catalogue.schemes().get("FRIKOMMUNE_25"),
				Origin.HOMELESS_SHELTER_110,
				new HomeCosts(new BigDecimal(75), Money.ofKroner(7500),
						List.of(new CompulsoryPayment("ANTENNA", Money.ofKroner(120)))),
				HouseholdFacts.of(2, 1, Money.ofKroner(160_000), Money.ZERO, true), BenefitFacts.estimated(true),
				OwnPaymentFacts.BY_RATE,
				new Periods(LocalDate.of(2021, 3, 15), null, LocalDate.of(2021, 3, 20), null, LocalDate.of(2021, 3, 20),
						LocalDate.of(2023, 3, 14), null),
				Map.of(FactKeys.RENT, new FactOrigin("sagsbehandler1", LocalDate.of(2021, 2, 20), "Lejekontrakt")));
		return new RefundCalculator(this.catalogue.fileRates(), this.catalogue.compulsoryKinds(),
				this.catalogue::settings)
			.calculate(facts, Purpose.PROVISIONAL)
			.refund()
			.orElseThrow()
			.explanation();
	}

	private static String other(String value, String unit) {
		return switch (unit) {
			case "DATE" -> LocalDate.parse(value).plusDays(1).toString();
			case "MONTH" -> YearMonth.parse(value).plusMonths(1).toString();
			case "ANSWER" -> value.equals("YES") ? "NO" : "YES";
			case "CODE" -> value + "X";
			default -> new BigDecimal(value).add(BigDecimal.ONE).stripTrailingZeros().toPlainString();
		};
	}

	private static JsonNode find(JsonNode list, String field, String value) {
		for (JsonNode node : list) {
			if (node.get(field).textValue().equals(value)) {
				return node;
			}
		}
		throw new AssertionError("No " + value);
	}

	private static List<String> names(JsonNode node) {
		List<String> names = new ArrayList<>();
		node.fieldNames().forEachRemaining(names::add);
		return names;
	}

}
