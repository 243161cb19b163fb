package dk.udslusning.decision.fileaccess;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a person chose on going through the papers.
 *
 * @param seen numbers of documents that were gone through and may be given as they are
 * @param leftOut why each of these numbers is left out
 * @param words what is to be removed from texts, besides what the case file knows
 */
public record AccessChoices(Set<Integer> seen, Map<Integer, String> leftOut, List<String> words) {

	/** Nothing chosen yet: documents wait for somebody to go through them. */
	public static final AccessChoices NONE = new AccessChoices(Set.of(), Map.of(), List.of());

	public AccessChoices {
		seen = Set.copyOf(seen);
		leftOut = Map.copyOf(leftOut);
		words = List.copyOf(words);
	}

	/**
	 * Without the words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "AccessChoices[" + this.seen + ", " + this.leftOut.keySet() + "]";
	}

}
