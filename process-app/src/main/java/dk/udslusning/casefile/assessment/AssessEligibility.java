package dk.udslusning.casefile.assessment;

import dk.udslusning.catalogue.Schemes;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Assesses the visitation and tells the course where to go.
 */
@Service
@Transactional
public class AssessEligibility {

	private final EligibilityAssessments assessments;

	private final MissingInformation information;

	private final Schemes schemes;

	AssessEligibility(EligibilityAssessments assessments, MissingInformation information, Schemes schemes) {
		this.assessments = assessments;
		this.information = information;
		this.schemes = schemes;
	}

	/**
	 * Assesses all conditions of the visitation today, and keeps the result.
	 * @param caseNumber the case, visited before
	 */
	public CourseAssessment assess(String caseNumber) {
		EligibilityAssessment assessment = this.assessments.assess(caseNumber);
		boolean agreementRequired = this.schemes.find(assessment.scheme()).orElseThrow().agreementRequired();
		return new CourseAssessment(assessment.outcome(), agreementRequired, this.information.reminderAt(caseNumber));
	}

}
