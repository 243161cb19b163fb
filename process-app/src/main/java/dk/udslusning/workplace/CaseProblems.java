package dk.udslusning.workplace;

import java.util.Map;

import dk.udslusning.casefile.CaseIsClosed;
import dk.udslusning.casefile.NoSuchCase;
import dk.udslusning.casefile.RejectedInput;
import dk.udslusning.casefile.protection.ClosedPaper;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;

/**
 * What a dialog about a case is told in plain words when something cannot be done.
 */
public abstract class CaseProblems {

	@ExceptionHandler
	public ProblemDetail rejected(RejectedInput rejected) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, "Ret felterne.");
		problem.setProperty("errors",
				rejected.faults()
					.stream()
					.map((fault) -> Map.of("field", fault.field(), "message", fault.message()))
					.toList());
		return problem;
	}

	@ExceptionHandler({ ClosedPaper.class, NoCasework.class })
	public ProblemDetail closed(RuntimeException closed) {
		return ProblemDetail.forStatusAndDetail(HttpStatus.FORBIDDEN, closed.getMessage());
	}

	@ExceptionHandler
	public ProblemDetail missing(NoSuchCase missing) {
		return ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, missing.getMessage());
	}

	@ExceptionHandler
	public ProblemDetail closedCase(CaseIsClosed closed) {
		return ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, closed.getMessage());
	}

}
