package dk.udslusning.process.form.agreement;

import dk.udslusning.casefile.agreement.Agreements;
import dk.udslusning.process.form.CitizenFacts;
import dk.udslusning.process.form.Routing;
import dk.udslusning.process.form.TaskContext;
import dk.udslusning.process.form.TaskForm;
import dk.udslusning.process.names.TransitionCourse;

import org.springframework.stereotype.Component;

/**
 * "Tilbyd aftale (frivillig)": the answer has no consequence for home or refund.
 */
@Component
class OfferAgreementForm implements TaskForm<OfferFields> {

	private final CitizenFacts facts;

	private final Agreements agreements;

	OfferAgreementForm(CitizenFacts facts, Agreements agreements) {
		this.facts = facts;
		this.agreements = agreements;
	}

	@Override
	public String id() {
		return TransitionCourse.USER_TASK_OFFER_AGREEMENT;
	}

	@Override
	public Class<OfferFields> type() {
		return OfferFields.class;
	}

	@Override
	public OfferFields read(TaskContext context) {
		return new OfferFields(this.facts.citizen(context.caseNumber()).markdown(), null, null, null, null, null);
	}

	@Override
	public Routing submit(TaskContext context, OfferFields input) {
		this.agreements.offer(context.caseNumber(), input.proposal());
		return Routing.none();
	}

}
