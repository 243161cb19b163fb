package dk.udslusning.api.calculation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import dk.udslusning.access.Role;
import dk.udslusning.testing.Staff;
import dk.udslusning.testing.WholeApplication;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

/**
 * Calculations for other systems, by the rates that we ship. Expected amounts are worked
 * out by hand.
 */
@WholeApplication
class CalculationsIT {

	/** March 2021, single, § 110, 75 m², 7.500 kr., 160.000 kr. a year. */
	private static final String MARCH_2021 = """
			{"scheme":"FRIKOMMUNE_25","month":"2021-03","origin":"HOMELESS_SHELTER_110",\
			"home":{"areaM2":75,"rentOere":750000,"compulsoryPayments":[]},"household":{"adults":1,"children":0},\
			"annualHouseholdIncomeOere":16000000,"annualHouseholdWealthOere":0,"tenantHasIncome":true,\
			"housingBenefit":{"applied":true,"decidedMonthlyOere":null},\
			"ownPayment":{"enteredMonthlyOere":null,"reducedToOere":null}}""";

	private static final String REFUND = "/api/calculations/refund";

	private static final int LINES = 20_000;

	private static final int PATIENCE_MS = 20_000;

	@Autowired
	Staff staff;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	Environment environment;

	/**
	 * 65/75 of 90.000 is 78.000; 15 % of it 11.700 a year, 975 a month. 93 x 365 / 12 =
	 * 2.828,75. 7.500 - 975 - 2.828,75 = 3.696,25.
	 */
	@Test
	void calculatesTheRefundOfAMonth() {
		refund(MARCH_2021).statusCode(200)
			.body("refundOere", equalTo(369625))
			.body("rentShareOere", equalTo(750000))
			.body("housingBenefitShareOere", equalTo(97500))
			.body("housingBenefitOere", equalTo(97500))
			.body("housingBenefitBasis", equalTo("ESTIMATED"))
			.body("ownPaymentOere", equalTo(282875))
			.body("payable", equalTo(true))
			.body("notPayableReasons", equalTo(List.of()))
			.body("line", nullValue())
			.body("explanation.kind", equalTo("REFUND"))
			.body("explanation.rates.code", hasItem("OWN_PAYMENT_110"))
			.body("explanation.steps.ruleId", hasItem("BENEFIT-07"));
	}

	@Test
	void givesTheAmountAlsoWhereNobodyHasAppliedForBenefit() {
		refund(with(MARCH_2021, "\"applied\":true", "\"applied\":false")).statusCode(200)
			.body("refundOere", equalTo(369625))
			.body("payable", equalTo(false))
			.body("notPayableReasons", contains("HOUSING_BENEFIT_NOT_APPLIED"));
	}

	@Test
	void takesADecidedBenefitBeforeAnEstimate() {
		refund(with(MARCH_2021, "\"decidedMonthlyOere\":null", "\"decidedMonthlyOere\":120050")).statusCode(200)
			.body("housingBenefitBasis", equalTo("DECIDED"))
			.body("housingBenefitOere", equalTo(120050))
			.body("refundOere", equalTo(750000 - 120050 - 282875));
	}

	@Test
	void takesAReducedOwnPaymentBeforeAnEnteredOneBeforeTheRate() {
		String entered = with(MARCH_2021, "\"enteredMonthlyOere\":null", "\"enteredMonthlyOere\":200000");
		refund(entered).body("ownPaymentOere", equalTo(200000));
		refund(with(entered, "\"reducedToOere\":null", "\"reducedToOere\":50000")).body("ownPaymentOere",
				equalTo(50000));
	}

	@Test
	void takesNoOwnPaymentWithoutIncome() {
		refund(with(MARCH_2021, "\"tenantHasIncome\":true", "\"tenantHasIncome\":false"))
			.body("ownPaymentOere", equalTo(0))
			.body("refundOere", equalTo(750000 - 97500));
	}

