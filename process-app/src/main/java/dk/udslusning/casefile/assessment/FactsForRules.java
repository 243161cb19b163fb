package dk.udslusning.casefile.assessment;

import java.time.LocalDate;
import java.util.Optional;

import dk.udslusning.casefile.agreement.Agreement;
import dk.udslusning.casefile.agreement.AgreementOutcome;
import dk.udslusning.casefile.agreement.Agreements;
import dk.udslusning.casefile.citizen.Citizens;
import dk.udslusning.casefile.release.Release;
import dk.udslusning.casefile.release.Releases;
import dk.udslusning.rules.eligibility.Answer;
import dk.udslusning.rules.eligibility.EligibilityFacts;
import dk.udslusning.rules.explanation.FactOrigin;
import dk.udslusning.rules.scheme.Scheme;

import org.springframework.stereotype.Component;

/**
 * Gathers from the case file what the conditions ask for, each with where it came from.
 */
@Component
class FactsForRules {

	private final Citizens citizens;

	private final Releases releases;

	private final Agreements agreements;

	FactsForRules(Citizens citizens, Releases releases, Agreements agreements) {
		this.citizens = citizens;
		this.releases = releases;
		this.agreements = agreements;
	}

	EligibilityFacts gather(String caseNumber, Scheme scheme, TargetGroupAnswers answers, String by, LocalDate on) {
		Release release = this.releases.get(caseNumber);
		LocalDate bornOn = this.citizens.get(caseNumber).bornOn();
		EligibilityFacts.Builder facts = EligibilityFacts.of(scheme, on)
			.actingMunicipality(answers.answer(Question.ACTING_MUNICIPALITY))
			.assignsHome(answers.answer(Question.ASSIGNS_HOME))
			.lawfulStay(answers.answer(Question.LAWFUL_STAY))
			.origin(release.origin())
			.reducedMentalFunction(answers.answer(Question.REDUCED_MENTAL_FUNCTION))
			.specialSocialProblems(answers.answer(Question.SPECIAL_SOCIAL_PROBLEMS))
			.needsHelpToGetHome(answers.answer(Question.NEEDS_HELP_TO_GET_HOME))
			.needsHelpToKeepHome(answers.answer(Question.NEEDS_HELP_TO_KEEP_HOME))
			.leaseStart(answers.plannedLeaseStart())
			.birthDate(bornOn)
			.adult(answers.answer(Question.ADULT))
			.minorAccepted(answers.answer(Question.MINOR_ACCEPTED))
			.otherRefundOverlaps(answers.answer(Question.OTHER_REFUND_OVERLAPS))
			.sameHomeTwoTenants(answers.answer(Question.SAME_HOME_TWO_TENANTS))
			.agreementSigned(agreement(caseNumber, AgreementOutcome.SIGNED))
			.agreementExempted(agreement(caseNumber, AgreementOutcome.EXEMPTED));
		FactOrigin visitation = new FactOrigin(by, on, "visitation");
		Optional.ofNullable(answers.plannedLeaseStart()).ifPresent((start) -> facts.origin("leaseStart", visitation));
		answers.answers().keySet().forEach((question) -> facts.origin(question.key(), visitation));
		facts.origin("origin", new FactOrigin(null, release.receivedOn(), "henvendelsen"));
		facts.origin("birthDate", FactOrigin.from("borgerens stamoplysninger"));
		return facts.build();
	}

	private Answer agreement(String caseNumber, AgreementOutcome sought) {
		return this.agreements.current(caseNumber)
			.map(Agreement::outcome)
			.map((outcome) -> (outcome == sought) ? Answer.YES : Answer.NO)
			.orElse(Answer.UNKNOWN);
	}

}
