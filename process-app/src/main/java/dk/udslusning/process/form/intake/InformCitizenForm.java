package dk.udslusning.process.form.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import dk.udslusning.casefile.citizen.Citizens;
import dk.udslusning.casefile.consent.Consents;
import dk.udslusning.process.form.CitizenFacts;
import dk.udslusning.process.form.Facts;
import dk.udslusning.process.form.Routing;
import dk.udslusning.process.form.TaskContext;
import dk.udslusning.process.form.TaskForm;
import dk.udslusning.process.names.TransitionCourse;

import org.springframework.stereotype.Component;

/**
 * "Vejled og indhent samtykke": guidance (RSL §§ 3, 5) and consent (RSL § 11 a).
 */
@Component
class InformCitizenForm implements TaskForm<GuidanceFields> {

	private final CitizenFacts facts;

	private final Citizens citizens;

	private final Consents consents;

	private final Clock clock;

	InformCitizenForm(CitizenFacts facts, Citizens citizens, Consents consents, Clock clock) {
		this.facts = facts;
		this.citizens = citizens;
		this.consents = consents;
		this.clock = clock;
	}

	@Override
	public String id() {
		return TransitionCourse.USER_TASK_INFORM_CITIZEN;
	}

	@Override
	public Class<GuidanceFields> type() {
		return GuidanceFields.class;
	}

	@Override
	public GuidanceFields read(TaskContext context) {
		String caseNumber = context.caseNumber();
		List<String> others = this.citizens.otherOpenCases(caseNumber);
		Facts shown = this.facts.citizen(caseNumber)
			.line("Forbundne sager", this.citizens.linkedTo(caseNumber))
			.warningIf(!others.isEmpty(),
					"Der er en anden åben sag for samme person: " + String.join(", ", others) + ".");
		this.facts.safeContact(caseNumber, shown);
		return new GuidanceFields(shown.markdown(), LocalDate.now(this.clock), null, null, null, null,
				"sag " + caseNumber + " om udslusningsbolig", null, null, null, null, null, null);
	}

	@Override
	public Routing submit(TaskContext context, GuidanceFields input) {
		this.consents.note(context.caseNumber(), input.given());
		return Routing.none();
	}

}
