package dk.udslusning.workplace.trial;

import java.util.List;

/**
 * What can be chosen in the dialog.
 *
 * @param schemes the schemes
 * @param usualScheme code of the scheme that new citizens come in under
 * @param origins housing situations before the transition
 * @param usualOrigin code of the one that is chosen at first
 * @param compulsoryKinds kinds of compulsory payments that may count
 * @param month this month, {@code 11.2026}
 */
record TrialOptions(List<Choice> schemes, String usualScheme, List<Choice> origins, String usualOrigin,
		List<Choice> compulsoryKinds, String month) {

	/**
	 * Something to choose.
	 *
	 * @param code stable code
	 * @param label Danish words
	 */
	record Choice(String code, String label) {
	}

}
