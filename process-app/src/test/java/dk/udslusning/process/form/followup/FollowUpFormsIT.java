package dk.udslusning.process.form.followup;

import java.time.LocalDate;
import java.util.Map;

import dk.udslusning.casefile.NeedLevel;
import dk.udslusning.casefile.home.HomePath;
import dk.udslusning.followup.ContactForm;
import dk.udslusning.followup.FollowUp;
import dk.udslusning.followup.FollowUpStatus;
import dk.udslusning.followup.FollowUps;
import dk.udslusning.followup.HeldBy;
import dk.udslusning.followup.HowItGoes;
import dk.udslusning.followup.SafeChannel;
import dk.udslusning.process.form.TaskContext;
import dk.udslusning.process.names.Variables;
import dk.udslusning.testing.CaseFileDatabase;
import dk.udslusning.testing.Notices;
import dk.udslusning.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static dk.udslusning.testing.Rejections.fieldsRefusedBy;
import static org.assertj.core.api.Assertions.assertThat;

/** Moved in on 10 December 2026; the first follow-up is planned for 11 January 2027. */
@CaseFileDatabase
class FollowUpFormsIT {

	private static final LocalDate DAY = LocalDate.of(2027, 1, 11);

	@Autowired
	private HoldFollowUpForm hold;

	@Autowired
	private MakeSafeContactForm contact;

	@Autowired
	private HomePath path;

	@Autowired
	private FollowUps followUps;

	@Autowired
	private Office office;

	private FollowUp planned;

	private TaskContext task;

	@BeforeEach
	void planTheFirst() {
		String caseNumber = this.path.open(Notices.fromCrisisCentre());
		this.path.moveIn(caseNumber, NeedLevel.MEDIUM);
		this.planned = this.followUps.plan(caseNumber, "P1M");
		this.task = new TaskContext(caseNumber, "task-1", Map.of(Variables.FOLLOW_UP_ID, this.planned.id()));
		this.office.today(DAY);
	}

	@Test
	void showsThePlanAndTheSafeTelephone() {
		HoldFollowUpFields shown = this.hold.read(this.task);
		assertThat(shown.facts()).contains("**Planlagt til:** 11.01.2027", "**Behov for støtte:** Mellem",
				"12 34 56 78");
		assertThat(shown.heldOn()).isEqualTo(DAY);
		assertThat(shown.needLevel()).isEqualTo(NeedLevel.MEDIUM);
	}

	@Test
	void routesOnAHeldFollowUp() {
		assertThat(this.hold.submit(this.task, held(HowItGoes.WELL)).variables())
			.isEqualTo(Map.of(Variables.FOLLOW_UP_OUTCOME, Variables.FollowUpOutcome.HELD));
		assertThat(this.followUps.get(this.planned.id()).status()).isEqualTo(FollowUpStatus.HELD);
	}

	@Test
	void refusesAWorryThatIsNotSaid() {
		assertThat(fieldsRefusedBy(() -> this.hold.submit(this.task, held(HowItGoes.WORRYING))))
			.containsExactly("worry");
	}

	@Test
	void setsNewTimesForAMovedFollowUp() {
		assertThat(this.hold.submit(this.task, input(FollowUpResult.MOVED, LocalDate.of(2027, 1, 20))).variables())
			.isEqualTo(Map.of(Variables.FOLLOW_UP_OUTCOME, Variables.FollowUpOutcome.MOVED, Variables.FOLLOW_UP_DUE_AT,
					"2027-01-20T12:00:00", Variables.FOLLOW_UP_VISIBLE_AT, "2027-01-13T06:00:00"));
	}

	@Test
	void seeksContactAfterAMissAndPlansAnew() {
		assertThat(this.hold.submit(this.task, input(FollowUpResult.MISSED, DAY)).variables())
			.isEqualTo(Map.of(Variables.FOLLOW_UP_OUTCOME, Variables.FollowUpOutcome.MISSED));
		assertThat(this.contact.read(this.task).facts()).contains("**Mødte ikke 11.01.2027:** Ukendt grund");
		assertThat(this.contact.submit(this.task, tried(false, null)).variables())
			.containsEntry(Variables.CONTACT_REACHED, false);
		assertThat(this.contact.submit(this.task, tried(true, LocalDate.of(2027, 1, 14))).variables())
			.isEqualTo(Map.of(Variables.CONTACT_REACHED, true, Variables.FOLLOW_UP_DUE_AT, "2027-01-14T12:00:00",
					Variables.FOLLOW_UP_VISIBLE_AT, "2027-01-07T06:00:00"));
	}

	@Test
	void endsWhenTheCitizenHasMovedOut() {
		assertThat(this.hold.submit(this.task, input(FollowUpResult.MOVED_OUT, DAY)).variables())
			.isEqualTo(Map.of(Variables.FOLLOW_UP_OUTCOME, Variables.FollowUpOutcome.MOVED_OUT));
		assertThat(this.followUps.get(this.planned.id()).status()).isEqualTo(FollowUpStatus.MOVED_OUT);
	}

	private static HoldFollowUpFields held(HowItGoes home) {
		return new HoldFollowUpFields(null, null, FollowUpResult.HELD, DAY, ContactForm.HOME_VISIT, HeldBy.CASEWORKER,
				home, HowItGoes.WELL, HowItGoes.WELL, HowItGoes.WATCH, null, "Glad for boligen", NeedLevel.MEDIUM, null,
				null, null, null, null, null, null, null, null, null);
	}

	private static HoldFollowUpFields input(FollowUpResult result, LocalDate day) {
		return new HoldFollowUpFields(null, null, result, null, null, null, null, null, null, null, null, null, null,
				null, null, null, null, day, "Syg", day, "Ukendt grund", day, "Flyttet sammen med sin søster");
	}

	private static MakeSafeContactFields tried(boolean reached, LocalDate newDate) {
		return new MakeSafeContactFields(null, DAY, SafeChannel.PHONE, reached, "Talte på svareren", newDate);
	}

}
