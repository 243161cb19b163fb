package dk.udslusning.process;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dk.udslusning.casefile.CaseFile;
import dk.udslusning.casefile.CaseFiles;
import dk.udslusning.casefile.CloseReason;
import dk.udslusning.casefile.letter.Letter;
import dk.udslusning.casefile.letter.LetterKind;
import dk.udslusning.casefile.letter.Letters;
import dk.udslusning.decision.Decision;
import dk.udslusning.decision.DecisionType;
import dk.udslusning.decision.Decisions;
import dk.udslusning.operations.demo.CaseDriver;
import dk.udslusning.process.names.Approval;
import dk.udslusning.process.names.NewTransition;
import dk.udslusning.process.names.PartyHearing;
import dk.udslusning.process.names.TransitionCourse;
import dk.udslusning.testing.Staff;
import dk.udslusning.testing.WholeApplication;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * From the enquiry to the end of the assessment, by the forms, in the whole application:
 * past missing information, a hearing, refusals sent back, and a missing agreement.
 */
@WholeApplication
class AssessmentCourseIT {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

	private static int citizens;

	@Autowired
	private ProcessEngine engine;

	@Autowired
	private CaseFiles cases;

	@Autowired
	private Letters letters;

	@Autowired
	private Decisions decisions;

	private CaseDriver driver;

	private String caseNumber;

	@BeforeEach
	void signIn() {
		this.driver = new CaseDriver(this.engine);
		this.driver.moveTo(TODAY);
	}

	@AfterEach
	void goHome() {
		this.driver.backToToday();
	}

	@Test
	void refusesOnlyAfterInformationHearingAndTwoPersons() {
		untilAssessment(TODAY);
		anna(TransitionCourse.USER_TASK_ASSESS_TARGET_GROUP, answers("lawfulStay", "UNKNOWN"));
		anna(TransitionCourse.USER_TASK_OBTAIN_INFORMATION, Map.of("step", "ASKED", "askedOf", "Udlændingestyrelsen",
				"askedOn", "23.11.2026", "askedFor", "Opholdskort"));
		assertThat(open()).containsExactly(TransitionCourse.USER_TASK_OBTAIN_INFORMATION);

		// 10 working days after 23 November have passed on the morning of 8 December.
		this.driver.moveTo(LocalDate.of(2026, 12, 8));
		assertThat(open()).contains(TransitionCourse.USER_TASK_REMIND_ABOUT_INFORMATION);
		anna(TransitionCourse.USER_TASK_REMIND_ABOUT_INFORMATION, Map.of("channel", "SPOKEN"));
		anna(TransitionCourse.USER_TASK_OBTAIN_INFORMATION, Map.of("step", "DECIDE_ON_WHAT_IS_THERE", "lawfulStay",
				"NO", "reason02", "Din opholdstilladelse er udløbet."));

		anna(PartyHearing.USER_TASK_SEND_HEARING_LETTER, Map.of("calledFirst", true));
		assertThat(open()).containsExactly(PartyHearing.USER_TASK_REGISTER_HEARING_REPLY);
		// Digital Post of 8 December and 10 working days: the last day is 22 December.
		// The municipality's choice (HearingDeadline.dmn): where it is moved, move this
		// day.
		this.driver.moveTo(LocalDate.of(2026, 12, 22));
		assertThat(open()).containsExactly(PartyHearing.USER_TASK_REGISTER_HEARING_REPLY);
		this.driver.moveTo(LocalDate.of(2026, 12, 23));
		anna(PartyHearing.USER_TASK_ASSESS_HEARING, Map.of("outcome", "UPHELD", "reasons", "Der kom ikke svar."));

		anna(TransitionCourse.USER_TASK_PREPARE_REFUSAL, kept(TransitionCourse.USER_TASK_PREPARE_REFUSAL,
				Map.of("maintained", "true"), "decisionFacts", "mainConsiderations", "reasons"));
		leader(Approval.USER_TASK_APPROVE_AS_TEAM_LEADER, Map.of("approved", "false", "comment", "Skriv klarere"));
		assertThat(this.decisions.of(this.caseNumber)).isEmpty();
		anna(TransitionCourse.USER_TASK_PREPARE_REFUSAL,
				kept(TransitionCourse.USER_TASK_PREPARE_REFUSAL,
						Map.of("maintained", "true", "reasons", "Du har ikke lovligt ophold."), "decisionFacts",
						"mainConsiderations"));
		leader(Approval.USER_TASK_APPROVE_AS_TEAM_LEADER, Map.of("approved", "true", "comment", "Enig"));

		Decision refusal = this.decisions.latest(this.caseNumber, DecisionType.REFUSAL).orElseThrow();
		assertThat(refusal.reasons()).isEqualTo("Du har ikke lovligt ophold.");
		assertThat(refusal.preparedBy()).isEqualTo(Staff.ANNA);
		assertThat(refusal.approvedBy()).isEqualTo(Staff.LEADER);
		assertThat(this.letters.latest(this.caseNumber, LetterKind.REFUSAL)).map(Letter::body)
			.hasValueSatisfying((body) -> assertThat(body).contains("Du har ikke lovligt ophold.", "inden 4 uger"));
		anna(TransitionCourse.USER_TASK_SEND_REFUSAL_LETTER, Map.of("calledFirst", true));
		CaseFile closed = this.cases.get(this.caseNumber);
		assertThat(closed.closeReason()).isEqualTo(CloseReason.REFUSED);
		assertThat(open()).isEmpty();
	}

