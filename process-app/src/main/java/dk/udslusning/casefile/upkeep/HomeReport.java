package dk.udslusning.casefile.upkeep;

import java.math.BigDecimal;
import java.time.LocalDate;

import dk.udslusning.casefile.home.HomeAddress;
import dk.udslusning.casefile.home.HomePrice;
import dk.udslusning.casefile.home.NewHome;
import dk.udslusning.rules.money.Money;
import dk.udslusning.rules.scheme.HomeKind;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A new home as the landlord reports it and a caseworker writes it down. Amounts are per
 * month, the deposit once.
 *
 * @param kind family, youth, elderly or private
 * @param landlord the housing organisation or private landlord
 * @param assignmentAgreement asked of a private home only
 * @param street street, number, floor and door
 * @param postalCode four digits
 * @param city the postal district
 * @param rooms kitchen and bath not counted
 * @param area square metres with at most two decimals: {@code 75,5}
 * @param rent before housing benefit
 * @param heat heat on account; null for nothing
 * @param water water on account; null for nothing
 * @param antenna antenna and internet; null for nothing
 * @param laundry common laundry; null for nothing
 * @param other all else; null for nothing
 * @param deposit entry deposit; zero where there is none
 * @param restorationGuaranteed whether the municipality has given its guarantee
 * @param atDisposalFrom first day on which the municipality pays its rent
 */
public record HomeReport(@NotNull(message = "Vælg boligens art") HomeKind kind,
		@NotNull(message = "Skriv boligorganisationens eller udlejerens navn") @Size(max = 120,
				message = "Skriv højst 120 tegn") String landlord,
		Boolean assignmentAgreement,
		@NotNull(message = "Skriv vej, husnummer, etage og dør") @Size(max = 120,
				message = "Skriv højst 120 tegn") String street,
		@NotNull(message = "Skriv postnummeret") @Pattern(regexp = "[1-9]\\d{3}",
				message = "Skriv postnummeret med fire cifre") String postalCode,
		@NotNull(message = "Skriv byens navn") @Size(max = 60, message = "Skriv højst 60 tegn") String city,
		@NotNull(message = "Skriv antal rum") Integer rooms,
		@NotNull(message = "Skriv arealet i m²") @Pattern(regexp = "\\d{1,3}(,\\d{1,2})?",
				message = "Skriv arealet i m², for eksempel 75 eller 75,5") String area,
		@NotNull(message = "Skriv lejen pr. måned før boligstøtte") Money rent, Money heat, Money water, Money antenna,
		Money laundry, Money other, @NotNull(message = "Skriv beboerindskuddet, eller 0") Money deposit,
		Boolean restorationGuaranteed,
		@NotNull(message = "Skriv den dag, boligen kom til kommunens rådighed") LocalDate atDisposalFrom) {

	HomePrice price() {
		return new HomePrice(this.rent, this.heat, this.water, this.antenna, this.laundry, this.other);
	}

	HomeAddress address() {
		return new HomeAddress(this.street.replaceAll("\\s+", " "), this.postalCode, this.city);
	}

	/** Once the price is checked. */
	NewHome home() {
		return new NewHome(this.kind, this.landlord, Boolean.TRUE.equals(this.assignmentAgreement), address(),
				this.rooms, areaHundredths(), this.rent, price().payments(), this.deposit,
				Boolean.TRUE.equals(this.restorationGuaranteed), this.atDisposalFrom);
	}

	private int areaHundredths() {
		return new BigDecimal(this.area.replace(',', '.')).movePointRight(2).intValueExact();
	}

	/**
	 * Without the address, so that a log cannot repeat it.
	 */
	@Override
	public String toString() {
		return "HomeReport[" + this.kind + "]";
	}

}
