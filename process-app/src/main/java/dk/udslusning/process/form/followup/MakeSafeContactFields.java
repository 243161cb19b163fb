package dk.udslusning.process.form.followup;

import java.time.LocalDate;

import dk.udslusning.followup.ContactTry;
import dk.udslusning.followup.SafeChannel;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The fields of "Kontakt borgeren ad sikker kanal".
 *
 * @param facts shown only
 */
record MakeSafeContactFields(String facts, @NotNull(message = "Skriv, hvornår du søgte kontakt") LocalDate triedOn,
		@NotNull(message = "Vælg, hvordan du søgte kontakt") SafeChannel channel,
		@NotNull(message = "Vælg, om du fik kontakt") Boolean reached,
		@NotNull(message = "Skriv kort, hvad der kom ud af det") @Size(max = 1000,
				message = "Skriv højst 1.000 tegn") String contactNote,
		LocalDate newDate) {

	ContactTry attempt() {
		return new ContactTry(this.triedOn, this.channel, this.reached, this.contactNote, this.newDate);
	}

}
