package dk.udslusning.workplace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Ways to the same answer, taken in turn so that a noisy machine is noisy for all of
 * them. Medians.
 */
final class Round {

	private final Map<String, Runnable> ways = new TreeMap<>();

	private final Map<String, List<Long>> times = new TreeMap<>();

	Round way(String name, Runnable way) {
		this.ways.put(name, way);
		this.times.put(name, new ArrayList<>());
		return this;
	}

	/** Warms up for a while and then measures. */
	void run(int warmUpSeconds, int rounds) {
		long warm = System.nanoTime() + warmUpSeconds * 1_000_000_000L;
		while (System.nanoTime() < warm) {
			this.ways.values().forEach(Runnable::run);
		}
		for (int round = 0; round < rounds; round++) {
			this.ways.forEach((name, way) -> {
				long began = System.nanoTime();
				way.run();
				this.times.get(name).add(System.nanoTime() - began);
			});
		}
	}

	/** Milliseconds in the middle. */
	String median(String name) {
		return String.format(Locale.ROOT, "%.1f", micros(name) / 1000.0);
	}

	long micros(String name) {
		long[] sorted = this.times.get(name).stream().mapToLong(Long::longValue).toArray();
		Arrays.sort(sorted);
		return sorted[sorted.length / 2] / 1000;
	}

}
