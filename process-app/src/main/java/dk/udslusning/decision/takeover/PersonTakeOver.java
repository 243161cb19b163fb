package dk.udslusning.decision.takeover;

import dk.udslusning.casefile.FieldFault;
import dk.udslusning.casefile.RejectedInput;
import dk.udslusning.casefile.agreement.AgreementEvidence;
import dk.udslusning.casefile.agreement.Agreements;
import dk.udslusning.casefile.agreement.RequiredAgreements;
import dk.udslusning.casefile.assessment.AssessedCondition;
import dk.udslusning.casefile.assessment.EligibilityAssessment;
import dk.udslusning.casefile.assessment.EligibilityAssessments;
import dk.udslusning.casefile.assessment.Visitation;
import dk.udslusning.casefile.citizen.SafeContacts;
import dk.udslusning.casefile.consent.Consents;
import dk.udslusning.casefile.intake.RegisterTransition;
import dk.udslusning.casefile.plan.ActionPlans;
import dk.udslusning.casefile.support.HousingSupports;
import dk.udslusning.decision.DecisionType;
import dk.udslusning.decision.Decisions;
import dk.udslusning.decision.TakenOverDecision;
import dk.udslusning.rules.eligibility.EligibilityResult.Eligible;
import dk.udslusning.rules.eligibility.Outcome;

import org.springframework.stereotype.Component;

/**
 * From the enquiry to the support and the agreement: what the path would have produced
 * before a home was found.
 */
@Component
class PersonTakeOver {

	private static final Fields VISITATION = Fields.named("plannedLeaseStart", "leaseStart", "reason04",
			"specialSocialProblems");

	private final RegisterTransition register;

	private final SafeContacts contacts;

	private final Consents consents;

	private final Visitation visitation;

	private final EligibilityAssessments assessments;

	private final ActionPlans plans;

	private final HousingSupports supports;

	private final RequiredAgreements required;

	private final Agreements agreements;

	private final AgreementEvidence evidence;

	private final Decisions decisions;

	PersonTakeOver(RegisterTransition register, SafeContacts contacts, Consents consents, Visitation visitation,
			EligibilityAssessments assessments, ActionPlans plans, HousingSupports supports,
			RequiredAgreements required, Agreements agreements, AgreementEvidence evidence, Decisions decisions) {
		this.register = register;
		this.contacts = contacts;
		this.consents = consents;
		this.visitation = visitation;
		this.assessments = assessments;
		this.plans = plans;
		this.supports = supports;
		this.required = required;
		this.agreements = agreements;
		this.evidence = evidence;
		this.decisions = decisions;
	}

	String takeOver(RunningCourse course) {
		PersonPart person = course.person();
		String caseNumber = this.register
			.register(person.notice(course.contact().phone(), course.household().children()));
		this.contacts.agree(caseNumber, course.contact().agreement(person.protection()));
		this.consents.note(caseNumber, course.guidance().given());
		assess(caseNumber, course);
		support(caseNumber, course);
		agreement(caseNumber, course.agreement());
		return caseNumber;
	}

	private void assess(String caseNumber, RunningCourse course) {
		EligibilityAssessment assessment = VISITATION.take(() -> {
			this.visitation.record(caseNumber, course.targetGroup().answers(course.lease().leaseStart()));
			return this.assessments.assess(caseNumber);
		});
		if (assessment.outcome() != Eligible.ELIGIBLE) {
			throw new RejectedInput(assessment.conditions()
				.stream()
				.filter((condition) -> condition.outcome() != Outcome.FULFILLED)
				.map(PersonTakeOver::notMet)
				.toList());
		}
	}

	private static FieldFault notMet(AssessedCondition condition) {
		return new FieldFault("conditionsMet",
				condition.label() + ": " + condition.reason() + " Ret oplysningen, eller vælg en anden ordning");
	}

	private void support(String caseNumber, RunningCourse course) {
		SupportPart support = course.support();
		if (support.planOfferedOn() != null) {
			SupportPart.PLAN_NAMES.take(() -> {
				this.plans.offer(caseNumber, support.planOfferedOn(), support.planAccepted(), support.planGoals(),
						null);
				return null;
			});
		}
		long id = this.supports.add(caseNumber, support.proposal().tidied(), null);
		if (support.isDecided()) {
			this.decisions.takeOver(TakenOverDecision.of(caseNumber, DecisionType.SUPPORT, id, support.isRefused(),
					support.needs(), support.supportDecidedOn(), course.source()));
		}
	}

	/** Where an agreement is only an offer, nothing follows from it. */
	private void agreement(String caseNumber, AgreementPart agreement) {
		if (!this.required.in(caseNumber)) {
			return;
		}
		AgreementPart.NAMES.take(() -> {
			this.agreements.takeOver(caseNumber, agreement.proposal());
			return null;
		});
		if (agreement.isSigned() && agreement.hasEvidence()) {
			AgreementPart.EVIDENCE_NAMES.take(() -> {
				this.evidence.takeOver(caseNumber, agreement.evidence());
				return null;
			});
		}
	}

}
