package dk.udslusning.casefile.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import dk.udslusning.access.Role;
import dk.udslusning.casefile.CaseFiles;
import dk.udslusning.casefile.FieldFault;
import dk.udslusning.casefile.RejectedInput;
import dk.udslusning.rules.eligibility.Answer;
import dk.udslusning.rules.eligibility.EligibilityResult.Eligible;
import dk.udslusning.rules.eligibility.Outcome;
import dk.udslusning.testing.CaseFileDatabase;
import dk.udslusning.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

@CaseFileDatabase
class VisitationIT {

	@Autowired
	private VisitationFixture fixture;

	@Autowired
	private Visitation visitation;

	@Autowired
	private EligibilityAssessments assessments;

	@Autowired
	private CaseFiles cases;

	@Autowired
	private Office office;

	private String caseNumber;

	@BeforeEach
	void openCase() {
		this.caseNumber = this.fixture.caseOfAnAdult();
	}

	@Test
	void placesTheCaseUnderTheScheme() {
		this.visitation.record(this.caseNumber, VisitationFixture.fulfilled());
		assertThat(this.cases.get(this.caseNumber).scheme()).isEqualTo("ALMENBOLIG_63");
		EligibilityAssessment assessment = this.assessments.assess(this.caseNumber);
		assertThat(assessment.outcome()).isEqualTo(Eligible.ELIGIBLE);
		assertThat(assessment.assessedOn()).isEqualTo(LocalDate.of(2026, 11, 23));
		assertThat(assessment.conditions()).extracting(AssessedCondition::ruleId)
			.containsExactly("ELIG-01", "ELIG-02", "ELIG-03", "ELIG-04", "ELIG-05", "ELIG-06", "ELIG-07", "ELIG-09");
	}

	@ParameterizedTest
	@CsvSource({ "ACTING_MUNICIPALITY,NO,ELIG-01", "ASSIGNS_HOME,NO,ELIG-01", "LAWFUL_STAY,NO,ELIG-02",
			"SPECIAL_SOCIAL_PROBLEMS,NO,ELIG-04", "NEEDS_HELP_TO_GET_HOME,NO,ELIG-05",
			"NEEDS_HELP_TO_KEEP_HOME,NO,ELIG-05", "OTHER_REFUND_OVERLAPS,YES,ELIG-09" })
	void keepsANoWithTheCaseworkersWords(Question question, Answer answer, String ruleId) {
		Map<Question, Answer> answers = Map.of(Question.SAME_HOME_TWO_TENANTS, Answer.NO);
		assertThat(faultyFields(VisitationFixture.fulfilledExcept(question, answer).with(answers, Map.of())))
			.containsExactly(Question.reasonKey(ruleId));
		TargetGroupAnswers withReason = VisitationFixture
			.fulfilledExcept(question, answer, Map.of(ruleId, "Du har selv fortalt det."))
			.with(answers, Map.of());
		this.visitation.record(this.caseNumber, withReason);
		EligibilityAssessment assessment = this.assessments.assess(this.caseNumber);
		assertThat(assessment.outcome()).isEqualTo(Eligible.NOT_ELIGIBLE);
		assertThat(assessment.with(Outcome.NOT_FULFILLED)).singleElement().satisfies((condition) -> {
			assertThat(condition.ruleId()).isEqualTo(ruleId);
			assertThat(condition.words()).isEqualTo("Du har selv fortalt det.");
			assertThat(condition.toCitizen()).doesNotContain("orgeren").endsWith("Du har selv fortalt det.");
		});
	}

	@ParameterizedTest
	@CsvSource({ "LAWFUL_STAY,ELIG-02", "SPECIAL_SOCIAL_PROBLEMS,ELIG-04", "OTHER_REFUND_OVERLAPS,ELIG-09" })
	void keepsWhatIsNotKnownApartFromANo(Question question, String ruleId) {
		this.visitation.record(this.caseNumber, VisitationFixture.fulfilledExcept(question, Answer.UNKNOWN));
		EligibilityAssessment assessment = this.assessments.assess(this.caseNumber);
		assertThat(assessment.outcome()).isEqualTo(Eligible.NEEDS_INFORMATION);
		assertThat(assessment.with(Outcome.UNKNOWN)).extracting(AssessedCondition::ruleId).containsExactly(ruleId);
	}

