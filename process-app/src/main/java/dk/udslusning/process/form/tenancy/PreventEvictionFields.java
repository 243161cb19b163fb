package dk.udslusning.process.form.tenancy;

import java.time.LocalDate;

import dk.udslusning.casefile.arrears.ArrearsAction;
import dk.udslusning.casefile.arrears.OwnPart;
import dk.udslusning.rules.money.Money;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The fields of "Afværg udsættelse af boligen".
 *
 * @param facts shown only
 */
record PreventEvictionFields(String facts,
		@NotNull(message = "Skriv beløbet, eller 0, hvis der kun er kommet et varsel") Money amount,
		@NotNull(message = "Skriv, siden hvornår huslejen ikke er betalt") LocalDate since, LocalDate noticeOn,
		LocalDate courtOn, @NotNull(message = "Vælg, om vores betaling har en del i restancen") OwnPart ownPart,
		@NotNull(message = "Skriv, hvad der er aftalt med borger, udlejer og foged") @Size(max = 4000,
				message = "Skriv højst 4.000 tegn") String agreed,
		@NotNull(message = "Vælg, om restancen er afklaret") Boolean settled, LocalDate nextOn) {

	ArrearsAction action() {
		return new ArrearsAction(this.amount, this.since, this.noticeOn, this.courtOn, this.ownPart, this.agreed,
				this.settled, this.nextOn);
	}

	/**
	 * Without the words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "PreventEvictionFields";
	}

}
