package dk.udslusning.casefile.referral;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import dk.udslusning.casefile.PlainText;
import dk.udslusning.casefile.SenderReference;
import dk.udslusning.casefile.citizen.AddressProtection;
import dk.udslusning.casefile.intake.TransitionNotice;
import dk.udslusning.casefile.release.NoticeChannel;
import dk.udslusning.casefile.release.Urgency;
import dk.udslusning.rules.scheme.Origin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * What a shelter's system says of a citizen who is to leave it. Texts are null where
 * nothing was said.
 *
 * @param reference the sender's own, never a person's number: letters, digits, and
 * {@code . _ -} after the first, at most 60
 * @param shelter the sender's own name, where it is said
 * @param origin the sender's own kind, where it is said
 * @param admittedOn first day of the stay
 * @param plannedDischargeOn the day she is expected to leave; the future is normal
 * @param anonymous an anonymous stay, at a crisis centre only (SEL § 109)
 * @param name the citizen, unless anonymous
 * @param cpr as written; may be missing until the first payment
 * @param bornOn where the CPR number is missing
 * @param protection how far name and address are protected; unknown where nothing is said
 * @param phone a telephone that only she answers
 * @param children how many children come with her; none where nothing is said
 * @param urgency how soon somebody must act; normal where nothing is said
 * @param contact whom to ask at the shelter
 */
public record ReferralNotice(@NotNull(message = "Skriv jeres egen reference, så meldingen kan kendes igen") @Pattern(
		regexp = SenderReference.WRITTEN,
		message = "Referencen må kun have bogstaverne a-z, tal, punktum, bindestreg og understreg, højst 60 tegn") String reference,
		@Size(max = 120, message = "Skriv højst 120 tegn") String shelter, Origin origin, LocalDate admittedOn,
		LocalDate plannedDischargeOn, Boolean anonymous, @Size(max = 120, message = "Skriv højst 120 tegn") String name,
		@Size(max = 11, message = "Skriv CPR-nummeret med ti cifre") String cpr, LocalDate bornOn,
		AddressProtection protection, @Size(max = 30, message = "Skriv højst 30 tegn") String phone,
		@Min(value = 0, message = "Skriv 0, hvis der ingen børn er") @Max(value = 15,
				message = "Skriv højst 15 børn") Integer children,
		Urgency urgency, @Size(max = 400, message = "Skriv højst 400 tegn") String contact) {

	/**
	 * With texts free of spaces at their ends, and none where nothing is left.
	 */
	public ReferralNotice {
		reference = PlainText.said(reference);
		shelter = PlainText.said(shelter);
		name = PlainText.said(name);
		cpr = PlainText.said(cpr);
		phone = PlainText.said(phone);
		contact = PlainText.said(contact);
	}

	/**
	 * The notice as any other is registered.
	 * @param from the shelter that sends it
	 * @param today the day it came
	 */
	TransitionNotice from(ReferringShelter from, LocalDate today) {
		return new TransitionNotice(today, NoticeChannel.SHELTER_NOTICE, Boolean.TRUE.equals(this.anonymous), this.name,
				this.cpr, this.bornOn, Objects.requireNonNullElse(this.protection, AddressProtection.UNKNOWN),
				this.phone, from.origin(), from.name(), null, this.admittedOn, this.plannedDischargeOn,
				Objects.requireNonNullElse(this.urgency, Urgency.NORMAL), this.children);
	}

	/**
	 * The fields that say something else than in the other notice.
	 */
	List<String> differencesFrom(ReferralNotice other) {
		List<String> differing = new ArrayList<>();
		Map<String, Object> others = other.said();
		said().forEach((field, value) -> {
			if (!Objects.equals(value, others.get(field))) {
				differing.add(field);
			}
		});
		return differing;
	}

	/** Who sends it is no part of what it says: that is known. */
	private Map<String, Object> said() {
		Map<String, Object> fields = new LinkedHashMap<>();
		fields.put("admittedOn", this.admittedOn);
		fields.put("plannedDischargeOn", this.plannedDischargeOn);
		fields.put("anonymous", Boolean.TRUE.equals(this.anonymous));
		fields.put("name", this.name);
		fields.put("cpr", (this.cpr != null) ? this.cpr.replaceAll("\\D", "") : null);
		fields.put("bornOn", this.bornOn);
		fields.put("protection", Objects.requireNonNullElse(this.protection, AddressProtection.UNKNOWN));
		fields.put("phone", this.phone);
		fields.put("children", Objects.requireNonNullElse(this.children, 0));
		fields.put("urgency", Objects.requireNonNullElse(this.urgency, Urgency.NORMAL));
		fields.put("contact", this.contact);
		return fields;
	}

	/**
	 * Without the person, so that a log cannot name anybody.
	 */
	@Override
	public String toString() {
		return "ReferralNotice";
	}

}
