package dk.udslusning.casefile.closing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import dk.udslusning.casefile.CaseFile;
import dk.udslusning.casefile.CaseFiles;
import dk.udslusning.casefile.CaseStatus;
import dk.udslusning.casefile.CloseReason;
import dk.udslusning.casefile.RejectedInput;
import dk.udslusning.casefile.citizen.Agreed;
import dk.udslusning.casefile.citizen.DigitalPostAccess;
import dk.udslusning.casefile.citizen.SafeContacts;
import dk.udslusning.casefile.contact.CitizenContacts;
import dk.udslusning.casefile.contact.CitizenMessage;
import dk.udslusning.casefile.contact.ContactKind;
import dk.udslusning.casefile.dispatch.LetterDispatch;
import dk.udslusning.casefile.home.HomeConditions;
import dk.udslusning.casefile.home.HomeOffers;
import dk.udslusning.casefile.home.HomePath;
import dk.udslusning.casefile.home.HomeRegister;
import dk.udslusning.casefile.home.HomeWish;
import dk.udslusning.casefile.home.Occupancy;
import dk.udslusning.casefile.home.SampleHomes;
import dk.udslusning.casefile.intake.RegisterTransition;
import dk.udslusning.casefile.journal.CaseJournal;
import dk.udslusning.casefile.lease.Leases;
import dk.udslusning.casefile.letter.Channel;
import dk.udslusning.casefile.letter.LetterKind;
import dk.udslusning.casefile.letter.Letters;
import dk.udslusning.casefile.note.CaseNotes;
import dk.udslusning.casefile.release.Releases;
import dk.udslusning.testing.CaseFileDatabase;
import dk.udslusning.testing.Notices;
import dk.udslusning.testing.Rejections;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@CaseFileDatabase
class CaseClosingsIT {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

	@Autowired
	private RegisterTransition register;

	@Autowired
	private CaseClosings closings;

	@Autowired
	private CaseFiles cases;

	@Autowired
	private CaseJournal journal;

	@Autowired
	private Releases releases;

	@Autowired
	private SafeContacts contacts;

	@Autowired
	private Letters letters;

	@Autowired
	private LetterDispatch dispatch;

	@Autowired
	private CitizenContacts messages;

	@Autowired
	private CaseNotes notes;

	@Autowired
	private HomePath path;

	@Autowired
	private Leases leases;

	@Autowired
	private Occupancy occupancy;

	@Autowired
	private HomeRegister homes;

	@Autowired
	private HomeOffers offers;

	private String caseNumber;

	@BeforeEach
	void aCaseReceivedOnThe20thWithAStay() {
		this.caseNumber = this.register.register(Notices.fromCrisisCentre());
	}

	@Test
	void closesTheCaseOnTheDayThatWasRecorded() {
		this.closings.prepare(this.caseNumber, withdrawn(TODAY.minusDays(1)));
		assertThat(this.cases.get(this.caseNumber).isOpen()).isTrue();
		this.closings.close(this.caseNumber, CloseReason.WITHDRAWN, "EndEvent_Withdrawn");
		CaseFile closed = this.cases.get(this.caseNumber);
		assertThat(closed.status()).isEqualTo(CaseStatus.CLOSED);
		assertThat(closed.closeReason()).isEqualTo(CloseReason.WITHDRAWN);
		assertThat(closed.closedOn()).isEqualTo(TODAY.minusDays(1));
		assertThat(this.journal.latest(this.caseNumber)).hasValueSatisfying((entry) -> {
			assertThat(entry.step()).isEqualTo("EndEvent_Withdrawn");
			assertThat(entry.text()).isEqualTo("Sagen er lukket: Borgeren har trukket sig");
		});
	}

	@Test
	void closesARefusedCaseTodayAndOnlyOnce() {
		this.closings.close(this.caseNumber, CloseReason.REFUSED, "EndEvent_Refused");
		this.closings.close(this.caseNumber, CloseReason.REFUSED, "EndEvent_Refused");
		assertThat(this.cases.get(this.caseNumber).closedOn()).isEqualTo(TODAY);
		assertThat(this.journal.of(this.caseNumber)).hasSize(1);
	}

	@Test
	void refusesTomorrowAndTheDayBeforeTheCaseWasOpened() {
		assertThat(refusedAt(withdrawn(TODAY.plusDays(1)))).containsExactly("closedOn");
		assertThat(refusedAt(withdrawn(LocalDate.of(2026, 11, 19)))).containsExactly("closedOn");
		this.closings.prepare(this.caseNumber, withdrawn(LocalDate.of(2026, 11, 20)));
	}

