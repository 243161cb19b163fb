package dk.udslusning.api.calculation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.udslusning.api.StrictJson;
import dk.udslusning.catalogue.Catalogue;
import dk.udslusning.catalogue.CatalogueFixture;
import dk.udslusning.catalogue.ExplanationJson;
import dk.udslusning.decision.trial.TrialCalculations;
import dk.udslusning.rules.ability.AbilityToPay;
import dk.udslusning.rules.eligibility.Eligibility;
import dk.udslusning.rules.refund.RefundCalculator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/**
 * The municipality changes one line of its files, and the interface gives other answers
 * for the months that the line is about and the same to the letter for all others. In
 * each case: a home at 7.500 kr. with 150 kr. for laundry, benefit 1.000 kr. where it is
 * decided. Amounts by hand.
 */
class OneLineTest {

	private static final YearMonth FIRST = YearMonth.of(2025, 1);

	private static final YearMonth LAST = YearMonth.of(2027, 12);

	private static final String FILES = """
			== rates
			rates:
			  - code: OWN_PAYMENT_110
			    values:
			      - { from: 2026-01-01, to: 2026-06-30, value: 104.20, status: CONFIRMED, source: Satser 2026 }
			      - { from: 2026-07-01, to: 2026-12-31, value: 104.20, status: CONFIRMED, source: Satser 2026 }
			      - { from: 2027-01-01, to: 2027-12-31, value: 106.30, status: CONFIRMED, source: Satser 2027 }
			  - code: HOUSING_BENEFIT_PART_WITHOUT_CHILDREN
			    values:
			      - { from: 2026-07-01, value: 15, status: CONFIRMED, source: Boligstøtteloven § 22 stk. 3 }
			== compulsory-payments
			compulsoryPayments:
			  - code: LAUNDRY
			    values:
			      - { from: 2018-01-01, to: 2026-06-30, status: UNCONFIRMED, source: Juristen }
			      - { from: 2026-07-01, status: UNCONFIRMED, source: Juristen }
			== settings
			settings:
			  - code: OWN_PAYMENT_DAY_TO_MONTH
			    values:
			      - { from: 2026-07-01, value: RATE_365_12, source: Byrådet }
			  - code: TERM_ROUNDING
			    values:
			      - { from: 2026-07-01, value: HALF_UP, source: Byrådet }
			""";

	@TempDir
	Path folder;

