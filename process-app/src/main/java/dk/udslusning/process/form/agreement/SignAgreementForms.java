package dk.udslusning.process.form.agreement;

import dk.udslusning.casefile.agreement.Agreements;
import dk.udslusning.process.form.CitizenFacts;
import dk.udslusning.process.names.AgreementReview;
import dk.udslusning.process.names.TransitionCourse;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * One form for the first agreement, and one for a new one in its place.
 */
@Configuration(proxyBeanMethods = false)
class SignAgreementForms {

	@Bean
	SignAgreementForm signAgreementForm(CitizenFacts facts, Agreements agreements) {
		return new SignAgreementForm(TransitionCourse.USER_TASK_SIGN_AGREEMENT, facts, agreements);
	}

	@Bean
	SignAgreementForm signNewAgreementForm(CitizenFacts facts, Agreements agreements) {
		return new SignAgreementForm(AgreementReview.USER_TASK_SIGN_NEW_AGREEMENT, facts, agreements);
	}

}
