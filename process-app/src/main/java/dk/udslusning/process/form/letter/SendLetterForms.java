package dk.udslusning.process.form.letter;

import dk.udslusning.casefile.dispatch.LetterDispatch;
import dk.udslusning.casefile.letter.LetterKind;
import dk.udslusning.process.form.TaskForm;
import dk.udslusning.process.names.AgreementReview;
import dk.udslusning.process.names.ExtensionAssessment;
import dk.udslusning.process.names.Recalculation;
import dk.udslusning.process.names.SupportAdjustment;
import dk.udslusning.process.names.TransitionCourse;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * One form for each letter of the course that is sent without more ado.
 */
@Configuration(proxyBeanMethods = false)
class SendLetterForms {

	@Bean
	TaskForm<SentLetterFields> sendInformationLetterForm(LetterView view, LetterDispatch dispatch) {
		return new SendLetterForm(TransitionCourse.USER_TASK_SEND_INFORMATION_LETTER, LetterKind.INFORMATION_DUTY, view,
				dispatch);
	}

	@Bean
	TaskForm<SentLetterFields> sendRefusalLetterForm(LetterView view, LetterDispatch dispatch) {
		return new SendLetterForm(TransitionCourse.USER_TASK_SEND_REFUSAL_LETTER, LetterKind.REFUSAL, view, dispatch);
	}

	@Bean
	TaskForm<SentLetterFields> sendSupportLetterForm(LetterView view, LetterDispatch dispatch) {
		return new SendLetterForm(TransitionCourse.USER_TASK_SEND_SUPPORT_LETTER, LetterKind.SUPPORT_DECISION, view,
				dispatch);
	}

	@Bean
	TaskForm<SentLetterFields> sendAdjustmentLetterForm(LetterView view, LetterDispatch dispatch) {
		return new SendLetterForm(SupportAdjustment.USER_TASK_SEND_ADJUSTMENT_LETTER, LetterKind.SUPPORT_DECISION, view,
				dispatch);
	}

	@Bean
	TaskForm<SentLetterFields> sendDepositLetterForm(LetterView view, LetterDispatch dispatch) {
		return new SendLetterForm(TransitionCourse.USER_TASK_SEND_DEPOSIT_LETTER, LetterKind.DEPOSIT_DECISION, view,
				dispatch);
	}

	@Bean
	TaskForm<SentLetterFields> sendChangeLetterForm(LetterView view, LetterDispatch dispatch) {
		return new SendLetterForm(Recalculation.USER_TASK_SEND_CHANGE_LETTER, LetterKind.CHANGED_AMOUNT, view,
				dispatch);
	}

	@Bean
	TaskForm<SentLetterFields> sendGrantLetterForm(LetterView view, LetterDispatch dispatch) {
		return new SendLetterForm(TransitionCourse.USER_TASK_SEND_GRANT_LETTER, LetterKind.GRANT, view, dispatch);
	}

	@Bean
	TaskForm<SentLetterFields> sendStopLetterForm(LetterView view, LetterDispatch dispatch) {
		return new SendLetterForm(AgreementReview.USER_TASK_SEND_STOP_LETTER, LetterKind.STOP, view, dispatch);
	}

	@Bean
	TaskForm<SentLetterFields> sendSixMonthsNoticeForm(LetterView view, LetterDispatch dispatch) {
		return new SendLetterForm(ExtensionAssessment.USER_TASK_SEND_SIX_MONTHS_NOTICE, LetterKind.SIX_MONTHS_NOTICE,
				view, dispatch);
	}

	@Bean
	TaskForm<SentLetterFields> sendThreeMonthsNoticeForm(LetterView view, LetterDispatch dispatch) {
		return new SendLetterForm(ExtensionAssessment.USER_TASK_SEND_THREE_MONTHS_NOTICE,
				LetterKind.THREE_MONTHS_NOTICE, view, dispatch);
	}

	@Bean
	TaskForm<SentLetterFields> sendExtensionLetterForm(LetterView view, LetterDispatch dispatch) {
		return new SendLetterForm(ExtensionAssessment.USER_TASK_SEND_EXTENSION_LETTER, LetterKind.EXTENSION, view,
				dispatch);
	}

	@Bean
	TaskForm<SentLetterFields> sendNoExtensionLetterForm(LetterView view, LetterDispatch dispatch) {
		return new SendLetterForm(ExtensionAssessment.USER_TASK_SEND_NO_EXTENSION_LETTER, LetterKind.NO_EXTENSION, view,
				dispatch);
	}

	@Bean
	TaskForm<SentLetterFields> sendEndLetterForm(LetterView view, LetterDispatch dispatch) {
		return new SendLetterForm(TransitionCourse.USER_TASK_SEND_END_LETTER, LetterKind.COURSE_ENDED, view, dispatch);
	}

}
