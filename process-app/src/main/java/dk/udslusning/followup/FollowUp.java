package dk.udslusning.followup;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.Objects;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * One follow-up, from planned to held. Moved and missed ones stay the same follow-up with
 * a new day; each move and miss stands as an event of its own.
 *
 * @param id the follow-up
 * @param caseNumber the case
 * @param tenancyId the tenancy
 * @param rhythm the ISO period that the day was planned with, {@code P1M}
 * @param firstPlannedFor the day first planned
 * @param plannedFor the day planned now
 * @param status planned, held, or ended because the citizen had moved out
 * @param heldOn the day it was held; null before
 * @param contactForm how it was held; null before
 * @param heldBy who held it; null before
 * @param home how it goes with the home; null before
 * @param occupation how it goes with education or work; null before
 * @param economy how it goes with money; null before
 * @param wellBeing how the citizen is; null before
 * @param remark what else was said; may be null
 * @param worry what is worrying and what is done about it; null where nothing is
 * @param nextStep what is agreed until the next time; may be null
 * @param supportMustChange whether the support in the home no longer fits; null before
 * @param childWorry what is worrying about a child; null where nothing is
 * @param childTeamToldOn the day the children's team was told of it
 * @param concludedBy user id of who recorded the end; null before
 * @param concludedAt Danish local time; null before
 * @param version for optimistic locking; null before the first save
 */
public record FollowUp(@Id Long id, String caseNumber, Long tenancyId, String rhythm, LocalDate firstPlannedFor,
		LocalDate plannedFor, FollowUpStatus status, LocalDate heldOn, ContactForm contactForm, HeldBy heldBy,
		HowItGoes home, HowItGoes occupation, HowItGoes economy, HowItGoes wellBeing, String remark, String worry,
		String nextStep, Boolean supportMustChange, String childWorry, LocalDate childTeamToldOn, String concludedBy,
		LocalDateTime concludedAt, @Version Integer version) {

	public FollowUp {
		Objects.requireNonNull(caseNumber, "caseNumber");
		Objects.requireNonNull(tenancyId, "tenancyId");
		Objects.requireNonNull(plannedFor, "plannedFor");
		Objects.requireNonNull(status, "status");
	}

	static FollowUp planned(String caseNumber, long tenancyId, String rhythm, LocalDate day) {
		return new FollowUp(null, caseNumber, tenancyId, rhythm, day, day, FollowUpStatus.PLANNED, null, null, null,
				null, null, null, null, null, null, null, null, null, null, null, null, null);
	}

	/**
	 * One that was held before the case was registered here; no rhythm is known of it.
	 */
	static FollowUp heldElsewhere(String caseNumber, long tenancyId, LocalDate day, ContactForm form, HeldBy heldBy,
			String recordedBy, LocalDateTime recordedAt) {
		return new FollowUp(null, caseNumber, tenancyId, Period.ZERO.toString(), day, day, FollowUpStatus.HELD, day,
				form, heldBy, null, null, null, null, null, null, null, null, null, null, recordedBy, recordedAt, null);
	}

	FollowUp movedTo(LocalDate day) {
		requirePlanned();
		return new FollowUp(this.id, this.caseNumber, this.tenancyId, this.rhythm, this.firstPlannedFor, day,
				this.status, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
				this.version);
	}

	FollowUp held(FollowUpReport report, String by, LocalDateTime at) {
		requirePlanned();
		return new FollowUp(this.id, this.caseNumber, this.tenancyId, this.rhythm, this.firstPlannedFor,
				this.plannedFor, FollowUpStatus.HELD, report.heldOn(), report.contactForm(), report.heldBy(),
				report.home(), report.occupation(), report.economy(), report.wellBeing(), report.remark(),
				report.worry(), report.nextStep(), report.needsOtherSupport(), report.childWorry(),
				report.childTeamToldOn(), by, at, this.version);
	}

	FollowUp endedByMovingOut(String by, LocalDateTime at) {
		requirePlanned();
		return new FollowUp(this.id, this.caseNumber, this.tenancyId, this.rhythm, this.firstPlannedFor,
				this.plannedFor, FollowUpStatus.MOVED_OUT, null, null, null, null, null, null, null, null, null, null,
				null, null, null, by, at, this.version);
	}

	private void requirePlanned() {
		if (this.status != FollowUpStatus.PLANNED) {
			throw new IllegalStateException(
					"Opfølgningen i sag " + this.caseNumber + " er afsluttet og kan ikke ændres");
		}
	}

}
