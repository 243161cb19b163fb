package dk.udslusning.casefile.intake;

import java.time.LocalDate;

import dk.udslusning.casefile.citizen.AddressProtection;
import dk.udslusning.casefile.release.NoticeChannel;
import dk.udslusning.casefile.release.Urgency;
import dk.udslusning.rules.scheme.Origin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What an enquiry or a notice from a shelter says. Texts are null where nothing was said.
 *
 * @param receivedOn the day it came
 * @param channel how it came
 * @param anonymous an anonymous stay, at a crisis centre only (SEL § 109)
 * @param name the citizen, unless anonymous
 * @param cpr as written; may be missing until the first payment
 * @param bornOn where the CPR number is missing
 * @param protection how far name and address are protected
 * @param phone a telephone that only she answers
 * @param origin §§ 107, 109, 110 or another housing situation
 * @param shelter the name of the place she stays at
 * @param situation how she lives now, for another housing situation
 * @param admittedOn first day of the stay
 * @param plannedDischargeOn the day she is expected to leave; the future is normal
 * @param urgency how soon somebody must act
 * @param children how many children come with her
 */
public record TransitionNotice(@NotNull(message = "Vælg den dag, henvendelsen kom") LocalDate receivedOn,
		@NotNull(message = "Vælg, hvordan henvendelsen kom") NoticeChannel channel, Boolean anonymous,
		@Size(max = 120, message = "Skriv højst 120 tegn") String name,
		@Size(max = 11, message = "Skriv CPR-nummeret med ti cifre") String cpr, LocalDate bornOn,
		@NotNull(message = "Vælg, om navn og adresse er beskyttet") AddressProtection protection,
		@Size(max = 30, message = "Skriv højst 30 tegn") String phone,
		@NotNull(message = "Vælg, hvor borgeren kommer fra") Origin origin,
		@Size(max = 120, message = "Skriv højst 120 tegn") String shelter,
		@Size(max = 1000, message = "Skriv højst 1.000 tegn") String situation, LocalDate admittedOn,
		LocalDate plannedDischargeOn, @NotNull(message = "Vælg, hvor hurtigt der skal handles") Urgency urgency,
		@Min(value = 0, message = "Skriv 0, hvis der ingen børn er") @Max(value = 15,
				message = "Skriv højst 15 børn") Integer children) {

	boolean isAnonymous() {
		return Boolean.TRUE.equals(this.anonymous);
	}

	/**
	 * Without the person, so that a log cannot name anybody.
	 */
	@Override
	public String toString() {
		return "TransitionNotice";
	}

}
