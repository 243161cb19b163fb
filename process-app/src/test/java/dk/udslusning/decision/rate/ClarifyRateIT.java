package dk.udslusning.decision.rate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;

import dk.udslusning.access.Role;
import dk.udslusning.rules.rate.DatedRate;
import dk.udslusning.rules.rate.RateCodes;
import dk.udslusning.rules.rate.RateStatus;
import dk.udslusning.rules.rate.Rates;
import dk.udslusning.testing.CaseFileDatabase;
import dk.udslusning.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static dk.udslusning.testing.Rejections.fieldsRefusedBy;
import static dk.udslusning.testing.Rejections.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * § 110 in 2027 is estimated at 106,30 kr. a day, and 2028 is missing.
 */
@CaseFileDatabase
class ClarifyRateIT {

	private static final YearMonth MISSING = YearMonth.of(2028, 1);

	private static final YearMonth UNCONFIRMED = YearMonth.of(2027, 3);

	@Autowired
	private ClarifyRate clarifyRate;

	@Autowired
	private Rates rates;

	@Autowired
	private Office office;

	@BeforeEach
	void aTeamLeaderIsAtWork() {
		this.office.signIn("teamleder", Role.TEAM_LEADER);
	}

	@Test
	void knowsWhatIsMissingAndWhatCameBefore() {
		UnclearRate rate = this.clarifyRate.of(RateCodes.OWN_PAYMENT_110, MISSING);
		assertThat(rate.known()).isEmpty();
		assertThat(rate.latest())
			.hasValueSatisfying((latest) -> assertThat(latest.value()).isEqualByComparingTo("10630"));
		assertThat(this.clarifyRate.of(RateCodes.OWN_PAYMENT_110, UNCONFIRMED).known())
			.hasValueSatisfying((known) -> assertThat(known.status()).isEqualTo(RateStatus.ESTIMATED));
		assertThatIllegalStateException().isThrownBy(() -> this.clarifyRate.of("NO_SUCH_RATE", MISSING));
	}

	@Test
	void keepsAMissingRateOnTheDaysItHolds() {
		this.clarifyRate.clarify(RateCodes.OWN_PAYMENT_110, MISSING, year2028("108,40"));
		DatedRate rate = rate(LocalDate.of(2028, 1, 1));
		assertThat(rate.value()).isEqualByComparingTo("10840");
		assertThat(rate.isConfirmed()).isTrue();
		assertThat(rate.source()).isEqualTo("BEK 1 af 1/12-2027; bekræftet af teamleder den 23.11.2026");
		assertThat(rate(LocalDate.of(2028, 12, 31)).value()).isEqualByComparingTo("10840");
		assertThat(this.rates.find(RateCodes.OWN_PAYMENT_110, LocalDate.of(2029, 1, 1))).isEmpty();
		assertThat(rate(LocalDate.of(2027, 12, 31)).value()).isEqualByComparingTo("10630");
	}

	@Test
	void goesBeforeTheFilesAndBeforeAnEarlierAnswer() {
		this.clarifyRate.clarify(RateCodes.OWN_PAYMENT_110, UNCONFIRMED, year2027("106,30"));
		assertThat(rate(LocalDate.of(2027, 3, 1)).isConfirmed()).isTrue();
		this.clarifyRate.clarify(RateCodes.OWN_PAYMENT_110, UNCONFIRMED, year2027("106,40"));
		assertThat(rate(LocalDate.of(2027, 3, 1)).value()).isEqualByComparingTo("10640");
		assertThat(rate(LocalDate.of(2026, 12, 31)).status()).isEqualTo(RateStatus.ESTIMATED);
	}

	@Test
	void takesNumbersOfEveryUnit() {
		this.clarifyRate.clarify(RateCodes.HIGHEST_FACTOR_CHILDREN, MISSING, year2028("1,3"));
		assertThat(this.rates.find(RateCodes.HIGHEST_FACTOR_CHILDREN, LocalDate.of(2028, 1, 1)).orElseThrow().value())
			.isEqualTo(new BigDecimal("1.3"));
		assertThat(fieldsRefusedBy(
				() -> this.clarifyRate.clarify(RateCodes.HIGHEST_FACTOR_CHILDREN, MISSING, year2028("1.000,5"))))
			.containsExactly("value");
	}

	@Test
	void asksForEveryFieldAtOnce() {
		assertThat(fieldsRefusedBy(() -> this.clarifyRate.clarify(RateCodes.OWN_PAYMENT_110, MISSING,
				new RateAnswer(null, null, null, " ", false))))
			.containsExactly("value", "validFrom", "validTo", "source");
	}

	@Test
	void refusesWhatIsNoRate() {
		for (String value : new String[] { "-1", "0", "syv", "7,500" }) {
			assertThat(fieldsRefusedBy(
					() -> this.clarifyRate.clarify(RateCodes.OWN_PAYMENT_110, MISSING, year2028(value))))
				.as(value)
				.contains("value");
		}
	}

	/** A quarter of 106,30 is 26,575: 132,87 is near, 132,88 is far. */
	@Test
	void refusesAValueFarFromTheLastOneUntilItIsChecked() {
		assertThat(
				fieldsRefusedBy(() -> this.clarifyRate.clarify(RateCodes.OWN_PAYMENT_110, MISSING, year2028("132,88"))))
			.containsExactly("value");
		this.clarifyRate.clarify(RateCodes.OWN_PAYMENT_110, MISSING, year2028("132,87"));
		this.clarifyRate.clarify(RateCodes.OWN_PAYMENT_110, MISSING, new RateAnswer("1.084,00",
				LocalDate.of(2028, 1, 1), LocalDate.of(2028, 12, 31), "BEK 1 af 1/12-2027", true));
		assertThat(rate(LocalDate.of(2028, 1, 1)).value()).isEqualByComparingTo("108400");
	}

	@Test
	void refusesAPeriodThatDoesNotCoverTheMonth() {
		assertThat(refusedPeriod(LocalDate.of(2028, 1, 2), LocalDate.of(2028, 12, 31))).isEqualTo("validFrom");
		assertThat(refusedPeriod(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31))).isEqualTo("validTo");
		assertThat(refusedPeriod(LocalDate.of(2028, 1, 1), LocalDate.of(2033, 1, 2))).isEqualTo("validTo");
	}

	@Test
	void isTheTeamLeadersAlone() {
		this.office.signIn("sagsbehandler1", Role.CASEWORKER);
		assertThat(refusal(() -> this.clarifyRate.clarify(RateCodes.OWN_PAYMENT_110, MISSING, year2028("108,40")))
			.faults()).singleElement().satisfies((fault) -> assertThat(fault.message()).contains("Kun en teamleder"));
		assertThat(this.rates.find(RateCodes.OWN_PAYMENT_110, MISSING.atDay(1))).isEmpty();
	}

	private String refusedPeriod(LocalDate from, LocalDate to) {
		return fieldsRefusedBy(() -> this.clarifyRate.clarify(RateCodes.OWN_PAYMENT_110, MISSING,
				new RateAnswer("108,40", from, to, "BEK 1 af 1/12-2027", false)))
			.get(0);
	}

	private DatedRate rate(LocalDate day) {
		return this.rates.find(RateCodes.OWN_PAYMENT_110, day).orElseThrow();
	}

	private static RateAnswer year2028(String value) {
		return new RateAnswer(value, LocalDate.of(2028, 1, 1), LocalDate.of(2028, 12, 31), "BEK 1 af 1/12-2027", false);
	}

	private static RateAnswer year2027(String value) {
		return new RateAnswer(value, LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31), "BEK 1 af 1/12-2026", false);
	}

}
