package dk.udslusning.process.form.home;

import java.time.LocalDate;

import dk.udslusning.casefile.deposit.DepositAnswer;
import dk.udslusning.casefile.deposit.DepositOutcome;
import dk.udslusning.casefile.tenancy.Checklist;
import dk.udslusning.decision.hearing.HearingAnswer;
import dk.udslusning.decision.hearing.HearingBasis;
import dk.udslusning.rules.money.Money;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The fields of "Beboerindskudslån og etablering".
 *
 * @param caseVersion the arrangement that was shown
 * @param facts shown only
 */
record ArrangeDepositFields(Long caseVersion, String facts,
		@NotNull(message = "Skriv beboerindskuddet, eller 0") Money deposit,
		@NotNull(message = "Vælg, om der er brug for lån til beboerindskuddet") DepositOutcome outcome,
		LocalDate appliedOn, Money granted, LocalDate paidToLandlordOn,
		@Size(max = 2000, message = "Skriv højst 2.000 tegn") String reason, HearingBasis hearingBasis,
		LocalDate heardOn, @Size(max = 2000, message = "Skriv højst 2.000 tegn") String hearingNote,
		Boolean helpForMoving, Boolean doubleRentHelp, Boolean nemKonto, Boolean nationalRegister, Boolean electricity,
		Boolean inspection) {

	DepositAnswer answer() {
		return new DepositAnswer(this.outcome, this.deposit, this.granted, this.appliedOn, this.paidToLandlordOn,
				this.reason);
	}

	HearingAnswer hearing() {
		return new HearingAnswer(this.hearingBasis, this.heardOn, this.hearingNote);
	}

	Checklist checklist() {
		return new Checklist(Boolean.TRUE.equals(this.helpForMoving), Boolean.TRUE.equals(this.doubleRentHelp),
				Boolean.TRUE.equals(this.nemKonto), Boolean.TRUE.equals(this.nationalRegister),
				Boolean.TRUE.equals(this.electricity), Boolean.TRUE.equals(this.inspection));
	}

}
