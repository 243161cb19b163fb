package dk.udslusning.process.form.repayment;

import java.time.Clock;
import java.time.LocalDate;

import dk.udslusning.casefile.citizen.SafeContacts;
import dk.udslusning.casefile.dispatch.LetterDispatch;
import dk.udslusning.decision.repayment.Repayments;
import dk.udslusning.process.form.CitizenFacts;
import dk.udslusning.process.form.Facts;
import dk.udslusning.process.form.Routing;
import dk.udslusning.process.form.TaskContext;
import dk.udslusning.process.form.TaskForm;

/**
 * Tells the citizen that nothing is asked back. One after the hearing, and one after the
 * preparation.
 */
class TellNothingClaimedForm implements TaskForm<TellNothingClaimedFields> {

	private final String id;

	private final RepaymentFacts facts;

	private final CitizenFacts citizens;

	private final SafeContacts contacts;

	private final Repayments repayments;

	private final Clock clock;

	TellNothingClaimedForm(String id, RepaymentFacts facts, CitizenFacts citizens, SafeContacts contacts,
			Repayments repayments, Clock clock) {
		this.id = id;
		this.facts = facts;
		this.citizens = citizens;
		this.contacts = contacts;
		this.repayments = repayments;
		this.clock = clock;
	}

	@Override
	public String id() {
		return this.id;
	}

	@Override
	public Class<TellNothingClaimedFields> type() {
		return TellNothingClaimedFields.class;
	}

	@Override
	public TellNothingClaimedFields read(TaskContext context) {
		Facts top = this.facts.top(context)
			.line("Vurdering af høringen", this.repayments.hearing(RepaymentFacts.repaymentId(context)).reasons());
		this.citizens.safeContact(context.caseNumber(), top);
		return new TellNothingClaimedFields(top.markdown(),
				LetterDispatch.mustCall(this.contacts.get(context.caseNumber())), null, null, LocalDate.now(this.clock),
				null, this.repayments.notClaimed());
	}

	@Override
	public Routing submit(TaskContext context, TellNothingClaimedFields input) {
		this.repayments.giveUp(RepaymentFacts.repaymentId(context), input.note(), input.told());
		return Routing.none();
	}

}
