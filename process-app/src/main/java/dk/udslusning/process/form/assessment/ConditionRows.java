package dk.udslusning.process.form.assessment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dk.udslusning.casefile.assessment.AssessedCondition;
import dk.udslusning.casefile.assessment.EligibilityAssessment;
import dk.udslusning.casefile.assessment.EligibilityAssessments;

import org.springframework.stereotype.Component;

/**
 * All conditions of the newest assessment, as rows of a table in a form.
 */
@Component
public class ConditionRows {

	private final EligibilityAssessments assessments;

	ConditionRows(EligibilityAssessments assessments) {
		this.assessments = assessments;
	}

	/**
	 * One row per condition, in order.
	 * @return empty where nothing was assessed yet
	 */
	public List<Map<String, String>> of(String caseNumber) {
		return this.assessments.current(caseNumber)
			.map(EligibilityAssessment::conditions)
			.orElse(List.of())
			.stream()
			.map(ConditionRows::row)
			.toList();
	}

	private static Map<String, String> row(AssessedCondition condition) {
		Map<String, String> row = new LinkedHashMap<>();
		row.put("label", condition.label());
		row.put("outcome", condition.outcomeInDanish());
		row.put("reason",
				(condition.words() != null) ? condition.reason() + " " + condition.words() : condition.reason());
		row.put("source", condition.source());
		return row;
	}

}
