package dk.udslusning.casefile.dispatch;

import java.time.LocalDate;
import java.util.List;

import dk.udslusning.casefile.citizen.AddressProtection;
import dk.udslusning.casefile.citizen.Agreed;
import dk.udslusning.casefile.citizen.Citizens;
import dk.udslusning.casefile.citizen.DigitalPostAccess;
import dk.udslusning.casefile.citizen.SafeContacts;
import dk.udslusning.casefile.intake.RegisterTransition;
import dk.udslusning.casefile.letter.Channel;
import dk.udslusning.casefile.letter.Letter;
import dk.udslusning.casefile.letter.LetterKind;
import dk.udslusning.casefile.letter.Letters;
import dk.udslusning.casefile.note.CaseNotes;
import dk.udslusning.testing.CaseFileDatabase;
import dk.udslusning.testing.Notices;
import dk.udslusning.testing.Office;
import dk.udslusning.testing.Rejections;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

@CaseFileDatabase
class LetterDispatchIT {

	private static final LocalDate WRITTEN = LocalDate.of(2026, 11, 23);

	@Autowired
	private RegisterTransition register;

	@Autowired
	private Citizens citizens;

	@Autowired
	private SafeContacts contacts;

	@Autowired
	private Letters letters;

	@Autowired
	private LetterDispatch dispatch;

	@Autowired
	private CaseNotes notes;

	@Autowired
	private Office office;

	private String caseNumber;

	@BeforeEach
	void aRefusalWrittenOnMondayTheDayAfterIsTuesday() {
		this.caseNumber = this.register.register(Notices.fromCrisisCentre());
		this.contacts.agree(this.caseNumber, new Agreed().build());
		this.letters.write(this.caseNumber, LetterKind.REFUSAL, "Afslag", "Til Mette Prøvesen");
		this.office.today(WRITTEN.plusDays(1));
	}

	@Test
	void recordsWhoSentTheLetterWhenAndHow() {
		Letter sent = send(WRITTEN, Channel.DIGITAL_POST, false);
		assertThat(sent.sentOn()).isEqualTo(WRITTEN);
		assertThat(sent.channel()).isEqualTo(Channel.DIGITAL_POST);
		assertThat(sent.sentBy()).isEqualTo("Hanne i postrummet");
		assertThat(this.dispatch.unsent(this.caseNumber)).isEmpty();
	}

	/** As where the support is adjusted twice at once: each task sends one letter. */
	@Test
	void sendsEachOfTwoLettersOfAKindThatWait() {
		this.letters.write(this.caseNumber, LetterKind.REFUSAL, "Afslag, det nyeste", "Til Mette Prøvesen");
		assertThat(send(WRITTEN.plusDays(1), Channel.DIGITAL_POST, false).subject()).isEqualTo("Afslag, det nyeste");
		assertThat(send(WRITTEN.plusDays(1), Channel.DIGITAL_POST, false).subject()).isEqualTo("Afslag");
		assertThat(refusedAt(WRITTEN.plusDays(1), Channel.DIGITAL_POST, false)).containsExactly("sentOn");
	}

	@Test
	void refusesADayBeforeItWasWrittenOrAfterToday() {
		assertThat(refusedAt(WRITTEN.minusDays(1), Channel.PAPER_LETTER, false)).containsExactly("sentOn");
		assertThat(refusedAt(WRITTEN.plusDays(2), Channel.PAPER_LETTER, false)).containsExactly("sentOn");
		assertThat(send(WRITTEN.plusDays(1), Channel.PAPER_LETTER, false).isSent()).isTrue();
	}

	@Test
	void holdsTheLetterBackUntilSheWasRungUp() {
		this.contacts.agree(this.caseNumber, new Agreed().callFirst().build());
		assertThat(refusedAt(WRITTEN, Channel.PAPER_LETTER, false)).containsExactly("calledFirst");
		assertThat(this.letters.latest(this.caseNumber, LetterKind.REFUSAL))
			.hasValueSatisfying((letter) -> assertThat(letter.isSent()).isFalse());
		assertThat(send(WRITTEN, Channel.PAPER_LETTER, true).isSent()).isTrue();
		assertThat(this.notes.of(this.caseNumber)).singleElement()
			.satisfies((note) -> assertThat(note.subject()).isEqualTo("Ringet før brev"));
	}

