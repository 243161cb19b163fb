package dk.udslusning.catalogue;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Prints the faults of the catalogue's files instead of a stack trace.
 */
class FaultyCatalogueAnalyzer extends AbstractFailureAnalyzer<FaultyCatalogue> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, FaultyCatalogue cause) {
		return new FailureAnalysis(cause.getMessage(),
				"Ret filerne, og start igen. Kommunens egne filer ligger i udslusning.catalogue.overlay; "
						+ "hvordan de skal se ud, står i catalogue/schema.",
				cause);
	}

}
