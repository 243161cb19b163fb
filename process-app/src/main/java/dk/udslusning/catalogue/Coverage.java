package dk.udslusning.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The days that the files know something about for one code, all folders taken together:
 * finds the first day that was forgotten between two others.
 */
final class Coverage {

	private final List<Stretch> stretches = new ArrayList<>();

	private boolean complete = true;

	/**
	 * Takes days with a value, or days that are known to have none.
	 * @param from the first day
	 * @param to the last day, or {@code null} where it is open
	 * @param file the file that says so; files come from the lowest folder to the
	 * uppermost
	 * @param place where it says so
	 */
	void days(LocalDate from, LocalDate to, CatalogueFile file, String place) {
		this.stretches.add(new Stretch(from, (to != null) ? to : LocalDate.MAX, this.stretches.size(), file, place));
	}

	/** Some value has a fault of its own: nothing is said about days in between. */
	void unknown() {
		this.complete = false;
	}

	/**
	 * The first days that nothing is known about.
	 * @param remedy what to do
	 * @return a fault at whichever neighbour came last, or nothing
	 */
	Optional<CatalogueFault> hole(String remedy) {
		if (!this.complete) {
			return Optional.empty();
		}
		Stretch before = null;
		for (Stretch stretch : this.stretches.stream().sorted(Comparator.comparing(Stretch::from)).toList()) {
			if (before != null && before.to().isBefore(stretch.from().minusDays(1))) {
				Stretch last = (before.order() > stretch.order()) ? before : stretch;
				return Optional.of(last.file()
					.at(last.place(), "der er ingen værdi " + days(before.to().plusDays(1), stretch.from().minusDays(1))
							+ ": " + remedy));
			}
			before = (before == null || stretch.to().isAfter(before.to())) ? stretch : before;
		}
		return Optional.empty();
	}

	private static String days(LocalDate from, LocalDate to) {
		return from.equals(to) ? "den " + from : "fra " + from + " til " + to;
	}

	private record Stretch(LocalDate from, LocalDate to, int order, CatalogueFile file, String place) {
	}

}
