package dk.udslusning.rules.repayment;

import java.time.YearMonth;
import java.util.List;

import dk.udslusning.rules.money.Money;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class RepaymentClaimTest {

	private static final OverpaidMonth JUNE = new OverpaidMonth(1, YearMonth.of(2027, 6), Money.ofOere(335_558),
			Money.ofOere(300_000));

	private static final OverpaidMonth JULY = new OverpaidMonth(1, YearMonth.of(2027, 7), Money.ofOere(335_558),
			Money.ofOere(290_050));

	@Test
	void sumsTheMonthsToTheOereAndSaysHow() {
		RepaymentClaim claim = new RepaymentClaim(List.of(JUNE, JULY));
		assertThat(claim.total()).isEqualTo(Money.ofOere(81_066));
		assertThat(claim.explanation().lines()).containsExactly(
				"Juni 2027: udbetalt 3.355,58 kr., ret til 3.000,00 kr., for meget 355,58 kr.",
				"Juli 2027: udbetalt 3.355,58 kr., ret til 2.900,50 kr., for meget 455,08 kr.", "I alt 810,66 kr.");
	}

	@Test
	void isAboutMonthsThatWereOverpaid() {
		assertThatIllegalArgumentException().isThrownBy(() -> new RepaymentClaim(List.of()));
		assertThatIllegalArgumentException().isThrownBy(
				() -> new OverpaidMonth(1, YearMonth.of(2027, 6), Money.ofOere(300_000), Money.ofOere(300_000)));
		assertThat(new OverpaidMonth(1, YearMonth.of(2027, 6), Money.ofOere(300_000), Money.ofOere(299_999)).tooMuch())
			.isEqualTo(Money.ofOere(1));
	}

}
