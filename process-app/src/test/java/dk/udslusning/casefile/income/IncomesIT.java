package dk.udslusning.casefile.income;

import java.time.LocalDate;

import dk.udslusning.casefile.CaseFiles;
import dk.udslusning.rules.money.Money;
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
	void makesAYearOfTwelveMonths() {
		assertThat(new Income(Earner.TENANT, IncomeKind.WAGE, Money.ofOere(1_333_333), Per.MONTH, JANUARY, JANUARY)
			.annual()).isEqualTo(Money.ofOere(15_999_996));
		assertThat(new Income(Earner.TENANT, IncomeKind.WAGE, Money.ofKroner(160_000), Per.YEAR, JANUARY, JANUARY)
			.annual()).isEqualTo(Money.ofKroner(160_000));
	}

	private Money amountOn(LocalDate day) {
		return this.incomes.on(this.caseNumber, Earner.TENANT, day).orElseThrow().amount();
	}

	private void keep(long kroner, LocalDate from) {
		this.incomes.keep(this.caseNumber,
				new Income(Earner.TENANT, IncomeKind.WAGE, Money.ofKroner(kroner), Per.MONTH, from, JUNE));
	}

}
