package dk.udslusning.api;

import java.net.URI;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonMappingException;
import dk.udslusning.casefile.FieldFault;
import dk.udslusning.casefile.NoSuchCase;
import dk.udslusning.casefile.RejectedInput;
import dk.udslusning.casefile.contact.OtherReport;
import dk.udslusning.casefile.referral.NoSuchReferral;
import dk.udslusning.casefile.referral.ReferralClosed;
import dk.udslusning.casefile.referral.ReferralConflict;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * Answers what goes wrong as a problem (RFC 9457) in Danish: which field, what to do, and
 * never a value that was sent.
 */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiProblems {

	@ExceptionHandler
	ProblemDetail rejected(RejectedInput rejected) {
		ProblemDetail problem = problem(HttpStatus.UNPROCESSABLE_ENTITY, "Noget skal rettes",
				"Intet er gemt. Ret felterne, og send igen.");
		problem.setProperty("errors",
				rejected.faults()
					.stream()
					.map((fault) -> Map.of("field", fault.field(), "message", fault.message()))
					.toList());
		return problem;
	}

	@ExceptionHandler
	ProblemDetail unreadable(HttpMessageNotReadableException unreadable) {
		ProblemDetail problem = problem(HttpStatus.BAD_REQUEST, "Meldingen kan ikke læses",
				"Send JSON efter beskrivelsen på /api/docs. Intet er gemt.");
		if (unreadable.getCause() instanceof JsonMappingException fault) {
			FieldFault found = JsonFaults.of(fault);
			problem.setProperty("errors", List.of(Map.of("field", found.field(), "message", found.message())));
		}
		return problem;
	}

	@ExceptionHandler
	ProblemDetail unreadable(MethodArgumentTypeMismatchException unreadable) {
		ProblemDetail problem = problem(HttpStatus.BAD_REQUEST, "Adressen kan ikke læses",
				"Ret det, der står efter spørgsmålstegnet. Se /api/docs.");
		problem.setProperty("errors", List.of(Map.of("field", unreadable.getName(), "message",
				"Værdien er af en forkert art. Ja og nej skrives som true og false")));
		return problem;
	}

	@ExceptionHandler
	ProblemDetail unknown(NoSuchReferral unknown) {
		return problem(HttpStatus.NOT_FOUND, "Meldingen findes ikke",
				"I har ikke sendt en melding med den reference. Se efter, om den er skrevet rigtigt.");
	}

	@ExceptionHandler
	ProblemDetail unknown(NoSuchCase unknown) {
		return problem(HttpStatus.NOT_FOUND, "Sagen findes ikke",
				"Der er ingen sag med det nummer, som I kan melde noget i. Se efter, om det er skrevet rigtigt.");
	}

	@ExceptionHandler
	ProblemDetail conflicting(ReferralConflict conflict) {
		ProblemDetail problem = problem(HttpStatus.CONFLICT, "Referencen er brugt til en anden melding",
				"Intet er ændret. Er det en anden borger, så brug en ny reference. Er udskrivningen flyttet, så ret den "
						+ "på adressen planned-discharge; er andet ændret, så ring til kommunen.");
		problem.setProperty("errors",
				conflict.fields()
					.stream()
					.map((field) -> Map.of("field", field, "message", "Er anderledes end i den melding, I har sendt"))
					.toList());
		return problem;
	}

	@ExceptionHandler
	ProblemDetail conflicting(OtherReport conflict) {
		return problem(HttpStatus.CONFLICT, "Referencen er brugt til en anden oplysning",
				"Intet er ændret. Send den nye oplysning med en ny reference.");
	}

	@ExceptionHandler
	ProblemDetail closed(ReferralClosed closed) {
		return problem(HttpStatus.CONFLICT, "Meldingen kan ikke ændres længere", closed.why() + ".");
	}

	@ExceptionHandler
	ProblemDetail notASender(NotASender stranger) {
		return problem(HttpStatus.FORBIDDEN, "Brugeren sender ikke for nogen boform",
				"Bed kommunens drift om at knytte brugeren til jeres boform.");
	}

	@ExceptionHandler
	ProblemDetail unreadable(UnreadableUpload unreadable) {
		return problem(HttpStatus.UNPROCESSABLE_ENTITY, "Filen kan ikke læses", unreadable.why());
	}

	@ExceptionHandler
	ProblemDetail tooLarge(MaxUploadSizeExceededException large) {
		return problem(HttpStatus.PAYLOAD_TOO_LARGE, "Filen er for stor", "Del den i flere, og send dem hver for sig.");
	}

	@ExceptionHandler
	ProblemDetail tooLarge(RequestTooLarge large) {
		return problem(HttpStatus.PAYLOAD_TOO_LARGE, "Meldingen er for stor",
				"Send én melding ad gangen, eller send dem som en fil. Intet er gemt.");
	}

	@ExceptionHandler
	ProblemDetail otherAnswer(HttpMediaTypeNotAcceptableException kind) {
		return problem(HttpStatus.NOT_ACCEPTABLE, "Svaret findes ikke på den form",
				"Bed om application/json; for en fil også text/csv eller application/x-ndjson. Se /api/docs.");
	}

	@ExceptionHandler
	ProblemDetail unknown(NoResourceFoundException unknown) {
		return problem(HttpStatus.NOT_FOUND, "Adressen findes ikke", "Se adresserne på /api/docs.");
	}

	@ExceptionHandler
	ProblemDetail otherKind(HttpMediaTypeNotSupportedException kind) {
		return problem(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Indholdet er af en art, der ikke tages imod",
				"Send JSON som application/json, eller en fil som text/csv eller application/x-ndjson. Se /api/docs.");
	}

	@ExceptionHandler
	ProblemDetail otherMethod(HttpRequestMethodNotSupportedException method) {
		return problem(HttpStatus.METHOD_NOT_ALLOWED, "Det kan adressen ikke", "Se /api/docs.");
	}

	private static ProblemDetail problem(HttpStatus status, String title, String detail) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
		problem.setTitle(title);
		problem.setType(URI.create("about:blank"));
		return problem;
	}

}
