package dk.udslusning.workplace.overview;

import org.camunda.bpm.engine.AuthorizationException;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;

/**
 * What Cockpit is told in plain words when something cannot be done.
 */
abstract class OverviewProblems {

	@ExceptionHandler
	ProblemDetail notYours(NotYours refused) {
		return ProblemDetail.forStatusAndDetail(HttpStatus.FORBIDDEN, refused.getMessage());
	}

	@ExceptionHandler
	ProblemDetail notThere(NotThere missing) {
		return ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, missing.getMessage());
	}

	/** The engine's own refusal names grants in English. */
	@ExceptionHandler
	ProblemDetail refused(AuthorizationException refused) {
		return ProblemDetail.forStatusAndDetail(HttpStatus.FORBIDDEN, "Du har ikke ret til dette i forløbet");
	}

}
