package dk.udslusning.decision.takeover;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

import dk.udslusning.casefile.Faults;
import dk.udslusning.rules.scheme.Scheme;
import dk.udslusning.rules.time.DanishDates;

import org.springframework.stereotype.Component;

/**
 * Finds what is missing or impossible in what became of the period of a running course. A
 * period whose last day has passed is no running course: the citizen is an ordinary
 * tenant by now.
 */
@Component
class PeriodCheck {

	void check(RunningCourse course, Scheme scheme, LocalDate today, Faults faults) {
		PeriodPart period = course.period();
		LeasePart lease = course.lease();
		int months = lease.periodMonths();
		if (months < 1 || months > scheme.initialMonths() || !scheme.admits(lease.leaseStart())) {
			return;
		}
		LocalDate own = scheme.legalPeriod(lease.leaseStart(), months, 0).lastDay();
		if (period.isExtended()) {
			checkExtension(period, lease, scheme, own, today, faults);
		}
		checkTold(period, lease.leaseStart(), today, faults);
		Optional<LocalDate> last = lastDay(period, lease, scheme, own);
		last.filter((day) -> day.isBefore(today))
			.ifPresent((day) -> faults.add("extended", "Periodens sidste dag var " + DanishDates.format(day)
					+ ", så borgeren er almindelig lejer nu, og forløbet er slut. Er perioden forlænget (igen), så skriv "
					+ "det seneste tillæg; ellers skal forløbet ikke registreres"));
		last.ifPresent((day) -> checkMonth(course.grant(), day, faults));
	}

	private static void checkExtension(PeriodPart period, LeasePart lease, Scheme scheme, LocalDate own,
			LocalDate today, Faults faults) {
		LocalDate ranUntil = period.ranUntil();
		int running = scheme.monthsRunning(lease.periodMonths());
		int left = scheme.monthsLeft(lease.leaseStart(), lease.periodMonths());
		if (left == 0) {
			faults.add("extended", "Perioden kan ikke forlænges ud over de " + scheme.longestMonths()
					+ " måneder, som ordningen giver; ret svaret eller lejekontraktens periode");
			return;
		}
		PeriodPart.NAMES.check(faults, (found) -> period.addendum()
			.check(lease.leaseSignedOn(), (ranUntil != null) ? ranUntil : own, running, left, today, found));
		faults
			.addIf(ranUntil != null && !ranUntil.isAfter(own), "ranUntil",
					"Lejekontraktens egen periode løb til den " + DanishDates.format(own)
							+ "; skriv en senere dag, eller lad feltet stå tomt, hvis det er den første forlængelse")
			.addIf(ranUntil != null && !endsAPeriod(ranUntil, lease, scheme, left), "ranUntil",
					"Dagen er ikke den sidste i en periode af hele måneder fra lejemålets første dag; ret den efter det "
							+ "tidligere tillæg")
			.addIf(ranUntil != null
					&& lastDay(period, lease, scheme, own).filter((day) -> !day.isAfter(ranUntil)).isPresent(),
					"addendumMonths",
					"Tillægget forlænger ikke perioden ud over den dag, den løb til før; ret månederne eller dagen")
			.addIf(period.extensionDecidedOn() == null, "extensionDecidedOn",
					"Skriv, hvornår forlængelsen blev afgjort")
			.addIf(period.extensionDecidedOn() != null && period.extensionDecidedOn().isAfter(today),
					"extensionDecidedOn", "Afgørelsen kan ikke ligge i fremtiden");
	}

	private static boolean endsAPeriod(LocalDate day, LeasePart lease, Scheme scheme, int left) {
		return Stream.iterate(0, (more) -> more <= left, (more) -> more + 1)
			.anyMatch((more) -> scheme.extended(lease.leaseStart(), lease.periodMonths(), more).lastDay().equals(day));
	}

	private static void checkTold(PeriodPart period, LocalDate leaseStart, LocalDate today, Faults faults) {
		checkDay("sixMonthsNoticeOn", period.sixMonthsNoticeOn(), leaseStart, today, faults);
		checkDay("threeMonthsNoticeOn", period.threeMonthsNoticeOn(), leaseStart, today, faults);
		checkDay("notExtendedOn", period.notExtendedOn(), leaseStart, today, faults);
	}

	private static void checkDay(String field, LocalDate day, LocalDate leaseStart, LocalDate today, Faults faults) {
		faults.addIf(day != null && day.isAfter(today), field, "Dagen ligger i fremtiden; lad feltet stå tomt")
			.addIf(day != null && day.isBefore(leaseStart), field,
					"Dagen ligger før lejemålets første dag; tjek årstallet");
	}

	private static void checkMonth(GrantPart grant, LocalDate lastDay, Faults faults) {
		faults.addIf(grant.isInForce() && grant.refundFrom() != null && grant.refundFrom().atDay(1).isAfter(lastDay),
				"refundFrom", "Den sidste dag med refusion er " + DanishDates.format(lastDay) + "; ret måneden");
	}

	/** As the period runs now; nothing where the addendum's months are impossible. */
	private static Optional<LocalDate> lastDay(PeriodPart period, LeasePart lease, Scheme scheme, LocalDate own) {
		if (!period.isExtended()) {
			return Optional.of(own);
		}
		int running = scheme.monthsRunning(lease.periodMonths());
		return Optional.ofNullable(period.addendumMonths())
			.map((total) -> total - running)
			.filter((more) -> more > 0 && more <= scheme.monthsLeft(lease.leaseStart(), lease.periodMonths()))
			.map((more) -> scheme.extended(lease.leaseStart(), lease.periodMonths(), more).lastDay());
	}

}
