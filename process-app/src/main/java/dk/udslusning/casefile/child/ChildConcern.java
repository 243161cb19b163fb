package dk.udslusning.casefile.child;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A concern for a child.
 *
 * @param id the concern
 * @param caseNumber the case of the citizen it was seen with
 * @param child which child
 * @param seenOn the day
 * @param concern what was seen or heard
 * @param toldBy who told it; null where the noter saw it
 * @param notedBy user id
 * @param notedAt Danish local time
 */
public record ChildConcern(long id, String caseNumber, String child, LocalDate seenOn, String concern, String toldBy,
		String notedBy, LocalDateTime notedAt) {

	private static final Pattern NUMBER = Pattern.compile("BARN-(\\d{6,})");

	/** What it is called outside, where nobody is to see whose it is. */
	public String number() {
		return String.format(Locale.ROOT, "BARN-%06d", this.id);
	}

	/** The concern that the number names. */
	public static Optional<Long> idIn(String number) {
		Matcher matcher = NUMBER.matcher(number);
		return matcher.matches() ? Optional.of(Long.valueOf(matcher.group(1))) : Optional.empty();
	}

	/**
	 * Without the child, so that a log cannot name it.
	 */
	@Override
	public String toString() {
		return "ChildConcern[" + number() + "]";
	}

}
