package dk.udslusning.casefile.journal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * One line of the journal of a case: something that was written, came in, was decided or
 * was done (OFL §§ 13, 15).
 *
 * @param table where it is kept
 * @param id its row there
 * @param day the day it is about: received, held, sent, decided
 * @param at when it was recorded, Danish local time
 * @param kind Danish, what it is
 * @param subject Danish, what it is about; names no address and no shelter of its own
 * @param who user id of whoever recorded it; null where a row does not say
 * @param internal whether it is the municipality's own working paper (FVL § 12)
 * @param text what stands in it, a line for each part; empty where it is only this line
 */
public record JournalLine(String table, long id, LocalDate day, LocalDateTime at, String kind, String subject,
		Optional<String> who, boolean internal, String text) {

	/**
	 * What names the line to people and to other systems: {@code letter-12}.
	 */
	public String reference() {
		return this.table + "-" + this.id;
	}

	/**
	 * Without the words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "JournalLine[" + reference() + "]";
	}

}
