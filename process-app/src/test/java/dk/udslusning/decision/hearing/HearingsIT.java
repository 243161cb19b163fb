package dk.udslusning.decision.hearing;

import java.time.LocalDate;
import java.util.List;

import dk.udslusning.casefile.FieldFault;
import dk.udslusning.casefile.RejectedInput;
import dk.udslusning.casefile.intake.RegisterTransition;
import dk.udslusning.casefile.letter.Channel;
import dk.udslusning.casefile.letter.Letter;
import dk.udslusning.casefile.letter.LetterKind;
import dk.udslusning.casefile.letter.Letters;
import dk.udslusning.decision.DecisionType;
import dk.udslusning.testing.CaseFileDatabase;
import dk.udslusning.testing.Notices;
import dk.udslusning.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@CaseFileDatabase
class HearingsIT {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

	@Autowired
	private RegisterTransition register;

	@Autowired
	private Letters letters;

	@Autowired
	private Hearings hearings;

	@Autowired
	private Office office;

	private String caseNumber;

	@BeforeEach
	void openCase() {
		this.caseNumber = this.register.register(Notices.fromCrisisCentre());
	}

	@Test
	void writesALetterWithPointsOthersFactsAndDeadline() {
		long hearing = open();
		long letterId = this.hearings.writeLetter(hearing, 5);
		Letter letter = this.letters.get(letterId);
		assertThat(letter.kind()).isEqualTo(LetterKind.HEARING);
		assertThat(letter.body()).contains("- Du kommer fra en egen lejlighed", "Boformen har oplyst det",
				"senest 5 arbejdsdage", "§ 19", this.caseNumber);
		assertThat(this.hearings.get(hearing).workingDays()).isEqualTo(5);
	}

	@Test
	void leavesOutTheFactsOfOthersWhereThereAreNone() {
		long hearing = this.hearings.open(this.caseNumber, DecisionType.REFUSAL,
				new HearingGrounds(List.of("Du er under 18 år"), null, false));
		Letter letter = this.letters.get(this.hearings.writeLetter(hearing, 10));
		assertThat(letter.body()).doesNotContain("af andre", "null");
	}

	@Test
	void writesTheLetterOnce() {
		long hearing = open();
		assertThat(this.hearings.writeLetter(hearing, 5)).isEqualTo(this.hearings.writeLetter(hearing, 10));
		assertThat(this.hearings.get(hearing).workingDays()).isEqualTo(5);
	}

	// Source: domain.md 4.2 row 12 and the calendar; expected days counted by hand.
	@ParameterizedTest
	@CsvSource({
			// Monday; 10 working days to the Monday two weeks later
			"2026-11-23,DIGITAL_POST,10,2026-12-07",
			// handed over: received the same day
			"2026-11-23,HANDED_OVER,5,2026-11-30",
			// paper: received Tuesday 1 December, then 10 working days
			"2026-11-23,PAPER_LETTER,10,2026-12-15" })
	void countsTheDeadlineFromReceiptInWorkingDays(LocalDate sentOn, Channel channel, int days, LocalDate lastDay) {
		long hearing = open();
		this.hearings.writeLetter(hearing, days);
		assertThat(this.hearings.letterSent(hearing, sentOn, channel)).isEqualTo(lastDay);
		assertThat(this.hearings.get(hearing).deadline()).isEqualTo(lastDay);
	}