	/** 7.500,01 in two: the first share has the odd øre. */
	@ParameterizedTest
	@CsvSource({ "1, 375001", "2, 375000" })
	void dividesTheRentAmongTheAdults(int share, int rentShare) {
		String two = with(with(MARCH_2021, "\"rentOere\":750000", "\"rentOere\":750001"), "\"adults\":1,\"children\":0",
				"\"adults\":2,\"children\":0,\"shareNumber\":" + share);
		refund(two).statusCode(200).body("rentShareOere", equalTo(rentShare)).body("ownPaymentOere", equalTo(282875));
	}

	/**
	 * 17 of 31 days' rent: 4.112,90; 12 days' benefit: 377,42; 12 days' own payment:
	 * 1.095,00. 4.112,90 - 377,42 - 1.095,00 = 2.640,48.
	 */
	@Test
	void countsEachTermByItsOwnDays() {
		refund(days("\"leaseStart\":\"2021-03-15\",\"movedIn\":\"2021-03-20\",\"discharged\":\"2021-03-20\""))
			.statusCode(200)
			.body("rentShareOere", equalTo(411290))
			.body("housingBenefitOere", equalTo(37742))
			.body("ownPaymentOere", equalTo(109500))
			.body("refundOere", equalTo(264048));
	}

	/**
	 * 17 of 31 days: rent 4.112,90, benefit 534,68, own payment 1.551,25; 12 days:
	 * benefit 377,42, own payment 1.095,00.
	 */
	@ParameterizedTest
	@CsvSource({ "leaseEnd, 2021-03-17, 411290, 53468, 155125, 202697",
			"lastLegalDay, 2021-03-17, 411290, 53468, 155125, 202697",
			"movedOut, 2021-03-12, 750000, 37742, 282875, 429383",
			"benefitFrom, 2021-03-20, 750000, 37742, 282875, 429383",
			"discharged, 2021-03-20, 750000, 97500, 109500, 543000",
			"ownPaymentFrom, 2021-03-20, 750000, 97500, 109500, 543000" })
	void endsAndBeginsEachTermOnItsOwnDay(String field, String day, int rent, int benefit, int ownPayment, int refund) {
		refund(days("\"%s\":\"%s\"".formatted(field, day))).statusCode(200)
			.body("rentShareOere", equalTo(rent))
			.body("housingBenefitOere", equalTo(benefit))
			.body("ownPaymentOere", equalTo(ownPayment))
			.body("refundOere", equalTo(refund));
	}

	/**
	 * 2.828,75 is 91,25 a day: 7 days with income are 638,75, 31 less 8 days 2.098,75.
	 */
	@Test
	void takesOwnPaymentForDaysWithIncomeOutsideTheShelter() {
		refund(with(MARCH_2021, "\"tenantHasIncome\":true", "\"tenantIncomePeriods\":[{\"from\":\"2021-03-25\"}]"))
			.statusCode(200)
			.body("ownPaymentOere", equalTo(63875));
		refund(days("\"charged\":[{\"from\":\"2021-03-05\",\"to\":\"2021-03-12\"}]")).statusCode(200)
			.body("ownPaymentOere", equalTo(209875));
	}

	/** 14 days at 240,00 and 17 at 250,00. */
	@Test
	void takesEachPriceForItsDays() {
		String decided = with(MARCH_2021, "\"decidedMonthlyOere\":null", "\"decidedMonthlyOere\":97500");
		refund(with(decided, "\"rentOere\":750000",
				"\"rentOere\":744000,\"changes\":[{\"from\":\"2021-03-15\",\"rentOere\":775000}]"))
			.statusCode(200)
			.body("rentShareOere", equalTo(761000))
			.body("refundOere", equalTo(761000 - 97500 - 282875));
	}

