package dk.udslusning.process.form.appeal;

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
 * "Spørg Ankestyrelsen til sagen": then the answer is waited for again.
 */
@Component
class AskBoardForm implements TaskForm<AskBoardFields> {

	private final AppealFacts facts;

	private final AppealsAtBoard board;

	AskBoardForm(AppealFacts facts, AppealsAtBoard board) {
		this.facts = facts;
		this.board = board;
	}

	@Override
	public String id() {
		return Appeal.USER_TASK_ASK_BOARD;
	}

	@Override
	public Class<AskBoardFields> type() {
		return AskBoardFields.class;
	}

	@Override
	public AskBoardFields read(TaskContext context) {
		Facts top = this.facts.top(context);
		this.board.forwarding(AppealFacts.appealId(context))
			.ifPresent((forwarding) -> top.line("Sendt til Ankestyrelsen", forwarding.sentOn()));
		return new AskBoardFields(top.markdown(), null, null, null);
	}

	@Override
	public Routing submit(TaskContext context, AskBoardFields input) {
		this.board.asked(AppealFacts.appealId(context), input.askedOn(), input.note(), input.askOn());
		return Routing.none().with(Variables.BOARD_REMINDER_AT, Reschedule.text(Deadlines.morningOf(input.askOn())));
	}

}
