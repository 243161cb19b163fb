package dk.udslusning.api.calculation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import dk.udslusning.casefile.FieldFault;
import dk.udslusning.casefile.Faults;
import dk.udslusning.casefile.RejectedInput;
import dk.udslusning.catalogue.ExplanationJson;
import dk.udslusning.catalogue.Schemes;
import dk.udslusning.decision.trial.TrialCalculations;
import dk.udslusning.rules.ability.AbilityOutcome;
import dk.udslusning.rules.ability.AbilityOutcome.Assessed;
import dk.udslusning.rules.eligibility.EligibilityResult;
import dk.udslusning.rules.eligibility.Phase;
import dk.udslusning.rules.refund.BenefitOutcome;
import dk.udslusning.rules.refund.BenefitOutcome.Estimated;
import dk.udslusning.rules.refund.BenefitOutcome.NotEstimated;
import dk.udslusning.rules.refund.HousingBenefit;
import dk.udslusning.rules.scheme.Scheme;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What the refund rests on, each by itself: housing benefit, ability to pay, conditions.
 */
@RestController
@RequestMapping(path = "/api/calculations", consumes = MediaType.APPLICATION_JSON_VALUE,
		produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Beregninger")
@FaultsDescribed
class CalculationController {

	private final RequestReader reader;

	private final TrialCalculations trials;

	private final Schemes schemes;

	private final ExplanationJson explanations;

	private final CalculationReasons reasons;

	private final Clock clock;

	CalculationController(RequestReader reader, TrialCalculations trials, Schemes schemes, ExplanationJson explanations,
			CalculationReasons reasons, Clock clock) {
		this.reader = reader;
		this.trials = trials;
		this.schemes = schemes;
		this.explanations = explanations;
		this.reasons = reasons;
		this.clock = clock;
	}

	@PostMapping("/housing-benefit")
	@Operation(summary = "Anslå boligstøtten for en måned",
			description = "Boligsikring for husstande uden folkepension. Udbetaling Danmark afgør boligstøtten.",
			requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(required = true,
					content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE,
							schema = @Schema(implementation = HousingBenefitRequest.class),
							examples = @ExampleObject(Examples.HOUSING_BENEFIT))))
	@ApiResponse(responseCode = "200", description = "Anslaget med sin forklaring")
	@ApiResponse(responseCode = "422",
			description = "Der kan ikke regnes: RATE_MISSING, HOUSING_BENEFIT_NEEDED (folkepension), AREA_NEEDED eller "
					+ "INCOME_NEEDED",
			content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE))
	HousingBenefitAnswer housingBenefit(@RequestBody byte[] body) {
		RequestReader.Read<HousingBenefitRequest> read = this.reader.read(body, HousingBenefitRequest.class);
		BenefitOutcome outcome = benefit(read);
		if (outcome instanceof NotEstimated missing) {
			throw this.reasons.of(missing.reason());
		}
		HousingBenefit benefit = ((Estimated) outcome).benefit();
		return new HousingBenefitAnswer(benefit.monthly().oere(), benefit.forMonth().oere(),
				this.explanations.toTree(benefit.explanation()));
	}

	@PostMapping("/ability-to-pay")
	@Operation(summary = "Vurdér, om en husstand kan betale sin husleje",
			description = "Efter kommunens norm for rådighedsbeløb, som skal være bekræftet for måneden.",
			requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(required = true,
					content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE,
							schema = @Schema(implementation = AbilityRequest.class),
							examples = @ExampleObject(Examples.ABILITY_TO_PAY))))
	@ApiResponse(responseCode = "200", description = "Svaret med sin forklaring")
	@ApiResponse(responseCode = "422",
			description = "Der kan ikke regnes: RATE_MISSING eller RATE_UNCONFIRMED, hver med satsen og måneden",
			content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE))
	AbilityAnswer abilityToPay(@RequestBody byte[] body) {
		RequestReader.Read<AbilityRequest> read = this.reader.read(body, AbilityRequest.class);
		Faults faults = new Faults();
		read.request().check(faults);
		refuse(read.with(faults.found()));
		AbilityOutcome outcome = this.trials.abilityToPay(read.request().facts());
		if (outcome instanceof Assessed assessed) {
			return AbilityAnswer.of(assessed.assessed(), this.explanations.toTree(assessed.assessed().explanation()));
		}
		throw this.reasons.of(outcome);
	}

	@PostMapping("/eligibility")
	@Operation(summary = "Vurdér betingelserne for en ordning",
			description = "Alle betingelser, der skal være opfyldt nu, hver med sin grund; intet afslås af maskinen.",
			requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(required = true,
					content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE,
							schema = @Schema(implementation = EligibilityRequest.class),
							examples = @ExampleObject(Examples.ELIGIBILITY))))
	@ApiResponse(responseCode = "200", description = "Betingelserne")
	EligibilityAnswer eligibility(@RequestBody byte[] body) {
		RequestReader.Read<EligibilityRequest> read = this.reader.read(body, EligibilityRequest.class);
		EligibilityRequest request = read.request();
		Scheme scheme = (request.scheme() != null) ? this.schemes.find(request.scheme()).orElse(null) : null;
		refuse(read.with(new Faults().addIf(request.scheme() == null, "scheme", "Vælg ordningen")
			.addIf(request.scheme() != null && scheme == null, "scheme", "Ordningen kendes ikke")
			.found()));
		EligibilityResult result = this.trials.eligibility(request.facts(scheme, LocalDate.now(this.clock)),
				(request.phase() != null) ? request.phase() : Phase.VISITATION);
		return EligibilityAnswer.of(result, this.explanations.toTree(result.explanation()));
	}

	private BenefitOutcome benefit(RequestReader.Read<HousingBenefitRequest> read) {
		List<FieldFault> faults = List.of();
		BenefitOutcome outcome = null;
		try {
			outcome = this.trials.housingBenefit(read.request().trial());
		}
		catch (RejectedInput rejected) {
			faults = FieldNames.of(rejected.faults());
		}
		refuse(read.with(faults));
		return outcome;
	}

	private static void refuse(List<FieldFault> faults) {
		if (!faults.isEmpty()) {
			throw new FaultyRequest(faults);
		}
	}

}