	@Test
	void asksForNoCallWhereTheTwoSitTogether() {
		this.contacts.agree(this.caseNumber, new Agreed().callFirst().build());
		assertThat(send(WRITTEN, Channel.HANDED_OVER, false).isSent()).isTrue();
	}

	@Test
	void keepsLettersOutOfAPostThatOthersRead() {
		this.contacts.agree(this.caseNumber,
				new Agreed().digitalPost(DigitalPostAccess.OTHERS, "Tidligere mand").build());
		assertThat(refusedAt(WRITTEN, Channel.DIGITAL_POST, false)).containsExactly("channel");
		assertThat(send(WRITTEN, Channel.HANDED_OVER, false).isSent()).isTrue();
	}

	@Test
	void sendsPaperToAProtectedCitizenOnlyWhereItWasAgreed() {
		this.contacts.agree(this.caseNumber, new Agreed().postalAddress(null).build());
		assertThat(refusedAt(WRITTEN, Channel.PAPER_LETTER, false)).containsExactly("channel");
		this.citizens.protect(this.caseNumber, AddressProtection.NONE);
		assertThat(send(WRITTEN, Channel.PAPER_LETTER, false).isSent()).isTrue();
	}

	@Test
	void proposesTheSafestUsualWay() {
		this.contacts.agree(this.caseNumber, new Agreed().postalAddress(null).build());
		assertThat(this.dispatch.proposedChannel(this.caseNumber)).isEqualTo(Channel.DIGITAL_POST);
		this.contacts.agree(this.caseNumber,
				new Agreed().postalAddress(null).digitalPost(DigitalPostAccess.UNKNOWN, null).build());
		assertThat(this.dispatch.proposedChannel(this.caseNumber)).isEqualTo(Channel.HANDED_OVER);
		this.contacts.agree(this.caseNumber, new Agreed().digitalPost(DigitalPostAccess.UNKNOWN, null).build());
		assertThat(this.dispatch.proposedChannel(this.caseNumber)).isEqualTo(Channel.PAPER_LETTER);
	}

	@Test
	void sendsToTheRepresentativeWithoutCallOrFear() {
		this.contacts.agree(this.caseNumber,
				new Agreed().callFirst()
					.digitalPost(DigitalPostAccess.OTHERS, "Tidligere mand")
					.representative()
					.build());
		assertThat(send(WRITTEN, Channel.DIGITAL_POST, false).isSent()).isTrue();
	}

	@Test
	void refusesASecondDispatchOfTheSameLetter() {
		send(WRITTEN, Channel.PAPER_LETTER, false);
		assertThat(refusedAt(WRITTEN, Channel.PAPER_LETTER, false)).containsExactly("sentOn");
	}

	@Test
	void leavesOutWhatWasGivenUp() {
		Letter letter = this.dispatch.waiting(this.caseNumber, LetterKind.REFUSAL);
		assertThat(this.dispatch.unsent(this.caseNumber)).containsExactly(letter);
		this.dispatch.giveUp(letter.id(), "Borgeren er død");
		assertThat(this.dispatch.unsent(this.caseNumber)).isEmpty();
	}

	@Test
	void failsWhereTheModelAsksForALetterNobodyWrote() {
		assertThatIllegalStateException().isThrownBy(() -> this.dispatch.waiting(this.caseNumber, LetterKind.GRANT));
	}

	private Letter send(LocalDate on, Channel channel, boolean calledFirst) {
		return this.dispatch.recordSent(this.caseNumber, LetterKind.REFUSAL,
				new LetterSent(on, channel, "Hanne i postrummet", calledFirst));
	}

	private List<String> refusedAt(LocalDate on, Channel channel, boolean calledFirst) {
		return Rejections.fieldsRefusedBy(() -> send(on, channel, calledFirst));
	}

}
