package dk.udslusning.process.form.home;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

import dk.udslusning.casefile.CaseFiles;
import dk.udslusning.casefile.home.CompulsoryPayments;
import dk.udslusning.casefile.home.HomeOffer;
import dk.udslusning.casefile.home.HomeOffers;
import dk.udslusning.casefile.home.HomeRegister;
import dk.udslusning.casefile.home.TransitionalHome;
import dk.udslusning.casefile.lease.Lease;
import dk.udslusning.casefile.lease.RegisterLease;
import dk.udslusning.casefile.release.Release;
import dk.udslusning.casefile.release.Releases;
import dk.udslusning.catalogue.Schemes;
import dk.udslusning.process.form.Facts;
import dk.udslusning.process.form.Routing;
import dk.udslusning.process.form.TaskContext;
import dk.udslusning.process.form.TaskForm;
import dk.udslusning.process.names.TransitionCourse;
import dk.udslusning.process.names.Variables;
import dk.udslusning.rules.money.Money;
import dk.udslusning.rules.scheme.Scheme;
import dk.udslusning.rules.time.DanishDates;
import dk.udslusning.rules.time.Deadlines;

import org.springframework.stereotype.Component;

/**
 * "Registrér lejekontrakt": copies the signed lease, or records that it came to nothing.
 * The due date of moving in is noon of the planned day; the tenancy's timer is 06:00 on
 * the day after the last legal day.
 */
@Component
class RegisterLeaseForm implements TaskForm<RegisterLeaseFields> {

	private static final DateTimeFormatter AT = DateTimeFormatter.ISO_LOCAL_DATE_TIME;

	private final RegisterLease registerLease;

	private final CaseFiles cases;

	private final Schemes schemes;

	private final HomeOffers offers;

	private final HomeRegister homes;

	private final Releases releases;

	private final HomeFacts facts;

	RegisterLeaseForm(RegisterLease registerLease, CaseFiles cases, Schemes schemes, HomeOffers offers,
			HomeRegister homes, Releases releases, HomeFacts facts) {
		this.registerLease = registerLease;
		this.cases = cases;
		this.schemes = schemes;
		this.offers = offers;
		this.homes = homes;
		this.releases = releases;
		this.facts = facts;
	}

	@Override
	public String id() {
		return TransitionCourse.USER_TASK_REGISTER_LEASE;
	}

	@Override
	public Class<RegisterLeaseFields> type() {
		return RegisterLeaseFields.class;
	}

	@Override
	public Long version(TaskContext context) {
		return this.offers.required(context.caseNumber()).version().longValue();
	}

	@Override
	public RegisterLeaseFields read(TaskContext context) {
		HomeOffer offer = this.offers.required(context.caseNumber());
		TransitionalHome home = this.homes.offered(offer);
		Scheme scheme = this.schemes.get(this.cases.get(context.caseNumber()).scheme());
		Release release = this.releases.get(context.caseNumber());
		CompulsoryPayments payments = home.payments();
		Facts shown = this.facts.home(context.caseNumber(), home)
			.line("Anvist", offer.assignedOn())
			.line("Ordning", scheme.label())
			.line("Lejemålet skal begynde", window(scheme))
			.line("Højst antal måneder", scheme.initialMonths());
		return new RegisterLeaseFields(null, shown.markdown(), release.isStaying(), null, null, null,
				offer.plannedLeaseStart(), scheme.initialMonths(), null, null, home.rent(), false,
				orNothing(payments.heat()), orNothing(payments.water()), orNothing(payments.antenna()),
				orNothing(payments.laundry()), orNothing(payments.other()), offer.plannedLeaseStart(),
				release.isStaying() ? release.plannedDischargeOn() : null);
	}

	@Override
	public Routing submit(TaskContext context, RegisterLeaseFields input) {
		if (!input.leaseSigned()) {
			this.registerLease.fellThrough(context.caseNumber(), input.fellThroughReason());
			return Routing.none().with(Variables.LEASE_SIGNED, false);
		}
		Lease lease = this.registerLease.signed(context.caseNumber(), input.terms());
		return Routing.none()
			.with(Variables.LEASE_SIGNED, true)
			.with(Variables.MOVING_IN_DUE_AT, AT.format(lease.plannedMovingIn().atTime(LocalTime.NOON)))
			.with(Variables.TENANCY_ENDS_AT, AT.format(Deadlines.passedAt(lease.lastLegalDay())));
	}

	private static String window(Scheme scheme) {
		String from = DanishDates.format(scheme.entryFrom());
		return (scheme.entryTo() != null) ? "mellem " + from + " og " + DanishDates.format(scheme.entryTo())
				: "den " + from + " eller senere";
	}

	private static Money orNothing(Money amount) {
		return amount.isPositive() ? amount : null;
	}

}
