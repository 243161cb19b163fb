package dk.udslusning.casefile.letter.template;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Prints the faults of the letter templates instead of a stack trace.
 */
class FaultyLettersAnalyzer extends AbstractFailureAnalyzer<FaultyLetters> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, FaultyLetters cause) {
		return new FailureAnalysis(cause.getMessage(),
				"Ret filerne, og start igen. Kommunens egne skabeloner ligger i udslusning.letters.overlay; hvordan de "
						+ "skal se ud, står i docs/da/breve.md.",
				cause);
	}

}
