package dk.udslusning.rules.refund;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The dated table of kinds of compulsory payments.
 */
@FunctionalInterface
public interface CompulsoryKinds {

	/**
	 * A kind as it stands on a day.
	 * @param code the kind's code
	 * @param day the day; for an amount of a month its first day
	 * @return the kind, or nothing where the table does not have it that day
	 */
	Optional<CompulsoryKind> find(String code, LocalDate day);

}