	/** Moved in on the 15th: 17 of 31 days of 930,00 are 510,00. */
	@ParameterizedTest
	@CsvSource({ "false, 51000", "true, 93000" })
	void dividesADecidedBenefitUnlessItCoversTheDaysOnly(boolean daysOnly, int benefit) {
		refund(with(days("\"movedIn\":\"2021-03-15\""), "\"decidedMonthlyOere\":null",
				"\"decidedMonthlyOere\":93000,\"decidedForDaysOnly\":" + daysOnly))
			.statusCode(200)
			.body("housingBenefitOere", equalTo(benefit));
	}

	/**
	 * 60 % of 78.000 less 18 % of 11.900 is 44.658 a year. With pension no 15 %, and at
	 * most 43.848: 3.654 a month. With the two others at most 65.772: 3.721,50, divisible
	 * by 12 upwards.
	 */
	@ParameterizedTest
	@CsvSource({ "pension, 365400", "severeMobilityHandicap, 372200", "roundTheClockHelp, 372200" })
	void liftsTheLimitsOfHousingBenefit(String exception, int benefit) {
		refund(with(MARCH_2021, "\"tenantHasIncome\"",
				"\"exceptions\":{\"" + exception + "\":true},\"tenantHasIncome\""))
			.statusCode(200)
			.body("housingBenefitOere", equalTo(benefit));
	}

	@Test
	void showsAnUnconfirmedPaymentWithAndWithout() {
		refund(with(MARCH_2021, "\"compulsoryPayments\":[]",
				"\"compulsoryPayments\":[{\"kind\":\"ANTENNA\",\"oere\":12000}]"))
			.statusCode(200)
			.body("refundOere", equalTo(369625))
			.body("explanation.warnings.code", hasItem("COMPULSORY_UNCONFIRMED"))
			.body("explanation.results.find { it.key == 'refundWithUnconfirmedOere' }.value", equalTo("381625"));
	}

	@ParameterizedTest
	@CsvSource({ "2018-07, SCHEME_NOT_IN_FORCE", "2027-01, SCHEME_NOT_IN_FORCE" })
	void refusesAMonthInWhichTheSchemeIsNotInForce(String month, String code) {
		problem(with(MARCH_2021, "2021-03", month), code);
	}

	@Test
	void namesTheRateAndTheMonthThatAreMissing() {
		problem(with(MARCH_2021, "2021-03", "2022-05"), "RATE_MISSING").body("rate", equalTo("OWN_PAYMENT_110"))
			.body("month", equalTo("2022-05"))
			.body("rateLabel", equalTo("Egenbetaling på forsorgshjem (§ 110)"))
			.body("detail", containsString("2022-05"));
	}

	@Test
	void asksForTheOwnPaymentOfATemporaryCarePlace() {
		String care = with(MARCH_2021, "HOMELESS_SHELTER_110", "TEMPORARY_CARE_107");
		problem(care, "OWN_PAYMENT_NEEDED").body("detail", containsString("§ 107"));
		refund(with(care, "\"enteredMonthlyOere\":null", "\"enteredMonthlyOere\":310000")).statusCode(200)
			.body("ownPaymentOere", equalTo(310000));
	}

	@Test
	void asksForWhatAnEstimateNeeds() {
		problem(with(MARCH_2021, "\"areaM2\":75,", ""), "AREA_NEEDED");
		problem(with(MARCH_2021, "\"annualHouseholdIncomeOere\":16000000,", ""), "INCOME_NEEDED");
		problem(with(MARCH_2021, "\"tenantHasIncome\"", "\"exceptions\":{\"folkepension\":true},\"tenantHasIncome\""),
				"HOUSING_BENEFIT_NEEDED");
		problem(days("\"leaseStart\":\"2021-04-01\""), "OUTSIDE_LEASE");
	}

