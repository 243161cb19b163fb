package dk.udslusning.decision.recalculation;

import java.time.LocalDate;
import java.time.YearMonth;

import dk.udslusning.casefile.Faults;
import dk.udslusning.casefile.lease.Leases;
import dk.udslusning.decision.schedule.RefundSchedule;
import dk.udslusning.rules.time.DanishDates;

import org.springframework.stereotype.Component;

/**
 * From which days the refund of a case can be calculated again: those of the months that
 * are decided here.
 */
@Component
class RecalculableDays {

	private final RefundSchedule schedule;

	private final Leases leases;

	RecalculableDays(RefundSchedule schedule, Leases leases) {
		this.schedule = schedule;
		this.leases = leases;
	}

	/**
	 * Notes at the field what speaks against the day.
	 * @param from the first day that is to be calculated again; null where nobody said
	 */
	void check(String caseNumber, LocalDate from, String field, Faults faults) {
		if (from == null) {
			faults.add(field, "Skriv den første dag, der skal regnes om");
			return;
		}
		LocalDate start = start(caseNumber);
		YearMonth last = this.schedule.lastMonth(caseNumber).orElseThrow();
		LocalDate first = this.schedule.firstDay(caseNumber);
		faults
			.addIf(from.isBefore(start), field,
					"Lejemålet begynder først " + DanishDates.format(start) + "; vælg den dag eller en senere")
			.addIf(YearMonth.from(from).isAfter(last), field,
					"Den sidste måned med refusion er " + DanishDates.format(last) + "; vælg en dag i den eller før")
			.addIf(!from.isBefore(start) && from.isBefore(first), field,
					"Månederne før " + DanishDates.format(YearMonth.from(first))
							+ " er afgjort, før sagen blev registreret her, og regnes ikke om; vælg den 1. i den måned "
							+ "eller en senere dag")
			.addIf(this.schedule.granted(caseNumber).isEmpty(), field,
					"Refusionen er ikke bevilget endnu. Skriv de nye oplysninger i »Forbered afgørelse om refusion«, "
							+ "og send denne opgave, når afgørelsen er udstedt");
	}

	/** The first day of the first lease with a refund. */
	private LocalDate start(String caseNumber) {
		return this.schedule.granted(caseNumber)
			.stream()
			.findFirst()
			.orElseGet(() -> this.leases.requiredLivedIn(caseNumber))
			.startsOn();
	}

}
