package dk.udslusning.decision.calculation;

import java.time.LocalDate;

import dk.udslusning.casefile.Faults;
import dk.udslusning.casefile.household.Household;
import dk.udslusning.casefile.household.Relation;
import dk.udslusning.casefile.income.IncomeKind;
import dk.udslusning.casefile.income.Per;
import dk.udslusning.casefile.ownpayment.Reduction;
import dk.udslusning.rules.money.Money;
import dk.udslusning.rules.time.DanishDates;

/**
 * Finds everything that is missing or impossible in the facts of a calculation.
 * <p>
 * The rent must be the one before housing benefit: where the benefit is paid to the
 * landlord, the bill shows less, and the benefit would be deducted twice (SEL § 163 a).
 * So a rent that lies more than a tenth from the known one is refused until the
 * caseworker has compared it with its paper.
 */
final class PreparedFactsCheck {

	private static final Money LOWEST_RENT = Money.ofKroner(1_000);

	private static final Money HIGHEST_RENT = Money.ofKroner(25_000);

	private static final Money LOWEST_YEARLY_INCOME = Money.ofKroner(1_200);

	private static final Money HIGHEST_YEARLY_INCOME = Money.ofKroner(3_000_000);

	private static final Money HIGHEST_OWN_PAYMENT = Money.ofKroner(20_000);

	/** One tenth. */
	private static final long TENTH = 10;

	private static final int YEARS_BACK = 60;

	private final CalculationPlace place;

	private final boolean sharesHome;

	private final LocalDate today;

	/**
	 * A check for one case.
	 * @param place the home and the month
	 * @param sharesHome whether a co-tenant has a case of his own
	 * @param today the day of the check
	 */
	PreparedFactsCheck(CalculationPlace place, boolean sharesHome, LocalDate today) {
		this.place = place;
		this.sharesHome = sharesHome;
		this.today = today;
	}

	/**
	 * Notes all faults, in the order of the form.
	 */
	void check(PreparedFacts facts, Household household, Faults faults) {
		checkHousehold(household, faults);
		checkIncome(facts, household, faults);
		checkRent(facts, faults);
		checkPayment("heat", facts.heat(), facts.rent(), faults);
		checkPayment("water", facts.water(), facts.rent(), faults);
		checkPayment("antenna", facts.antenna(), facts.rent(), faults);
		checkPayment("laundry", facts.laundry(), facts.rent(), faults);
		checkPayment("other", facts.other(), facts.rent(), faults);
		checkBenefit(facts, faults);
		checkOwnPayment(facts, faults);
	}

	private void checkHousehold(Household household, Faults faults) {
		LocalDate day = this.place.month().atDay(1);
		faults.addIf(
				household.members()
					.stream()
					.anyMatch((member) -> member.relation() == Relation.OTHER_ADULT && !member.isAdultOn(day)),
				"adultsBorn", "En af de andre voksne er under 18 år den " + DanishDates.format(day)
						+ "; skriv fødselsdatoen under børn");
	}

	private void checkIncome(PreparedFacts facts, Household household, Faults faults) {
		faults.addIf(facts.incomeKind() == null, "incomeKind",
				"Vælg, hvad borgeren lever af; vælg »Ingen indkomst«, hvis der ingen er");
		if (facts.incomeKind() == IncomeKind.NONE) {
			faults.addIf(facts.income() != null && facts.income().isPositive(), "income",
					"Der er valgt »Ingen indkomst«; slet beløbet, eller vælg indkomstens art");
		}
		if (facts.hasIncome()) {
			faults
				.addIf(facts.income() == null || !facts.income().isPositive(), "income",
						"Skriv indkomsten før skat i kroner")
				.addIf(facts.incomeFrom() == null, "incomeFrom", "Skriv, fra hvilken dag indkomsten gælder");
		}
		faults.addIf(
				facts.incomeFrom() != null && (facts.incomeFrom().isBefore(this.today.minusYears(YEARS_BACK))
						|| facts.incomeFrom().isAfter(this.today.plusYears(2))),
				"incomeFrom", "Dagen ligger for langt fra i dag; tjek årstallet");
		checkAmountOfIncome("income", facts.income(), facts.per(), facts.hasIncome(), faults);
		checkAmountOfIncome("othersIncome", facts.othersIncome(), facts.per(), false, faults);
		faults.addIf(hasOtherAdults(household) && facts.othersIncome() == null, "othersIncome",
				"Skriv de andre voksnes indkomst før skat, også en medlejers; skriv 0, hvis de ingen har. Den tæller "
						+ "i boligstøtten")
			.addIf(facts.wealth() != null && facts.wealth().isNegative(), "wealth",
					"Formuen kan ikke være under 0 kr.; skriv 0, hvis gælden er større");
	}

	private boolean hasOtherAdults(Household household) {
		return this.sharesHome || household.otherAdultsOn(this.place.month().atDay(1)) > 0;
	}

	private static void checkAmountOfIncome(String field, Money income, Per per, boolean lowIsUnlikely, Faults faults) {
		if (income == null) {
			return;
		}
		if (income.isNegative()) {
			faults.add(field, "Indkomsten kan ikke være under 0 kr.");
			return;
		}
		Money yearly = (per == Per.MONTH) ? income.times(12) : income;
		faults
			.addIf(yearly.compareTo(HIGHEST_YEARLY_INCOME) > 0, field,
					"Indkomsten er usandsynligt høj; tjek beløbet, og om det er pr. måned eller pr. år")
			.addIf(lowIsUnlikely && income.isPositive() && yearly.compareTo(LOWEST_YEARLY_INCOME) < 0, field,
					"Indkomsten er usandsynligt lav; tjek beløbet, og om det er pr. måned eller pr. år");
	}

