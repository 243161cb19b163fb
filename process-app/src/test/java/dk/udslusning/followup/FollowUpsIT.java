package dk.udslusning.followup;

import java.time.LocalDate;

import dk.udslusning.casefile.NeedLevel;
import dk.udslusning.casefile.home.HomePath;
import dk.udslusning.casefile.note.CaseNotes;
import dk.udslusning.casefile.tenancy.Tenancies;
import dk.udslusning.testing.CaseFileDatabase;
import dk.udslusning.testing.Notices;
import dk.udslusning.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static dk.udslusning.testing.Rejections.fieldsRefusedBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

@CaseFileDatabase
class FollowUpsIT {

	/** Thursday. */
	private static final LocalDate MOVED_IN = HomePath.MOVED_IN;

	@Autowired
	private HomePath path;

	@Autowired
	private FollowUps followUps;

	@Autowired
	private Tenancies tenancies;

	@Autowired
	private CaseNotes notes;

	@Autowired
	private Office office;

	private String caseNumber;

	@BeforeEach
	void moveIn() {
		this.caseNumber = this.path.open(Notices.fromCrisisCentre());
		this.path.moveIn(this.caseNumber, NeedLevel.MEDIUM);
	}

	@Test
	void tellsNeedAndWholeMonthsSinceMovingIn() {
		this.office.today(LocalDate.of(2027, 1, 9));
		assertThat(this.followUps.need(this.caseNumber)).isEqualTo(new FollowUpNeed(NeedLevel.MEDIUM, 0));
		this.office.today(LocalDate.of(2027, 1, 10));
		assertThat(this.followUps.need(this.caseNumber)).isEqualTo(new FollowUpNeed(NeedLevel.MEDIUM, 1));
	}

	@Test
	void plansTheFirstFromMovingInAndTheNextFromTheLastHeld() {
		FollowUp first = this.followUps.plan(this.caseNumber, "P1M");
		assertThat(first.plannedFor()).isEqualTo(LocalDate.of(2027, 1, 11)); // 10 January
																				// is a
																				// Sunday
		this.office.today(LocalDate.of(2027, 1, 14));
		this.followUps.hold(first.id(), report(LocalDate.of(2027, 1, 13), HowItGoes.WELL, null));
		FollowUp second = this.followUps.plan(this.caseNumber, "P1M");
		assertThat(second.id()).isNotEqualTo(first.id());
		assertThat(second.plannedFor()).isEqualTo(LocalDate.of(2027, 2, 15)); // the 13th
																				// is a
																				// Saturday
	}

	@Test
	void plansOnceWhenAskedTwice() {
		FollowUp planned = this.followUps.plan(this.caseNumber, "P1M");
		assertThat(this.followUps.plan(this.caseNumber, "P14D")).isEqualTo(planned);
	}

	@Test
	void keepsWhatTheFollowUpShowedAndTheNewNeed() {
		FollowUp planned = this.followUps.plan(this.caseNumber, "P1M");
		this.office.today(LocalDate.of(2027, 1, 11));
		FollowUp held = this.followUps.hold(planned.id(), report(LocalDate.of(2027, 1, 11), HowItGoes.WATCH, null));
		assertThat(held.status()).isEqualTo(FollowUpStatus.HELD);
		assertThat(held.economy()).isEqualTo(HowItGoes.WATCH);
		assertThat(held.nextStep()).isEqualTo("Ringer til banken", false, null, null);
		assertThat(this.followUps.get(planned.id())).isEqualTo(held);
		assertThat(this.tenancies.required(this.caseNumber).needLevel()).isEqualTo(NeedLevel.HIGH);
		assertThat(this.notes.of(this.caseNumber)).isEmpty();
		assertThatIllegalStateException()
			.isThrownBy(() -> this.followUps.move(planned.id(), LocalDate.of(2027, 1, 20), "Syg"));
	}

	@Test
	void asksForTheWorryAndNotesIt() {
		FollowUp planned = this.followUps.plan(this.caseNumber, "P1M");
		this.office.today(LocalDate.of(2027, 1, 11));
		assertThat(fieldsRefusedBy(
				() -> this.followUps.hold(planned.id(), report(LocalDate.of(2027, 1, 11), HowItGoes.WORRYING, " "))))
			.containsExactly("worry");
		this.followUps.hold(planned.id(), report(LocalDate.of(2027, 1, 11), HowItGoes.WORRYING, "Bange for naboen"));
		assertThat(this.notes.of(this.caseNumber)).singleElement().satisfies((note) -> {
			assertThat(note.subject()).isEqualTo("Bekymring ved opfølgning den 11.01.2027");
			assertThat(note.text()).isEqualTo("Bange for naboen");
		});
	}

	@Test
	void refusesAFollowUpInTheFutureOrBeforeMovingIn() {
		FollowUp planned = this.followUps.plan(this.caseNumber, "P1M");
		assertThat(fieldsRefusedBy(
				() -> this.followUps.hold(planned.id(), report(MOVED_IN.plusDays(1), HowItGoes.WELL, null))))
			.containsExactly("heldOn");
		assertThat(fieldsRefusedBy(
				() -> this.followUps.hold(planned.id(), report(MOVED_IN.minusDays(1), HowItGoes.WELL, null))))
			.containsExactly("heldOn");
		assertThat(this.followUps.hold(planned.id(), report(MOVED_IN, HowItGoes.WELL, null)).heldOn())
			.isEqualTo(MOVED_IN);
	}

