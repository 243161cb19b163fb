package dk.udslusning.casefile.home;

import java.time.Clock;
import java.time.LocalDate;

import dk.udslusning.casefile.CaseFiles;
import dk.udslusning.catalogue.Schemes;
import dk.udslusning.rules.eligibility.Answer;
import dk.udslusning.rules.eligibility.ConditionResult;
import dk.udslusning.rules.eligibility.Eligibility;
import dk.udslusning.rules.eligibility.EligibilityFacts;
import dk.udslusning.rules.eligibility.Phase;
import dk.udslusning.rules.scheme.Scheme;

import org.springframework.stereotype.Component;

/**
 * Asks the rules whether a home may be used as a transitional home for the citizen of a
 * case (HOME-01).
 */
@Component
public class HomeLawfulness {

	private final Eligibility eligibility;

	private final CaseFiles cases;

	private final Schemes schemes;

	private final Clock clock;

	HomeLawfulness(Eligibility eligibility, CaseFiles cases, Schemes schemes, Clock clock) {
		this.eligibility = eligibility;
		this.cases = cases;
		this.schemes = schemes;
		this.clock = clock;
	}

	/**
	 * Assesses HOME-01 as things stand today.
	 * @param caseNumber the case, under a scheme
	 * @param home the home
	 * @param conditions what was assessed about its kind
	 * @return fulfilled, not fulfilled or unknown, with the Danish reason
	 */
	public ConditionResult assess(String caseNumber, TransitionalHome home, HomeConditions conditions) {
		Scheme scheme = this.schemes.get(this.cases.get(caseNumber).scheme());
		EligibilityFacts facts = EligibilityFacts.of(scheme, LocalDate.now(this.clock))
			.homeKind(home.kind())
			.tenantInEducation(conditions.inEducation())
			.tenantSpecialNeed(conditions.specialNeed())
			.residentMixAssessed(conditions.residentMixAssessed())
			.noDemandFromEntitled(conditions.noElderlyDemand())
			.assignmentAgreement(Answer.of(home.assignmentAgreement()))
			.build();
		return this.eligibility.assess(facts, Phase.ASSIGNMENT).conditions().get(0);
	}

}
