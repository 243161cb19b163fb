package dk.udslusning.workplace.overview;

/**
 * A number of the overview, and the name under which the cases behind it are asked for.
 *
 * @param key within its section
 * @param label Danish
 * @param count how many
 * @param note more about it, Danish; null where there is nothing to say
 * @param calls whether somebody must act on it
 */
record Figure(String key, String label, long count, String note, boolean calls) {

	static Figure of(String key, String label, long count) {
		return new Figure(key, label, count, null, false);
	}

	/** One that calls for somebody as soon as it is not zero. */
	static Figure calling(String key, String label, long count) {
		return new Figure(key, label, count, null, count > 0);
	}

}
