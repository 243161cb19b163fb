package dk.udslusning.api.calculation;

import java.time.LocalDate;
import java.time.YearMonth;

import dk.udslusning.api.calculation.RefundRequest.Exceptions;
import dk.udslusning.api.calculation.RefundRequest.Home;
import dk.udslusning.api.calculation.RefundRequest.Household;
import dk.udslusning.decision.trial.RefundTrial;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What an estimate of housing benefit rests on.
 */
@Schema(description = "Oplysninger til et anslag af boligstøtten; beløb i hele øre")
record HousingBenefitRequest(
		@Schema(description = "Måneden", type = "string", example = "2021-03",
				requiredMode = Schema.RequiredMode.REQUIRED) YearMonth month,
		@Schema(description = "Boligen", requiredMode = Schema.RequiredMode.REQUIRED) Home home,
		@Schema(description = "Husstanden den 1. i måneden",
				requiredMode = Schema.RequiredMode.REQUIRED) Household household,
		@Schema(description = "Husstandens indkomst pr. år", example = "16000000",
				requiredMode = Schema.RequiredMode.REQUIRED) Long annualHouseholdIncomeOere,
		@Schema(description = "Husstandens formue", example = "0") Long annualHouseholdWealthOere,
		@Schema(description = "Særlige forhold i husstanden") Exceptions exceptions,
		@Schema(description = "Indflytning", example = "2021-03-20") LocalDate movedIn,
		@Schema(description = "Dagen, ansøgningen gælder fra", example = "2021-04-01") LocalDate appliesFrom) {

	RefundTrial trial() {
		return new RefundRequest(null, this.month, null, this.home, this.household, this.annualHouseholdIncomeOere,
				this.annualHouseholdWealthOere, true, null, new RefundRequest.HousingBenefit(true, null, null), null,
				this.exceptions,
				new RefundRequest.Days(null, null, this.movedIn, null, null, null, this.appliesFrom, null, null))
			.trial();
	}

}
