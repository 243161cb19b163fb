package dk.udslusning.workplace.casepage;

import java.time.Clock;
import java.time.LocalDate;

import dk.udslusning.casefile.agreement.AgreementEvidence;
import dk.udslusning.casefile.agreement.Agreements;
import dk.udslusning.casefile.agreement.RequiredAgreements;
import dk.udslusning.casefile.assessment.InformationRequest;
import dk.udslusning.casefile.assessment.MissingInformation;
import dk.udslusning.casefile.benefit.BenefitApplication;
import dk.udslusning.casefile.benefit.HousingBenefits;
import dk.udslusning.casefile.citizen.Citizens;
import dk.udslusning.casefile.tenancy.Tenancies;
import dk.udslusning.casefile.tenancy.Tenancy;
import dk.udslusning.decision.hearing.HearingState;
import dk.udslusning.decision.hearing.Hearings;
import dk.udslusning.rules.time.DanishDates;

import org.springframework.stereotype.Component;

/**
 * What the office waits for, from the citizen or from others.
 */
@Component
class WhatIsMissing implements PagePart {

	private final MissingInformation information;

	private final AgreementEvidence evidence;

	private final RequiredAgreements required;

	private final Agreements agreements;

	private final HousingBenefits benefits;

	private final Tenancies tenancies;

	private final Citizens citizens;

	private final Hearings hearings;

	private final Clock clock;

	WhatIsMissing(MissingInformation information, AgreementEvidence evidence, RequiredAgreements required,
			Agreements agreements, HousingBenefits benefits, Tenancies tenancies, Citizens citizens, Hearings hearings,
			Clock clock) {
		this.information = information;
		this.evidence = evidence;
		this.required = required;
		this.agreements = agreements;
		this.benefits = benefits;
		this.tenancies = tenancies;
		this.citizens = citizens;
		this.hearings = hearings;
		this.clock = clock;
	}

	@Override
	public PartName name() {
		return PartName.MISSING;
	}

	@Override
	public Part of(String caseNumber) {
		Part.Writer part = Part.named(name());
		this.tenancies.latest(caseNumber)
			.filter((tenancy) -> tenancy.movedOutOn() == null)
			.filter((tenancy) -> this.benefits.application(caseNumber).isEmpty())
			.ifPresent((tenancy) -> benefit(tenancy, part));
		this.information.requests(caseNumber)
			.stream()
			.filter(InformationRequest::isOpen)
			.forEach((request) -> part.row("", request.askedFor(),
					"Fra " + request.askedOf() + ", spurgt den " + DanishDates.format(request.askedOn())));
		this.evidence.openRequest(caseNumber)
			.ifPresent((request) -> part.row("Senest " + DanishDates.format(request.answerBy()),
					"Dokumentation for, hvordan det går med aftalen",
					"Bedt om den " + DanishDates.format(request.askedOn()), null, isPast(request.answerBy())));
		this.hearings.of(caseNumber)
			.stream()
			.filter((hearing) -> hearing.state() == HearingState.LETTER_SENT)
			.forEach((hearing) -> part.row("Senest " + DanishDates.format(hearing.deadline()), "Svar på partshøring",
					hearing.about().danishName(), null, isPast(hearing.deadline())));
		if (this.required.in(caseNumber) && !this.agreements.fulfilsCondition(caseNumber)) {
			part.row("", "Underskrevet aftale om uddannelse eller arbejde", "Et vilkår i ordningen");
		}
		if (this.citizens.get(caseNumber).cpr() == null) {
			part.row("", "CPR-nummer", "Uden det kan der ikke udbetales");
		}
		return part.orElse("Vi venter ikke på papirer eller svar.");
	}

	private void benefit(Tenancy tenancy, Part.Writer part) {
		LocalDate last = BenefitApplication.lastDayInTime(tenancy.movedInOn());
		boolean late = isPast(last);
		part.row("Senest " + DanishDates.format(last), "Boligstøtte er ikke søgt",
				late ? "Den tæller nu først fra måneden efter, at den søges"
						: "Søges den inden, tæller den fra indflytningen",
				null, late);
	}

	private boolean isPast(LocalDate day) {
		return day.isBefore(LocalDate.now(this.clock));
	}

}
