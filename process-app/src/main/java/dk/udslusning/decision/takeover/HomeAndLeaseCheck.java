package dk.udslusning.decision.takeover;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import dk.udslusning.casefile.Faults;
import dk.udslusning.casefile.FieldFault;
import dk.udslusning.casefile.RejectedInput;
import dk.udslusning.casefile.deposit.DepositArrangements;
import dk.udslusning.casefile.home.TransitionalHome;
import dk.udslusning.casefile.lease.LeaseCheck;
import dk.udslusning.casefile.tenancy.RegisterMovingIn;
import dk.udslusning.casefile.upkeep.HomeReport;
import dk.udslusning.casefile.upkeep.HomeSearch;
import dk.udslusning.rules.scheme.Scheme;
import jakarta.validation.Validator;

import org.springframework.stereotype.Component;

/**
 * Finds what is missing or impossible in the home, the lease, the deposit and the moving
 * in of a running course.
 */
@Component
class HomeAndLeaseCheck {

	private final HomeSearch search;

	private final DepositArrangements deposits;

	private final RegisterMovingIn movingIn;

	private final Validator validator;

	HomeAndLeaseCheck(HomeSearch search, DepositArrangements deposits, RegisterMovingIn movingIn, Validator validator) {
		this.search = search;
		this.deposits = deposits;
		this.movingIn = movingIn;
		this.validator = validator;
	}

	void check(RunningCourse course, Optional<Scheme> scheme, LocalDate today, Faults faults) {
		LeasePart lease = course.lease();
		LocalDate assigned = course.home().assignedOn();
		TransitionalHome home = course.home().isRegistered() ? home(course.home(), faults) : null;
		if (!course.home().isRegistered()) {
			checkNewHome(course, faults);
		}
		faults.addIf(assigned.isAfter(today), "assignedOn", "Anvisningen kan ikke ligge i fremtiden")
			.addIf(assigned.isBefore(course.person().receivedOn()), "assignedOn",
					"Boligen kan ikke være anvist før henvendelsen; ret en af datoerne");
		scheme.ifPresent((known) -> LeasePart.NAMES.check(faults, (found) -> found
			.addAll(new LeaseCheck(known, home, true, today).faultsOf(lease.terms(lease.leaseStart())).found())));
		lease.checkRentNow(today, faults);
		checkDeposit(course.deposit(), today, faults);
		this.movingIn.check(course.movingIn().movingIn(course.support().needLevel()), lease.leaseSignedOn(),
				lease.leaseStart(), course.person().release(), faults);
	}

	private TransitionalHome home(HomePart part, Faults faults) {
		if (part.home() == null) {
			faults.add("home", "Skriv boligens nummer eller adresse, eller vælg, at den ikke står i registret");
			return null;
		}
		try {
			return this.search.only(part.home());
		}
		catch (RejectedInput notFound) {
			faults.addAll(notFound.faults());
			return null;
		}
	}

	/**
	 * By what the register asks of every home; the lease's own fields are checked there.
	 */
	private void checkNewHome(RunningCourse course, Faults faults) {
		HomeReport report = course.newHome().report(course.lease(), course.deposit());
		NewHomePart.NAMES.check(faults,
				(found) -> this.validator.validate(report)
					.stream()
					.map((violation) -> new FieldFault(violation.getPropertyPath().toString(), violation.getMessage()))
					.sorted(Comparator.comparing(FieldFault::field))
					.forEach((fault) -> found.addAll(List.of(fault))));
	}

	private void checkDeposit(DepositPart deposit, LocalDate today, Faults faults) {
		DepositPart.NAMES.check(faults, (found) -> this.deposits.check(deposit.answer(), found));
		faults
			.addIf(deposit.isDecided() && deposit.depositDecidedOn() == null, "depositDecidedOn",
					"Skriv, hvornår lånet blev afgjort")
			.addIf(deposit.depositDecidedOn() != null && deposit.depositDecidedOn().isAfter(today), "depositDecidedOn",
					"Afgørelsen kan ikke ligge i fremtiden");
	}

}
