package dk.udslusning.api.calculation;

import java.util.List;

import dk.udslusning.decision.verification.StoredDifference;
import dk.udslusning.decision.verification.StoredExplanations;
import dk.udslusning.decision.verification.VerificationReport;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Recomputes everything that is stored, when an operator asks.
 */
@RestController
@RequestMapping(path = "/api/calculations/verification", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Beregninger")
class VerificationController {

	private final StoredExplanations stored;

	VerificationController(StoredExplanations stored) {
		this.stored = stored;
	}

	@PostMapping
	@Operation(summary = "Regn alt, der er gemt, efter",
			description = "For drift og teamledere. Hver gemt beregning, vurdering og afgørelse regnes efter ud fra sin egen "
					+ "forklaring. En forskel betyder, at noget er ændret, efter at det blev gemt.")
	@ApiResponse(responseCode = "200", description = "Hvor meget der er regnet efter, og hver forskel")
	VerificationAnswer verify() {
		VerificationReport report = this.stored.verifyAll();
		return new VerificationAnswer(report.explanations(), report.differences());
	}

	/** What came of it. */
	record VerificationAnswer(
			@Schema(description = "Så mange forklaringer er regnet efter", example = "1284") long explanations,
			@Schema(description = "Forskellene; tom, når alt passer",
					example = "[]") List<StoredDifference> differences) {
	}

}
