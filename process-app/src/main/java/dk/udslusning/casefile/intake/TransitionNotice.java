package dk.udslusning.casefile.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
	 * The same for the same content, and for no other: SHA-256 in 64 hexadecimal digits.
	 * It needs no key, because it never outlives its day, and whoever can read it reads
	 * the citizen beside it.
	 */
	String fingerprint() {
		String content = Stream
			.of(this.receivedOn, this.channel, isAnonymous(), this.name, this.cpr, this.bornOn, this.protection,
					this.phone, this.origin, this.shelter, this.situation, this.admittedOn, this.plannedDischargeOn,
					this.urgency, this.children)
			.map((said) -> Objects.toString(said, ""))
			.map((said) -> said.length() + ":" + said)
			.collect(Collectors.joining());
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

	/**
	 * Without the person, so that a log cannot name anybody.
	 */
	@Override
	public String toString() {
		return "TransitionNotice";
	}

}