	private void checkRent(PreparedFacts facts, Faults faults) {
		Money rent = facts.rent();
		if (rent == null) {
			faults.add("rent", "Skriv lejen pr. måned før boligstøtte");
		}
		else if (rent.isNegative()) {
			faults.add("rent", "Lejen kan ikke være under 0 kr.");
		}
		else if (rent.compareTo(LOWEST_RENT) < 0 || rent.compareTo(HIGHEST_RENT) > 0) {
			faults.add("rent", "En husleje på mindre end " + LOWEST_RENT + " eller mere end " + HIGHEST_RENT
					+ " pr. måned er usandsynlig; tjek beløbet, og skriv det i kroner pr. måned");
		}
		else if (!Boolean.TRUE.equals(facts.rentChecked())) {
			checkAgainstKnown(rent, faults);
		}
	}

	private void checkAgainstKnown(Money rent, Faults faults) {
		Money known = this.place.rent();
		String stands = (this.place.lease() != null) ? "i lejekontrakten" : "på boligen";
		faults
			.addIf(rent.times(TENTH).compareTo(known.times(TENTH - 1)) < 0, "rent", "Beløbet ligner lejen efter "
					+ "boligstøtte: der er registreret " + known + " pr. måned " + stands
					+ ". Skriv lejen før boligstøtte, ellers trækkes boligstøtten fra to gange. Er beløbet rigtigt, så "
					+ "sæt hak ud for, at du har tjekket det")
			.addIf(rent.times(TENTH)
				.compareTo(known.times(TENTH + 1)) > 0, "rent", "Lejen er mere end en tiendedel over de " + known
						+ ", der er registreret " + stands
						+ ". Tjek, at forbrug og indskud ikke er talt med. Er beløbet rigtigt, så sæt hak ud for, at "
						+ "du har tjekket det");
	}

	private static void checkPayment(String field, Money amount, Money rent, Faults faults) {
		faults.addIf(amount != null && amount.isNegative(), field, "Beløbet kan ikke være under 0 kr.")
			.addIf(amount != null && rent != null && rent.isPositive() && amount.compareTo(rent) > 0, field,
					"Beløbet er større end lejen; skriv det i kroner pr. måned");
	}

	private void checkBenefit(PreparedFacts facts, Faults faults) {
		checkBenefit("benefitDecided", facts.benefitDecided(), facts.rent(), faults);
		checkBenefit("benefitFirstMonth", facts.benefitFirstMonth(), facts.rent(), faults);
		boolean decided = facts.benefitDecided() != null || facts.benefitFirstMonth() != null;
		faults
			.addIf(decided && facts.benefitLetterOn() == null, "benefitLetterOn",
					"Skriv datoen på Udbetaling Danmarks brev, så beløbet kan findes igen")
			.addIf(!decided && facts.benefitLetterOn() != null, "benefitDecided",
					"Skriv den beregnede boligstøtte fra brevet, eller slet brevets dato")
			.addIf(facts.benefitLetterOn() != null && facts.benefitLetterOn().isAfter(this.today), "benefitLetterOn",
					"Brevets dato ligger i fremtiden; ret den")
			.addIf(facts.benefitDecided() != null && facts.benefitFirstMonth() != null
					&& facts.benefitFirstMonth().compareTo(facts.benefitDecided()) > 0, "benefitFirstMonth",
					"Beløbet for den første måneds dage kan ikke være større end det for en hel måned");
	}

	private static void checkBenefit(String field, Money amount, Money rent, Faults faults) {
		faults.addIf(amount != null && amount.isNegative(), field, "Boligstøtten kan ikke være under 0 kr.")
			.addIf(amount != null && rent != null && rent.isPositive() && amount.compareTo(rent) > 0, field,
					"Boligstøtten er større end huslejen; skriv beløbet pr. måned");
	}

	private static void checkOwnPayment(PreparedFacts facts, Faults faults) {
		Money entered = facts.ownPaymentEntered();
		faults
			.addIf(entered != null && (entered.isNegative() || entered.compareTo(HIGHEST_OWN_PAYMENT) > 0),
					"ownPaymentEntered",
					"Skriv egenbetalingen for ophold pr. måned, mellem 0 kr. og " + HIGHEST_OWN_PAYMENT)
			.addIf(entered != null && isBlank(facts.ownPaymentSource()), "ownPaymentSource",
					"Skriv, hvor beløbet kommer fra, fx takstblad 2026")
			.addIf(entered == null && !isBlank(facts.ownPaymentSource()), "ownPaymentEntered",
					"Skriv beløbet, eller slet teksten om, hvor det kommer fra");
		checkReduction(facts, faults);
	}

	private static void checkReduction(PreparedFacts facts, Faults faults) {
		Reduction reduction = facts.ownPayment().reduction();
		Money to = facts.reducedTo();
		faults
			.addIf(reduction == Reduction.REDUCED && (to == null || !to.isPositive()), "reducedTo",
					"Skriv egenbetalingen pr. måned efter nedsættelsen")
			.addIf(reduction == Reduction.REDUCED && to != null && to.compareTo(HIGHEST_OWN_PAYMENT) > 0, "reducedTo",
					"Beløbet er usandsynligt højt; skriv det i kroner pr. måned")
			.addIf(reduction != Reduction.REDUCED && to != null, "reducedTo",
					"Slet beløbet, eller vælg, at egenbetalingen er nedsat")
			.addIf(reduction != Reduction.NONE && isBlank(facts.reductionReason()), "reductionReason",
					"Skriv, hvorfor egenbetalingen er nedsat eller bortfaldet")
			.addIf(reduction == Reduction.NONE && !isBlank(facts.reductionReason()), "reduction",
					"Vælg, om egenbetalingen er nedsat eller bortfaldet, eller slet begrundelsen");
	}

	private static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}

}
