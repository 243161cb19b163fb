package dk.udslusning.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Dated values in layers: the municipality's own lie over ours, and each covers only the
 * days it names.
 *
 * @param <T> what holds
 */
final class Layers<T> {

	private final List<List<DatedEntry<T>>> topFirst = new ArrayList<>();

	void lay(List<DatedEntry<T>> layer) {
		this.topFirst.add(0, List.copyOf(layer));
	}

	Optional<T> on(LocalDate day) {
		for (List<DatedEntry<T>> layer : this.topFirst) {
			for (DatedEntry<T> entry : layer) {
				if (entry.holdsOn(day)) {
					return Optional.of(entry.value());
				}
			}
		}
		return Optional.empty();
	}

}
