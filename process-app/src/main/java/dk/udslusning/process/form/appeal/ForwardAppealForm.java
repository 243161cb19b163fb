package dk.udslusning.process.form.appeal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;

import dk.udslusning.decision.appeal.AppealsAtBoard;
import dk.udslusning.process.engine.Reschedule;
import dk.udslusning.process.form.Facts;
import dk.udslusning.process.form.Routing;
import dk.udslusning.process.form.TaskContext;
import dk.udslusning.process.form.TaskForm;
import dk.udslusning.process.names.Appeal;
import dk.udslusning.process.names.Variables;
import dk.udslusning.rules.time.Deadlines;

import org.springframework.stereotype.Component;

/**
 * "Send klagen til Ankestyrelsen": as a complete file with a statement.
 */
@Component
class ForwardAppealForm implements TaskForm<ForwardFields> {

	private static final int MONTHS_UNTIL_ASKED = 3;

	private final AppealFacts facts;

	private final AppealsAtBoard board;

	private final Clock clock;

	ForwardAppealForm(AppealFacts facts, AppealsAtBoard board, Clock clock) {
		this.facts = facts;
		this.board = board;
		this.clock = clock;
	}

	@Override
	public String id() {
		return Appeal.USER_TASK_FORWARD_APPEAL;
	}

	@Override
	public Class<ForwardFields> type() {
		return ForwardFields.class;
	}

	@Override
	public ForwardFields read(TaskContext context) {
		long appealId = AppealFacts.appealId(context);
		LocalDate today = LocalDate.now(this.clock);
		return new ForwardFields(this.facts.top(context).markdown(), list(this.board.contents(appealId)), today, null,
				this.board.proposedStatement(appealId), today.plusMonths(MONTHS_UNTIL_ASKED));
	}

	@Override
	public Routing submit(TaskContext context, ForwardFields input) {
		long letter = this.board.forward(AppealFacts.appealId(context), input.sentToBoardOn(),
				Boolean.TRUE.equals(input.complete()), input.statement(), input.askOn());
		return Routing.none()
			.with(Variables.LETTER_ID, letter)
			.with(Variables.BOARD_REMINDER_AT, Reschedule.text(Deadlines.morningOf(input.askOn())));
	}

	private static String list(String contents) {
		return contents.lines()
			.map((line) -> "- " + Facts.escaped(line))
			.collect(Collectors.joining("\n", "**Sagen, der sendes:**\n\n", ""));
	}

}
