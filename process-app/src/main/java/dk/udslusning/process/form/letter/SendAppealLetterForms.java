package dk.udslusning.process.form.letter;

import dk.udslusning.casefile.dispatch.LetterDispatch;
import dk.udslusning.process.form.TaskForm;
import dk.udslusning.process.names.Appeal;
import dk.udslusning.process.names.Repayment;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * One form for each letter of an appeal or a repayment: the very letter that the task was
 * made for, since a case can have several of them.
 */
@Configuration(proxyBeanMethods = false)
class SendAppealLetterForms {

	@Bean
	TaskForm<SentLetterFields> sendAppealReceiptForm(LetterView view, LetterDispatch dispatch) {
		return new SendOneLetterForm(Appeal.USER_TASK_SEND_APPEAL_RECEIPT, view, dispatch);
	}

	@Bean
	TaskForm<SentLetterFields> sendAppealOutcomeLetterForm(LetterView view, LetterDispatch dispatch) {
		return new SendOneLetterForm(Appeal.USER_TASK_SEND_APPEAL_OUTCOME_LETTER, view, dispatch);
	}

	@Bean
	TaskForm<SentLetterFields> sendForwardedLetterForm(LetterView view, LetterDispatch dispatch) {
		return new SendOneLetterForm(Appeal.USER_TASK_SEND_FORWARDED_LETTER, view, dispatch);
	}

	@Bean
	TaskForm<SentLetterFields> sendRepaymentLetterForm(LetterView view, LetterDispatch dispatch) {
		return new SendOneLetterForm(Repayment.USER_TASK_SEND_REPAYMENT_LETTER, view, dispatch);
	}

}
