package dk.udslusning.api.calculation;

import java.io.IOException;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The refund of a month, one by one or as a stream of lines.
 */
@RestController
@RequestMapping("/api/calculations/refund")
@Tag(name = "Beregninger")
@FaultsDescribed
class RefundController {

	private static final String LINES = "application/x-ndjson";

	private final RefundDesk desk;

	private final ObjectMapper json;

	RefundController(RefundDesk desk, ObjectMapper json) {
		this.desk = desk;
		this.json = json;
	}

	@PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
	@Operation(summary = "Beregn refusionen for en måned",
			description = "Intet gemmes. Ubekræftede satser bruges og nævnes som advarsler i forklaringen. Egenbetalingen er "
					+ "det nedsatte beløb, ellers det indtastede, ellers satsen. En pligtig ydelse tæller efter tabellen "
					+ "for måneden.",
			requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(required = true,
					content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE,
							schema = @Schema(implementation = RefundRequest.class),
							examples = @ExampleObject(Examples.REFUND))))
	@ApiResponse(responseCode = "200", description = "Beløbet med sin forklaring",
			content = @Content(schema = @Schema(implementation = RefundAnswer.class)))
	@ApiResponse(responseCode = "422",
			description = "Der kan ikke regnes: RATE_MISSING, SCHEME_NOT_IN_FORCE, OUTSIDE_LEASE, OWN_PAYMENT_NEEDED, "
					+ "HOUSING_BENEFIT_NEEDED, AREA_NEEDED eller INCOME_NEEDED",
			content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
					examples = @ExampleObject(Examples.RATE_MISSING)))
	RefundAnswer refund(@RequestBody byte[] body) {
		return this.desk.refund(body);
	}

	@PostMapping(path = "/batch", consumes = LINES, produces = LINES)
	@Operation(summary = "Beregn refusionen for mange måneder",
			description = "Én linje JSON for hver måned, og ét svar på hver linje, i samme rækkefølge. En linje, der ikke "
					+ "kan regnes, får et svar med »problem« og sit nummer; de andre regnes. En linje kan være 64 kB. "
					+ "Svarene kommer, mens der sendes: læs dem imens.",
			requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(required = true,
					content = @Content(mediaType = LINES, schema = @Schema(implementation = RefundRequest.class),
							examples = @ExampleObject(Examples.REFUND))))
	@ApiResponse(responseCode = "200", description = "Et svar på hver linje",
			content = @Content(mediaType = LINES, schema = @Schema(implementation = RefundAnswer.class)))
	void batch(
			@Parameter(description = "false udelader forklaringerne; det går langt hurtigere",
					example = "false") @RequestParam(defaultValue = "true") boolean explanation,
			HttpServletRequest request, HttpServletResponse response) throws IOException {
		response.setContentType(LINES);
		new RefundBatch(this.desk, explanation, this.json).run(request.getInputStream(), response.getOutputStream());
	}

}