	@Test
	void namesEveryFaultyFieldAtOnce() {
		refund("""
				{"scheme":"FRIKOMMUNE_52","month":"2021-13","origin":"SHELTER",
				"home":{"areaM2":0,"rentOere":7500.5,"compulsoryPayments":[{"kind":"ANTENNA"},{"kind":"ANTENNA","oere":1}]},
				"household":{"adults":0,"children":-1},"annualHouseholdIncomeOere":-1,"tenantHasIncome":"ja",
				"housingBenefit":{"aplied":true},"ownPayment":{"reducedToOere":"0"}}""")
			.statusCode(400)
			.contentType("application/problem+json")
			.body("errors.field",
					containsInAnyOrder("scheme", "month", "origin", "home.areaM2", "home.rentOere",
							"home.compulsoryPayments[0].oere", "home.compulsoryPayments[1].kind", "household.adults",
							"household.children", "annualHouseholdIncomeOere", "tenantHasIncome",
							"housingBenefit.aplied", "housingBenefit.applied", "ownPayment.reducedToOere"))
			.body("errors.message", not(hasItem(containsString("7500.5"))));
	}

	@Test
	void namesEveryFaultOfDaysPricesAndPayments() {
		refund("""
				{"scheme":"FRIKOMMUNE_25","month":"2021-03","origin":"OTHER",
				"home":{"rentOere":1,"compulsoryPayments":[{"kind":"ANTENNA","oere":-1},{"oere":1},null],
				"changes":[{"from":"2021-04-01","compulsoryPayments":[{"kind":"ANTENNA"}]},{"rentOere":-1}]},
				"household":{"adults":2,"children":51,"shareNumber":3},"tenantHasIncome":false,
				"tenantIncomePeriods":[{"from":"2021-03-02","to":"2021-03-01"},{"from":"2021-03-02"},{}],
				"annualHouseholdWealthOere":-1,
				"housingBenefit":{"applied":false,"decidedForDaysOnly":true},
				"ownPayment":{"enteredMonthlyOere":-1,"reducedToOere":-1},
				"exceptions":{"pension":1},
				"days":{"leaseStart":"2021-03-02","leaseEnd":"2021-03-01","movedIn":"2021-03-02","movedOut":"2021-03-01",
				"benefitFrom":"2021-03-01","discharged":"1.3.2021","ownPaymentFrom":20210301,
				"charged":[{"from":"2021-03-01"},{"to":"2021-02-30"}]}}""")
			.statusCode(400)
			.body("errors.field", containsInAnyOrder("home.compulsoryPayments[0].oere",
					"home.compulsoryPayments[1].kind", "home.compulsoryPayments[2].kind",
					"home.compulsoryPayments[2].oere", "home.changes[0].from", "home.changes[0].rentOere",
					"home.changes[0].compulsoryPayments[0].oere", "home.changes[1].from", "home.changes[1].rentOere",
					"household.children", "household.shareNumber", "tenantIncomePeriods", "tenantIncomePeriods[0]",
					"tenantIncomePeriods[1]", "tenantIncomePeriods[2]", "annualHouseholdWealthOere",
					"housingBenefit.decidedForDaysOnly", "ownPayment.enteredMonthlyOere", "ownPayment.reducedToOere",
					"exceptions.pension", "days.leaseEnd", "days.movedOut", "days.benefitFrom", "days.discharged",
					"days.ownPaymentFrom", "days.charged[0]", "days.charged[1]", "days.charged[1].to"));
	}

