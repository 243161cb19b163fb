package dk.udslusning.casefile.dispatch.post;

/**
 * The way of letters out of the house. A port: an adapter brings them to the
 * municipality's post.
 * <p>
 * The contract:
 * <ul>
 * <li>A reference names one posting and is never used for another.</li>
 * <li>Each letter is handed over at least once: after a crash the same reference comes
 * again. An adapter makes the second time harmless, and whoever is behind it drops a
 * reference that it knows.</li>
 * <li>A return means that the letter is safely with the post: it survives a power cut. It
 * does not mean that it was received; receipts tell that.</li>
 * <li>An exception means that it is not known to be with the post. The posting stays
 * prepared, the same reference comes again later, and nothing of a half letter is to be
 * seen by the post.</li>
 * </ul>
 */
@FunctionalInterface
public interface LetterPost {

	/**
	 * Hands a letter over.
	 * @param letter the letter
	 * @throws LetterNotHandedOver where the post did not take it
	 */
	void handOver(OutgoingLetter letter);

}
