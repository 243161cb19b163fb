package dk.udslusning.process.form.rate;

import dk.udslusning.decision.rate.ClarifyRate;
import dk.udslusning.process.engine.WaitingForRates;
import dk.udslusning.process.form.TaskForm;
import dk.udslusning.process.names.RateClarification;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * One form for a missing rate, one for a rate that nobody has confirmed.
 */
@Configuration(proxyBeanMethods = false)
class RateForms {

	@Bean
	TaskForm<RateFields> provideRateForm(ClarifyRate rates, WaitingForRates waiting) {
		return new RateForm(RateClarification.USER_TASK_PROVIDE_RATE, rates, waiting);
	}

	@Bean
	TaskForm<RateFields> confirmRateForm(ClarifyRate rates, WaitingForRates waiting) {
		return new RateForm(RateClarification.USER_TASK_CONFIRM_RATE, rates, waiting);
	}

}
