package dk.udslusning.casefile.absence;

import java.time.LocalDate;

import dk.udslusning.casefile.Faults;

/**
 * What was decided about an absence near six months, as a caseworker fills it in.
 *
 * @param lastsBeyond whether it will last longer than six months
 * @param payerToldOn the day Udbetaling Danmark was told
 * @param benefitStopsOn the first day without housing benefit
 * @param agreed how the rent is paid from then on, and what was agreed with the citizen
 */
public record LongAbsenceReview(Boolean lastsBeyond, LocalDate payerToldOn, LocalDate benefitStopsOn, String agreed) {

	boolean isLong() {
		return Boolean.TRUE.equals(this.lastsBeyond);
	}

	void check(Absence absence, LocalDate today, Faults faults) {
		faults.addIf(this.lastsBeyond == null, "lastsBeyond", "Vælg, om fraværet varer over seks måneder")
			.addIf(isLong() && this.payerToldOn == null, "payerToldOn", "Skriv, hvornår Udbetaling Danmark fik besked")
			.addIf(isLong() && this.payerToldOn != null && this.payerToldOn.isAfter(today), "payerToldOn",
					"Giv besked først; dagen kan ikke ligge i fremtiden")
			.addIf(isLong() && this.payerToldOn != null && this.payerToldOn.isBefore(absence.beganOn()), "payerToldOn",
					"Dagen kan ikke ligge, før fraværet begyndte")
			.addIf(isLong() && this.benefitStopsOn == null, "benefitStopsOn", "Skriv den første dag uden boligstøtte")
			.addIf(isLong() && this.benefitStopsOn != null
					&& (this.benefitStopsOn.isBefore(absence.beganOn())
							|| this.benefitStopsOn.isAfter(absence.benefitStopsOn().plusYears(1))),
					"benefitStopsOn", "Dagen skal ligge efter fraværets begyndelse; tjek årstallet")
			.addIf(this.agreed == null || this.agreed.isBlank(), "agreed",
					"Skriv, hvad der er aftalt om huslejen og boligen");
	}

}
