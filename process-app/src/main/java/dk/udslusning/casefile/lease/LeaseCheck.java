package dk.udslusning.casefile.lease;

import java.time.LocalDate;

import dk.udslusning.casefile.Faults;
import dk.udslusning.casefile.home.HomePrice;
import dk.udslusning.casefile.home.TransitionalHome;
import dk.udslusning.rules.money.Money;
import dk.udslusning.rules.scheme.Scheme;
import dk.udslusning.rules.time.DanishDates;

/**
 * Finds everything that is missing or impossible in the terms of a lease.
 * <p>
 * The rent must be the one before housing benefit: where the benefit is paid to the
 * landlord, the bill shows less, and the benefit would be deducted twice (SEL § 163 a).
 * So a rent that lies more than a tenth below what the home is registered with is refused
 * until the caseworker has compared it with the lease.
 */
public final class LeaseCheck {

	/** One tenth. */
	private static final long TOLERANCE = 10;

	private static final int YEARS = 10;

	private final Scheme scheme;

	private final TransitionalHome home;

	private final boolean staysInShelter;

	private final LocalDate today;

	/**
	 * A check for one case.
	 * @param scheme the case's scheme
	 * @param home the assigned home; null where it is not in the register yet, and
	 * nothing can be compared with it
	 * @param staysInShelter whether the citizen still stays at a §§ 107, 109 or 110 place
	 * @param today the day the lease is registered
	 */
	public LeaseCheck(Scheme scheme, TransitionalHome home, boolean staysInShelter, LocalDate today) {
		this.scheme = scheme;
		this.home = home;
		this.staysInShelter = staysInShelter;
		this.today = today;
	}

	/**
	 * All faults, in the order of the form.
	 */
	public Faults faultsOf(LeaseTerms terms) {
		Faults faults = new Faults();
		checkSigning(terms, faults);
		checkStart(terms.leaseStart(), faults);
		checkPeriod(terms.periodMonths(), faults);
		checkDeviations(terms, faults);
		checkPrice(terms, faults);
		checkMovingIn(terms, faults);
		checkDischarge(terms, faults);
		return faults;
	}

	private void checkSigning(LeaseTerms terms, Faults faults) {
		LocalDate signed = terms.signedOn();
		faults.addIf(signed == null, "signedOn", "Skriv, hvornår lejekontrakten blev underskrevet")
			.addIf(signed != null && signed.isAfter(this.today), "signedOn",
					"Lejekontrakten kan ikke være underskrevet i fremtiden; registrér den, når den er underskrevet")
			.addIf(signed != null && signed.isBefore(this.today.minusYears(YEARS)), "signedOn", "Tjek årstallet");
	}

	private void checkStart(LocalDate start, Faults faults) {
		if (start == null) {
			faults.add("leaseStart", "Skriv lejemålets første dag");
			return;
		}
		faults
			.addIf(!this.scheme.admits(start), "leaseStart",
					"Under ordningen " + this.scheme.label() + " skal lejemålet begynde " + window()
							+ "; ret datoen, eller vælg en anden ordning ved en ny visitation")
			.addIf(start.isAfter(this.today.plusYears(2)), "leaseStart",
					"Lejemålet begynder mere end to år frem; tjek årstallet");
		if (this.home != null) {
			faults.addIf(start.isBefore(this.home.atDisposalFrom()), "leaseStart",
					"Boligen er først til kommunens rådighed fra " + DanishDates.format(this.home.atDisposalFrom()));
		}
	}

	private String window() {
		String from = DanishDates.format(this.scheme.entryFrom());
		return (this.scheme.entryTo() != null) ? "mellem " + from + " og " + DanishDates.format(this.scheme.entryTo())
				: "den " + from + " eller senere";
	}

	private void checkPeriod(Integer months, Faults faults) {
		faults.addIf(months == null, "periodMonths", "Skriv, hvor mange måneder perioden i lejekontrakten er på")
			.addIf(months != null && (months < 1 || months > this.scheme.initialMonths()), "periodMonths",
					"Perioden skal være mellem 1 og " + this.scheme.initialMonths() + " måneder under ordningen "
							+ this.scheme.label());
	}

