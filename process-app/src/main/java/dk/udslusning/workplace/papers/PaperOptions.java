package dk.udslusning.workplace.papers;

import java.util.List;

/**
 * What can be chosen in the dialog.
 *
 * @param kinds kinds of documents
 * @param consentForms how a consent can be given
 * @param handouts papers for the citizen
 * @param channels how she can get them
 * @param today today, as it is typed
 * @param largestBytes how large a file may be
 * @param tooLarge what is said of a larger one
 */
record PaperOptions(List<Choice> kinds, List<Choice> consentForms, List<Choice> handouts, List<Choice> channels,
		String today, long largestBytes, String tooLarge) {

	/**
	 * Something to choose.
	 *
	 * @param code stable code
	 * @param label Danish words
	 */
	record Choice(String code, String label) {
	}

}
