package dk.udslusning.decision.takeover;

import java.time.LocalDate;

import dk.udslusning.casefile.benefit.Applicant;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The application for housing benefit.
 *
 * @param benefitApplied whether it was applied for
 * @param benefitAppliedOn the day
 * @param benefitAppliedBy who applied
 * @param benefitReceipt number or date of the receipt; may be null
 */
public record BenefitPart(@NotNull(message = "Vælg, om boligstøtten er søgt") Boolean benefitApplied,
		LocalDate benefitAppliedOn, Applicant benefitAppliedBy,
		@Size(max = 100, message = "Skriv højst 100 tegn") String benefitReceipt) {

	static final Fields NAMES = Fields.named("appliedOn", "benefitAppliedOn", "appliedBy", "benefitAppliedBy");

	boolean isApplied() {
		return Boolean.TRUE.equals(this.benefitApplied);
	}

}
