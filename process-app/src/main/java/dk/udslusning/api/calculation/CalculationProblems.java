package dk.udslusning.api.calculation;

import java.net.URI;
import java.util.List;
import java.util.Map;

import dk.udslusning.casefile.FieldFault;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * Answers why there is no result, as a problem (RFC 9457) in Danish.
 */
@RestControllerAdvice(basePackageClasses = CalculationProblems.class)
class CalculationProblems {

	@ExceptionHandler
	static ProblemDetail faulty(FaultyRequest faulty) {
		ProblemDetail problem = problem(HttpStatus.BAD_REQUEST, "Noget skal rettes",
				"Ret felterne, og send igen. Felterne er beskrevet på /api/docs.");
		problem.setProperty("errors", errors(faulty.faults()));
		return problem;
	}

	@ExceptionHandler
	static ProblemDetail notCalculated(NotCalculated reason) {
		ProblemDetail problem = problem(HttpStatus.UNPROCESSABLE_ENTITY, "Der kan ikke regnes", reason.text());
		problem.setProperty("code", reason.code());
		reason.details().forEach(problem::setProperty);
		return problem;
	}

	private static List<Map<String, String>> errors(List<FieldFault> faults) {
		return faults.stream().map((fault) -> Map.of("field", fault.field(), "message", fault.message())).toList();
	}

	private static ProblemDetail problem(HttpStatus status, String title, String detail) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
		problem.setTitle(title);
		problem.setType(URI.create("about:blank"));
		return problem;
	}

}
