package dk.udslusning.casefile.contact;

import java.time.LocalDate;

import dk.udslusning.casefile.NeedLevel;
import dk.udslusning.casefile.absence.Absence;
import dk.udslusning.casefile.absence.AbsenceKind;
import dk.udslusning.casefile.absence.Absences;
import dk.udslusning.casefile.absence.LongAbsenceReview;
import dk.udslusning.casefile.absence.NewAbsence;
import dk.udslusning.casefile.arrears.ArrearsAction;
import dk.udslusning.casefile.arrears.OwnPart;
import dk.udslusning.casefile.arrears.RentArrears;
import dk.udslusning.casefile.change.ChangeReports;
import dk.udslusning.casefile.home.HomePath;
import dk.udslusning.casefile.stay.NewShelterStay;
import dk.udslusning.casefile.stay.ShelterCharge;
import dk.udslusning.casefile.stay.ShelterStays;
import dk.udslusning.casefile.stay.StayEnd;
import dk.udslusning.casefile.tenancy.TenancyEnding;
import dk.udslusning.casefile.tenancy.TenancyEndings;
import dk.udslusning.rules.money.Money;
import dk.udslusning.testing.CaseFileDatabase;
import dk.udslusning.testing.Notices;
import dk.udslusning.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static dk.udslusning.testing.Rejections.fieldsRefusedBy;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Moved in on 10 December 2026, which is today; the legal period ends on 30 November
 * 2028.
 */
@CaseFileDatabase
class EventsInTheCaseFileIT {

	private static final LocalDate TODAY = LocalDate.of(2026, 12, 10);

	@Autowired
	private CitizenContacts contacts;

	@Autowired
	private RentArrears arrears;

	@Autowired
	private ShelterStays stays;

	@Autowired
	private Absences absences;

	@Autowired
	private TenancyEndings endings;

	@Autowired
	private ChangeReports changes;

	@Autowired
	private HomePath path;

	@Autowired
	private Office office;

	private String caseNumber;

	@BeforeEach
	void liveInTheHome() {
		this.caseNumber = this.path.open(Notices.fromCrisisCentre());
		this.path.moveIn(this.caseNumber, NeedLevel.MEDIUM);
	}

	@Test
	void keepsWhatIsToldUntilATaskTakesItUp() {
		CitizenContact told = tell(ContactKind.RENT_ARREARS, TODAY);
		tell(ContactKind.INCOME_CHANGED, TODAY.plusMonths(1));
		assertThat(this.contacts.unhandled(this.caseNumber)).containsExactly(told);
		this.arrears.act(this.caseNumber, action(true, null), "UserTask_PreventEviction");
		assertThat(this.contacts.unhandled(this.caseNumber)).isEmpty();
		assertThat(this.changes.open(this.caseNumber)).hasSize(1);
	}

	@Test
	void refusesTomorrowForWhatMustHaveHappened() {
		assertThat(fieldsRefusedBy(() -> tell(ContactKind.RENT_ARREARS, TODAY.plusDays(1))))
			.containsExactly("happenedOn");
	}

	@Test
	void leavesNoArrearsWithoutANewDay() {
		assertThat(fieldsRefusedBy(() -> this.arrears.act(this.caseNumber, action(false, null), "x")))
			.containsExactly("nextOn");
		assertThat(fieldsRefusedBy(() -> this.arrears.act(this.caseNumber, action(false, TODAY), "x")))
			.containsExactly("nextOn");
		assertThat(fieldsRefusedBy(() -> this.arrears.act(this.caseNumber,
				new ArrearsAction(null, null, null, null, null, " ", null, null), "x")))
			.containsExactly("amount", "since", "ownPart", "agreed", "settled");
	}

	@Test
	void endsAPlannedMovingOutWhenItsDayHasPassed() {
		tell(ContactKind.MOVED_OUT, LocalDate.of(2027, 1, 31));
		assertThat(this.endings.lastDay(this.caseNumber)).isEqualTo(LocalDate.of(2027, 1, 31));
		this.office.today(LocalDate.of(2027, 2, 1));
		assertThat(this.endings.conclude(this.caseNumber)).isEqualTo(TenancyEnding.MOVED_OUT);
	}

	@Test
	void endsAtTheLastLegalDayWhereNobodyMoves() {
		assertThat(this.endings.lastDay(this.caseNumber)).isEqualTo(LocalDate.of(2028, 11, 30));
		this.office.today(LocalDate.of(2028, 12, 1));
		assertThat(this.endings.conclude(this.caseNumber)).isEqualTo(TenancyEnding.LAST_LEGAL_DAY);
	}

	@Test
	void refusesToMoveOutBeforeMovingInAndTwice() {
		assertThat(fieldsRefusedBy(() -> tell(ContactKind.MOVED_OUT, TODAY.minusDays(1))))
			.containsExactly("happenedOn");
		assertThat(fieldsRefusedBy(() -> tell(ContactKind.MOVING_CANCELLED, TODAY))).containsExactly("kind");
		tell(ContactKind.MOVED_OUT, TODAY);
		assertThat(fieldsRefusedBy(() -> tell(ContactKind.MOVED_OUT, TODAY))).containsExactly("kind");
	}

	@Test
	void makesNoChangeOfAStayThatTheShelterDidNotCharge() {
		this.stays.begin(this.caseNumber,
				new NewShelterStay(TODAY, "Prøvehuset", ShelterCharge.NOTHING, "En uge", TODAY.plusDays(7)), "x");
		assertThat(fieldsRefusedBy(
				() -> this.stays.end(this.caseNumber, new StayEnd(TODAY, true, null, TODAY.plusDays(1), null))))
			.containsExactly("chargedFrom", "chargedTo");
		this.stays.end(this.caseNumber, new StayEnd(TODAY, false, null, null, null));
		assertThat(this.stays.lasting(this.caseNumber)).isEmpty();
		assertThat(this.changes.of(this.caseNumber)).isEmpty();
	}

	@Test
	void countsSixMonthsFromTheFirstDayAway() {
		Absence absence = this.absences.begin(this.caseNumber,
				new NewAbsence(AbsenceKind.PRISON, LocalDate.of(2026, 8, 31), LocalDate.of(2027, 8, 1), "Post"), "x");
		assertThat(absence.reviewOn()).isEqualTo(LocalDate.of(2027, 1, 31));
		assertThat(absence.benefitStopsOn()).isEqualTo(LocalDate.of(2027, 2, 28));
		assertThat(fieldsRefusedBy(
				() -> this.absences.review(this.caseNumber, new LongAbsenceReview(true, null, null, "Aftalt"))))
			.containsExactly("payerToldOn", "benefitStopsOn");
		this.absences.review(this.caseNumber, new LongAbsenceReview(true, TODAY, LocalDate.of(2027, 2, 28), "Aftalt"));
		assertThat(this.changes.of(this.caseNumber)).singleElement()
			.satisfies((change) -> assertThat(change.effectiveOn()).isEqualTo(LocalDate.of(2027, 2, 28)));
	}

	private static ArrearsAction action(boolean settled, LocalDate next) {
		return new ArrearsAction(Money.ofKroner(7500), TODAY, null, null, OwnPart.NONE, "Betaler i rater", settled,
				next);
	}

	private CitizenContact tell(ContactKind kind, LocalDate on) {
		return this.contacts.record(new CitizenMessage(this.caseNumber, kind, on, "Fortalt i telefonen"));
	}

}