	@Test
	void keepsAReply() {
		long hearing = sent();
		this.office.today(LocalDate.of(2026, 11, 27));
		this.hearings.registerReply(hearing, LocalDate.of(2026, 11, 26), ReplyChannel.PHONE, "Jeg er blevet opsagt");
		Hearing replied = this.hearings.get(hearing);
		assertThat(replied.state()).isEqualTo(HearingState.REPLIED);
		assertThat(replied.reply()).isEqualTo("Jeg er blevet opsagt");
		assertThat(replied.allowsAdverseDecision()).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-22,false", "2026-11-23,true", "2026-11-27,true", "2026-11-28,false" })
	void takesAReplyFromTheLettersDayUntilToday(LocalDate repliedOn, boolean taken) {
		long hearing = sent();
		this.office.today(LocalDate.of(2026, 11, 27));
		if (taken) {
			this.hearings.registerReply(hearing, repliedOn, ReplyChannel.MEETING, "Nej");
			assertThat(this.hearings.get(hearing).repliedOn()).isEqualTo(repliedOn);
		}
		else {
			assertThatExceptionOfType(RejectedInput.class)
				.isThrownBy(() -> this.hearings.registerReply(hearing, repliedOn, ReplyChannel.MEETING, "Nej"))
				.satisfies((rejected) -> assertThat(rejected.faults()).extracting(FieldFault::field)
					.containsExactly("repliedOn"));
		}
	}

	@Test
	void reportsEverythingAReplyLacks() {
		long hearing = sent();
		assertThatExceptionOfType(RejectedInput.class)
			.isThrownBy(() -> this.hearings.registerReply(hearing, null, null, " "))
			.satisfies((rejected) -> assertThat(rejected.faults()).extracting(FieldFault::field)
				.containsExactlyInAnyOrder("repliedOn", "replyChannel", "reply"));
	}

	@Test
	void weighsAReplyThatCameAfterTheDeadline() {
		long hearing = sent();
		this.office.today(LocalDate.of(2026, 12, 20));
		this.hearings.registerReply(hearing, LocalDate.of(2026, 12, 18), ReplyChannel.PAPER_LETTER, "Undskyld");
		this.hearings.assess(hearing, HearingOutcome.CHANGED, "Oplysningen er ny.");
		assertThat(this.hearings.get(hearing).allowsAdverseDecision()).isFalse();
	}

	@Test
	void allowsAnAdverseDecisionOnlyWhereTheAssessmentWasUpheld() {
		long hearing = sent();
		this.hearings.assess(hearing, HearingOutcome.UPHELD, "Der kom ikke svar inden fristen.");
		Hearing assessed = this.hearings.get(hearing);
		assertThat(assessed.allowsAdverseDecision()).isTrue();
		assertThat(assessed.concludedBy()).isEqualTo("sagsbehandler1");
	}

	@Test
	void demandsReasonsForTheAssessment() {
		long hearing = sent();
		assertThatExceptionOfType(RejectedInput.class)
			.isThrownBy(() -> this.hearings.assess(hearing, null, "x".repeat(4001)))
			.satisfies((rejected) -> assertThat(rejected.faults()).extracting(FieldFault::field)
				.containsExactly("outcome", "reasons"));
	}

	@Test
	void refusesToConcludeBeforeTheLetterWentOut() {
		long hearing = open();
		assertThatExceptionOfType(HearingOutOfOrder.class)
			.isThrownBy(() -> this.hearings.assess(hearing, HearingOutcome.UPHELD, "Ingen svar"));
		this.hearings.writeLetter(hearing, 10);
		assertThatExceptionOfType(HearingOutOfOrder.class)
			.isThrownBy(() -> this.hearings.assess(hearing, HearingOutcome.UPHELD, "Ingen svar"));
	}

	@Test
	void refusesASecondConclusion() {
		long hearing = sent();
		this.hearings.assess(hearing, HearingOutcome.CHANGED, "Ny oplysning");
		assertThatExceptionOfType(HearingOutOfOrder.class)
			.isThrownBy(() -> this.hearings.assess(hearing, HearingOutcome.UPHELD, "Alligevel"));
	}

	@Test
	void refusesAReplyBeforeTheLetterWentOut() {
		long hearing = open();
		assertThatExceptionOfType(HearingOutOfOrder.class)
			.isThrownBy(() -> this.hearings.registerReply(hearing, TODAY, ReplyChannel.PHONE, "Nej"));
	}

	@Test
	void waivesOnlyWithAReason() {
		assertThatIllegalArgumentException().isThrownBy(
				() -> this.hearings.waive(this.caseNumber, DecisionType.SUPPORT, List.of("Du har selv en bolig"), " "));
		long waived = this.hearings.waive(this.caseNumber, DecisionType.SUPPORT, List.of("Du har selv en bolig"),
				"Borgeren har selv oplyst alt.");
		assertThat(this.hearings.get(waived).allowsAdverseDecision()).isTrue();
	}

	@Test
	void keepsWhatWasSaidInAHearingInPerson() {
		long heard = this.hearings.heardInPerson(this.caseNumber, DecisionType.SUPPORT,
				List.of("Du klarer hjemmet selv"), TODAY, "Det er jeg enig i");
		Hearing hearing = this.hearings.get(heard);
		assertThat(hearing.allowsAdverseDecision()).isTrue();
		assertThat(hearing.reply()).isEqualTo("Det er jeg enig i");
		assertThat(this.hearings.latest(this.caseNumber, DecisionType.SUPPORT)).contains(hearing);
		assertThat(this.hearings.latest(this.caseNumber, DecisionType.REFUSAL)).isEmpty();
	}

	private long open() {
		return this.hearings.open(this.caseNumber, DecisionType.REFUSAL,
				new HearingGrounds(List.of("Du kommer fra en egen lejlighed"), "Boformen har oplyst det", false));
	}

	private long sent() {
		long hearing = open();
		this.hearings.writeLetter(hearing, 10);
		this.hearings.letterSent(hearing, TODAY, Channel.DIGITAL_POST);
		return hearing;
	}

}
