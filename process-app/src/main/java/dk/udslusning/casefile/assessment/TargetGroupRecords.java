package dk.udslusning.casefile.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import dk.udslusning.access.CurrentUser;
import dk.udslusning.rules.eligibility.Answer;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/**
 * The rows of every visitation. Append-only.
 */
@Component
class TargetGroupRecords {

	private final JdbcClient jdbc;

	private final CurrentUser user;

	private final Clock clock;

	TargetGroupRecords(JdbcClient jdbc, CurrentUser user, Clock clock) {
		this.jdbc = jdbc;
		this.user = user;
		this.clock = clock;
	}

	long add(String caseNumber, TargetGroupAnswers answers) {
		GeneratedKeyHolder key = new GeneratedKeyHolder();
		this.jdbc
			.sql("insert into target_group_facts (case_number, scheme, planned_lease_start, housing_at_risk, "
					+ "unknown_to_citizen, recorded_by, recorded_at) values (:caseNumber, :scheme, :leaseStart, "
					+ ":atRisk, :unknown, :by, :at)")
			.param("caseNumber", caseNumber)
			.param("scheme", answers.scheme())
			.param("leaseStart", answers.plannedLeaseStart())
			.param("atRisk", answers.housingAtRisk())
			.param("unknown", answers.unknownToCitizen())
			.param("by", this.user.id())
			.param("at", LocalDateTime.now(this.clock))
			.update(key, "id");
		long id = key.getKeyAs(Number.class).longValue();
		answers.answers()
			.forEach((question, answer) -> this.jdbc
				.sql("insert into target_group_answer (facts_id, question, answer) values (:id, :question, :answer)")
				.param("id", id)
				.param("question", question.name())
				.param("answer", answer.name())
				.update());
		answers.reasons()
			.forEach((ruleId, reason) -> this.jdbc
				.sql("insert into target_group_reason (facts_id, rule_id, reason) values (:id, :ruleId, :reason)")
				.param("id", id)
				.param("ruleId", ruleId)
				.param("reason", reason)
				.update());
		return id;
	}

	Optional<TargetGroupFacts> current(String caseNumber) {
		return this.jdbc
			.sql("select id, case_number, scheme, planned_lease_start, housing_at_risk, unknown_to_citizen, "
					+ "recorded_by, recorded_at from target_group_facts where case_number = :caseNumber "
					+ "order by id desc fetch first 1 rows only")
			.param("caseNumber", caseNumber)
			.query(Row.class)
			.optional()
			.map((row) -> new TargetGroupFacts(
					row.id(), row.caseNumber(), new TargetGroupAnswers(row.scheme(), row.plannedLeaseStart(),
							answers(row.id()), reasons(row.id()), row.housingAtRisk(), row.unknownToCitizen()),
					row.recordedBy(), row.recordedAt()));
	}

	private Map<Question, Answer> answers(long id) {
		Map<Question, Answer> answers = new EnumMap<>(Question.class);
		this.jdbc.sql("select question, answer from target_group_answer where facts_id = :id")
			.param("id", id)
			.query((row) -> {
				answers.put(Question.valueOf(row.getString("question")), Answer.valueOf(row.getString("answer")));
			});
		return answers;
	}

	private Map<String, String> reasons(long id) {
		Map<String, String> reasons = new TreeMap<>();
		this.jdbc.sql("select rule_id, reason from target_group_reason where facts_id = :id")
			.param("id", id)
			.query((row) -> {
				reasons.put(row.getString("rule_id"), row.getString("reason"));
			});
		return reasons;
	}

	private record Row(long id, String caseNumber, String scheme, LocalDate plannedLeaseStart, boolean housingAtRisk,
			String unknownToCitizen, String recordedBy, LocalDateTime recordedAt) {

	}

}
