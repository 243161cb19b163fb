package dk.udslusning.decision.takeover;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import dk.udslusning.casefile.Faults;
import dk.udslusning.casefile.agreement.AgreementOutcome;
import dk.udslusning.casefile.citizen.SafeContacts;
import dk.udslusning.casefile.consent.Consents;
import dk.udslusning.casefile.intake.RegisterTransition;
import dk.udslusning.catalogue.Schemes;
import dk.udslusning.followup.FollowUps;
import dk.udslusning.rules.scheme.Scheme;

import org.springframework.stereotype.Component;

/**
 * Finds everything that is missing, impossible or contradicts itself in a running course,
 * before anything is stored: by the checks of the use cases it is put together of, and by
 * what holds between its parts. What depends on other cases is found by those use cases.
 */
@Component
class RunningCourseCheck {

	private final RegisterTransition register;

	private final SafeContacts contacts;

	private final Consents consents;

	private final HomeAndLeaseCheck homes;

	private final RefundCheck refunds;

	private final PeriodCheck periods;

	private final FollowUps followUps;

	private final Schemes schemes;

	private final Clock clock;

	RunningCourseCheck(RegisterTransition register, SafeContacts contacts, Consents consents, HomeAndLeaseCheck homes,
			RefundCheck refunds, PeriodCheck periods, FollowUps followUps, Schemes schemes, Clock clock) {
		this.register = register;
		this.contacts = contacts;
		this.consents = consents;
		this.homes = homes;
		this.refunds = refunds;
		this.periods = periods;
		this.followUps = followUps;
		this.schemes = schemes;
		this.clock = clock;
	}

	/**
	 * All faults, in the order of the form.
	 */
	Faults check(RunningCourse course) {
		LocalDate today = LocalDate.now(this.clock);
		Faults faults = new Faults();
		PersonPart person = course.person();
		this.register.check(person.notice(course.contact().phone(), course.household().children()), faults);
		this.contacts.check(course.contact().agreement(person.protection()), faults);
		this.consents.check(course.guidance().given(), person.receivedOn(), faults);
		Optional<Scheme> scheme = this.schemes.find(course.targetGroup().scheme());
		checkTargetGroup(course, scheme, today, faults);
		checkSupport(course.support(), today, faults);
		scheme.filter(Scheme::agreementRequired)
			.ifPresent((required) -> checkAgreement(course.agreement(), today, faults));
		this.homes.check(course, scheme, today, faults);
		this.refunds.check(course, today, faults);
		scheme.ifPresent((known) -> this.periods.check(course, known, today, faults));
		checkFollowUp(course, faults);
		return faults;
	}

	private static void checkTargetGroup(RunningCourse course, Optional<Scheme> scheme, LocalDate today,
			Faults faults) {
		LocalDate assessed = course.targetGroup().assessedOn();
		faults.addIf(scheme.isEmpty(), "scheme", "Vælg en ordning fra listen")
			.addIf(scheme.filter((known) -> !known.acceptedOrigins().contains(course.person().origin())).isPresent(),
					"scheme",
					"Ordningen tager ikke borgere, der kommer derfra; ret, hvor borgeren kom fra, eller vælg "
							+ "en anden ordning")
			.addIf(assessed.isAfter(today), "assessedOn", "Visitationen kan ikke ligge i fremtiden")
			.addIf(assessed.isBefore(course.person().receivedOn()), "assessedOn",
					"Visitationen kan ikke ligge før henvendelsen; ret en af datoerne")
			.addIf(!course.targetGroup().reducedMentalFunction() && !course.targetGroup().specialSocialProblems(),
					"specialSocialProblems",
					"Borgeren er kun i målgruppen med betydeligt nedsat psykisk funktionsevne eller særlige sociale "
							+ "problemer; se efter i visitationen");
	}

	private static void checkSupport(SupportPart support, LocalDate today, Faults faults) {
		LocalDate offered = support.planOfferedOn();
		faults.addIf(offered != null && offered.isAfter(today), "planOfferedOn", "Dagen kan ikke ligge i fremtiden")
			.addIf(offered == null && support.planAccepted() != null, "planOfferedOn",
					"Skriv, hvornår handleplanen blev tilbudt, eller slet svaret")
			.addIf(offered != null && support.planAccepted() == null, "planAccepted",
					"Vælg, om borgeren ville have en handleplan")
			.addIf(Boolean.TRUE.equals(support.planAccepted()) && support.planGoals() == null, "planGoals",
					"Skriv de mål, borgeren og I blev enige om");
		SupportPart.NAMES.check(faults, support.proposal()::check);
		faults
			.addIf(support.isDecided() && support.supportDecidedOn() == null, "supportDecidedOn",
					"Skriv, hvornår støtten blev afgjort")
			.addIf(support.supportDecidedOn() != null && support.supportDecidedOn().isAfter(today), "supportDecidedOn",
					"Afgørelsen kan ikke ligge i fremtiden");
	}

	private static void checkAgreement(AgreementPart agreement, LocalDate today, Faults faults) {
		if (agreement.agreementOutcome() != AgreementOutcome.SIGNED
				&& agreement.agreementOutcome() != AgreementOutcome.EXEMPTED) {
			faults.add("agreementOutcome",
					"Ordningen kræver en aftale: vælg, om den er underskrevet, eller om borgeren er fritaget");
			return;
		}
		AgreementPart.NAMES.check(faults, (found) -> agreement.proposal().checkAsCondition(found, today));
		if (agreement.isSigned() && agreement.hasEvidence()) {
			AgreementPart.EVIDENCE_NAMES.check(faults, (found) -> agreement.evidence().check(found, today));
			faults.addIf(
					agreement.evidenceOn() != null && agreement.citizenSignedOn() != null
							&& agreement.evidenceOn().isBefore(agreement.citizenSignedOn()),
					"evidenceOn", "Dokumentationen kan ikke ligge før aftalen; ret en af datoerne");
		}
	}

	private void checkFollowUp(RunningCourse course, Faults faults) {
		FollowUpPart last = course.followUp();
		if (last.isHeld()) {
			FollowUpPart.NAMES.check(faults, (found) -> this.followUps.checkTakenOver(last.lastFollowUpOn(),
					last.followUpForm(), last.followUpHeldBy(), course.movingIn().movedInOn(), found));
		}
	}

}
