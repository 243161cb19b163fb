package dk.udslusning.workplace.trial;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import dk.udslusning.casefile.RejectedInput;
import dk.udslusning.catalogue.Catalogue;
import dk.udslusning.decision.trial.TrialCalculations;
import dk.udslusning.rules.refund.CompulsoryKind;
import dk.udslusning.rules.refund.RefundOutcome;
import dk.udslusning.rules.scheme.Origin;
import dk.udslusning.rules.scheme.Scheme;
import dk.udslusning.workplace.trial.TrialOptions.Choice;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The back end of the dialog Prøveberegning, in the web app's session. Nothing is stored
 * or logged.
 */
@RestController
@RequestMapping("/camunda/api/workplace/trial")
class TrialController {

	private final TrialCalculations trials;

	private final Catalogue catalogue;

	private final Clock clock;

	TrialController(TrialCalculations trials, Catalogue catalogue, Clock clock) {
		this.trials = trials;
		this.catalogue = catalogue;
		this.clock = clock;
	}

	/** What can be chosen. */
	@GetMapping("/options")
	TrialOptions options() {
		LocalDate today = LocalDate.now(this.clock);
		List<Scheme> schemes = List.copyOf(this.catalogue.schemes().all());
		return new TrialOptions(schemes.stream().map((scheme) -> new Choice(scheme.code(), scheme.label())).toList(),
				usual(schemes, today).code(),
				Arrays.stream(Origin.values()).map((origin) -> new Choice(origin.name(), origin.label())).toList(),
				Origin.CRISIS_CENTRE_109.name(),
				this.catalogue.compulsoryKinds(today)
					.stream()
					.filter((kind) -> kind.status() != CompulsoryKind.Status.NOT_COUNTED)
					.map((kind) -> new Choice(kind.code(), kind.label()))
					.toList(),
				today.getMonthValue() + "." + today.getYear());
	}

	/** The refund of a month, or what stands in its way. */
	@PostMapping("/refund")
	ResponseEntity<?> refund(@RequestBody TypedTrial typed) {
		RefundOutcome outcome = this.trials.refund(TypedTrialReader.read(typed));
		return outcome.refund()
			.<ResponseEntity<?>>map((refund) -> ResponseEntity.ok(TrialAnswer.of(refund)))
			.orElseGet(() -> ResponseEntity.unprocessableEntity()
				.body(ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_ENTITY, outcome.text())));
	}

	@ExceptionHandler
	ProblemDetail rejected(RejectedInput rejected) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, "Ret felterne.");
		problem.setProperty("errors",
				rejected.faults()
					.stream()
					.map((fault) -> Map.of("field", TypedFields.of(fault.field()), "message", fault.message()))
					.toList());
		return problem;
	}

	/** The first scheme that a lease can begin under today; else the newest. */
	private static Scheme usual(List<Scheme> schemes, LocalDate today) {
		return schemes.stream()
			.filter((scheme) -> scheme.admits(today))
			.findFirst()
			.orElseGet(() -> schemes.stream().max(Comparator.comparing(Scheme::entryFrom)).orElseThrow());
	}

}
