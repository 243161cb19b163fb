package dk.udslusning.api;

import java.net.URI;

import dk.udslusning.casefile.referral.Receipt;
import dk.udslusning.casefile.referral.Referrals;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The shelters' notices, one by one.
 */
@RestController
@RequestMapping(path = "/api/referrals", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Meldinger fra boformer")
class ReferralController {

	private final ReferralDesk desk;

	private final Referrals referrals;

	ReferralController(ReferralDesk desk, Referrals referrals) {
		this.desk = desk;
		this.referrals = referrals;
	}

	@PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
	@Operation(summary = "Send en melding",
			description = "Den samme melding to gange er én. En kendt reference med andet indhold afvises.")
	@ApiResponse(responseCode = "201", description = "Meldingen er taget imod")
	@ApiResponse(responseCode = "200", description = "Meldingen var kendt; intet er ændret")
	ResponseEntity<ReferralAnswer> send(@RequestBody ReferralRequest request) {
		Receipt receipt = this.desk.receive(request.notice());
		ReferralAnswer answer = answer(receipt.referral().reference());
		return receipt.isNew() ? ResponseEntity.created(URI.create("/api/referrals/" + answer.reference())).body(answer)
				: ResponseEntity.ok(answer);
	}

	@GetMapping("/{reference}")
	@Operation(summary = "Læs, hvor langt sagen er", description = "Boligens adresse oplyses aldrig.")
	@ApiResponse(responseCode = "200", description = "Meldingen, som den står")
	ReferralAnswer read(@PathVariable String reference) {
		return answer(reference);
	}

	@PutMapping(path = "/{reference}/planned-discharge", consumes = MediaType.APPLICATION_JSON_VALUE)
	@Operation(summary = "Ret den planlagte udskrivning")
	@ApiResponse(responseCode = "200", description = "Meldingen, som den nu står")
	ReferralAnswer planDischarge(@PathVariable String reference, @RequestBody PlannedDischargeRequest request) {
		return ReferralAnswer
			.of(this.referrals.planDischarge(this.desk.sender(), reference, request.plannedDischargeOn()));
	}

	@PostMapping("/{reference}/withdrawal")
	@Operation(summary = "Træk meldingen tilbage",
			description = "Kommunen taler med borgeren, før noget stopper. Igen ændrer intet.")
	@ApiResponse(responseCode = "200", description = "Meldingen, som den nu står")
	ReferralAnswer withdraw(@PathVariable String reference) {
		return ReferralAnswer.of(this.referrals.withdraw(this.desk.sender(), reference));
	}

	private ReferralAnswer answer(String reference) {
		return ReferralAnswer.of(this.referrals.standing(this.desk.sender(), reference));
	}

}
