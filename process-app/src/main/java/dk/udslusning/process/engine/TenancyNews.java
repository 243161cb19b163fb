package dk.udslusning.process.engine;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;

import dk.udslusning.casefile.household.ChildTurnsAdult;
import dk.udslusning.casefile.tenancy.MovedToAnotherHome;
import dk.udslusning.casefile.tenancy.Tenancies;
import dk.udslusning.casefile.tenancy.TenancyEndings;
import dk.udslusning.decision.stop.RefundStopped;
import dk.udslusning.followup.SupportNeedsChange;
import dk.udslusning.process.names.Messages;
import dk.udslusning.process.names.Variables;
import dk.udslusning.rules.time.WorkingDays;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What the rooms below say of a tenancy reaches the case at once, in the same
 * transaction.
 */
@Component
class TenancyNews {

	/** Three months ahead there is time; a week leaves most of it to the citizen. */
	private static final int WORKING_DAYS_TO_FOREWARN = 5;

	private final Courses courses;

	private final SystemCalls system;

	private final Reschedule reschedule;

	private final Tenancies tenancies;

	private final TenancyEndings endings;

	private final WorkingDays workingDays;

	private final Clock clock;

	TenancyNews(Courses courses, SystemCalls system, Reschedule reschedule, Tenancies tenancies, TenancyEndings endings,
			WorkingDays workingDays, Clock clock) {
		this.courses = courses;
		this.system = system;
		this.reschedule = reschedule;
		this.tenancies = tenancies;
		this.endings = endings;
		this.workingDays = workingDays;
		this.clock = clock;
	}

	@EventListener
	void on(SupportNeedsChange support) {
		tell(support.caseNumber(), Messages.SUPPORT_CHANGE_NEEDED, Map.of());
	}

	/**
	 * Said before the tenancy of the next home begins, so that it ends the earlier one
	 * alone.
	 */
	@EventListener
	void on(MovedToAnotherHome moved) {
		tell(moved.caseNumber(), Messages.TENANCY_ENDED, Map.of());
	}

	/**
	 * She stays as an ordinary tenant; what is settled, evaluated and written at the end
	 * of a course follows on the day after the last one with a refund. Before she moves
	 * in nothing waits for that day yet.
	 */
	@EventListener
	void on(RefundStopped stopped) {
		if (this.tenancies.latest(stopped.caseNumber()).isEmpty()) {
			return;
		}
		this.reschedule.move(stopped.caseNumber(), Variables.TENANCY_ENDS_AT,
				this.endings.endsAt(stopped.caseNumber()));
	}

	@EventListener
	void on(ChildTurnsAdult child) {
		LocalDate due = this.workingDays.after(LocalDate.now(this.clock), WORKING_DAYS_TO_FOREWARN);
		tell(child.caseNumber(), Messages.CHILD_TURNS_ADULT,
				Map.of(Variables.CHILD_TURNS_ADULT_AT, Reschedule.text(due.atTime(LocalTime.NOON))));
	}

	private void tell(String caseNumber, String message, Map<String, Object> routing) {
		this.system.run(() -> this.courses.tell(caseNumber, message, routing));
	}

}
