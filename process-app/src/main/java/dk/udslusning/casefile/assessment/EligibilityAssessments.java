package dk.udslusning.casefile.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.udslusning.access.CurrentUser;
import dk.udslusning.casefile.agreement.AgreementTalk;
import dk.udslusning.casefile.agreement.Agreements;
import dk.udslusning.catalogue.ExplanationJson;
import dk.udslusning.rules.eligibility.EligibilityResult;
import dk.udslusning.rules.eligibility.EligibilityResult.Eligible;
import dk.udslusning.rules.eligibility.Phase;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Assesses all conditions of the case's scheme and keeps every result. Append-only.
 */
@Service
@Transactional
public class EligibilityAssessments {

	private static final ObjectMapper JSON = new ObjectMapper();

	private static final TypeReference<List<AssessedCondition>> CONDITIONS = new TypeReference<>() {
	};

	private final Visitation visitation;

	private final Agreements agreements;

	private final ExplanationJson explanationJson;

	private final JdbcClient jdbc;

	private final CurrentUser user;

	private final Clock clock;

	EligibilityAssessments(Visitation visitation, Agreements agreements, ExplanationJson explanationJson,
			JdbcClient jdbc, CurrentUser user, Clock clock) {
		this.visitation = visitation;
		this.agreements = agreements;
		this.explanationJson = explanationJson;
		this.jdbc = jdbc;
		this.user = user;
		this.clock = clock;
	}

	/**
	 * Assesses the newest answers of the visitation, today.
	 * @param caseNumber the case, visited before
	 * @return the assessment as kept, with all conditions that were due
	 */
	public EligibilityAssessment assess(String caseNumber) {
		return assess(caseNumber, Phase.VISITATION, Map.of());
	}

	/**
	 * Assesses the conditions that are due before a home is assigned, the agreement on
	 * education or work among them, today.
	 * @param caseNumber the case, visited before
	 * @return the assessment as kept
	 */
	public EligibilityAssessment assessBeforeAssignment(String caseNumber) {
		return assess(caseNumber, Phase.BEFORE_ASSIGNMENT,
				this.agreements.talks(caseNumber)
					.stream()
					.filter((talk) -> !talk.stillPossible())
					.limit(1)
					.collect(Collectors.toMap((talk) -> "ELIG-08", AgreementTalk::reason)));
	}

	private EligibilityAssessment assess(String caseNumber, Phase phase, Map<String, String> moreWords) {
		TargetGroupFacts facts = this.visitation.required(caseNumber);
		EligibilityResult result = this.visitation.assess(caseNumber, phase);
		Map<String, String> words = new HashMap<>(facts.answers().reasons());
		words.putAll(moreWords);
		List<AssessedCondition> conditions = result.conditions()
			.stream()
			.map((condition) -> new AssessedCondition(condition.ruleId(), condition.label(), condition.outcome(),
					condition.reason(), condition.source(), words.get(condition.ruleId())))
			.toList();
		this.jdbc
			.sql("insert into eligibility_assessment (case_number, facts_id, scheme, assessed_on, outcome, "
					+ "conditions_json, explanation_json, recorded_by, recorded_at) values (:caseNumber, :factsId, "
					+ ":scheme, :on, :outcome, :conditions, :explanation, :by, :at)")
			.param("caseNumber", caseNumber)
			.param("factsId", facts.id())
			.param("scheme", facts.answers().scheme())
			.param("on", LocalDate.now(this.clock))
			.param("outcome", result.outcome().name())
			.param("conditions", write(conditions))
			.param("explanation", this.explanationJson.write(result.explanation()))
			.param("by", this.user.id())
			.param("at", LocalDateTime.now(this.clock))
			.update();
		return current(caseNumber).orElseThrow();
	}

	/**
	 * The newest assessment of the case.
	 */
	@Transactional(readOnly = true)
	public Optional<EligibilityAssessment> current(String caseNumber) {
		return this.jdbc
			.sql("select id, case_number, facts_id, scheme, assessed_on, outcome, conditions_json, explanation_json "
					+ "from eligibility_assessment where case_number = :caseNumber order by id desc "
					+ "fetch first 1 rows only")
			.param("caseNumber", caseNumber)
			.query(Row.class)
			.optional()
			.map((row) -> new EligibilityAssessment(row.id(), row.caseNumber(), row.factsId(), row.scheme(),
					row.assessedOn(), row.outcome(), read(row.conditionsJson()), row.explanationJson()));
	}

	private static String write(List<AssessedCondition> conditions) {
		try {
			return JSON.writeValueAsString(conditions);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException("Conditions cannot be kept", ex);
		}
	}

	private static List<AssessedCondition> read(String json) {
		try {
			return JSON.readValue(json, CONDITIONS);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException("Conditions cannot be read", ex);
		}
	}

	private record Row(long id, String caseNumber, long factsId, String scheme, LocalDate assessedOn, Eligible outcome,
			String conditionsJson, String explanationJson) {

	}

}
