package dk.udslusning.decision.verification;

import java.util.List;

/**
 * What came of recomputing everything that is stored.
 *
 * @param explanations how many explanations were recomputed
 * @param differences each difference; empty where everything holds
 */
public record VerificationReport(long explanations, List<StoredDifference> differences) {

	public VerificationReport {
		differences = List.copyOf(differences);
	}

}
