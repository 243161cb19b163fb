package dk.udslusning.workplace.caseedit;

import java.util.List;

/**
 * What the forms of household and income begin with.
 *
 * @param version that of the facts that are shown
 * @param per what amounts of income cover, in words
 * @param moves who can move in or out
 * @param earners whose income it can be
 * @param kinds where the tenant's income can come from
 */
record FactsForm(long version, String per, List<Choice> moves, List<Choice> earners, List<Choice> kinds) {

	/** Without the words, so that a log cannot repeat them. */
	@Override
	public String toString() {
		return "FactsForm";
	}

}
