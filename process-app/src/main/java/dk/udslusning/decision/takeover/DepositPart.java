package dk.udslusning.decision.takeover;

import java.time.LocalDate;

import dk.udslusning.casefile.deposit.DepositAnswer;
import dk.udslusning.casefile.deposit.DepositOutcome;
import dk.udslusning.rules.money.Money;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The entry deposit and its loan. Components as in {@link DepositAnswer}.
 *
 * @param depositDecidedOn the day the loan was granted or refused; null where none was
 * needed
 */
public record DepositPart(@NotNull(message = "Skriv beboerindskuddet, eller 0") Money deposit,
		@NotNull(message = "Vælg, om der blev givet lån til beboerindskuddet") DepositOutcome depositOutcome,
		LocalDate depositDecidedOn, LocalDate loanAppliedOn, Money loan, LocalDate loanPaidOn,
		@Size(max = 2000, message = "Skriv højst 2.000 tegn") String depositReason) {

	static final Fields NAMES = Fields.named("outcome", "depositOutcome", "granted", "loan", "appliedOn",
			"loanAppliedOn", "paidToLandlordOn", "loanPaidOn", "reason", "depositReason");

	DepositAnswer answer() {
		return new DepositAnswer(this.depositOutcome, this.deposit, this.loan, this.loanAppliedOn, this.loanPaidOn,
				this.depositReason);
	}

	boolean isDecided() {
		return this.depositOutcome != DepositOutcome.NOT_NEEDED;
	}

	boolean isRefused() {
		return this.depositOutcome == DepositOutcome.REFUSED;
	}

}
