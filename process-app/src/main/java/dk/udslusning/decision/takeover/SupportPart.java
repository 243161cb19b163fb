package dk.udslusning.decision.takeover;

import java.time.LocalDate;

import dk.udslusning.casefile.NeedLevel;
import dk.udslusning.casefile.support.SupportKind;
import dk.udslusning.casefile.support.SupportOutcome;
import dk.udslusning.casefile.support.SupportProposal;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The action plan, and the decision on support with how much follow-up is needed now.
 *
 * @param planOfferedOn the day an action plan was offered; null where that is not known
 * @param planAccepted whether she wanted one
 * @param planGoals what it aims at
 * @param supportOutcome what was decided on support (§§ 85, 85 a)
 * @param supportDecidedOn the day it was decided; null where she wanted none
 * @param supportKind by which §
 * @param hoursPerMonth hours a month
 * @param supplier who gives it
 * @param needs what she needs help with
 * @param supportReasons why it was refused
 * @param needLevel how much follow-up she needs now
 */
public record SupportPart(LocalDate planOfferedOn, Boolean planAccepted,
		@Size(max = 4000, message = "Skriv højst 4.000 tegn") String planGoals,
		@NotNull(message = "Vælg, om støtten er bevilget, afslået eller ikke ønsket") SupportOutcome supportOutcome,
		LocalDate supportDecidedOn, SupportKind supportKind, Integer hoursPerMonth,
		@Size(max = 200, message = "Skriv højst 200 tegn") String supplier,
		@NotNull(message = "Skriv kort, hvad borgeren har brug for hjælp til") @Size(max = 4000,
				message = "Skriv højst 4.000 tegn") String needs,
		@Size(max = 4000, message = "Skriv højst 4.000 tegn") String supportReasons,
		@NotNull(message = "Vælg behovet for støtte nu; det styrer opfølgningen") NeedLevel needLevel) {

	static final Fields NAMES = Fields.named("outcome", "supportOutcome", "kind", "supportKind", "reasons",
			"supportReasons");

	static final Fields PLAN_NAMES = Fields.named("offeredOn", "planOfferedOn", "accepted", "planAccepted", "goals",
			"planGoals");

	SupportProposal proposal() {
		return new SupportProposal(this.supportOutcome, this.supportKind, this.hoursPerMonth, this.supplier, null, null,
				this.needLevel, this.needs, this.supportReasons);
	}

	boolean isDecided() {
		return this.supportOutcome != SupportOutcome.NOT_WANTED;
	}

	boolean isRefused() {
		return this.supportOutcome == SupportOutcome.REFUSED;
	}

}