	@Test
	void goesOnWhereTheHearingChangesTheAssessment() {
		untilAssessment(TODAY);
		Map<String, Object> no = answers("needsHelpToKeepHome", "NO");
		no.put("reason05", "Du har klaret dig selv.");
		no.put("housingAtRisk", true);
		anna(TransitionCourse.USER_TASK_ASSESS_TARGET_GROUP, no);
		anna(PartyHearing.USER_TASK_SEND_HEARING_LETTER, Map.of("calledFirst", true));
		anna(PartyHearing.USER_TASK_REGISTER_HEARING_REPLY,
				Map.of("repliedOn", "23.11.2026", "replyChannel", "PHONE", "reply", "Jeg blev sat ud i foråret"));
		anna(PartyHearing.USER_TASK_ASSESS_HEARING, Map.of("outcome", "CHANGED", "reasons", "Udsættelsen vejer."));
		anna(TransitionCourse.USER_TASK_ASSESS_TARGET_GROUP, answers("needsHelpToKeepHome", "YES"));
		assertThat(open()).containsExactly(TransitionCourse.USER_TASK_OFFER_ACTION_PLAN);
	}

	@Test
	void decidesSupportAndOffersAnAgreementWithoutConsequence() {
		untilAssessment(TODAY);
		anna(TransitionCourse.USER_TASK_ASSESS_TARGET_GROUP, answers("lawfulStay", "YES"));
		anna(TransitionCourse.USER_TASK_OFFER_ACTION_PLAN, Map.of("accepted", "false"));
		anna(TransitionCourse.USER_TASK_DECIDE_SUPPORT,
				Map.of("needs", "Du har boet alene i tre år.", "outcome", "REFUSED", "reasons", "Du klarer dig selv.",
						"hearingBasis", "ALL_FACTS_KNOWN", "hearingNote", "Borgeren har selv fortalt det"));
		leader(Approval.USER_TASK_APPROVE_AS_TEAM_LEADER, Map.of("approved", "false", "comment", "Spørg igen"));
		anna(TransitionCourse.USER_TASK_DECIDE_SUPPORT,
				Map.of("needs", "Du har brug for hjælp til post.", "outcome", "GRANTED", "kind", "SECTION_85A",
						"hoursPerMonth", 8, "supplier", "Bostøtten", "wishedSupplier", "Fonden Havnen",
						"supplierReason", "Vi har ingen aftale med dem."));
		anna(TransitionCourse.USER_TASK_SEND_SUPPORT_LETTER, Map.of("calledFirst", true));
		anna(TransitionCourse.USER_TASK_OFFER_AGREEMENT, Map.of("outcome", "DECLINED"));
		assertThat(open()).containsExactly(TransitionCourse.USER_TASK_FIND_HOME);
		assertThat(this.decisions.of(this.caseNumber)).singleElement()
			.satisfies((decision) -> assertThat(decision.adverse()).isFalse());
	}

	@Test
	void letsTheTeamLeaderDecideOnAMinor() {
		untilAssessment(TODAY, LocalDate.of(2009, 3, 1));
		anna(TransitionCourse.USER_TASK_ASSESS_TARGET_GROUP, answers("lawfulStay", "YES"));
		leader(TransitionCourse.USER_TASK_OBTAIN_INFORMATION, Map.of("step", "DECIDE_ON_WHAT_IS_THERE", "minorAccepted",
				"YES", "reason07", "Du er 17 år og har et barn."));
		assertThat(this.driver.open(this.caseNumber, TransitionCourse.USER_TASK_OFFER_ACTION_PLAN).getAssignee())
			.isEqualTo(Staff.ANNA);
	}

