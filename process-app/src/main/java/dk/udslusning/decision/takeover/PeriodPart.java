package dk.udslusning.decision.takeover;

import java.time.LocalDate;

import dk.udslusning.casefile.lease.AddendumTerms;
import dk.udslusning.decision.extension.PeriodEndTold;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What became of the period: an extension with its addendum, and what was told of the
 * last day as it is now.
 *
 * @param extended whether the period was extended
 * @param extensionDecidedOn the day it was decided
 * @param ranUntil the last day before the extension, where it was not the lease's own;
 * for a period extended more than once
 * @param addendumSignedOn the day both parties had signed the addendum
 * @param addendumMonths months of the whole period by the addendum
 * @param addendumDeviations the deviations as stated in it
 * @param addendumApprovedOn the day the council approved them
 * @param sixMonthsNoticeOn the day the letter six months before was sent; null where not
 * @param threeMonthsNoticeOn the day the letter three months before was sent; null where
 * not
 * @param notExtendedOn the day it was decided not to extend it further; null where not
 */
public record PeriodPart(@NotNull(message = "Vælg, om perioden er forlænget") Boolean extended,
		LocalDate extensionDecidedOn, LocalDate ranUntil, LocalDate addendumSignedOn, Integer addendumMonths,
		@Size(max = 2000, message = "Skriv højst 2.000 tegn") String addendumDeviations, LocalDate addendumApprovedOn,
		LocalDate sixMonthsNoticeOn, LocalDate threeMonthsNoticeOn, LocalDate notExtendedOn) {

	static final Fields NAMES = Fields.named("signedOn", "addendumSignedOn", "periodMonths", "addendumMonths",
			"deviations", "addendumDeviations", "councilApprovedOn", "addendumApprovedOn");

	boolean isExtended() {
		return Boolean.TRUE.equals(this.extended);
	}

	AddendumTerms addendum() {
		return new AddendumTerms(this.addendumSignedOn, this.addendumMonths, this.addendumDeviations,
				this.addendumApprovedOn);
	}

	PeriodEndTold told() {
		return new PeriodEndTold(this.sixMonthsNoticeOn, this.threeMonthsNoticeOn, this.notExtendedOn);
	}

}
