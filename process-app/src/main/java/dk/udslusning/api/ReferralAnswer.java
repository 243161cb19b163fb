package dk.udslusning.api;

import java.time.LocalDate;
import java.time.LocalDateTime;

import dk.udslusning.casefile.referral.ReferralStanding;
import dk.udslusning.casefile.referral.ReferralStatus;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What a sender hears of a notice: never where the home is, and nothing of other senders.
 */
@Schema(description = "Meldingen, som den står nu")
record ReferralAnswer(@Schema(description = "Jeres reference", example = "KL-2026-0412") String reference,
		@Schema(description = "Hvor langt sagen er", example = "BEING_ASSESSED") ReferralStatus status,
		@Schema(description = "Det samme på dansk", example = "Under behandling") String statusText,
		@Schema(description = "Hvornår meldingen kom, dansk tid",
				example = "2026-11-23T09:14:05") LocalDateTime receivedAt,
		@Schema(description = "Planlagt udskrivning", example = "2027-02-01") LocalDate plannedDischargeOn,
		@Schema(description = "Lejemålets første dag, når kontrakten er underskrevet",
				example = "2027-02-01") LocalDate leaseStart) {

	static ReferralAnswer of(ReferralStanding standing) {
		return new ReferralAnswer(standing.referral().reference(), standing.status(), standing.status().danishName(),
				standing.referral().receivedAt().withNano(0), standing.plannedDischargeOn(), standing.leaseStart());
	}

}
