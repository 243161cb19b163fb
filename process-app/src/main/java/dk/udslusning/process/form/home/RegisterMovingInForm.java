package dk.udslusning.process.form.home;

import dk.udslusning.casefile.NeedLevel;
import dk.udslusning.casefile.benefit.BenefitApplication;
import dk.udslusning.casefile.deposit.DepositArrangement;
import dk.udslusning.casefile.deposit.DepositArrangements;
import dk.udslusning.casefile.home.HomeRegister;
import dk.udslusning.casefile.lease.Lease;
import dk.udslusning.casefile.lease.Leases;
import dk.udslusning.casefile.release.Releases;
import dk.udslusning.casefile.support.HousingSupport;
import dk.udslusning.casefile.support.HousingSupports;
import dk.udslusning.casefile.tenancy.Checklist;
import dk.udslusning.casefile.tenancy.Checklists;
import dk.udslusning.casefile.tenancy.RegisterMovingIn;
import dk.udslusning.casefile.tenancy.Tenancy;
import dk.udslusning.casefile.tenancy.TenancyEndings;
import dk.udslusning.process.engine.Reschedule;
import dk.udslusning.process.form.Facts;
import dk.udslusning.process.form.Routing;
import dk.udslusning.process.form.TaskContext;
import dk.udslusning.process.form.TaskForm;
import dk.udslusning.process.names.TransitionCourse;
import dk.udslusning.process.names.Variables;

import org.springframework.stereotype.Component;

/**
 * "Registrér indflytning og udskrivning". Housing benefit counts from moving in only
 * where it is applied for within 30 days, so its task turns red after 21
 * (boligstøtteloven).
 */
@Component
class RegisterMovingInForm implements TaskForm<RegisterMovingInFields> {

	private final RegisterMovingIn registerMovingIn;

	private final Leases leases;

	private final HomeRegister homes;

	private final Releases releases;

	private final DepositArrangements deposits;

	private final HousingSupports supports;

	private final Checklists checklists;

	private final TenancyEndings endings;

	private final HomeFacts facts;

	RegisterMovingInForm(RegisterMovingIn registerMovingIn, Leases leases, HomeRegister homes, Releases releases,
			DepositArrangements deposits, HousingSupports supports, Checklists checklists, TenancyEndings endings,
			HomeFacts facts) {
		this.registerMovingIn = registerMovingIn;
		this.leases = leases;
		this.homes = homes;
		this.releases = releases;
		this.deposits = deposits;
		this.supports = supports;
		this.checklists = checklists;
		this.endings = endings;
		this.facts = facts;
	}

	@Override
	public String id() {
		return TransitionCourse.USER_TASK_REGISTER_MOVING_IN;
	}

	@Override
	public Class<RegisterMovingInFields> type() {
		return RegisterMovingInFields.class;
	}

	@Override
	public Long version(TaskContext context) {
		return this.leases.required(context.caseNumber()).version().longValue();
	}

	@Override
	public RegisterMovingInFields read(TaskContext context) {
		String caseNumber = context.caseNumber();
		Lease lease = this.leases.required(caseNumber);
		Checklist done = this.checklists.of(caseNumber);
		NeedLevel need = this.supports.current(caseNumber).map(HousingSupport::needLevel).orElse(NeedLevel.MEDIUM);
		return new RegisterMovingInFields(null, facts(caseNumber, lease, done),
				this.releases.get(caseNumber).isStaying(), this.registerMovingIn.earlier(caseNumber).isPresent(),
				lease.plannedMovingIn(), lease.plannedMovingIn(), lease.plannedDischarge(), null, null, need,
				done.helpForMoving(), done.doubleRentHelp(), done.nemKonto(), done.nationalRegister(),
				done.electricity(), done.inspection());
	}

	@Override
	public Routing submit(TaskContext context, RegisterMovingInFields input) {
		Tenancy tenancy = this.registerMovingIn.register(context.caseNumber(), input.movingIn());
		return Routing.none()
			.with(Variables.BENEFIT_APPLIED_FOR, false)
			.with(Variables.GRANT_IN_FORCE, false)
			.with(Variables.TENANCY_ENDS_AT, Reschedule.text(this.endings.endsAt(context.caseNumber())))
			.with(Variables.HOUSING_BENEFIT_DUE_AT, Reschedule.text(BenefitApplication.dueAt(tenancy.movedInOn())));
	}

	private String facts(String caseNumber, Lease lease, Checklist done) {
		Facts shown = this.facts.home(caseNumber, this.homes.get(lease.homeId()))
			.line("Lejekontrakt underskrevet", lease.signedOn())
			.line("Lejemålets første dag", lease.startsOn())
			.line("Sidste dag med refusion", lease.lastLegalDay())
			.line("Lån til beboerindskud",
					this.deposits.latest(caseNumber)
						.map(DepositArrangement::outcome)
						.map((outcome) -> outcome.danishName())
						.orElse(null))
			.line("Mangler på tjeklisten", done.missing());
		this.registerMovingIn.earlier(caseNumber)
			.ifPresent((earlier) -> shown.line("Bor nu i en anden udslusningsbolig siden", earlier.movedInOn()));
		return shown.markdown();
	}

}
