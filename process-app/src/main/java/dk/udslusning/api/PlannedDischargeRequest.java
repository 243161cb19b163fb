package dk.udslusning.api;

import java.time.LocalDate;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * Another day on which the citizen is expected to leave.
 */
@Schema(description = "Ny dag for den planlagte udskrivning")
record PlannedDischargeRequest(
		@Schema(example = "2027-03-01", requiredMode = Schema.RequiredMode.REQUIRED) LocalDate plannedDischargeOn) {

}
