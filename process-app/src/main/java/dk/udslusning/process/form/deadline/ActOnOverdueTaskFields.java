package dk.udslusning.process.form.deadline;

import java.time.LocalDate;
import java.util.List;

import dk.udslusning.process.deadline.NewDeadline;
import dk.udslusning.process.form.Option;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The fields of "Tag stilling til overskredet frist".
 *
 * @param facts shown only
 * @param newDeadline the new last day
 * @param caseworkers who can take the task over; shown only
 * @param caseworker who does; null where it stays
 * @param reason why
 */
record ActOnOverdueTaskFields(String facts, @NotNull(message = "Vælg den nye frist") LocalDate newDeadline,
		List<Option> caseworkers, @Size(max = 64, message = "Vælg en sagsbehandler fra listen") String caseworker,
		@NotNull(message = "Skriv, hvorfor fristen er flyttet") @Size(max = 2000,
				message = "Skriv højst 2.000 tegn") String reason) {

	NewDeadline decided() {
		return new NewDeadline(this.newDeadline, this.caseworker, this.reason);
	}

}
