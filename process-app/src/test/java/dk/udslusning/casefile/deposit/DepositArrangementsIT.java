package dk.udslusning.casefile.deposit;

import java.time.LocalDate;

import dk.udslusning.casefile.home.HomePath;
import dk.udslusning.rules.money.Money;
import dk.udslusning.testing.CaseFileDatabase;
import dk.udslusning.testing.Notices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static dk.udslusning.testing.Rejections.fieldsRefusedBy;
import static org.assertj.core.api.Assertions.assertThat;

@CaseFileDatabase
class DepositArrangementsIT {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

	private static final Money DEPOSIT = Money.ofKroner(24_000);

	@Autowired
	private HomePath path;

	@Autowired
	private DepositArrangements deposits;

	private String caseNumber;

	@BeforeEach
	void signTheLease() {
		this.caseNumber = this.path.open(Notices.fromCrisisCentre());
		this.path.lease(this.caseNumber);
	}

	@Test
	void keepsAGrantedLoanAndWhenItIsPaidBack() {
		DepositArrangement granted = this.deposits.arrange(this.caseNumber,
				answer(DepositOutcome.GRANTED, DEPOSIT, DEPOSIT, TODAY, LocalDate.of(2026, 11, 30), "glemmes"));
		assertThat(this.deposits.latest(this.caseNumber)).contains(granted);
		assertThat(granted.granted()).isEqualTo(Money.ofOere(2_400_000));
		assertThat(granted.firstInstalmentFrom()).isEqualTo(LocalDate.of(2031, 11, 30));
		assertThat(granted.reason()).isNull();
		assertThat(granted.recordedBy()).isEqualTo("sagsbehandler1");
	}

	@Test
	void keepsEveryAnswerAndLetsTheNewestHold() {
		DepositArrangement refused = this.deposits.arrange(this.caseNumber,
				answer(DepositOutcome.REFUSED, DEPOSIT, null, TODAY, null, "Kan selv betale"));
		DepositArrangement granted = this.deposits.arrange(this.caseNumber,
				answer(DepositOutcome.GRANTED, DEPOSIT, Money.ofOere(1), TODAY, null, null));
		assertThat(this.deposits.latest(this.caseNumber)).contains(granted);
		assertThat(this.deposits.get(refused.id()).outcome()).isEqualTo(DepositOutcome.REFUSED);
		assertThat(granted.firstInstalmentFrom()).isNull();
	}

	@Test
	void asksHowADepositIsPaidWithoutALoanButNotWhereThereIsNone() {
		assertThat(fieldsRefusedBy(() -> this.deposits.arrange(this.caseNumber,
				answer(DepositOutcome.NOT_NEEDED, DEPOSIT, null, null, null, " "))))
			.containsExactly("reason");
		assertThat(this.deposits
			.arrange(this.caseNumber, answer(DepositOutcome.NOT_NEEDED, Money.ZERO, null, null, null, null))
			.outcome()).isEqualTo(DepositOutcome.NOT_NEEDED);
	}

	@Test
	void refusesALoanAboveTheDepositOrOfNothing() {
		assertThat(fieldsRefusedBy(() -> this.deposits.arrange(this.caseNumber,
				answer(DepositOutcome.GRANTED, DEPOSIT, Money.ofOere(2_400_001), TODAY, null, null))))
			.containsExactly("granted");
		assertThat(fieldsRefusedBy(() -> this.deposits.arrange(this.caseNumber,
				answer(DepositOutcome.GRANTED, DEPOSIT, Money.ZERO, TODAY, null, null))))
			.containsExactly("granted");
	}

	@Test
	void refusesAnApplicationInTheFutureAndAPaymentBeforeIt() {
		assertThat(fieldsRefusedBy(() -> this.deposits.arrange(this.caseNumber,
				answer(DepositOutcome.GRANTED, DEPOSIT, DEPOSIT, TODAY.plusDays(1), null, null))))
			.containsExactly("appliedOn");
		assertThat(fieldsRefusedBy(() -> this.deposits.arrange(this.caseNumber,
				answer(DepositOutcome.GRANTED, DEPOSIT, DEPOSIT, TODAY, TODAY.minusDays(1), null))))
			.containsExactly("paidToLandlordOn");
	}

	@Test
	void refusesARefusalWithoutReasons() {
		assertThat(fieldsRefusedBy(() -> this.deposits.arrange(this.caseNumber,
				answer(DepositOutcome.REFUSED, DEPOSIT, null, null, null, null))))
			.containsExactly("appliedOn", "reason");
	}

	@Test
	void refusesADepositThatIsMissingNegativeOrImplausible() {
		assertThat(fieldsRefusedBy(
				() -> this.deposits.arrange(this.caseNumber, answer(null, null, null, null, null, null))))
			.containsExactly("outcome", "deposit");
		assertThat(fieldsRefusedBy(() -> this.deposits.arrange(this.caseNumber,
				answer(DepositOutcome.NOT_NEEDED, Money.ofOere(-1), null, null, null, null))))
			.containsExactly("deposit");
		assertThat(fieldsRefusedBy(() -> this.deposits.arrange(this.caseNumber,
				answer(DepositOutcome.NOT_NEEDED, Money.ofOere(20_000_001), null, null, null, "Betaler selv"))))
			.containsExactly("deposit");
		assertThat(this.deposits.latest(this.caseNumber)).isEmpty();
	}

	private static DepositAnswer answer(DepositOutcome outcome, Money deposit, Money granted, LocalDate appliedOn,
			LocalDate paidOn, String reason) {
		return new DepositAnswer(outcome, deposit, granted, appliedOn, paidOn, reason);
	}

}
