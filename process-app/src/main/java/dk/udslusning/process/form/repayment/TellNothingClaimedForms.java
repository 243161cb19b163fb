package dk.udslusning.process.form.repayment;

import java.time.Clock;

import dk.udslusning.casefile.citizen.SafeContacts;
import dk.udslusning.decision.repayment.Repayments;
import dk.udslusning.process.form.CitizenFacts;
import dk.udslusning.process.form.TaskForm;
import dk.udslusning.process.names.Repayment;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * One form for each way to ask nothing back.
 */
@Configuration(proxyBeanMethods = false)
class TellNothingClaimedForms {

	@Bean
	TaskForm<TellNothingClaimedFields> tellGivenUpForm(RepaymentFacts facts, CitizenFacts citizens,
			SafeContacts contacts, Repayments repayments, Clock clock) {
		return new TellNothingClaimedForm(Repayment.USER_TASK_TELL_GIVEN_UP, facts, citizens, contacts, repayments,
				clock);
	}

	@Bean
	TaskForm<TellNothingClaimedFields> tellNotDecidedForm(RepaymentFacts facts, CitizenFacts citizens,
			SafeContacts contacts, Repayments repayments, Clock clock) {
		return new TellNothingClaimedForm(Repayment.USER_TASK_TELL_NOT_DECIDED, facts, citizens, contacts, repayments,
				clock);
	}

}
