package dk.udslusning.casefile.dispatch.post;

import java.time.LocalDate;

import dk.udslusning.casefile.intake.RegisterTransition;
import dk.udslusning.casefile.letter.Channel;
import dk.udslusning.casefile.letter.LetterKind;
import dk.udslusning.casefile.letter.Letters;
import dk.udslusning.testing.CaseFileDatabase;
import dk.udslusning.testing.Notices;
import dk.udslusning.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

@CaseFileDatabase
@RecordApplicationEvents
class PostingsIT {

	private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

	@Autowired
	private RegisterTransition register;

	@Autowired
	private Letters letters;

	@Autowired
	private Postings postings;

	@Autowired
	private Office office;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private ApplicationEvents events;

	private String caseNumber;

	private long letter;

	private String reference;

	@BeforeEach
	void aLetterLaidReadyOnMonday() {
		this.office.today(MONDAY);
		this.caseNumber = this.register.register(Notices.fromCrisisCentre());
		this.letter = this.letters.write(this.caseNumber, LetterKind.REFUSAL, "Afslag", "Til Mette Prøvesen");
		this.reference = this.postings.prepare(this.letter, Channel.DIGITAL_POST);
	}

	@Test
	void waitsUntilItIsSent() {
		assertThat(this.postings.waiting()).extracting(Posting::reference).containsExactly(this.reference);
		this.postings.sent(this.reference, MONDAY, Confirmation.RECEIPT);
		assertThat(this.postings.waiting()).isEmpty();
		assertThat(current().state()).isEqualTo(PostingState.SENT);
		assertThat(current().day()).isEqualTo(MONDAY);
		assertThat(this.events.stream(LetterPosted.class))
			.containsExactly(new LetterPosted(this.caseNumber, this.letter, MONDAY));
	}

	/** A stop takes effect on that day: a receipt weeks later must not move it. */
	@Test
	void leavesTheHouseOnTheDayItWasSentHoweverLateItsReceipt() {
		assertThat(this.postings.leftOn(this.letter)).isEmpty();
		this.postings.sent(this.reference, MONDAY, Confirmation.RECEIPT);
		this.office.today(MONDAY.plusDays(9));
		this.postings.received(this.reference, MONDAY.plusDays(9));
		assertThat(this.postings.leftOn(this.letter)).contains(MONDAY);
		this.postings.failed(this.reference, MONDAY.plusDays(9), "Kom retur");
		assertThat(this.postings.leftOn(this.letter)).isEmpty();
		String again = this.postings.prepare(this.letter, Channel.PAPER_LETTER);
		this.postings.received(again, MONDAY.plusDays(9));
		assertThat(this.postings.leftOn(this.letter)).contains(MONDAY.plusDays(9));
	}

	@Test
	void keepsTheReferenceOfALetterThatLiesReady() {
		assertThat(this.postings.prepare(this.letter, Channel.DIGITAL_POST)).isEqualTo(this.reference);
		assertThatIllegalStateException().isThrownBy(() -> this.postings.prepare(this.letter, Channel.PAPER_LETTER));
	}

	@Test
	void takesNoPostForALetterHandedOver() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.postings.prepare(this.letter, Channel.HANDED_OVER));
	}

	@Test
	void hearsTheSameReceiptOnce() {
		this.postings.sent(this.reference, MONDAY, Confirmation.RECEIPT);
		this.postings.received(this.reference, MONDAY);
		this.postings.received(this.reference, MONDAY);
		this.postings.sent(this.reference, MONDAY, Confirmation.RECEIPT);
		assertThat(current().state()).isEqualTo(PostingState.RECEIVED);
		assertThat(this.events.stream(LetterArrived.class)).hasSize(1);
		assertThat(this.events.stream(LetterPosted.class)).hasSize(1);
	}

	@Test
	void countsAFailureAfterAReceiptAndALateReceiptAfterAFailure() {
		this.postings.received(this.reference, MONDAY);
		this.office.today(MONDAY.plusDays(2));
		this.postings.failed(this.reference, MONDAY.plusDays(1), "Postkassen er lukket");
		assertThat(current().state()).isEqualTo(PostingState.FAILED);
		assertThat(current().reason()).isEqualTo("Postkassen er lukket");
		this.postings.received(this.reference, MONDAY);
		assertThat(current().state()).as("the first receipt once more").isEqualTo(PostingState.FAILED);
		this.postings.received(this.reference, MONDAY.plusDays(2));
		assertThat(current().state()).isEqualTo(PostingState.RECEIVED);
	}

	@Test
	void countsAReceiptOfOneNotMarkedAsSentAsBoth() {
		this.postings.received(this.reference, MONDAY);
		assertThat(this.postings.waiting()).isEmpty();
		assertThat(this.events.stream(LetterPosted.class)).hasSize(1);
		assertThat(this.events.stream(LetterArrived.class)).hasSize(1);
	}

	@Test
	void countsWrittenAsReceivedWhereThePostGivesNoReceipts() {
		this.postings.sent(this.reference, MONDAY, Confirmation.WRITTEN);
		this.postings.sent(this.reference, MONDAY, Confirmation.WRITTEN);
		assertThat(current().state()).isEqualTo(PostingState.RECEIVED);
		assertThat(this.events.stream(LetterArrived.class)).hasSize(1);
	}

	@Test
	void sendsAgainAfterAFailureAndTellsNoMoreOfTheOldOne() {
		this.postings.failed(this.reference, MONDAY, null);
		String again = this.postings.prepare(this.letter, Channel.PAPER_LETTER);
		assertThat(again).isNotEqualTo(this.reference);
		this.postings.received(this.reference, MONDAY);
		this.office.today(MONDAY.plusDays(1));
		this.postings.failed(this.reference, MONDAY.plusDays(1), null);
		assertThat(current().reference()).isEqualTo(again);
		assertThat(this.postings.of(this.letter)).extracting(Posting::state)
			.containsExactly(PostingState.FAILED, PostingState.PREPARED);
		assertThat(this.events.stream(LetterFailed.class)).hasSize(1);
	}

	@Test
	void refusesDaysThatCannotBeAndReferencesNobodyGave() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.postings.received(this.reference, MONDAY.plusDays(1)));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.postings.failed(this.reference, MONDAY.minusDays(1), null));
		assertThatExceptionOfType(NoSuchPosting.class).isThrownBy(() -> this.postings.received("nobody", MONDAY));
	}

	/** Sent on Monday: Tuesday, Wednesday and Thursday have passed on Friday. */
	@Test
	void findsWhatWasNotHeardOfForThreeWorkingDays() {
		this.postings.sent(this.reference, MONDAY, Confirmation.RECEIPT);
		this.office.today(MONDAY.plusDays(3));
		assertThat(this.postings.overdue(3)).isEmpty();
		this.office.today(MONDAY.plusDays(4));
		assertThat(this.postings.overdue(3)).extracting(Posting::reference).containsExactly(this.reference);
		this.postings.received(this.reference, MONDAY.plusDays(4));
		assertThat(this.postings.overdue(3)).isEmpty();
	}

	@Test
	void cutsALongReason() {
		this.postings.failed(this.reference, MONDAY, "x".repeat(501));
		assertThat(current().reason()).hasSize(500);
		assertThat(this.jdbc.sql("select count(*) from letter_posting_event").query(Long.class).single()).isEqualTo(1);
	}

	private Posting current() {
		return this.postings.current(this.letter).orElseThrow();
	}

}
