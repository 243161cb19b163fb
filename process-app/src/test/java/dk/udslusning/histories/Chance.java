package dk.udslusning.histories;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/**
 * The dice of one history: the same seed throws the same.
 */
final class Chance {

	private final Random random;

	Chance(long seed) {
		this.random = new Random(seed);
	}

	/** From the one to the other, both included. */
	int between(int least, int most) {
		return least + this.random.nextInt(most - least + 1);
	}

	boolean percent(int chance) {
		return this.random.nextInt(100) < chance;
	}

	@SafeVarargs
	final <T> T of(T... choices) {
		return choices[this.random.nextInt(choices.length)];
	}

	<T> T of(List<T> choices) {
		return choices.get(this.random.nextInt(choices.size()));
	}

	/** A day some days around another. */
	LocalDate around(LocalDate day, int before, int after) {
		return day.plusDays(between(-before, after));
	}

	/** An amount as a person writes it, whole kroner or not. */
	String kroner(int least, int most) {
		int amount = between(least, most);
		return amount / 1000 > 0
				? amount / 1000 + "." + String.format("%03d", amount % 1000) + "," + of("00", "50", "25")
				: amount + "," + of("00", "50", "25");
	}

}
