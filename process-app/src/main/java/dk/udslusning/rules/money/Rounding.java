package dk.udslusning.rules.money;

import java.math.RoundingMode;
import java.util.Objects;

/**
 * A direction of rounding together with the text that says so. Where the law is silent,
 * the source is the municipality's own setting, and says that.
 *
 * @param mode the direction
 * @param source act and §, or the municipal setting, in Danish
 */
public record Rounding(RoundingMode mode, String source) {

	public Rounding {
		Objects.requireNonNull(mode, "mode");
		if (source == null || source.isBlank()) {
			throw new IllegalArgumentException("A rounding needs its source");
		}
	}

}
