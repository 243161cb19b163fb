package dk.udslusning.casefile.agreement;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import dk.udslusning.casefile.dispatch.LetterChannel;
import dk.udslusning.casefile.dispatch.LetterOrTalk;
import dk.udslusning.casefile.note.CaseNotes;
import dk.udslusning.testing.CaseFileDatabase;
import dk.udslusning.testing.Office;
import dk.udslusning.testing.Rejections;
import dk.udslusning.testing.TrialAgreement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

import static org.assertj.core.api.Assertions.assertThat;

@CaseFileDatabase
@Import(TrialAgreement.class)
@RecordApplicationEvents
class AgreementEvidenceIT {

	@Autowired
	private TrialAgreement trial;

	@Autowired
	private Agreements agreements;

	@Autowired
	private AgreementEvidence evidence;

	@Autowired
	private AgreementMeetings meetings;

	@Autowired
	private CurePeriods periods;

	@Autowired
	private BrokenAgreements breaches;

	@Autowired
	private CaseNotes notes;

	@Autowired
	private Office office;

	@Autowired
	private ApplicationEvents events;

	private String caseNumber;

	@BeforeEach
	void sign() {
		this.caseNumber = this.trial.signed();
	}

	@Test
	void isDueAtEachStepAndEverySixMonthsFromTheStart() {
		assertThat(this.evidence.nextDueOn(this.caseNumber)).contains(LocalDate.of(2022, 3, 1));
		assertThat(this.evidence.nextDueAt(this.caseNumber)).contains(LocalDateTime.of(2022, 3, 1, 6, 0));
		receive(LocalDate.of(2022, 3, 3), null);
		assertThat(this.evidence.nextDueOn(this.caseNumber)).contains(LocalDate.of(2022, 6, 15));
		receive(LocalDate.of(2022, 6, 20), null);
		assertThat(this.evidence.nextDueOn(this.caseNumber)).contains(LocalDate.of(2022, 12, 15));
		assertThat(this.evidence.of(this.caseNumber)).extracting(Evidence::dueOn)
			.containsExactly(LocalDate.of(2022, 6, 15), LocalDate.of(2022, 3, 1));
	}

	@Test
	void isDueOnTheDayThatWasSet() {
		receive(LocalDate.of(2022, 3, 3), LocalDate.of(2022, 4, 4));
		assertThat(this.evidence.nextDueOn(this.caseNumber)).contains(LocalDate.of(2022, 4, 4));
	}

	@ParameterizedTest
	@ValueSource(strings = { "ALMENBOLIG_63", "PRIVAT_57A" })
	void isNeverDueWhereAnAgreementIsAnOffer(String scheme) {
		String other = this.trial.signed(scheme);
		this.breaches.report(other, "Skolen", TrialAgreement.SIGNED, "Gik ud");
		assertThat(this.evidence.nextDueOn(other)).isEmpty();
		assertThat(this.events.stream(AgreementBroken.class)).isEmpty();
		assertThat(this.breaches.of(other)).hasSize(1);
	}

	@Test
	void isNotOwedByACitizenWhoIsExempted() {
		this.office.today(LocalDate.of(2022, 2, 1));
		this.meetings.hold(this.caseNumber, meeting(MeetingOutcome.EXEMPTED, ExemptionGround.ILLNESS, "Lægeerklæring"));
		assertThat(this.evidence.nextDueOn(this.caseNumber)).isEmpty();
		assertThat(this.agreements.inForce(this.caseNumber)).map(Agreement::outcome)
			.contains(AgreementOutcome.EXEMPTED);
	}

	@Test
	void isStillDueWhereANewProposalCameToNothing() {
		this.agreements.conclude(this.caseNumber, new AgreementProposal(AgreementOutcome.NOT_SIGNED, null, null, null,
				null, null, null, null, "Vil ikke"));
		assertThat(this.evidence.nextDueOn(this.caseNumber)).contains(TrialAgreement.MILESTONE);
	}

	@Test
	void isDueAtOnceWhileAReportHasNotBeenLookedAt() {
		this.office.today(LocalDate.of(2022, 2, 10));
		this.breaches.report(this.caseNumber, "Skolen", LocalDate.of(2022, 2, 8), "Er gået ud");
		assertThat(this.events.stream(AgreementBroken.class)).containsExactly(new AgreementBroken(this.caseNumber));
		assertThat(this.evidence.nextDueOn(this.caseNumber)).contains(LocalDate.of(2022, 2, 10));
		this.office.today(LocalDate.of(2022, 2, 11));
		this.meetings.hold(this.caseNumber, meeting(MeetingOutcome.CONTINUES, null, null));
		assertThat(this.evidence.nextDueOn(this.caseNumber)).contains(LocalDate.of(2022, 3, 1));
	}

	@Test
	void refusesAReportWithoutWhoWhenAndWhat() {
		assertThat(Rejections.fieldsRefusedBy(() -> this.breaches.report(this.caseNumber, " ", null, "")))
			.containsExactly("reportedBy", "happenedOn", "text");
		assertThat(Rejections.fieldsRefusedBy(
				() -> this.breaches.report(this.caseNumber, "Skolen", LocalDate.of(2021, 11, 2), "Gik ud")))
			.containsExactly("happenedOn");
	}

