package dk.udslusning.decision.takeover;

import java.time.LocalDate;

import dk.udslusning.casefile.upkeep.HomeReport;
import dk.udslusning.rules.scheme.HomeKind;
import jakarta.validation.constraints.Size;

/**
 * The facts of a home that is not in the register. Components as in {@link HomeReport};
 * what it costs stands in the lease.
 */
public record NewHomePart(HomeKind homeKind, @Size(max = 120, message = "Skriv højst 120 tegn") String landlord,
		Boolean assignmentAgreement, @Size(max = 120, message = "Skriv højst 120 tegn") String street,
		@Size(max = 4, message = "Skriv postnummeret med fire cifre") String postalCode,
		@Size(max = 60, message = "Skriv højst 60 tegn") String city, Integer rooms,
		@Size(max = 6, message = "Skriv arealet i m², for eksempel 75 eller 75,5") String area,
		Boolean restorationGuaranteed, LocalDate atDisposalFrom) {

	static final Fields NAMES = Fields.named("kind", "homeKind");

	HomeReport report(LeasePart lease, DepositPart deposit) {
		return new HomeReport(this.homeKind, this.landlord, this.assignmentAgreement, this.street, this.postalCode,
				this.city, this.rooms, this.area, lease.rent(), lease.heat(), lease.water(), lease.antenna(),
				lease.laundry(), lease.other(), deposit.deposit(), this.restorationGuaranteed, this.atDisposalFrom);
	}

	/**
	 * Without the address, so that a log cannot repeat it.
	 */
	@Override
	public String toString() {
		return "NewHomePart";
	}

}