	@Test
	void asksForEverybodyWhoMustBeTold() {
		assertThat(refusedAt(closing(CloseReason.WITHDRAWN, Map.of()))).containsExactly("citizenToldOn",
				"shelterToldOn");
		assertThat(refusedAt(closing(CloseReason.MOVED_AWAY, Map.of()))).containsExactly("citizenToldOn",
				"newMunicipalityToldOn", "shelterToldOn", "handedTo");
		assertThat(refusedAt(closing(CloseReason.COMPLETED, Map.of()))).containsExactly("citizenToldOn");
	}

	@Test
	void asksForTheShelterOnlyWhileSheStays() {
		this.releases.discharged(this.caseNumber, TODAY);
		this.closings.prepare(this.caseNumber, closing(CloseReason.WITHDRAWN, Map.of(Told.CITIZEN, TODAY)));
	}

	@Test
	void asksForTheLandlordWhileAHomeIsKept() {
		this.cases.chooseScheme(this.caseNumber, "ALMENBOLIG_63");
		long home = this.homes.add(SampleHomes.family()).id();
		this.offers.offer(this.caseNumber, new HomeWish(home, LocalDate.of(2026, 12, 1), null, HomeConditions.none()));
		assertThat(refusedAt(withdrawn(TODAY))).containsExactly("landlordToldOn");
	}

	@Test
	void takesADeathWithTheRelativesToldOrAReasonWhyNot() {
		Map<Told, LocalDate> shelter = Map.of(Told.SHELTER, TODAY);
		assertThat(refusedAt(closing(CloseReason.DIED, shelter))).containsExactly("estateToldOn");
		this.closings.prepare(this.caseNumber, new Closing(CloseReason.DIED, TODAY, shelter, null,
				"Ingen kendte pårørende", null, null, null, null, true, null, null));
	}

	@Test
	void refusesADayOfTomorrowForWhoWasTold() {
		assertThat(refusedAt(closing(CloseReason.COMPLETED, Map.of(Told.CITIZEN, TODAY.plusDays(1)))))
			.containsExactly("citizenToldOn");
	}

	@Test
	void refusesToCloseOverAnUnsentLetter() {
		this.letters.write(this.caseNumber, LetterKind.REFUSAL, "Afslag", "Til Mette Prøvesen");
		assertThat(refusedAt(withdrawn(TODAY))).containsExactly("lettersLeft");
		assertThat(refusedAt(letters(LettersLeft.STILL_TO_SEND, null, null, null))).containsExactly("lettersLeft");
		assertThat(refusedAt(letters(LettersLeft.GIVEN_UP, null, null, null))).containsExactly("lettersReason");
		assertThat(refusedAt(letters(LettersLeft.SENT, null, null, null))).containsExactly("lettersSentOn",
				"lettersChannel");
	}

	@Test
	void givesUpALetterWithAReason() {
		this.letters.write(this.caseNumber, LetterKind.REFUSAL, "Afslag", "Til Mette Prøvesen");
		this.closings.prepare(this.caseNumber, letters(LettersLeft.GIVEN_UP, null, null, "Borgeren har trukket sig"));
		assertThat(this.dispatch.unsent(this.caseNumber)).isEmpty();
	}

	@Test
	void recordsALetterThatWasSentUnderTheSameRulesAsEver() {
		this.contacts.agree(this.caseNumber,
				new Agreed().digitalPost(DigitalPostAccess.OTHERS, "Tidligere mand").build());
		this.letters.write(this.caseNumber, LetterKind.REFUSAL, "Afslag", "Til Mette Prøvesen");
		assertThat(refusedAt(letters(LettersLeft.SENT, TODAY, Channel.DIGITAL_POST, null)))
			.containsExactly("lettersChannel");
		this.closings.prepare(this.caseNumber, letters(LettersLeft.SENT, TODAY, Channel.HANDED_OVER, null));
		assertThat(this.letters.latest(this.caseNumber, LetterKind.REFUSAL))
			.hasValueSatisfying((letter) -> assertThat(letter.sentOn()).isEqualTo(TODAY));
	}

	@Test
	void refusesAnAnswerAboutLettersWhereThereAreNone() {
		assertThat(refusedAt(letters(LettersLeft.GIVEN_UP, null, null, "Borgeren har trukket sig")))
			.containsExactly("lettersLeft");
	}

