package dk.udslusning.workplace.caseedit;

import java.util.List;

/**
 * What the form of the contact begins with.
 *
 * @param contact as it stands in the case
 * @param digitalPosts what can be chosen of Digital Post
 */
record ContactForm(TypedContact contact, List<Choice> digitalPosts) {

	/** Without the words, so that a log cannot repeat them. */
	@Override
	public String toString() {
		return "ContactForm";
	}

}
