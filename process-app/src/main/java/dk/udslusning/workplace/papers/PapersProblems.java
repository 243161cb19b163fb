package dk.udslusning.workplace.papers;

import java.util.Map;

import dk.udslusning.casefile.NoSuchCase;
import dk.udslusning.casefile.RejectedInput;
import dk.udslusning.casefile.document.Documents;
import dk.udslusning.casefile.document.LockedDocument;
import dk.udslusning.casefile.document.NoSuchDocument;
import dk.udslusning.casefile.protection.ClosedPaper;
import dk.udslusning.workplace.NoCasework;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/**
 * What the dialog is told in plain words when something cannot be done.
 */
abstract class PapersProblems {

	private final Documents documents;

	PapersProblems(Documents documents) {
		this.documents = documents;
	}

	@ExceptionHandler
	ProblemDetail rejected(RejectedInput rejected) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, "Ret felterne.");
		problem.setProperty("errors",
				rejected.faults()
					.stream()
					.map((fault) -> Map.of("field", fault.field(), "message", fault.message()))
					.toList());
		return problem;
	}

	@ExceptionHandler
	ProblemDetail tooLarge(MaxUploadSizeExceededException tooLarge) {
		return rejected(RejectedInput.at("file", this.documents.tooLarge()));
	}

	@ExceptionHandler({ ClosedPaper.class, NoCasework.class })
	ProblemDetail closed(RuntimeException closed) {
		return ProblemDetail.forStatusAndDetail(HttpStatus.FORBIDDEN, closed.getMessage());
	}

	@ExceptionHandler({ NoSuchCase.class, NoSuchDocument.class, NoSuchPaper.class })
	ProblemDetail missing(RuntimeException missing) {
		return ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, missing.getMessage());
	}

	@ExceptionHandler
	ProblemDetail locked(LockedDocument locked) {
		return ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, locked.getMessage());
	}

}
