package dk.udslusning.process.form.appeal;

import dk.udslusning.decision.appeal.AppealsAtBoard;
import dk.udslusning.process.form.Facts;
import dk.udslusning.process.form.Routing;
import dk.udslusning.process.form.TaskContext;
import dk.udslusning.process.form.TaskForm;
import dk.udslusning.process.names.Appeal;
import dk.udslusning.process.names.Variables;

import org.springframework.stereotype.Component;

/**
 * "Registrér Ankestyrelsens svar".
 */
@Component
class RegisterBoardAnswerForm implements TaskForm<BoardAnswerFields> {

	private final AppealFacts facts;

	private final AppealsAtBoard board;

	RegisterBoardAnswerForm(AppealFacts facts, AppealsAtBoard board) {
		this.facts = facts;
		this.board = board;
	}

	@Override
	public String id() {
		return Appeal.USER_TASK_REGISTER_BOARD_ANSWER;
	}

	@Override
	public Class<BoardAnswerFields> type() {
		return BoardAnswerFields.class;
	}

	@Override
	public BoardAnswerFields read(TaskContext context) {
		Facts top = this.facts.top(context);
		this.board.forwarding(AppealFacts.appealId(context))
			.ifPresent((forwarding) -> top.line("Sendt til Ankestyrelsen", forwarding.sentOn())
				.line("Kommunens udtalelse", forwarding.statement()));
		return new BoardAnswerFields(top.markdown(), null, null, null, null);
	}

	@Override
	public Routing submit(TaskContext context, BoardAnswerFields input) {
		this.board.answered(AppealFacts.appealId(context), input.answer());
		return Routing.none().with(Variables.BOARD_OUTCOME, input.boardOutcome().name());
	}

}
