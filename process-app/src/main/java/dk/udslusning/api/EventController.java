package dk.udslusning.api;

import dk.udslusning.casefile.referral.Referrals;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * What happens to citizens, as other systems report it.
 */
@RestController
@Tag(name = "Oplysninger i en sag")
class EventController {

	private final EventDesk desk;

	private final ReferralDesk referralDesk;

	private final Referrals referrals;

	EventController(EventDesk desk, ReferralDesk referralDesk, Referrals referrals) {
		this.desk = desk;
		this.referralDesk = referralDesk;
		this.referrals = referrals;
	}

	@PostMapping(path = "/api/cases/{caseNumber}/events", consumes = MediaType.APPLICATION_JSON_VALUE,
			produces = MediaType.APPLICATION_JSON_VALUE)
	@Operation(summary = "Meld noget i en sag",
			description = "Det samme som »Borgeren henvender sig« i opgavelisten. Igen ændrer intet.")
	@ApiResponse(responseCode = "201", description = "Oplysningen er noteret i sagen")
	@ApiResponse(responseCode = "200", description = "Oplysningen var kendt; intet er ændret")
	ResponseEntity<EventAnswer> report(@PathVariable String caseNumber, @RequestBody EventRequest request) {
		return answer(request, this.desk.report(caseNumber, request));
	}

	@PostMapping(path = "/api/referrals/{reference}/events", consumes = MediaType.APPLICATION_JSON_VALUE,
			produces = MediaType.APPLICATION_JSON_VALUE)
	@Operation(summary = "Meld noget om en borger, I har sendt en melding om",
			description = "For boformer, som kun kender deres egen reference.")
	@ApiResponse(responseCode = "201", description = "Oplysningen er noteret i sagen")
	@ApiResponse(responseCode = "200", description = "Oplysningen var kendt; intet er ændret")
	ResponseEntity<EventAnswer> reportByReference(@PathVariable String reference, @RequestBody EventRequest request) {
		String caseNumber = this.referrals.standing(this.referralDesk.sender(), reference).referral().caseNumber();
		return answer(request, this.desk.report(caseNumber, request));
	}

	private static ResponseEntity<EventAnswer> answer(EventRequest request, boolean isNew) {
		return ResponseEntity.status(isNew ? HttpStatus.CREATED : HttpStatus.OK)
			.body(new EventAnswer(request.reference(),
					isNew ? "Oplysningen er noteret i sagen" : "Oplysningen var kendt"));
	}

}
