package dk.udslusning.process.form.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

import dk.udslusning.casefile.assessment.AssessedCondition;
import dk.udslusning.casefile.assessment.EligibilityAssessments;
import dk.udslusning.casefile.assessment.InformationRequest;
import dk.udslusning.casefile.assessment.MissingInformation;
import dk.udslusning.casefile.assessment.TargetGroupFacts;
import dk.udslusning.casefile.assessment.Visitation;
import dk.udslusning.casefile.citizen.Citizens;
import dk.udslusning.casefile.consent.StandingConsent;
import dk.udslusning.process.form.CitizenFacts;
import dk.udslusning.process.form.ConsentFacts;
import dk.udslusning.process.form.Facts;
import dk.udslusning.process.form.Routing;
import dk.udslusning.process.form.TaskContext;
import dk.udslusning.process.form.TaskForm;
import dk.udslusning.process.names.TransitionCourse;
import dk.udslusning.rules.eligibility.Outcome;
import dk.udslusning.rules.time.DanishDates;

import org.springframework.stereotype.Component;

/**
 * "Indhent manglende oplysninger": ask, note what came, or decide on what is there (RSL
 * §§ 10, 11 b).
 */
@Component
class ObtainInformationForm implements TaskForm<InformationFields> {

	private final CitizenFacts facts;

	private final Citizens citizens;

	private final Visitation visitation;

	private final EligibilityAssessments assessments;

	private final MissingInformation information;

	private final ConditionRows conditions;

	private final ConsentFacts consents;

	private final Clock clock;

	ObtainInformationForm(CitizenFacts facts, Citizens citizens, Visitation visitation,
			EligibilityAssessments assessments, MissingInformation information, ConditionRows conditions,
			ConsentFacts consents, Clock clock) {
		this.facts = facts;
		this.citizens = citizens;
		this.visitation = visitation;
		this.assessments = assessments;
		this.information = information;
		this.conditions = conditions;
		this.consents = consents;
		this.clock = clock;
	}

	@Override
	public String id() {
		return TransitionCourse.USER_TASK_OBTAIN_INFORMATION;
	}

	@Override
	public Class<InformationFields> type() {
		return InformationFields.class;
	}

	@Override
	public Long version(TaskContext context) {
		return this.visitation.current(context.caseNumber()).map(TargetGroupFacts::id).orElse(0L);
	}

	@Override
	public InformationFields read(TaskContext context) {
		String caseNumber = context.caseNumber();
		Set<String> open = this.assessments.current(caseNumber)
			.orElseThrow()
			.with(Outcome.UNKNOWN)
			.stream()
			.map(AssessedCondition::ruleId)
			.collect(Collectors.toSet());
		Facts top = this.facts.citizen(caseNumber)
			.warningIf(this.visitation.isMinor(caseNumber),
					"Borgeren er under 18 år: teamlederen tager opgaven og tager stilling.");
		this.consents.show(caseNumber, StandingConsent.Use.FETCH, top);
		this.information.requests(caseNumber).forEach((request) -> show(request, top));
		return new InformationFields(null, top.markdown(), this.conditions.of(caseNumber),
				this.citizens.get(caseNumber).bornOn() == null, this.visitation.isMinor(caseNumber),
				open.contains("ELIG-01"), open.contains("ELIG-02"), open.contains("ELIG-04"), open.contains("ELIG-05"),
				open.contains("ELIG-07"), open.contains("ELIG-09"), null, null, LocalDate.now(this.clock), null, null,
				null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
	}

	@Override
	public Routing submit(TaskContext context, InformationFields input) {
		String caseNumber = context.caseNumber();
		switch (input.step()) {
			case ASKED -> this.information.ask(caseNumber, input.askedOf(), input.askedFor(), input.askedOn());
			case RECEIVED -> this.information.receive(caseNumber, input.receivedOn(), input.answers(), input.reasons());
			case DECIDE_ON_WHAT_IS_THERE ->
				this.information.decideOnWhatIsThere(caseNumber, input.answers(), input.reasons());
		}
		return Routing.none();
	}

	private static void show(InformationRequest request, Facts top) {
		String state = request.isOpen() ? "mangler" : "kom " + DanishDates.format(request.receivedOn());
		top.line("Spurgt " + DanishDates.format(request.askedOn()),
				request.askedOf() + ": " + request.askedFor() + " (" + state + ")");
	}

}