	/** Told after the time in the home was over: no task takes it up any more. */
	@Test
	void completesOverAMessageOnlyWithAnAnswer() {
		tell(ContactKind.RENT_ARREARS);
		assertThat(refusedAt(completed(null))).containsExactly("contactsAnswer");
		assertThat(refusedAt(completed(" "))).containsExactly("contactsAnswer");
		this.closings.prepare(this.caseNumber, completed("Aftalt afdrag med udlejer"));
		assertThat(this.messages.unhandled(this.caseNumber)).isEmpty();
		assertThat(this.notes.of(this.caseNumber)).last()
			.satisfies((note) -> assertThat(note.text()).isEqualTo("Aftalt afdrag med udlejer"));
	}

	@Test
	void refusesAnAnswerAboutMessagesWhereThereAreNone() {
		assertThat(refusedAt(completed("Alt er i orden"))).containsExactly("contactsAnswer");
	}

	@Test
	void waitsForTheTaskThatTakesAMessageUp() {
		tell(ContactKind.CONTACT_CHANGED);
		assertThatThrownBy(() -> this.closings.prepare(this.caseNumber, completed(null)))
			.isInstanceOf(RejectedInput.class)
			.hasMessage("En henvendelse er ikke taget op: »Skal kontaktes på en anden måde« (23.11.2026). "
					+ "Løs opgaven »Aftal sikker kontakt igen« først");
	}

	@Test
	void takesMessagesAlongWhenTheCourseIsCutShort() {
		tell(ContactKind.RENT_ARREARS);
		this.closings.prepare(this.caseNumber, withdrawn(TODAY));
	}

	/** The lease from 1 December was signed today; its home is free from the 11th. */
	@Test
	void endsALeaseThatSheNeverMovedInUnder() {
		String leased = this.path.open(Notices.ofAnother());
		this.path.lease(leased, null);
		long home = this.leases.required(leased).homeId();
		LocalDate last = LocalDate.of(2026, 12, 10);
		assertThatThrownBy(() -> this.closings.prepare(leased, withdrawnAndLeased(null)))
			.isInstanceOf(RejectedInput.class)
			.hasMessageContaining("skriv dens sidste dag");
		assertThat(
				Rejections.fieldsRefusedBy(() -> this.closings.prepare(leased, withdrawnAndLeased(TODAY.minusDays(1)))))
			.containsExactly("unusedLeaseEndsOn");
		this.closings.prepare(leased, withdrawnAndLeased(last));
		assertThat(this.leases.required(leased).endedOn()).isEqualTo(last);
		assertThat(this.occupancy.takenFrom(home, last, this.caseNumber, null)).isPresent();
		assertThat(this.occupancy.takenFrom(home, last.plusDays(1), this.caseNumber, null)).isEmpty();
	}

	@Test
	void asksForNoLeaseWhereNoneWasSigned() {
		assertThat(refusedAt(withdrawnAndLeased(TODAY))).containsExactly("unusedLeaseEndsOn");
	}

	private static Closing withdrawnAndLeased(LocalDate leaseEndsOn) {
		return new Closing(CloseReason.WITHDRAWN, TODAY,
				Map.of(Told.CITIZEN, TODAY, Told.SHELTER, TODAY, Told.LANDLORD, TODAY), null, null, null, null, null,
				null, false, null, leaseEndsOn);
	}

	private void tell(ContactKind kind) {
		this.messages.record(new CitizenMessage(this.caseNumber, kind, TODAY, "Udlejer ringede"));
	}

	private static Closing completed(String contactsAnswer) {
		return new Closing(CloseReason.COMPLETED, TODAY, Map.of(Told.CITIZEN, TODAY), null, null, null, null, null,
				null, false, contactsAnswer, null);
	}

	private List<String> refusedAt(Closing closing) {
		return Rejections.fieldsRefusedBy(() -> this.closings.prepare(this.caseNumber, closing));
	}

	private static Closing withdrawn(LocalDate closedOn) {
		return new Closing(CloseReason.WITHDRAWN, closedOn, Map.of(Told.CITIZEN, TODAY, Told.SHELTER, TODAY), null,
				null, null, null, null, null, false, null, null);
	}

	private static Closing closing(CloseReason reason, Map<Told, LocalDate> told) {
		return new Closing(reason, TODAY, told, null, null, null, null, null, null, false, null, null);
	}

	private static Closing letters(LettersLeft left, LocalDate sentOn, Channel channel, String reason) {
		return new Closing(CloseReason.WITHDRAWN, TODAY, Map.of(Told.CITIZEN, TODAY, Told.SHELTER, TODAY), null, null,
				left, sentOn, channel, reason, false, null, null);
	}

}