	@Test
	void namesEveryMissingField() {
		FollowUp planned = this.followUps.plan(this.caseNumber, "P1M");
		assertThat(fieldsRefusedBy(() -> this.followUps.hold(planned.id(),
				new FollowUpReport(null, null, null, null, null, null, null, null, null, null, null, null, null,
						null))))
			.containsExactly("heldOn", "contactForm", "heldBy", "home", "occupation", "economy", "wellBeing",
					"needLevel");
	}

	@Test
	void movesAFollowUpFromTodayToSixMonthsAhead() {
		FollowUp planned = this.followUps.plan(this.caseNumber, "P1M");
		assertThat(fieldsRefusedBy(() -> this.followUps.move(planned.id(), MOVED_IN.minusDays(1), "Syg")))
			.containsExactly("movedTo");
		assertThat(fieldsRefusedBy(() -> this.followUps.move(planned.id(), LocalDate.of(2027, 6, 11), "Syg")))
			.containsExactly("movedTo");
		assertThat(fieldsRefusedBy(() -> this.followUps.move(planned.id(), null, " "))).containsExactly("movedTo",
				"movedReason");
		assertThat(this.followUps.move(planned.id(), LocalDate.of(2027, 6, 10), "Syg").plannedFor())
			.isEqualTo(LocalDate.of(2027, 6, 10));
		FollowUp moved = this.followUps.move(planned.id(), MOVED_IN, "Alligevel i dag");
		assertThat(moved.firstPlannedFor()).isEqualTo(LocalDate.of(2027, 1, 11));
		assertThat(this.followUps.eventsOf(planned.id())).extracting(FollowUpEvent::newDate)
			.containsExactly(LocalDate.of(2027, 6, 10), MOVED_IN);
	}

	@Test
	void seeksContactAfterAMissUntilTheCitizenIsReached() {
		FollowUp planned = this.followUps.plan(this.caseNumber, "P1M");
		this.office.today(LocalDate.of(2027, 1, 11));
		this.followUps.miss(planned.id(), LocalDate.of(2027, 1, 11), "Lukkede ikke op");
		FollowUp still = this.followUps.tryContact(planned.id(),
				new ContactTry(LocalDate.of(2027, 1, 11), SafeChannel.PHONE, false, "Tog ikke telefonen", null));
		assertThat(still.plannedFor()).isEqualTo(LocalDate.of(2027, 1, 11));
		FollowUp again = this.followUps.tryContact(planned.id(), new ContactTry(LocalDate.of(2027, 1, 11),
				SafeChannel.SUPPORT_WORKER, true, "Har det godt", LocalDate.of(2027, 1, 14)));
		assertThat(again.plannedFor()).isEqualTo(LocalDate.of(2027, 1, 14));
		assertThat(again.status()).isEqualTo(FollowUpStatus.PLANNED);
		assertThat(this.followUps.eventsOf(planned.id())).extracting(FollowUpEvent::kind)
			.containsExactly(FollowUpEvent.Kind.MISSED, FollowUpEvent.Kind.NOT_REACHED, FollowUpEvent.Kind.REACHED);
	}

	@Test
	void refusesAMissOrATryInTheFutureAndAContactWithoutANewDay() {
		FollowUp planned = this.followUps.plan(this.caseNumber, "P1M");
		assertThat(fieldsRefusedBy(() -> this.followUps.miss(planned.id(), MOVED_IN.plusDays(1), null)))
			.containsExactly("missedOn", "missedReason");
		assertThat(fieldsRefusedBy(() -> this.followUps.tryContact(planned.id(),
				new ContactTry(MOVED_IN.plusDays(1), SafeChannel.PHONE, true, "Talte sammen", null))))
			.containsExactly("triedOn", "newDate");
		assertThat(fieldsRefusedBy(
				() -> this.followUps.tryContact(planned.id(), new ContactTry(null, null, null, null, null))))
			.containsExactly("triedOn", "channel", "reached", "contactNote");
		assertThat(this.followUps.eventsOf(planned.id())).isEmpty();
	}

	@Test
	void endsWithTheTenancyWhenTheCitizenHasMovedOut() {
		FollowUp planned = this.followUps.plan(this.caseNumber, "P1M");
		this.office.today(LocalDate.of(2027, 1, 11));
		assertThat(fieldsRefusedBy(() -> this.followUps.moveOut(planned.id(), LocalDate.of(2027, 1, 12), "Flyttet")))
			.containsExactly("movedOutOn");
		assertThat(fieldsRefusedBy(() -> this.followUps.moveOut(planned.id(), MOVED_IN.minusDays(1), null)))
			.containsExactly("movedOutOn", "movedOutReason");
		this.followUps.moveOut(planned.id(), LocalDate.of(2027, 1, 11), "Flyttet til Odense");
		assertThat(this.followUps.get(planned.id()).status()).isEqualTo(FollowUpStatus.MOVED_OUT);
		assertThat(this.tenancies.required(this.caseNumber).movedOutOn()).isEqualTo(LocalDate.of(2027, 1, 11));
	}

	private static FollowUpReport report(LocalDate heldOn, HowItGoes economy, String worry) {
		return new FollowUpReport(heldOn, ContactForm.HOME_VISIT, HeldBy.SUPPORT_WORKER, HowItGoes.WELL, HowItGoes.WELL,
				economy, HowItGoes.WELL, null, worry, NeedLevel.HIGH, "Ringer til banken", false, null, null);
	}

}
