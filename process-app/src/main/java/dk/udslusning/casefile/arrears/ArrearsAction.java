package dk.udslusning.casefile.arrears;

import java.time.LocalDate;

import dk.udslusning.casefile.Faults;
import dk.udslusning.rules.money.Money;

/**
 * What is known of the arrears and what was agreed, as a caseworker fills it in; anything
 * may still be missing or wrong.
 *
 * @param amount what is owed, in all; zero where only a notice came
 * @param since the day from which the rent is not paid
 * @param noticeOn the day of the landlord's notice; null where there is none
 * @param courtOn the day in the bailiff's court; null where there is none
 * @param ownPart whether our payment has a part in it
 * @param agreed what was agreed with landlord, court and citizen
 * @param settled whether nothing more is to be done
 * @param nextOn the day to look at it again, where something is
 */
public record ArrearsAction(Money amount, LocalDate since, LocalDate noticeOn, LocalDate courtOn, OwnPart ownPart,
		String agreed, Boolean settled, LocalDate nextOn) {

	private static final Money LARGEST = Money.ofKroner(500_000);

	private static final int YEARS = 5;

	void check(LocalDate today, Faults faults) {
		boolean goesOn = Boolean.FALSE.equals(this.settled);
		faults.addIf(this.amount == null, "amount", "Skriv beløbet, eller 0, hvis der kun er kommet et varsel")
			.addIf(this.amount != null && (this.amount.isNegative() || this.amount.compareTo(LARGEST) > 0), "amount",
					"Skriv et beløb mellem 0 og 500.000 kr.")
			.addIf(this.since == null, "since", "Skriv, siden hvornår huslejen ikke er betalt")
			.addIf(this.since != null && (this.since.isAfter(today) || this.since.isBefore(today.minusYears(YEARS))),
					"since", "Dagen skal ligge inden for de sidste fem år og ikke i fremtiden")
			.addIf(this.noticeOn != null && this.noticeOn.isAfter(today), "noticeOn",
					"Varslet kan ikke være kommet i fremtiden")
			.addIf(this.noticeOn != null && this.noticeOn.isBefore(today.minusYears(YEARS)), "noticeOn",
					"Tjek årstallet")
			.addIf(this.courtOn != null
					&& (this.courtOn.isBefore(today.minusYears(YEARS)) || this.courtOn.isAfter(today.plusYears(1))),
					"courtOn", "Tjek årstallet")
			.addIf(this.ownPart == null, "ownPart", "Vælg, om vores betaling har en del i restancen")
			.addIf(this.agreed == null || this.agreed.isBlank(), "agreed",
					"Skriv, hvad der er aftalt med borger, udlejer og foged")
			.addIf(this.settled == null, "settled", "Vælg, om restancen er afklaret")
			.addIf(goesOn && this.nextOn == null, "nextOn", "Skriv, hvilken dag der følges op")
			.addIf(goesOn && this.nextOn != null && !this.nextOn.isAfter(today), "nextOn",
					"Vælg en dag efter i dag; i dag er der handlet")
			.addIf(goesOn && this.nextOn != null && this.nextOn.isAfter(today.plusMonths(3)), "nextOn",
					"Følg op inden for tre måneder, så længe boligen er i fare")
			.addIf(goesOn && this.courtOn != null && !this.courtOn.isBefore(today) && this.nextOn != null
					&& this.nextOn.isAfter(this.courtOn), "nextOn", "Følg op senest den dag, sagen er i fogedretten");
	}

}
