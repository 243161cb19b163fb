package dk.udslusning.casefile.citizen;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import dk.udslusning.rules.citizen.Cpr;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * The person of one case.
 *
 * @param id the row
 * @param caseNumber the case
 * @param name null only for an anonymous stay at a crisis centre
 * @param searchName the name in lower case between spaces, for finding by whole words
 * @param cpr ten digits; null until known, at the latest before the first payment
 * @param bornOn from the CPR number, else as told; null where unknown
 * @param anonymous whether the stay is anonymous (SEL § 109)
 * @param protection how far name and address are protected
 * @param version for optimistic locking; null before the first save
 */
public record Citizen(@Id Long id, String caseNumber, String name, String searchName, String cpr, LocalDate bornOn,
		boolean anonymous, AddressProtection protection, @Version Integer version) {

	static Citizen of(String caseNumber, String name, Cpr cpr, LocalDate bornOn, boolean anonymous,
			AddressProtection protection) {
		return new Citizen(null, caseNumber, name, searchable(name), digits(cpr), bornOn(cpr, bornOn), anonymous,
				protection, null);
	}

	/**
	 * The name as a caseworker sees it.
	 */
	public String displayName() {
		return (this.name != null) ? this.name : "Anonym borger";
	}

	/**
	 * The CPR number, where it is known.
	 */
	public Optional<Cpr> cprNumber() {
		return Optional.ofNullable(this.cpr).map(Cpr::new);
	}

	/**
	 * The citizen under a name and number that were missing until now. What is known
	 * already stays.
	 */
	Citizen identified(String knownName, Cpr knownCpr) {
		String newName = (this.name != null) ? this.name : knownName;
		String newCpr = (this.cpr != null) ? this.cpr : digits(knownCpr);
		LocalDate newBornOn = (this.cpr != null) ? this.bornOn : bornOn(knownCpr, this.bornOn);
		return new Citizen(this.id, this.caseNumber, newName, searchable(newName), newCpr, newBornOn, newName == null,
				this.protection, this.version);
	}

	Citizen protectedBy(AddressProtection newProtection) {
		return new Citizen(this.id, this.caseNumber, this.name, this.searchName, this.cpr, this.bornOn, this.anonymous,
				newProtection, this.version);
	}

	/**
	 * Lower case, one space between words, a space at each end; null for no name.
	 */
	static String searchable(String name) {
		return (name != null) ? " " + name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT) + " " : null;
	}

	private static String digits(Cpr cpr) {
		return (cpr != null) ? cpr.digits() : null;
	}

	private static LocalDate bornOn(Cpr cpr, LocalDate told) {
		return (cpr != null) ? cpr.birthDate() : told;
	}

	/**
	 * Without the person, so that a log cannot name anybody.
	 */
	@Override
	public String toString() {
		return "Citizen[" + this.caseNumber + "]";
	}

}