	private void checkDeviations(LeaseTerms terms, Faults faults) {
		LocalDate approved = terms.councilApprovedOn();
		faults
			.addIf(terms.deviations() == null || terms.deviations().isBlank(), "deviations",
					"Skriv de fravigelser, der står i lejekontrakten (almenlejeloven § 4, stk. 3)")
			.addIf(approved == null, "councilApprovedOn",
					"Skriv, hvornår kommunen godkendte fravigelserne; uden godkendelse gælder de ikke")
			.addIf(approved != null && approved.isAfter(this.today), "councilApprovedOn",
					"Godkendelsen kan ikke ligge i fremtiden");
	}

	private void checkPrice(LeaseTerms terms, Faults faults) {
		HomePrice price = terms.price();
		price.checkRent(faults);
		if (this.home != null && price.hasLikelyRent() && !terms.rentChecked()) {
			checkAgainstRegister(price.rent(), faults);
		}
		price.checkPayments(faults);
	}

	private void checkAgainstRegister(Money rent, Faults faults) {
		Money registered = this.home.rent();
		faults.addIf(rent.times(TOLERANCE).compareTo(registered.times(TOLERANCE - 1)) < 0, "rent",
				"Beløbet ligner lejen efter boligstøtte: boligen er registreret med " + registered
						+ " pr. måned. Skriv lejen før boligstøtte, som den står i lejekontrakten, "
						+ "ellers trækkes boligstøtten fra to gange. Står beløbet sådan i kontrakten, så sæt hak ud "
						+ "for, at du har tjekket den")
			.addIf(rent.times(TOLERANCE)
				.compareTo(registered.times(TOLERANCE + 1)) > 0, "rent", "Lejen er mere end en tiendedel over de "
						+ registered
						+ ", boligen er registreret med. Tjek, at forbrug og indskud ikke er talt med. Står beløbet "
						+ "sådan i kontrakten, så sæt hak ud for, at du har tjekket den");
	}

	private void checkMovingIn(LeaseTerms terms, Faults faults) {
		LocalDate movingIn = terms.plannedMovingIn();
		LocalDate start = terms.leaseStart();
		faults.addIf(movingIn == null, "plannedMovingIn", "Skriv, hvornår borgeren regner med at flytte ind")
			.addIf(movingIn != null && start != null && movingIn.isBefore(start), "plannedMovingIn",
					"Borgeren kan ikke flytte ind, før lejemålet begynder")
			.addIf(movingIn != null && start != null && movingIn.isAfter(start.plusYears(1)), "plannedMovingIn",
					"Indflytningen ligger mere end et år efter lejemålets begyndelse; tjek årstallet");
	}

	private void checkDischarge(LeaseTerms terms, Faults faults) {
		LocalDate discharge = terms.plannedDischarge();
		if (discharge == null) {
			return;
		}
		boolean beforeStart = terms.leaseStart() != null && discharge.isBefore(terms.leaseStart());
		boolean beforeSigning = terms.signedOn() != null && discharge.isBefore(terms.signedOn());
		faults
			.addIf(!this.staysInShelter, "plannedDischarge",
					"Borgeren er ikke indskrevet på en boform; lad feltet stå tomt")
			.addIf(this.staysInShelter && (beforeStart || beforeSigning), "plannedDischarge",
					"Borgeren kan ikke udskrives, før lejekontrakten er underskrevet, og lejemålet er begyndt "
							+ "(serviceloven § 110, stk. 5); vælg en senere dag")
			.addIf(this.staysInShelter && terms.leaseStart() != null
					&& discharge.isAfter(terms.leaseStart().plusYears(1)), "plannedDischarge",
					"Udskrivningen ligger mere end et år efter lejemålets begyndelse; tjek årstallet");
	}

}