	@Test
	void asksAndRemindsWithADay() {
		this.office.today(LocalDate.of(2022, 3, 1));
		// 10 working days after Tuesday 1 March 2022
		assertThat(this.evidence.proposedAnswerBy()).isEqualTo(LocalDate.of(2022, 3, 15));
		this.evidence.ask(this.caseNumber, spoken("Send SU-meddelelsen"), LocalDate.of(2022, 3, 20));
		assertThat(this.evidence.remindAt(this.caseNumber)).isEqualTo(LocalDateTime.of(2022, 3, 21, 6, 0));
		this.office.today(LocalDate.of(2022, 3, 21));
		this.evidence.remind(this.caseNumber, spoken("Vi mangler den"), LocalDate.of(2022, 4, 1));
		assertThat(this.evidence.requests(this.caseNumber)).extracting(EvidenceRequest::reminder)
			.containsExactly(true, false);
		assertThat(this.evidence.requests(this.caseNumber)).extracting(EvidenceRequest::dueOn)
			.containsOnly(LocalDate.of(2022, 3, 1));
		assertThat(this.evidence.openRequest(this.caseNumber)).isPresent();
		assertThat(this.notes.of(this.caseNumber)).last()
			.satisfies((note) -> assertThat(note.text()).isEqualTo("Vi mangler den\n\nSvar senest den 01.04.2022."));
		receive(LocalDate.of(2022, 3, 25), null);
		assertThat(this.evidence.openRequest(this.caseNumber)).isEmpty();
	}

	@Test
	void remindsNeverInThePast() {
		this.office.today(LocalDate.of(2022, 3, 1));
		this.evidence.ask(this.caseNumber, spoken("Send SU-meddelelsen"), LocalDate.of(2022, 3, 2));
		this.office.today(LocalDate.of(2022, 3, 3));
		// 10 working days after Thursday 3 March is Thursday 17 March
		assertThat(this.evidence.remindAt(this.caseNumber)).isEqualTo(LocalDateTime.of(2022, 3, 18, 6, 0));
	}

	@Test
	void refusesARequestWithoutHowWhenAndWhat() {
		assertThat(Rejections
			.fieldsRefusedBy(() -> this.evidence.ask(this.caseNumber, new LetterOrTalk(null, null, false, " "), null)))
			.containsExactly("channel", "sentOn", "request", "answerBy");
		LetterOrTalk tomorrow = new LetterOrTalk(LetterChannel.SPOKEN, LocalDate.of(2021, 11, 2), false, "Send");
		assertThat(Rejections
			.fieldsRefusedBy(() -> this.evidence.remind(this.caseNumber, tomorrow, LocalDate.of(2021, 11, 1))))
			.containsExactly("sentOn", "answerBy");
		assertThat(this.evidence.requests(this.caseNumber)).isEmpty();
	}

	@Test
	void refusesEvidenceThatSaysTooLittleOrComesFromTheFuture() {
		assertThat(Rejections.fieldsRefusedBy(
				() -> this.evidence.receive(this.caseNumber, new ReceivedEvidence(null, null, null, null))))
			.containsExactly("kind", "receivedOn", "note");
		assertThat(
				Rejections
					.fieldsRefusedBy(
							() -> this.evidence.receive(this.caseNumber,
									new ReceivedEvidence(EvidenceKind.SU_NOTICE, LocalDate.of(2021, 11, 2),
											"SU fra august", LocalDate.of(2021, 11, 1)))))
			.containsExactly("receivedOn", "nextOn");
		assertThat(Rejections.fieldsRefusedBy(() -> this.evidence.notFollowed(this.caseNumber, " ")))
			.containsExactly("notFollowed");
	}

	@Test
	void refusesAStepBeforeTheSignature() {
		AgreementProposal early = new AgreementProposal(AgreementOutcome.SIGNED, AgreementKind.GO_TO_WORK, "Bageriet",
				TrialAgreement.STARTS, "Praktik", TrialAgreement.SIGNED, TrialAgreement.SIGNED, null, null,
				List.of(LocalDate.of(2021, 11, 2), LocalDate.of(2021, 11, 1)));
		assertThat(Rejections.fieldsRefusedBy(() -> this.agreements.conclude(this.caseNumber, early)))
			.containsExactly("secondMilestoneOn");
	}

	@Test
	void isCuredByEvidence() {
		this.trial.givenACurePeriod(this.caseNumber);
		this.office.today(LocalDate.of(2022, 4, 20));
		this.periods.assess(this.caseNumber, new CureAnswer(CureOutcome.CURED, "Meldt ind igen", EvidenceKind.ENROLMENT,
				LocalDate.of(2022, 4, 19), null, null, null));
		assertThat(this.evidence.of(this.caseNumber)).first()
			.satisfies((newest) -> assertThat(newest.kind()).isEqualTo(EvidenceKind.ENROLMENT));
		assertThat(this.evidence.nextDueOn(this.caseNumber)).contains(LocalDate.of(2022, 6, 15));
	}

	private void receive(LocalDate on, LocalDate nextOn) {
		this.office.today(on);
		this.evidence.receive(this.caseNumber, new ReceivedEvidence(EvidenceKind.SU_NOTICE, on, "SU til HF", nextOn));
	}

	private LetterOrTalk spoken(String text) {
		return new LetterOrTalk(LetterChannel.SPOKEN, LocalDate.now(this.office), false, text);
	}

	private MeetingAnswer meeting(MeetingOutcome outcome, ExemptionGround ground, String reason) {
		return new MeetingAnswer(outcome, LocalDate.now(this.office), "Talte om det", "Mentor", ground, reason, null,
				null);
	}

}
