package dk.udslusning.process.form.rate;

import java.time.LocalDate;

import dk.udslusning.decision.rate.ClarifyRate;
import dk.udslusning.decision.rate.RateAnswer;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The fields of "Sats mangler" and "Bekræft sats".
 *
 * @param facts shown only: which rate, for which month, what is known of it
 * @param value the number
 * @param validFrom the first day it holds
 * @param validTo the last day it holds
 * @param source where it was read
 * @param checked a value far from the last known one has been checked
 */
record RateFields(String facts,
		@NotNull(message = "Skriv satsen") @Size(max = 20, message = "Skriv højst 20 tegn") String value,
		@NotNull(message = "Skriv den første dag, satsen gælder") LocalDate validFrom,
		@NotNull(message = "Skriv den sidste dag, satsen gælder, som regel 31.12.") LocalDate validTo,
		@NotNull(message = "Skriv, hvor satsen står, fx bekendtgørelsens nummer og dato") @Size(
				max = ClarifyRate.SOURCE_LIMIT, message = "Skriv højst 300 tegn") String source,
		Boolean checked) {

	RateAnswer answer() {
		return new RateAnswer(this.value, this.validFrom, this.validTo, this.source, Boolean.TRUE.equals(this.checked));
	}

}