	/**
	 * 104,20 x 365 / 12 = 3.169,4166: June is 7.500 - 1.000 - 3.169,42 = 3.330,58. From
	 * July:
	 * <ul>
	 * <li>the rate: 107,40 x 365 / 12 = 3.266,75, so 3.233,25; 2027 has a line of its
	 * own.</li>
	 * <li>the rate from the middle of July: the first of the month decides, so from
	 * August.</li>
	 * <li>the status of the rate: other words, the same amount.</li>
	 * <li>the payment counts: 150 kr. more.</li>
	 * <li>the days of the month: 104,20 x 31 = 3.230,20, so 3.269,80; also in 2027, by
	 * its rate.</li>
	 * <li>down: 3.169,41, so one øre more; 106,30 x 365 / 12 = 3.233,2916 is the same
	 * rounded down, so the amounts of 2027 stay.</li>
	 * </ul>
	 */
	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					{ from: 2026-07-01, to: 2026-12-31, value: 104.20 | { from: 2026-07-01, to: 2026-12-31, value: 107.40 | 2026-07 | 2026-12 | 323325 | 2026-12
					2026-07-01, to: 2026-12-31, value: 104.20, status: CONFIRMED | 2026-07-01, to: 2026-12-31, value: 104.20, status: ESTIMATED | 2026-07 | 2026-12 | 333058 | never
					{ from: 2026-07-01, status: UNCONFIRMED | { from: 2026-07-01, status: CONFIRMED | 2026-07 | 2027-12 | 348058 | 2027-12
					{ from: 2026-07-01, value: RATE_365_12 | { from: 2026-07-01, value: DAYS_IN_MONTH | 2026-07 | 2027-12 | 326980 | 2027-12
					{ from: 2026-07-01, value: HALF_UP | { from: 2026-07-01, value: DOWN | 2026-07 | 2027-12 | 333059 | 2026-12
					""")
	void changesTheMonthsOfTheLineAndNoOther(String line, String changed, YearMonth from, YearMonth to, int oere,
			String lastOtherAmount) throws Exception {
		Map<YearMonth, JsonNode> before = answers(FILES, "ALMENBOLIG_63", 100_000);
		Map<YearMonth, JsonNode> after = answers(oneLine(FILES, line, changed), "ALMENBOLIG_63", 100_000);
		assertThat(otherAnswers(before, after)).containsExactlyElementsOf(months(from, to));
		assertThat(otherAmounts(before, after)).containsExactlyElementsOf(
				lastOtherAmount.equals("never") ? List.of() : months(from, YearMonth.parse(lastOtherAmount)));
		assertThat(oere(after, from.minusMonths(1))).isEqualTo(333058);
		assertThat(oere(before, from)).isEqualTo(333058);
		assertThat(oere(after, from)).isEqualTo(oere);
	}

	/**
	 * 65/75 of 90.000 is 78.000 a year. 15 % of it is 975 a month: 7.500 - 975 - 3.169,42
	 * = 3.355,58; 12 % is 780: 3.550,58. No table for 2027, before and after.
	 */
	@Test
	void changesTheEstimateOfTheBenefitFromTheDayOfTheLine() throws Exception {
		Map<YearMonth, JsonNode> before = answers(FILES, "ALMENBOLIG_63", null);
		Map<YearMonth, JsonNode> after = answers(oneLine(FILES, "value: 15,", "value: 12,"), "ALMENBOLIG_63", null);
		assertThat(otherAnswers(before, after))
			.containsExactlyElementsOf(months(YearMonth.of(2026, 7), YearMonth.of(2026, 12)));
		assertThat(oere(after, YearMonth.of(2026, 6))).isEqualTo(335558);
		assertThat(oere(after, YearMonth.of(2026, 7))).isEqualTo(355058);
		assertThat(after.get(YearMonth.of(2027, 1)).path("code").asText()).isEqualTo("RATE_MISSING");
	}

	@Test
	void calculatesWithTheRateOfTheFirstDayOfTheMonth() throws Exception {
		String midMonth = FILES.replace("to: 2026-06-30, value: 104.20", "to: 2026-07-14, value: 104.20")
			.replace("from: 2026-07-01, to: 2026-12-31, value: 104.20",
					"from: 2026-07-15, to: 2026-12-31, value: 104.20");
		Map<YearMonth, JsonNode> before = answers(midMonth, "ALMENBOLIG_63", 100_000);
		Map<YearMonth, JsonNode> after = answers(
				oneLine(midMonth, "07-15, to: 2026-12-31, value: 104.20", "07-15, to: 2026-12-31, value: 107.40"),
				"ALMENBOLIG_63", 100_000);
		assertThat(otherAnswers(before, after))
			.containsExactlyElementsOf(months(YearMonth.of(2026, 8), YearMonth.of(2026, 12)));
		assertThat(oere(after, YearMonth.of(2026, 8))).isEqualTo(323325);
	}

	@Test
	void endsASchemeOnTheDayOfTheLine() throws Exception {
		String schemes = FILES + "== schemes\n"
				+ new String(OneLineTest.class.getResourceAsStream("/catalogue/schemes.yaml").readAllBytes(),
						StandardCharsets.UTF_8);
		Map<YearMonth, JsonNode> before = answers(schemes, "FRIKOMMUNE_25", 100_000);
		Map<YearMonth, JsonNode> after = answers(oneLine(schemes, "lastDay: 2026-12-31", "lastDay: 2026-09-30"),
				"FRIKOMMUNE_25", 100_000);
		assertThat(otherAmounts(before, after))
			.containsExactlyElementsOf(months(YearMonth.of(2026, 10), YearMonth.of(2026, 12)));
		assertThat(oere(after, YearMonth.of(2026, 9))).isEqualTo(333058);
		assertThat(after.get(YearMonth.of(2026, 10)).path("code").asText()).isEqualTo("SCHEME_NOT_IN_FORCE");
		assertThat(after.get(YearMonth.of(2027, 1))).isEqualTo(before.get(YearMonth.of(2027, 1)));
	}

	private static List<YearMonth> months(YearMonth from, YearMonth to) {
		return Stream.iterate(from, (month) -> !month.isAfter(to), (month) -> month.plusMonths(1)).toList();
	}

	private static List<YearMonth> otherAnswers(Map<YearMonth, JsonNode> before, Map<YearMonth, JsonNode> after) {
		return before.keySet().stream().filter((month) -> !before.get(month).equals(after.get(month))).toList();
	}

	private static List<YearMonth> otherAmounts(Map<YearMonth, JsonNode> before, Map<YearMonth, JsonNode> after) {
		return before.keySet()
			.stream()
			.filter((month) -> !before.get(month).path("refundOere").equals(after.get(month).path("refundOere")))
			.toList();
	}

	private static int oere(Map<YearMonth, JsonNode> answers, YearMonth month) {
		return answers.get(month).path("refundOere").intValue();
	}

	private static String oneLine(String files, String line, String changed) {
		assertThat(files.lines().filter((one) -> one.contains(line))).hasSize(1);
		return files.replace(line, changed);
	}

	private Map<YearMonth, JsonNode> answers(String files, String scheme, Integer benefit) throws Exception {
		try (AnnotationConfigWebApplicationContext context = context(write(files))) {
			MockMvc mvc = MockMvcBuilders.webAppContextSetup(context).build();
			ObjectMapper json = context.getBean(ObjectMapper.class);
			Map<YearMonth, JsonNode> answers = new LinkedHashMap<>();
			for (YearMonth month : months(FIRST, LAST)) {
				JsonNode answer = json
					.readTree(mvc
						.perform(post("/api/calculations/refund").contentType(MediaType.APPLICATION_JSON)
							.content(request(scheme, month, benefit)))
						.andReturn()
						.getResponse()
						.getContentAsByteArray());
				if (answer.has("explanation")) {
					// looks ahead to the next rates, as it should
					assertThat(((ObjectNode) answer.get("explanation")).remove("changes")).isNotNull();
				}
				answers.put(month, answer);
			}
			return answers;
		}
	}

	private Path write(String files) throws IOException {
		Path over = Files.createTempDirectory(this.folder, "files");
		for (String file : files.split("(?m)^== ")) {
			if (!file.isEmpty()) {
				int end = file.indexOf('\n');
				Files.writeString(over.resolve(file.substring(0, end) + ".yaml"), file.substring(end + 1));
			}
		}
		return over;
	}

	private static AnnotationConfigWebApplicationContext context(Path over) {
		Catalogue catalogue = CatalogueFixture.with(over.toString());
		AnnotationConfigWebApplicationContext context = new AnnotationConfigWebApplicationContext();
		context.setServletContext(new MockServletContext());
		context.register(WebMvc.class, JacksonAutoConfiguration.class, StrictJson.class, RefundController.class,
				RefundDesk.class, RequestReader.class, CalculationReasons.class, CalculationProblems.class,
				TrialCalculations.class);
		context.addBeanFactoryPostProcessor((beans) -> {
			beans.registerSingleton("catalogue", catalogue);
			beans.registerSingleton("schemes", catalogue.schemes());
			beans.registerSingleton("kinds", catalogue.compulsoryKinds());
			beans.registerSingleton("calculator",
					new RefundCalculator(catalogue.fileRates(), catalogue.compulsoryKinds(), catalogue::settings));
			beans.registerSingleton("ability", new AbilityToPay(catalogue.fileRates()));
			beans.registerSingleton("eligibility", new Eligibility());
			beans.registerSingleton("explanations", new ExplanationJson());
		});
		context.refresh();
		return context;
	}

	private static String request(String scheme, YearMonth month, Integer benefit) {
		return """
				{"scheme":"%s","month":"%s","origin":"HOMELESS_SHELTER_110",\
				"home":{"areaM2":75,"rentOere":750000,"compulsoryPayments":[{"kind":"LAUNDRY","oere":15000}]},\
				"household":{"adults":1,"children":0},"annualHouseholdIncomeOere":16000000,\
				"annualHouseholdWealthOere":0,"tenantHasIncome":true,\
				"housingBenefit":{"applied":true,"decidedMonthlyOere":%s},\
				"ownPayment":{"enteredMonthlyOere":null,"reducedToOere":null}}""".formatted(scheme, month, benefit);
	}

	/** The web alone. */
	@EnableWebMvc
	static class WebMvc {

	}

}
