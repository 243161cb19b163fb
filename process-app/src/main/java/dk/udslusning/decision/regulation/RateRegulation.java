package dk.udslusning.decision.regulation;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * The regulation by the rates of one year. A year has at most one open one: the database
 * refuses a second. It belongs to no case, and holds nothing of a citizen.
 *
 * @param id the regulation; null before it is saved
 * @param rateYear the year of the rates
 * @param state open or closed
 * @param openYear the year again while it is open, then null
 * @param startedBy user id of who started it
 * @param openedAt Danish local time
 * @param closedAt Danish local time; null while it is open
 * @param version for optimistic locking
 */
public record RateRegulation(@Id Long id, int rateYear, RegulationState state, Integer openYear, String startedBy,
		LocalDateTime openedAt, LocalDateTime closedAt, @Version Integer version) {

	private static final Pattern KEY = Pattern.compile("SATS-(\\d{4})");

	static RateRegulation opened(int year, String by, LocalDateTime at) {
		return new RateRegulation(null, year, RegulationState.OPEN, year, by, at, null, null);
	}

	/**
	 * The year in the business key of a regulation.
	 * @param businessKey any business key, or null
	 * @return empty where it is the key of something else, such as a case
	 */
	public static OptionalInt yearIn(String businessKey) {
		Matcher key = KEY.matcher((businessKey != null) ? businessKey : "");
		return key.matches() ? OptionalInt.of(Integer.parseInt(key.group(1))) : OptionalInt.empty();
	}

	/**
	 * The business key of its process, {@code SATS-2027}: it has no case.
	 */
	public String businessKey() {
		return "SATS-" + this.rateYear;
	}

	/**
	 * The first month of the rates.
	 */
	public YearMonth january() {
		return YearMonth.of(this.rateYear, 1);
	}

	boolean isOpen() {
		return this.state == RegulationState.OPEN;
	}

	RateRegulation closed(LocalDateTime at) {
		return new RateRegulation(this.id, this.rateYear, RegulationState.CLOSED, null, this.startedBy, this.openedAt,
				at, this.version);
	}

}
