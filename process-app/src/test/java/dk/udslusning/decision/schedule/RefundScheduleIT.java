package dk.udslusning.decision.schedule;

import java.time.LocalDate;
import java.time.YearMonth;

import dk.udslusning.access.Role;
import dk.udslusning.casefile.home.HomePath;
import dk.udslusning.decision.rate.ClarifyRate;
import dk.udslusning.decision.rate.RateAnswer;
import dk.udslusning.decision.recalculation.ChangeDecisions;
import dk.udslusning.decision.recalculation.Granted;
import dk.udslusning.decision.recalculation.RecalculationAnswer;
import dk.udslusning.decision.recalculation.RecalculationOutcome;
import dk.udslusning.decision.recalculation.Recalculations;
import dk.udslusning.rules.money.Money;
import dk.udslusning.rules.rate.RateCodes;
import dk.udslusning.testing.CaseFileDatabase;
import dk.udslusning.testing.Letterbox;
import dk.udslusning.testing.Office;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The {@link Granted} case over a New Year by our own files, in which the rates of 2026
 * and 2027 are estimated until a team leader confirms them: December 2026 by days, a full
 * month 3.440,08, and by the confirmed rate of 2027 3.379,25.
 */
@CaseFileDatabase
@Import({ HomePath.class, Granted.class })
class RefundScheduleIT {

	private static final YearMonth JANUARY = YearMonth.of(2027, 1);

	@Autowired
	private Letterbox letterbox;

	@Autowired
	private Granted granted;

	@Autowired
	private ClarifyRate rates;

	@Autowired
	private RefundSchedule schedule;

	@Autowired
	private Recalculations recalculations;

	@Autowired
	private ChangeDecisions changes;

	@Autowired
	private Office office;

	@Test
	void paysLastMonthsAmountProvisionallyAndSettlesItOnceTheRateIsConfirmed() {
		confirm(2026, "100,60");
		String caseNumber = this.granted.in2026();
		assertThat(decided(caseNumber, JANUARY).amount()).isEqualTo(Money.ofOere(344_008));
		assertThat(decided(caseNumber, JANUARY).provisional()).isTrue();
		assertThat(decided(caseNumber, YearMonth.of(2026, 12)).provisional()).isFalse();

		this.office.today(LocalDate.of(2027, 2, 10));
		RecalculationAnswer unclear = this.recalculations.forRates(caseNumber, 2027).orElseThrow();
		assertThat(unclear.outcome()).isEqualTo(RecalculationOutcome.RATE_UNCLEAR);
		assertThat(this.recalculations.open(caseNumber)).as("asked again later").isEmpty();

		confirm(2027, "102,60");
		assertThat(decided(caseNumber, JANUARY).provisional()).isFalse();
		RecalculationAnswer settled = this.recalculations.forRates(caseNumber, 2027).orElseThrow();
		this.granted.approve(settled.approvalId());
		this.changes.issue(settled.approvalId());
		this.letterbox.empty();
		assertThat(decided(caseNumber, YearMonth.of(2027, 2)).amount()).as("paid in good faith")
			.isEqualTo(Money.ofOere(344_008));
		assertThat(decided(caseNumber, YearMonth.of(2027, 3)).amount()).isEqualTo(Granted.FULL_MONTH_2027);
	}

	@Test
	void paysAfterwardsWhereTheConfirmedRateIsLower() {
		// 99,00 x 365 / 12 = 3.011,25; 6.500,00 - 3.011,25 = 3.488,75
		confirm(2026, "100,60");
		String caseNumber = this.granted.in2026();
		this.office.today(LocalDate.of(2027, 1, 20));
		confirm(2027, "99,00");
		RecalculationAnswer settled = this.recalculations.forRates(caseNumber, 2027).orElseThrow();
		assertThat(settled.change().paidAfterwards()).isEqualTo(Money.ofOere(4_867));
		assertThat(settled.change().hearingId()).isNull();
	}

	private DecidedAmount decided(String caseNumber, YearMonth month) {
		return this.schedule.decided(caseNumber, month).orElseThrow();
	}

	private void confirm(int year, String kroner) {
		this.office.signIn("teamleder", Role.TEAM_LEADER);
		this.rates.clarify(RateCodes.OWN_PAYMENT_109, YearMonth.of(year, 1), new RateAnswer(kroner,
				LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), "Takstblad " + year, true));
		this.office.signIn("sagsbehandler1", Role.CASEWORKER);
	}

}
