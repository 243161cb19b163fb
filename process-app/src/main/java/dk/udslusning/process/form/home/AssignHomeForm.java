package dk.udslusning.process.form.home;

import java.time.Clock;
import java.time.LocalDate;

import dk.udslusning.casefile.home.HomeConditions;
import dk.udslusning.casefile.home.HomeLawfulness;
import dk.udslusning.casefile.home.HomeOffer;
import dk.udslusning.casefile.home.HomeOffers;
import dk.udslusning.casefile.home.HomeRegister;
import dk.udslusning.casefile.home.TransitionalHome;
import dk.udslusning.process.form.Facts;
import dk.udslusning.process.form.Routing;
import dk.udslusning.process.form.TaskContext;
import dk.udslusning.process.form.TaskForm;
import dk.udslusning.process.names.TransitionCourse;
import dk.udslusning.process.names.Variables;
import dk.udslusning.rules.eligibility.ConditionResult;

import org.springframework.stereotype.Component;

/**
 * "Anvis bolig": the municipality assigns the home (SEL § 163 a) after HOME-01 is
 * assessed, or the home turns out to be gone.
 */
@Component
class AssignHomeForm implements TaskForm<AssignHomeFields> {

	private final HomeOffers offers;

	private final HomeRegister homes;

	private final HomeLawfulness lawfulness;

	private final HomeFacts facts;

	private final Clock clock;

	AssignHomeForm(HomeOffers offers, HomeRegister homes, HomeLawfulness lawfulness, HomeFacts facts, Clock clock) {
		this.offers = offers;
		this.homes = homes;
		this.lawfulness = lawfulness;
		this.facts = facts;
		this.clock = clock;
	}

	@Override
	public String id() {
		return TransitionCourse.USER_TASK_ASSIGN_HOME;
	}

	@Override
	public Class<AssignHomeFields> type() {
		return AssignHomeFields.class;
	}

	@Override
	public Long version(TaskContext context) {
		return this.offers.required(context.caseNumber()).version().longValue();
	}

	@Override
	public AssignHomeFields read(TaskContext context) {
		HomeOffer offer = this.offers.required(context.caseNumber());
		TransitionalHome home = this.homes.get(offer.homeId());
		HomeConditions known = offer.conditions();
		ConditionResult lawful = this.lawfulness.assess(context.caseNumber(), home, known);
		Facts shown = this.facts.home(context.caseNumber(), home)
			.line("Borgeren sagde ja", offer.answeredOn())
			.line("Lejemålets planlagte første dag", offer.plannedLeaseStart())
			.line(lawful.label(), lawful.reason())
			.line("Hjemmel", lawful.source());
		return new AssignHomeFields(null, shown.markdown(), home.kind().name(), null, LocalDate.now(this.clock),
				known.youthGround(), known.noElderlyDemand(), known.residentMixAssessed(), null);
	}

	@Override
	public Routing submit(TaskContext context, AssignHomeFields input) {
		if (input.homeAvailable()) {
			this.offers.assign(context.caseNumber(), input.conditions(), input.assignedOn());
		}
		else {
			this.offers.fallThrough(context.caseNumber(), input.fellThroughReason(), LocalDate.now(this.clock));
		}
		return Routing.none().with(Variables.HOME_AVAILABLE, input.homeAvailable().booleanValue());
	}

}
