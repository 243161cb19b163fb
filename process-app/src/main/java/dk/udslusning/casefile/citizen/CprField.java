package dk.udslusning.casefile.citizen;

import java.time.LocalDate;
import java.util.Optional;

import dk.udslusning.casefile.Faults;
import dk.udslusning.rules.citizen.Cpr;
import dk.udslusning.rules.citizen.NotACprNumber;

/**
 * Reads a CPR number that a person wrote into a field. Modulus 11 refuses nothing.
 */
public final class CprField {

	private CprField() {
	}

	/**
	 * Reads the number, or notes at the field why it cannot be one.
	 * @param text as written, or null
	 * @param today nobody is born later
	 * @return nothing for an empty field or a faulty number
	 */
	public static Optional<Cpr> read(String text, LocalDate today, String field, Faults faults) {
		if (text == null) {
			return Optional.empty();
		}
		try {
			Cpr cpr = Cpr.parse(text);
			if (cpr.birthDate().isAfter(today)) {
				faults.add(field, "CPR-nummeret hører til en fødselsdag, der ikke er kommet endnu. Se efter i "
						+ "sygesikringskortet");
				return Optional.empty();
			}
			return Optional.of(cpr);
		}
		catch (NotACprNumber impossible) {
			faults.add(field, impossible.getMessage());
			return Optional.empty();
		}
	}

}
