package dk.udslusning.casefile.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import dk.udslusning.casefile.Faults;

/**
 * A proposal as filled in, not yet checked. Components as in {@link Agreement}.
 *
 * @param milestonesOn the days agreed for steps, as the form asks for them; each may be
 * null
 */
public record AgreementProposal(AgreementOutcome outcome, AgreementKind kind, String place, LocalDate startsOn,
		String milestones, LocalDate citizenSignedOn, LocalDate municipalitySignedOn, ExemptionGround exemption,
		String reason, List<LocalDate> milestonesOn) {

	private static final List<String> MILESTONES = List.of("firstMilestoneOn", "secondMilestoneOn", "thirdMilestoneOn");

	/**
	 * A proposal without days for its steps.
	 */
	public AgreementProposal(AgreementOutcome outcome, AgreementKind kind, String place, LocalDate startsOn,
			String milestones, LocalDate citizenSignedOn, LocalDate municipalitySignedOn, ExemptionGround exemption,
			String reason) {
		this(outcome, kind, place, startsOn, milestones, citizenSignedOn, municipalitySignedOn, exemption, reason,
				List.of());
	}

	/**
	 * A voluntary offer and its answer.
	 */
	public static AgreementProposal offered(AgreementOutcome answer, AgreementKind kind, String place,
			LocalDate startsOn, String reason) {
		return new AgreementProposal(answer, kind, place, startsOn, null, null, null, null, reason);
	}

	/**
	 * The day on which the second of the two signed; null where it is unsigned.
	 */
	LocalDate signedOn() {
		return Stream.of(this.citizenSignedOn, this.municipalitySignedOn)
			.filter(Objects::nonNull)
			.max(LocalDate::compareTo)
			.orElse(null);
	}

	/**
	 * Adds what is wrong with it where an agreement is a condition.
	 */
	public void checkAsCondition(Faults faults, LocalDate today) {
		if (this.outcome != AgreementOutcome.SIGNED && this.outcome != AgreementOutcome.EXEMPTED
				&& this.outcome != AgreementOutcome.NOT_SIGNED) {
			faults.add("outcome", "Vælg, om aftalen er underskrevet, fritaget eller ikke underskrevet");
			return;
		}
		if (this.outcome == AgreementOutcome.SIGNED) {
			checkContent(faults);
			faults.addIf(isBlank(this.milestones), "milestones", "Skriv de delmål, I har aftalt");
			checkSignature(faults, "citizenSignedOn", this.citizenSignedOn, today, "borgeren");
			checkSignature(faults, "municipalitySignedOn", this.municipalitySignedOn, today, "kommunen");
			checkMilestones(faults);
		}
		faults
			.addIf(this.outcome == AgreementOutcome.EXEMPTED && this.exemption == null, "exemption",
					"Vælg, hvorfor borgeren fritages")
			.addIf(this.outcome != AgreementOutcome.SIGNED && isBlank(this.reason), "reason",
					(this.outcome == AgreementOutcome.EXEMPTED) ? "Skriv, hvad fritagelsen bygger på"
							: "Skriv, hvorfor aftalen ikke er underskrevet");
	}

	/**
	 * Adds what is wrong with it where an agreement is an offer: a no needs no reason.
	 */
	void checkAsOffer(Faults faults) {
		if (this.outcome != AgreementOutcome.ACCEPTED && this.outcome != AgreementOutcome.DECLINED
				&& this.outcome != AgreementOutcome.NOT_OFFERED) {
			faults.add("outcome", "Vælg, om borgeren tog imod, sagde nej, eller om aftale ikke er tilbudt");
			return;
		}
		if (this.outcome == AgreementOutcome.ACCEPTED) {
			checkContent(faults);
		}
		faults.addIf(this.outcome == AgreementOutcome.NOT_OFFERED && isBlank(this.reason), "reason",
				"Skriv, hvorfor aftale ikke er tilbudt");
	}

	/**
	 * The proposal without what does not belong to its outcome.
	 */
	AgreementProposal tidied() {
		return switch (this.outcome) {
			case SIGNED -> new AgreementProposal(this.outcome, this.kind, this.place, this.startsOn, this.milestones,
					this.citizenSignedOn, this.municipalitySignedOn, null, null, this.milestonesOn);
			case EXEMPTED ->
				new AgreementProposal(this.outcome, null, null, null, null, null, null, this.exemption, this.reason);
			case NOT_SIGNED, ACCEPTED -> new AgreementProposal(this.outcome, this.kind, this.place, this.startsOn,
					this.milestones, null, null, null, this.reason);
			case DECLINED, NOT_OFFERED ->
				new AgreementProposal(this.outcome, null, null, null, null, null, null, null, this.reason);
		};
	}

	private void checkContent(Faults faults) {
		faults.addIf(this.kind == null, "kind", "Vælg, hvad aftalen går ud på")
			.addIf(isBlank(this.place), "place", "Skriv uddannelsessted eller arbejdsplads")
			.addIf(this.startsOn == null, "startsOn", "Skriv, hvornår det begynder");
	}

	private void checkMilestones(Faults faults) {
		for (int i = 0; i < this.milestonesOn.size(); i++) {
			LocalDate day = this.milestonesOn.get(i);
			faults.addIf(day != null && this.citizenSignedOn != null && !day.isAfter(this.citizenSignedOn),
					MILESTONES.get(i), "Delmålet skal ligge efter den dag, borgeren skrev under; ret datoen");
		}
	}

	private static void checkSignature(Faults faults, String field, LocalDate signedOn, LocalDate today, String who) {
		faults.addIf(signedOn == null, field, "Skriv, hvilken dag " + who + " skrev under")
			.addIf(signedOn != null && signedOn.isAfter(today), field,
					"Underskriften kan ikke ligge efter i dag; ret datoen, eller vælg 'ikke underskrevet'");
	}

	private static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}

	/**
	 * Without the words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "AgreementProposal[" + this.outcome + "]";
	}

}