	@Test
	void hearsTheCitizenOnAMissingAgreementUnderTheTrial() {
		LocalDate then = LocalDate.of(2021, 11, 1);
		this.driver.moveTo(then);
		untilAssessment(then);
		Map<String, Object> trial = answers("lawfulStay", "YES");
		trial.put("scheme", "FRIKOMMUNE_25");
		trial.put("plannedLeaseStart", "01.12.2021");
		anna(TransitionCourse.USER_TASK_ASSESS_TARGET_GROUP, trial);
		anna(TransitionCourse.USER_TASK_OFFER_ACTION_PLAN, Map.of("accepted", "true", "goals", "Egen bolig"));
		anna(TransitionCourse.USER_TASK_DECIDE_SUPPORT,
				Map.of("needs", "Ønsker ro", "outcome", "NOT_WANTED", "needLevel", "LOW"));
		anna(TransitionCourse.USER_TASK_SIGN_AGREEMENT, Map.of("outcome", "NOT_SIGNED", "reason", "Tør ikke"));
		anna(TransitionCourse.USER_TASK_DISCUSS_AGREEMENT,
				Map.of("talk", "Bange", "helpOffered", "Mentor", "stillPossible", "true"));
		anna(TransitionCourse.USER_TASK_SIGN_AGREEMENT, Map.of("outcome", "NOT_SIGNED", "reason", "Vil ikke"));
		anna(TransitionCourse.USER_TASK_DISCUSS_AGREEMENT, Map.of("talk", "Nej til alt", "helpOffered", "Mentor",
				"stillPossible", "false", "reason", "Du har sagt nej til alle forslag."));
		assertThat(open()).containsExactly(PartyHearing.USER_TASK_SEND_HEARING_LETTER);
		assertThat(this.letters.latest(this.caseNumber, LetterKind.HEARING)).map(Letter::body)
			.hasValueSatisfying(
					(body) -> assertThat(body).contains("Du har sagt nej til alle forslag.", "Svar senest"));
	}

	private void untilAssessment(LocalDate day) {
		untilAssessment(day, LocalDate.of(1990, 5, 17));
	}

	private void untilAssessment(LocalDate day, LocalDate bornOn) {
		this.caseNumber = this.driver.start(Staff.ANNA, NewTransition.KEY,
				Map.of("receivedOn", day.toString(), "channel", "SHELTER_NOTICE", "name",
						"Mette Prøvesen " + ++citizens, "bornOn", bornOn.toString(), "protection", "NONE", "urgency",
						"NORMAL", "origin", "CRISIS_CENTRE_109", "shelter", "Prøvehuset", "admittedOn",
						day.minusMonths(2).toString(), "children", 0));
		anna(TransitionCourse.USER_TASK_AGREE_SAFE_CONTACT,
				Map.of("protection", "NONE", "digitalPost", "ONLY_CITIZEN", "phone", "12 34 56 78"));
		anna(TransitionCourse.USER_TASK_INFORM_CITIZEN, Map.of("guidedOn", day.toString(), "guidanceGiven", true,
				"otherHelp", "ingen", "consentAnswer", "NOT_NEEDED"));
		anna(TransitionCourse.USER_TASK_SEND_INFORMATION_LETTER, Map.of("calledFirst", true));
	}

	private static Map<String, Object> answers(String question, String answer) {
		Map<String, Object> answers = new HashMap<>(Map.of("actingMunicipality", "YES", "assignsHome", "YES",
				"lawfulStay", "YES", "reducedMentalFunction", "NO", "specialSocialProblems", "YES",
				"needsHelpToGetHome", "YES", "needsHelpToKeepHome", "YES", "otherRefundOverlaps", "NO"));
		answers.put(question, answer);
		return answers;
	}

	/** What a hidden group shows once it is opened, as a browser sends it back. */
	private Map<String, Object> kept(String taskKey, Map<String, String> values, String... fields) {
		Map<String, Object> kept = new HashMap<>(values);
		String taskId = this.driver.open(this.caseNumber, taskKey).getId();
		this.engine.getIdentityService().setAuthentication(Staff.ANNA, List.of("sagsbehandlere"));
		try {
			this.engine.getFormService()
				.getTaskFormVariables(taskId, List.of(fields), true)
				.forEach((key, value) -> kept.putIfAbsent(key, value));
		}
		finally {
			this.engine.getIdentityService().clearAuthentication();
		}
		return kept;
	}

	private void anna(String taskKey, Map<String, ?> values) {
		this.driver.complete(Staff.ANNA, this.caseNumber, taskKey, values);
	}

	private void leader(String taskKey, Map<String, ?> values) {
		this.driver.complete(Staff.LEADER, this.caseNumber, taskKey, values);
	}

	private List<String> open() {
		return this.driver.openTasks(this.caseNumber);
	}

}
