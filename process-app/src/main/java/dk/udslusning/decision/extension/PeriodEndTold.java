package dk.udslusning.decision.extension;

import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * What was told and decided about the end of a period before the case was registered
 * here; null where nothing was.
 *
 * @param sixMonthsNoticeOn the day the first letter was sent
 * @param threeMonthsNoticeOn the day the second letter was sent
 * @param notExtendedOn the day it was decided that the period is not extended
 */
public record PeriodEndTold(LocalDate sixMonthsNoticeOn, LocalDate threeMonthsNoticeOn, LocalDate notExtendedOn) {

	static final PeriodEndTold NOTHING = new PeriodEndTold(null, null, null);

	/**
	 * Whether nothing was told or decided.
	 */
	public boolean isEmpty() {
		return Stream.of(this.sixMonthsNoticeOn, this.threeMonthsNoticeOn, this.notExtendedOn)
			.allMatch((day) -> day == null);
	}

	/** The second letter says what the first one says. */
	boolean isFirstWritten() {
		return this.sixMonthsNoticeOn != null || this.threeMonthsNoticeOn != null;
	}

	boolean isSecondWritten() {
		return this.threeMonthsNoticeOn != null;
	}

	/** The second letter is written once no extension comes. */
	boolean isNotExtended() {
		return this.notExtendedOn != null || this.threeMonthsNoticeOn != null;
	}

}
