package dk.udslusning.decision.fileaccess;

import java.time.LocalDate;
import java.util.List;

import dk.udslusning.casefile.letter.LetterKind;
import dk.udslusning.casefile.letter.LetterWords;

/**
 * What the answer to a request for the papers says. Where something is left out it is a
 * decision: it gives reasons and appeal guidance (FVL §§ 22-25), and repeats nothing of
 * what is left out.
 *
 * @param receivedOn the day of the request
 * @param inPart whether something is left out
 * @param leftOut its numbers in the list of papers
 * @param rules the rules by which it is left out
 * @param reasons why; null where nothing is left out
 */
record AccessLetter(LocalDate receivedOn, boolean inPart, List<Integer> leftOut, List<String> rules,
		String reasons) implements LetterWords {

	static AccessLetter of(AccessRequest request, ReviewedFile file, List<IndexLine> leftOut) {
		if (file.outcome() == AccessOutcome.GIVE) {
			return new AccessLetter(request.receivedOn(), false, List.of(), List.of(), null);
		}
		return new AccessLetter(request.receivedOn(), true, leftOut.stream().map(IndexLine::number).toList(),
				leftOut.stream().map(IndexLine::ground).distinct().sorted().toList(), file.reasons());
	}

	@Override
	public LetterKind kind() {
		return LetterKind.FILE_ACCESS;
	}

	/** Without the words, so that a log cannot repeat them. */
	@Override
	public String toString() {
		return "AccessLetter";
	}

}
