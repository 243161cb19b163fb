package dk.udslusning.process.form.appeal;

import dk.udslusning.decision.appeal.AppealOutcomes;
import dk.udslusning.decision.appeal.Appeals;
import dk.udslusning.decision.appeal.Reassessments;
import dk.udslusning.process.form.TaskForm;
import dk.udslusning.process.names.Appeal;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * One form for each outcome that is carried out.
 */
@Configuration(proxyBeanMethods = false)
class CarryOutForms {

	@Bean
	TaskForm<CarryOutFields> carryOutOutcomeForm(AppealFacts facts, Appeals appeals, Reassessments reassessments,
			AppealOutcomes outcomes) {
		return new CarryOutForm(Appeal.USER_TASK_CARRY_OUT_OUTCOME, facts, appeals, reassessments, outcomes,
				outcomes::carryOut);
	}

	@Bean
	TaskForm<CarryOutFields> carryOutChangeForm(AppealFacts facts, Appeals appeals, Reassessments reassessments,
			AppealOutcomes outcomes) {
		return new CarryOutForm(Appeal.USER_TASK_CARRY_OUT_CHANGE, facts, appeals, reassessments, outcomes,
				outcomes::carryOutBoardAnswer);
	}

	@Bean
	TaskForm<CarryOutFields> assessSentBackForm(AppealFacts facts, Appeals appeals, Reassessments reassessments,
			AppealOutcomes outcomes) {
		return new CarryOutForm(Appeal.USER_TASK_ASSESS_SENT_BACK, facts, appeals, reassessments, outcomes,
				outcomes::carryOutBoardAnswer);
	}

}
