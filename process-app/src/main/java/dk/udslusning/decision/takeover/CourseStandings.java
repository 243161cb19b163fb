package dk.udslusning.decision.takeover;

import dk.udslusning.casefile.agreement.RequiredAgreements;
import dk.udslusning.casefile.benefit.BenefitApplication;
import dk.udslusning.casefile.benefit.HousingBenefits;
import dk.udslusning.casefile.tenancy.Tenancies;
import dk.udslusning.casefile.tenancy.TenancyEndings;
import dk.udslusning.decision.DecisionType;
import dk.udslusning.decision.Decisions;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads from the case file how far a running course has come.
 */
@Service
@Transactional(readOnly = true)
public class CourseStandings {

	private final HousingBenefits benefits;

	private final Decisions decisions;

	private final RequiredAgreements agreements;

	private final Tenancies tenancies;

	private final TenancyEndings endings;

	CourseStandings(HousingBenefits benefits, Decisions decisions, RequiredAgreements agreements, Tenancies tenancies,
			TenancyEndings endings) {
		this.benefits = benefits;
		this.decisions = decisions;
		this.agreements = agreements;
		this.tenancies = tenancies;
		this.endings = endings;
	}

	/**
	 * How far the course of a case has come.
	 * @param caseNumber the case, whose citizen lives in the home
	 */
	public CourseStanding of(String caseNumber) {
		return new CourseStanding(this.benefits.application(caseNumber).isPresent(),
				this.decisions.latest(caseNumber, DecisionType.GRANT).isPresent(), this.agreements.in(caseNumber),
				this.endings.endsAt(caseNumber),
				BenefitApplication.dueAt(this.tenancies.required(caseNumber).movedInOn()));
	}

}
