package dk.udslusning.process.form.child;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;

import dk.udslusning.casefile.arrears.SameDay;
import dk.udslusning.casefile.child.ChildConcerns;
import dk.udslusning.casefile.child.NewConcern;
import dk.udslusning.process.form.Routing;
import dk.udslusning.process.form.StartForm;
import dk.udslusning.process.form.Started;
import dk.udslusning.process.names.ChildConcern;
import dk.udslusning.process.names.Variables;
import dk.udslusning.rules.time.WorkingDays;

import org.springframework.stereotype.Component;

/**
 * "Bekymring for et barn": the case's journal gets no line, and the process no case
 * number.
 */
@Component
class ChildConcernForm implements StartForm<NewConcern> {

	private final ChildConcerns concerns;

	private final WorkingDays workingDays;

	private final Clock clock;

	ChildConcernForm(ChildConcerns concerns, WorkingDays workingDays, Clock clock) {
		this.concerns = concerns;
		this.workingDays = workingDays;
		this.clock = clock;
	}

	@Override
	public String id() {
		return ChildConcern.START_EVENT_CHILD_CONCERN;
	}

	@Override
	public Class<NewConcern> type() {
		return NewConcern.class;
	}

	@Override
	public Started submit(NewConcern input) {
		LocalDateTime due = SameDay.dueAt(LocalDateTime.now(this.clock), this.workingDays);
		return new Started(this.concerns.note(input), Optional.empty(),
				Routing.none().with(Variables.CHILD_CONCERN_DUE_AT, due.toString()));
	}

}
