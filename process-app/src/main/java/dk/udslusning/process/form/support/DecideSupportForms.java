package dk.udslusning.process.form.support;

import dk.udslusning.casefile.contact.CitizenContacts;
import dk.udslusning.casefile.plan.ActionPlans;
import dk.udslusning.casefile.support.HousingSupports;
import dk.udslusning.decision.Approvals;
import dk.udslusning.decision.support.SupportDecisions;
import dk.udslusning.process.form.CitizenFacts;
import dk.udslusning.process.form.SentBack;
import dk.udslusning.process.form.TaskForm;
import dk.udslusning.process.names.SupportAdjustment;
import dk.udslusning.process.names.TransitionCourse;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Support is decided before she moves in, and again whenever it no longer fits.
 */
@Configuration(proxyBeanMethods = false)
class DecideSupportForms {

	@Bean
	TaskForm<SupportFields> decideSupportForm(CitizenFacts facts, ActionPlans plans, HousingSupports supports,
			SupportDecisions decisions, Approvals approvals, CitizenContacts contacts, SentBack sentBack) {
		return new DecideSupportForm(TransitionCourse.USER_TASK_DECIDE_SUPPORT, facts, plans, supports, decisions,
				approvals, contacts, sentBack);
	}

	@Bean
	TaskForm<SupportFields> adjustSupportForm(CitizenFacts facts, ActionPlans plans, HousingSupports supports,
			SupportDecisions decisions, Approvals approvals, CitizenContacts contacts, SentBack sentBack) {
		return new DecideSupportForm(SupportAdjustment.USER_TASK_ADJUST_SUPPORT, facts, plans, supports, decisions,
				approvals, contacts, sentBack);
	}

}