	@Test
	void knowsThePaymentsOfTheTableOnly() {
		refund(with(MARCH_2021, "\"compulsoryPayments\":[]",
				"\"compulsoryPayments\":[{\"kind\":\"PARTY\",\"oere\":12000}]"))
			.statusCode(400)
			.body("errors.field", contains("home.compulsoryPayments[0].kind"))
			.body("errors[0].message", containsString("tabellen"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "-1", "1000", "62.555", "1e30", "1e400", "1e1000000000", "1e-1000000000", "\"75\"" })
	void refusesAnAreaThatNoHomeHas(String area) {
		refund(with(MARCH_2021, "\"areaM2\":75", "\"areaM2\":" + area)).statusCode(400)
			.body("errors.field", contains("home.areaM2"));
	}

	/**
	 * 65/100 of 90.000 is 58.500; 15 % of it 8.775 a year, 731,25 a month, in kroner 731.
	 */
	@ParameterizedTest
	@ValueSource(strings = { "100", "100.00", "1e2" })
	void readsAnAreaHoweverItIsWritten(String area) {
		refund(with(MARCH_2021, "\"areaM2\":75", "\"areaM2\":" + area)).statusCode(200)
			.body("housingBenefitOere", equalTo(73100))
			.body("explanation.facts.find { it.key == 'home.area' }.value", equalTo("100"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "750000.0", "7.5e5", "1e400", "1e1000000000", "true", "{}", "[750000]" })
	void refusesAnAmountThatIsNoWholeNumber(String amount) {
		refund(with(MARCH_2021, "750000", amount)).statusCode(400).body("errors.field", contains("home.rentOere"));
	}

	@Test
	void readsNoNumberBeyondAnyNumber() {
		refund(with(MARCH_2021, "\"areaM2\":75", "\"areaM2\":1e99999999999")).statusCode(400)
			.body("errors[0].message", containsString("for stort"));
		assertThat(batch(with(MARCH_2021, "750000", "1e99999999999") + "\n" + MARCH_2021, "?explanation=false").lines())
			.hasSize(2)
			.last()
			.asString()
			.contains("\"refundOere\":369625");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "x", "[]", "null", "7", "{", "{\"scheme\":\"A\",\"scheme\":\"B\"}", "{} {}" })
	void refusesWhatIsNoJsonObject(String body) {
		assertThat(refund(body).statusCode(400).contentType("application/problem+json").extract().asString())
			.doesNotContain("Exception", "jackson");
	}

	@Test
	void refusesAnAmountThatNoMachineCanHold() {
		refund(with(MARCH_2021, "750000", "99999999999999999999")).statusCode(400)
			.body("errors.field", contains("home.rentOere"));
		refund(with(MARCH_2021, "750000", "100000000000")).statusCode(400)
			.body("errors.field", contains("home.rentOere"));
		refund(with(MARCH_2021, "750000", "99999999999")).statusCode(200);
	}

	@Test
	void estimatesTheBenefitAlone() {
		String asked = """
				{"month":"2021-03","home":{"areaM2":75,"rentOere":750000},"household":{"adults":1,"children":0},
				"annualHouseholdIncomeOere":16000000%s}""";
		post("/api/calculations/housing-benefit", asked.formatted("")).statusCode(200)
			.body("monthlyOere", equalTo(97500))
			.body("housingBenefitOere", equalTo(97500))
			.body("explanation.kind", equalTo("HOUSING_BENEFIT"))
			.body("explanation.warnings.code", hasItem("BENEFIT_ESTIMATED"));
		post("/api/calculations/housing-benefit", asked.formatted(",\"movedIn\":\"2021-03-20\"")).statusCode(200)
			.body("housingBenefitOere", equalTo(37742));
		post("/api/calculations/housing-benefit", asked.replace("2021-03", "2022-03").formatted("")).statusCode(422)
			.body("code", equalTo("RATE_MISSING"));
		post("/api/calculations/housing-benefit", "{}").statusCode(400)
			.body("errors.field", hasItem("household.adults"))
			.body("errors.field", not(hasItem("scheme")));
	}

	/** 17.500 - 2.200 - (7.240 + 2.520) = 5.540 against 8.150 - 1.900 = 6.250. */
	@Test
	void testsTheAbilityToPay() {
		String asked = """
				{"month":"%s","incomeAfterTaxOere":1750000,"fixedCostsOere":220000,"adults":1,"childrenAged2To6":1,
				"fullRentOere":815000,"housingBenefitOere":190000}""";
		post("/api/calculations/ability-to-pay", asked.formatted("2024-05")).statusCode(200)
			.body("canPay", equalTo(false))
			.body("availableOere", equalTo(554000))
			.body("rentAfterBenefitOere", equalTo(625000))
			.body("shortfallOere", equalTo(71000))
			.body("explanation.kind", equalTo("ABILITY_TO_PAY"))
			.body("explanation.facts.origin.document", everyItem(equalTo("oplyst til beregningen")));
		post("/api/calculations/ability-to-pay", asked.formatted("2025-01")).statusCode(422)
			.body("code", equalTo("RATE_MISSING"))
			.body("rate", equalTo("DISPOSABLE_AMOUNT_SINGLE"));
		post("/api/calculations/ability-to-pay", "{\"adults\":0}").statusCode(400)
			.body("errors.field", containsInAnyOrder("month", "incomeAfterTaxOere", "fixedCostsOere", "fullRentOere",
					"housingBenefitOere", "adults"));
	}

	@Test
	void assessesEveryConditionThatIsDue() {
		String asked = """
				{"scheme":"ALMENBOLIG_63","assessedOn":"2026-11-23","actingMunicipality":true,"assignsHome":true,
				"origin":"CRISIS_CENTRE_109","specialSocialProblems":true,"needsHelpToGetHome":true,
				"needsHelpToKeepHome":true,"leaseStart":"2026-12-01","adult":true,"otherRefundOverlaps":false%s}""";
		post("/api/calculations/eligibility", asked.formatted("")).statusCode(200)
			.body("outcome", equalTo("NEEDS_INFORMATION"))
			.body("conditions.find { it.ruleId == 'ELIG-02' }.outcome", equalTo("UNKNOWN"))
			.body("conditions.find { it.ruleId == 'ELIG-03' }.outcome", equalTo("FULFILLED"))
			.body("conditions.find { it.ruleId == 'ELIG-03' }.source", containsString("§ 63"))
			.body("conditions.find { it.ruleId == 'ELIG-03' }.facts.origin", equalTo("CRISIS_CENTRE_109"));
		post("/api/calculations/eligibility", asked.formatted(",\"lawfulStay\":true"))
			.body("outcome", equalTo("ELIGIBLE"))
			.body("explanation.facts.origin.document", everyItem(equalTo("oplyst til beregningen")));
		post("/api/calculations/eligibility", asked.formatted(",\"lawfulStay\":false"))
			.body("outcome", equalTo("NOT_ELIGIBLE"))
			.body("conditions.find { it.ruleId == 'ELIG-02' }.outcome", equalTo("NOT_FULFILLED"));
		post("/api/calculations/eligibility", "{\"scheme\":\"X\",\"lawfulStay\":\"ja\"}").statusCode(400)
			.body("errors.field", containsInAnyOrder("scheme", "lawfulStay"));
	}

	@Test
	void answersEachLineOfAFileByItsNumber() {
		String lines = String.join("\n", MARCH_2021, "{bad", "", with(MARCH_2021, "2021-03", "2022-05"),
				with(MARCH_2021, "\"rentOere\":750000", "\"rentOere\":-1"),
				with(MARCH_2021, "\"applied\":true", "\"applied\":false"));
		List<JsonPath> answers = batch(lines, "").lines().map(JsonPath::from).toList();
		assertThat(answers).hasSize(5);
		assertThat(answers.stream().map((answer) -> answer.getInt("line"))).containsExactly(1, 2, 4, 5, 6);
		assertThat(answers.get(0).getInt("refundOere")).isEqualTo(369625);
		assertThat(answers.get(0).getString("explanation.kind")).isEqualTo("REFUND");
		assertThat(answers.get(1).getInt("problem.status")).isEqualTo(400);
		assertThat(answers.get(2).getString("problem.code")).isEqualTo("RATE_MISSING");
		assertThat(answers.get(3).getString("problem.errors[0].field")).isEqualTo("home.rentOere");
		assertThat(answers.get(4).getBoolean("payable")).isFalse();
	}

	@Test
	void leavesTheExplanationsOfAFileOutWhereNobodyWantsThem() {
		assertThat(JsonPath.from(batch(MARCH_2021, "?explanation=false")).getMap(""))
			.containsEntry("refundOere", 369625)
			.doesNotContainKey("explanation");
	}

	@Test
	void goesOnAfterALineThatIsTooLong() {
		List<JsonPath> answers = batch("x".repeat(70_000) + "\n" + MARCH_2021, "").lines().map(JsonPath::from).toList();
		assertThat(answers.get(0).getString("problem.errors[0].message")).contains("for lang");
		assertThat(answers.get(1).getInt("refundOere")).isEqualTo(369625);
	}

	@Test
	void answersALineBeforeTheNextIsSent() throws IOException {
		try (Socket socket = connect()) {
			OutputStream out = socket.getOutputStream();
			out.write(head("HTTP/1.1", "Transfer-Encoding: chunked"));
			BufferedReader in = new BufferedReader(
					new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
			for (int line = 1; line <= 3; line++) {
				sendChunk(out, MARCH_2021 + "\n");
				assertThat(nextAnswer(in)).startsWith("{\"line\":" + line + ",\"refundOere\":369625");
			}
			out.write("0\r\n\r\n".getBytes(StandardCharsets.UTF_8));
		}
	}

	private Socket connect() throws IOException {
		Socket socket = new Socket("localhost",
				this.environment.getRequiredProperty("local.server.port", Integer.class));
		socket.setSoTimeout(PATIENCE_MS);
		return socket;
	}

	private static byte[] head(String version, String length) {
		String user = Base64.getEncoder()
			.encodeToString((Staff.ANNA + ":" + Staff.passwordOf(Staff.ANNA)).getBytes(StandardCharsets.UTF_8));
		return String
			.join("\r\n", "POST " + REFUND + "/batch?explanation=false " + version, "Host: localhost",
					"Authorization: Basic " + user, "Content-Type: application/x-ndjson", length, "Connection: close",
					"", "")
			.getBytes(StandardCharsets.UTF_8);
	}

	private static void sendChunk(OutputStream out, String text) throws IOException {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		out.write((Integer.toHexString(bytes.length) + "\r\n").getBytes(StandardCharsets.UTF_8));
		out.write(bytes);
		out.write("\r\n".getBytes(StandardCharsets.UTF_8));
		out.flush();
	}

	private static String nextAnswer(BufferedReader in) throws IOException {
		String text = in.readLine();
		while (text != null && !text.startsWith("{")) {
			text = in.readLine();
		}
		return text;
	}

	@Test
	void holdsNoneOfManyLinesUntilTheLastIsSent() throws Exception {
		byte[] line = (MARCH_2021 + "\n").getBytes(StandardCharsets.UTF_8);
		CountDownLatch answered = new CountDownLatch(LINES - 1);
		try (Socket socket = connect()) {
			OutputStream out = socket.getOutputStream();
			out.write(head("HTTP/1.0", "Content-Length: " + (long) LINES * line.length));
			CompletableFuture<Void> sender = CompletableFuture.runAsync(() -> send(out, line, answered));
			List<String> answers = new BufferedReader(
					new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
				.lines()
				.filter((text) -> text.startsWith("{"))
				.peek((answer) -> answered.countDown())
				.toList();
			sender.get();
			assertThat(answers).hasSize(LINES).allMatch((answer) -> answer.contains("\"refundOere\":369625"));
			assertThat(answers.get(LINES - 1)).startsWith("{\"line\":" + LINES + ",");
		}
	}

	/** All but the last; the last when all the others are answered. */
	private static void send(OutputStream out, byte[] line, CountDownLatch answered) {
		try {
			for (int sent = 1; sent < LINES; sent++) {
				out.write(line);
			}
			assertThat(answered.await(PATIENCE_MS, TimeUnit.MILLISECONDS)).isTrue();
			out.write(line);
		}
		catch (IOException | InterruptedException broken) {
			throw new IllegalStateException(broken);
		}
	}

	@Test
	void tellsWhatIsWrongWithTheAddress() {
		this.staff.as(Staff.ANNA)
			.contentType("application/x-ndjson")
			.body(MARCH_2021.getBytes(StandardCharsets.UTF_8))
			.post(REFUND + "/batch?explanation=nej")
			.then()
			.statusCode(400)
			.contentType("application/problem+json")
			.body("errors.field", contains("explanation"));
		this.staff.as(Staff.ANNA)
			.body(MARCH_2021)
			.post(REFUND + "/batch")
			.then()
			.statusCode(415)
			.body("detail", containsString("application/x-ndjson"));
	}

	@Test
	void takesEveryExampleOfItsDescription() {
		JsonPath description = this.staff.as(Staff.ANNA).get("/api/docs").then().statusCode(200).extract().jsonPath();
		for (String address : new String[] { "refund", "housing-benefit", "ability-to-pay", "eligibility" }) {
			Map<String, Object> example = description
				.getMap("paths.'/api/calculations/%s'.post.requestBody.content.'application/json'.example"
					.formatted(address));
			this.staff.as(Staff.ANNA).body(example).post("/api/calculations/" + address).then().statusCode(200);
		}
	}

	@Test
	void storesNothing() {
		Map<String, Long> before = rows();
		refund(MARCH_2021).statusCode(200);
		refund(with(MARCH_2021, "2021-03", "2022-05")).statusCode(422);
		batch(MARCH_2021 + "\n{bad", "");
		assertThat(rows()).isEqualTo(before);
	}

	@ParameterizedTest
	@ValueSource(strings = { Staff.ANNA, Staff.LEADER, Staff.FINANCE, Staff.ANALYST, Staff.OPERATOR })
	void answersEveryRoleOfTheOffice(String user) {
		this.staff.as(user).body(MARCH_2021).post(REFUND).then().statusCode(200);
	}

	@Test
	void answersNobodyElse() {
		this.staff.hire("regnehjemmet", Role.SHELTER.group());
		for (String path : new String[] { "/refund", "/refund/batch", "/housing-benefit", "/ability-to-pay",
				"/eligibility" }) {
			this.staff.nobody().body("{}").post("/api/calculations" + path).then().statusCode(401);
			this.staff.as("regnehjemmet").body("{}").post("/api/calculations" + path).then().statusCode(403);
			this.staff.as(Staff.STRANGER).body("{}").post("/api/calculations" + path).then().statusCode(403);
		}
	}

	private ValidatableResponse refund(String body) {
		return post(REFUND, body);
	}

	private ValidatableResponse post(String path, String body) {
		return this.staff.as(Staff.ANNA).body(body).post(path).then();
	}

	private ValidatableResponse problem(String body, String code) {
		return refund(body).statusCode(422)
			.contentType("application/problem+json")
			.body("code", equalTo(code))
			.body("title", equalTo("Der kan ikke regnes"));
	}

	private String batch(String lines, String query) {
		return this.staff.as(Staff.ANNA)
			.contentType("application/x-ndjson")
			.body(lines.getBytes(StandardCharsets.UTF_8))
			.post(REFUND + "/batch" + query)
			.then()
			.statusCode(200)
			.extract()
			.asString();
	}

	private Map<String, Long> rows() {
		Map<String, Long> rows = new HashMap<>();
		this.jdbc.sql("SELECT table_name FROM information_schema.tables WHERE table_schema = 'PUBLIC'")
			.query(String.class)
			.list()
			.forEach((table) -> rows.put(table,
					this.jdbc.sql("SELECT COUNT(*) FROM \"" + table + "\"").query(Long.class).single()));
		assertThat(rows).hasSizeGreaterThan(20);
		return rows;
	}

	private static String days(String days) {
		return with(MARCH_2021, "\"tenantHasIncome\"", "\"days\":{" + days + "},\"tenantHasIncome\"");
	}

	private static String with(String body, String old, String changed) {
		assertThat(body).contains(old);
		return body.replace(old, changed);
	}

}