	@Test
	void refusesASchemeThatDoesNotExist() {
		assertThat(faultyFields(VisitationFixture.under("ORDNING_X", null))).containsExactly("scheme");
		assertThat(faultyFields(VisitationFixture.under(null, null))).containsExactly("scheme");
		assertThat(this.cases.get(this.caseNumber).scheme()).isNull();
		assertThat(this.visitation.current(this.caseNumber)).isEmpty();
	}

	// Source: domain.md 2, entry windows: A 1.8.2018-31.12.2021, B from 1.7.2023.
	@ParameterizedTest
	@CsvSource({ "FRIKOMMUNE_25,2018-07-31,false", "FRIKOMMUNE_25,2018-08-01,true", "FRIKOMMUNE_25,2021-12-31,true",
			"FRIKOMMUNE_25,2022-01-01,false", "ALMENBOLIG_63,2023-06-30,false", "ALMENBOLIG_63,2023-07-01,true",
			"ALMENBOLIG_63,2028-11-23,true", "ALMENBOLIG_63,2028-11-24,false" })
	void takesALeaseInsideTheSchemesWindowAndAtMostTwoYearsAhead(String scheme, LocalDate start, boolean taken) {
		List<String> faulty = faultyFields(VisitationFixture.under(scheme, start));
		if (taken) {
			assertThat(faulty).doesNotContain("plannedLeaseStart", "scheme");
		}
		else {
			assertThat(faulty).contains("plannedLeaseStart");
		}
	}

	@Test
	void asksForTheLeaseStartWhereTheSchemesWindowHasClosed() {
		assertThat(faultyFields(VisitationFixture.under("FRIKOMMUNE_25", null))).contains("scheme");
		this.office.today(LocalDate.of(2021, 12, 31));
		assertThat(faultyFields(VisitationFixture.under("FRIKOMMUNE_25", null))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "2008-11-23,false", "2008-11-24,true" })
	void leavesAMinorToTheTeamLeader(LocalDate bornOn, boolean minor) {
		String young = this.fixture.caseOf(bornOn);
		assertThat(this.visitation.isMinor(young)).isEqualTo(minor);
		this.visitation.record(young, VisitationFixture.fulfilled());
		assertThat(this.assessments.assess(young).outcome())
			.isEqualTo(minor ? Eligible.NEEDS_INFORMATION : Eligible.ELIGIBLE);
	}

	@Test
	void letsOnlyTheTeamLeaderDecideOnAMinor() {
		String young = this.fixture.caseOf(LocalDate.of(2009, 3, 1));
		TargetGroupAnswers accepted = VisitationFixture.fulfilledExcept(Question.MINOR_ACCEPTED, Answer.YES);
		assertThat(faultyFields(young, accepted)).containsExactly("minorAccepted");
		this.office.signIn("teamleder", Role.TEAM_LEADER);
		this.visitation.record(young, accepted);
		assertThat(this.assessments.assess(young).outcome()).isEqualTo(Eligible.ELIGIBLE);
	}

	@Test
	void treatsAnAgeThatNobodyKnowsAsUnknown() {
		String anonymous = this.fixture.caseOf(null);
		this.visitation.record(anonymous, VisitationFixture.fulfilled());
		assertThat(this.assessments.assess(anonymous).with(Outcome.UNKNOWN)).extracting(AssessedCondition::ruleId)
			.containsExactly("ELIG-07");
		this.visitation.record(anonymous, VisitationFixture.fulfilledExcept(Question.ADULT, Answer.YES));
		assertThat(this.assessments.assess(anonymous).outcome()).isEqualTo(Eligible.ELIGIBLE);
	}

	@Test
	void keepsEveryEarlierAssessment() {
		this.visitation.record(this.caseNumber,
				VisitationFixture.fulfilledExcept(Question.LAWFUL_STAY, Answer.UNKNOWN));
		long first = this.assessments.assess(this.caseNumber).id();
		this.visitation.record(this.caseNumber, VisitationFixture.fulfilled());
		EligibilityAssessment second = this.assessments.assess(this.caseNumber);
		assertThat(second.id()).isGreaterThan(first);
		assertThat(second.outcome()).isEqualTo(Eligible.ELIGIBLE);
	}

	private List<String> faultyFields(TargetGroupAnswers answers) {
		return faultyFields(this.caseNumber, answers);
	}

	private List<String> faultyFields(String number, TargetGroupAnswers answers) {
		RejectedInput rejected = catchThrowableOfType(RejectedInput.class,
				() -> this.visitation.record(number, answers));
		return (rejected != null) ? rejected.faults().stream().map(FieldFault::field).toList() : List.of();
	}

}
