package dk.udslusning.process.form.tenancy;

import java.time.LocalDate;

import dk.udslusning.casefile.absence.LongAbsenceReview;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The fields of "Tag stilling til fravær over seks måneder".
 *
 * @param facts shown only
 */
record LongAbsenceFields(String facts,
		@NotNull(message = "Vælg, om fraværet varer over seks måneder") Boolean lastsBeyond, LocalDate payerToldOn,
		LocalDate benefitStopsOn,
		@NotNull(message = "Skriv, hvad der er aftalt om huslejen og boligen") @Size(max = 2000,
				message = "Skriv højst 2.000 tegn") String agreed) {

	LongAbsenceReview review() {
		return new LongAbsenceReview(this.lastsBeyond, this.payerToldOn, this.benefitStopsOn, this.agreed);
	}

	/**
	 * Without the words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "LongAbsenceFields";
	}

}
