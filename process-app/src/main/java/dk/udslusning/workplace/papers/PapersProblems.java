package dk.udslusning.workplace.papers;

import dk.udslusning.casefile.RejectedInput;
import dk.udslusning.casefile.document.Documents;
import dk.udslusning.casefile.document.LockedDocument;
import dk.udslusning.casefile.document.NoSuchDocument;
import dk.udslusning.workplace.CaseProblems;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/**
 * What the dialog is told in plain words when something cannot be done.
 */
abstract class PapersProblems extends CaseProblems {

	private final Documents documents;

	PapersProblems(Documents documents) {
		this.documents = documents;
	}

	@ExceptionHandler
	ProblemDetail tooLarge(MaxUploadSizeExceededException tooLarge) {
		return rejected(RejectedInput.at("file", this.documents.tooLarge()));
	}

	@ExceptionHandler({ NoSuchDocument.class, NoSuchPaper.class })
	ProblemDetail missingPaper(RuntimeException missing) {
		return ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, missing.getMessage());
	}

	@ExceptionHandler
	ProblemDetail locked(LockedDocument locked) {
		return ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, locked.getMessage());
	}

}
