package dk.udslusning.casefile.assessment;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

import dk.udslusning.access.Role;
import dk.udslusning.casefile.FieldFault;
import dk.udslusning.casefile.RejectedInput;
import dk.udslusning.rules.eligibility.Answer;
import dk.udslusning.rules.eligibility.EligibilityResult.Eligible;
import dk.udslusning.testing.CaseFileDatabase;
import dk.udslusning.testing.Office;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

@CaseFileDatabase
class MissingInformationIT {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

	private static final Map<Question, Answer> STAY_YES = Map.of(Question.LAWFUL_STAY, Answer.YES);

	@Autowired
	private VisitationFixture fixture;

	@Autowired
	private Visitation visitation;

	@Autowired
	private EligibilityAssessments assessments;

	@Autowired
	private MissingInformation information;

	@Autowired
	private Office office;

	private String caseNumber;

	@BeforeEach
	void visitWithoutKnowingTheStay() {
		this.caseNumber = this.fixture.caseOfAnAdult();
		this.visitation.record(this.caseNumber,
				VisitationFixture.fulfilledExcept(Question.LAWFUL_STAY, Answer.UNKNOWN));
	}

	@Test
	void notesWhatWasAskedAndRemindsAfterTenWorkingDays() {
		this.information.ask(this.caseNumber, "Udlændingestyrelsen", "Opholdskort", TODAY);
		assertThat(this.information.newestOpen(this.caseNumber)).map(InformationRequest::askedOf)
			.contains("Udlændingestyrelsen");
		// 10 working days after Monday 23 November is Monday 7 December; the reminder is
		// due the morning after.
		assertThat(this.information.reminderAt(this.caseNumber)).isEqualTo(LocalDateTime.of(2026, 12, 8, 6, 0));
	}

	@Test
	void remindsFromTodayWhereNobodyWasAsked() {
		assertThat(this.information.reminderAt(this.caseNumber)).isEqualTo(LocalDateTime.of(2026, 12, 8, 6, 0));
	}

	@Test
	void neverRemindsInThePast() {
		this.information.ask(this.caseNumber, "Krisecentret", "Udtalelse", LocalDate.of(2026, 10, 1));
		assertThat(this.information.reminderAt(this.caseNumber)).isEqualTo(LocalDateTime.of(2026, 11, 24, 6, 0));
	}

	@Test
	void reportsEverythingARequestLacks() {
		assertThat(faultyFields(() -> this.information.ask(this.caseNumber, " ", null, TODAY.plusDays(1))))
			.containsExactly("askedOf", "askedFor", "askedOn");
		assertThat(this.information.requests(this.caseNumber)).isEmpty();
	}

	@Test
	void closesTheRequestWhenTheInformationComes() {
		this.information.ask(this.caseNumber, "Udlændingestyrelsen", "Opholdskort", TODAY);
		this.office.today(TODAY.plusDays(3));
		this.information.receive(this.caseNumber, TODAY.plusDays(2), STAY_YES, Map.of());
		assertThat(this.information.newestOpen(this.caseNumber)).isEmpty();
		assertThat(this.information.requests(this.caseNumber)).singleElement()
			.satisfies((request) -> assertThat(request.receivedOn()).isEqualTo(LocalDate.of(2026, 11, 25)));
		assertThat(this.assessments.assess(this.caseNumber).outcome()).isEqualTo(Eligible.ELIGIBLE);
	}

	@Test
	void refusesAnAnswerFromBeforeTheQuestionOrFromTomorrow() {
		this.information.ask(this.caseNumber, "Udlændingestyrelsen", "Opholdskort", TODAY);
		for (LocalDate day : List.of(TODAY.minusDays(1), TODAY.plusDays(1))) {
			assertThat(faultyFields(() -> this.information.receive(this.caseNumber, day, STAY_YES, Map.of())))
				.containsExactly("receivedOn");
		}
	}

	@Test
	void staysOpenWhereWhatCameAnswersNothing() {
		this.information.receive(this.caseNumber, TODAY, Map.of(), Map.of());
		assertThat(this.assessments.assess(this.caseNumber).outcome()).isEqualTo(Eligible.NEEDS_INFORMATION);
	}

	@Test
	void demandsTheCaseworkersWordsForANo() {
		assertThat(faultyFields(() -> this.information.receive(this.caseNumber, TODAY,
				Map.of(Question.LAWFUL_STAY, Answer.NO), Map.of())))
			.containsExactly("reason02");
	}

	@Test
	void decidesOnWhatIsThereOnlyByAPersonsAnswerAndReason() {
		assertThat(faultyFields(() -> this.information.decideOnWhatIsThere(this.caseNumber, Map.of(), Map.of())))
			.containsExactly("lawfulStay", "reason02");
		assertThat(faultyFields(() -> this.information.decideOnWhatIsThere(this.caseNumber, STAY_YES, Map.of())))
			.containsExactly("reason02");
		this.information.decideOnWhatIsThere(this.caseNumber, STAY_YES, Map.of("ELIG-02", "Du har vist dit pas."));
		assertThat(this.assessments.assess(this.caseNumber).outcome()).isEqualTo(Eligible.ELIGIBLE);
	}

	@Test
	void leavesTheDecisionOnAMinorToTheTeamLeader() {
		String young = this.fixture.caseOf(LocalDate.of(2009, 3, 1));
		this.visitation.record(young, VisitationFixture.fulfilled());
		Map<Question, Answer> accepted = Map.of(Question.MINOR_ACCEPTED, Answer.YES);
		Map<String, String> reason = Map.of("ELIG-07", "Du er fyldt 17 og har et barn.");
		assertThat(faultyFields(() -> this.information.decideOnWhatIsThere(young, Map.of(), reason)))
			.containsExactly("minorAccepted");
		assertThat(faultyFields(() -> this.information.decideOnWhatIsThere(young, accepted, reason)))
			.containsExactly("minorAccepted");
		this.office.signIn("teamleder", Role.TEAM_LEADER);
		this.information.decideOnWhatIsThere(young, accepted, reason);
		assertThat(this.assessments.assess(young).outcome()).isEqualTo(Eligible.ELIGIBLE);
	}

	@Test
	void keepsTheAnswersThatWereThereBefore() {
		this.information.decideOnWhatIsThere(this.caseNumber, STAY_YES, Map.of("ELIG-02", "Du har vist dit pas."));
		assertThat(this.visitation.current(this.caseNumber)).hasValueSatisfying((facts) -> {
			assertThat(facts.answers().answer(Question.SPECIAL_SOCIAL_PROBLEMS)).isEqualTo(Answer.YES);
			assertThat(facts.answers().answer(Question.LAWFUL_STAY)).isEqualTo(Answer.YES);
		});
	}

	private static List<String> faultyFields(ThrowingCallable call) {
		RejectedInput rejected = catchThrowableOfType(RejectedInput.class, call);
		return (rejected != null) ? rejected.faults().stream().map(FieldFault::field).toList() : List.of();
	}

}
