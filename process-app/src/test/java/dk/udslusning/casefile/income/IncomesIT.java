package dk.udslusning.casefile.income;

import java.time.LocalDate;
import java.util.List;

import dk.udslusning.casefile.CaseFiles;
import dk.udslusning.rules.money.Money;
import dk.udslusning.rules.refund.IncomeDays;
import dk.udslusning.testing.CaseFileDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@CaseFileDatabase
class IncomesIT {

	private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);

	private static final LocalDate JUNE = LocalDate.of(2026, 6, 15);

	@Autowired
	private Incomes incomes;

	@Autowired
	private CaseFiles cases;

	private String caseNumber;

	@BeforeEach
	void openACase() {
		this.caseNumber = this.cases.open(LocalDate.of(2026, 11, 23), "sagsbehandler1").caseNumber();
	}

	@Test
	void findsTheIncomeThatHoldsOnADay() {
		keep(12_000, JANUARY);
		keep(20_000, JUNE);
		assertThat(this.incomes.on(this.caseNumber, Earner.TENANT, JANUARY.minusDays(1))).isEmpty();
		assertThat(amountOn(JUNE.minusDays(1))).isEqualTo(Money.ofKroner(12_000));
		assertThat(amountOn(JUNE)).isEqualTo(Money.ofKroner(20_000));
	}

	@Test
	void correctsAnIncomeByALaterRow() {
		keep(12_000, JANUARY);
		keep(13_000, JANUARY);
		assertThat(amountOn(JUNE)).isEqualTo(Money.ofKroner(13_000));
		assertThat(this.incomes.of(this.caseNumber)).hasSize(2);
	}

	@Test
	void keepsTheSameIncomeOnce() {
		keep(12_000, JANUARY);
		keep(12_000, JANUARY);
		assertThat(this.incomes.of(this.caseNumber)).hasSize(1);
	}

	@Test
	void correctsTheFirstDayOfTheSameIncome() {
		keep(12_000, JANUARY);
		keep(20_000, JUNE);
		keep(20_000, JUNE.plusDays(5));
		assertThat(amountOn(JUNE.plusDays(4))).isEqualTo(Money.ofKroner(12_000));
		assertThat(amountOn(JUNE.plusDays(5))).isEqualTo(Money.ofKroner(20_000));
	}

	@Test
	void findsTheDaysWithAnIncome() {
		assertThat(days()).isEqualTo(IncomeDays.NONE);
		keep(0, JANUARY);
		assertThat(days()).isEqualTo(IncomeDays.NONE);
		keep(12_000, JUNE);
		keep(13_000, JUNE.plusDays(3));
		assertThat(days()).isEqualTo(new IncomeDays(List.of(new IncomeDays.Period(JUNE, null))));
		keep(0, JUNE.plusDays(10));
		assertThat(days()).isEqualTo(new IncomeDays(List.of(new IncomeDays.Period(JUNE, JUNE.plusDays(9)))));
		keep(13_000, JUNE.plusDays(20));
		assertThat(days()).isEqualTo(new IncomeDays(List.of(new IncomeDays.Period(JUNE, JUNE.plusDays(9)),
				new IncomeDays.Period(JUNE.plusDays(20), null))));
	}

	@Test
	void makesAYearOfTwelveMonths() {
		assertThat(new Income(Earner.TENANT, IncomeKind.WAGE, Money.ofOere(1_333_333), Per.MONTH, JANUARY, JANUARY)
			.annual()).isEqualTo(Money.ofOere(15_999_996));
		assertThat(new Income(Earner.TENANT, IncomeKind.WAGE, Money.ofKroner(160_000), Per.YEAR, JANUARY, JANUARY)
			.annual()).isEqualTo(Money.ofKroner(160_000));
	}

	private Money amountOn(LocalDate day) {
		return this.incomes.on(this.caseNumber, Earner.TENANT, day).orElseThrow().amount();
	}

	private IncomeDays days() {
		return this.incomes.days(this.caseNumber, Earner.TENANT);
	}

	private void keep(long kroner, LocalDate from) {
		this.incomes.keep(this.caseNumber, new Income(Earner.TENANT, (kroner > 0) ? IncomeKind.WAGE : IncomeKind.NONE,
				Money.ofKroner(kroner), Per.MONTH, from, JUNE));
	}

}
