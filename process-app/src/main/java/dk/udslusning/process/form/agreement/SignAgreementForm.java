package dk.udslusning.process.form.agreement;

import java.util.Optional;

import dk.udslusning.casefile.agreement.Agreement;
import dk.udslusning.casefile.agreement.AgreementTalk;
import dk.udslusning.casefile.agreement.Agreements;
import dk.udslusning.process.form.CitizenFacts;
import dk.udslusning.process.form.Facts;
import dk.udslusning.process.form.Routing;
import dk.udslusning.process.form.TaskContext;
import dk.udslusning.process.form.TaskForm;
import dk.udslusning.process.names.Variables;
import dk.udslusning.rules.time.DanishDates;

/**
 * "Indgå uddannelses- eller arbejdsaftale" and "Indgå ny aftale": a condition of the
 * scheme (ELIG-08).
 */
class SignAgreementForm implements TaskForm<AgreementFields> {

	private final String id;

	private final CitizenFacts facts;

	private final Agreements agreements;

	SignAgreementForm(String id, CitizenFacts facts, Agreements agreements) {
		this.id = id;
		this.facts = facts;
		this.agreements = agreements;
	}

	@Override
	public String id() {
		return this.id;
	}

	@Override
	public Class<AgreementFields> type() {
		return AgreementFields.class;
	}

	@Override
	public Long version(TaskContext context) {
		return this.agreements.current(context.caseNumber()).map(Agreement::id).orElse(0L);
	}

	@Override
	public AgreementFields read(TaskContext context) {
		String caseNumber = context.caseNumber();
		Facts top = this.facts.citizen(caseNumber);
		this.agreements.talks(caseNumber).forEach((talk) -> show(talk, top));
		Optional<Agreement> before = this.agreements.current(caseNumber);
		before.ifPresent((agreement) -> top.line("Sidste forslag", agreement.outcome().danishName()));
		return before
			.map((agreement) -> new AgreementFields(null, top.markdown(), null, agreement.kind(), agreement.place(),
					agreement.startsOn(), agreement.milestones(), null, null, null, null, null, null, null))
			.orElseGet(() -> new AgreementFields(null, top.markdown(), null, null, null, null, null, null, null, null,
					null, null, null, null));
	}

	@Override
	public Routing submit(TaskContext context, AgreementFields input) {
		this.agreements.conclude(context.caseNumber(), input.proposal());
		return Routing.none().with(Variables.AGREEMENT_OUTCOME, input.outcome().name());
	}

	private static void show(AgreementTalk talk, Facts top) {
		top.line("Samtale " + DanishDates.format(talk.heldOn()), talk.talk()).line("Hjælp tilbudt", talk.helpOffered());
	}

}
