package dk.udslusning.process.form.money;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import dk.udslusning.casefile.RejectedInput;
import dk.udslusning.casefile.benefit.Applicant;
import dk.udslusning.casefile.benefit.BenefitApplication;
import dk.udslusning.casefile.benefit.HousingBenefits;
import dk.udslusning.casefile.tenancy.Tenancies;
import dk.udslusning.casefile.tenancy.Tenancy;
import dk.udslusning.process.form.CitizenFacts;
import dk.udslusning.process.form.Facts;
import dk.udslusning.process.form.Routing;
import dk.udslusning.process.form.TaskContext;
import dk.udslusning.process.form.TaskForm;
import dk.udslusning.process.names.TransitionCourse;

import org.springframework.stereotype.Component;

/**
 * "Søg boligstøtte med borgeren": payment waits for the application (PAY-01; BEK 718 § 1
 * stk. 2). Until there is one, the task stays.
 */
@Component
class ApplyForHousingBenefitForm implements TaskForm<ApplyForHousingBenefitFields> {

	private final CitizenFacts citizens;

	private final Tenancies tenancies;

	private final HousingBenefits benefits;

	private final Clock clock;

	ApplyForHousingBenefitForm(CitizenFacts citizens, Tenancies tenancies, HousingBenefits benefits, Clock clock) {
		this.citizens = citizens;
		this.tenancies = tenancies;
		this.benefits = benefits;
		this.clock = clock;
	}

	@Override
	public String id() {
		return TransitionCourse.USER_TASK_APPLY_FOR_HOUSING_BENEFIT;
	}

	@Override
	public Class<ApplyForHousingBenefitFields> type() {
		return ApplyForHousingBenefitFields.class;
	}

	@Override
	public ApplyForHousingBenefitFields read(TaskContext context) {
		String caseNumber = context.caseNumber();
		Tenancy tenancy = this.tenancies.required(caseNumber);
		LocalDate today = LocalDate.now(this.clock);
		LocalDate lastDay = BenefitApplication.lastDayInTime(tenancy.movedInOn());
		Facts facts = this.citizens.citizen(caseNumber)
			.line("Flyttet ind", tenancy.movedInOn())
			.line("Dag 30", lastDay)
			.warningIf(today.isAfter(lastDay),
					"Dag 30 er passeret: søges der i dag, gælder boligstøtten først fra den " + "1. i næste måned.");
		this.citizens.safeContact(caseNumber, facts);
		Optional<BenefitApplication> known = this.benefits.application(caseNumber);
		known.ifPresent((application) -> facts.note("Boligstøtten er allerede søgt til samme bolig."));
		return new ApplyForHousingBenefitFields(facts.markdown(), known.map((any) -> BenefitStatus.YES).orElse(null),
				known.map(BenefitApplication::appliedOn).orElse(today),
				known.map((any) -> Applicant.CO_TENANT).orElse(Applicant.TOGETHER),
				known.map(BenefitApplication::receipt).orElse(null));
	}

	@Override
	public Routing submit(TaskContext context, ApplyForHousingBenefitFields input) {
		if (input.applied() == BenefitStatus.NOT_YET) {
			throw RejectedInput.at("applied", "Opgaven bliver stående, til boligstøtten er søgt; så længe venter "
					+ "udbetalingen. Luk opgaven uden at sende den, og send den, når der er søgt");
		}
		this.benefits.apply(context.caseNumber(), input.appliedOn(), input.appliedBy(), input.receipt());
		return Routing.none();
	}

}
