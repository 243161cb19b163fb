package dk.udslusning.catalogue;

import java.time.LocalDate;

/**
 * A value in the time it holds, both days included.
 *
 * @param <T> what holds
 * @param from the first day
 * @param to the last day, or {@code null} where none is known
 * @param value what holds
 */
record DatedEntry<T>(LocalDate from, LocalDate to, T value) {

	boolean holdsOn(LocalDate day) {
		return !day.isBefore(this.from) && (this.to == null || !day.isAfter(this.to));
	}

	boolean overlaps(DatedEntry<?> other) {
		return (this.to == null || !other.from().isAfter(this.to))
				&& (other.to() == null || !this.from.isAfter(other.to()));
	}

}
