package dk.udslusning.catalogue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import dk.udslusning.rules.time.WorkingDays;

/**
 * Working days by the Danish holidays of a kept library, less the days on which the
 * municipality is closed. Store bededag is a holiday up to 2023 and a working day from
 * 2024 (lov nr. 214 af 6/3-2023).
 */
final class DanishWorkingDays implements WorkingDays {

	private final HolidayManager holidays = HolidayManager
		.getInstance(ManagerParameters.create(HolidayCalendar.DENMARK));

	private final Catalogue catalogue;

	DanishWorkingDays(Catalogue catalogue) {
		this.catalogue = catalogue;
	}

	@Override
	public boolean isWorkingDay(LocalDate day) {
		return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0
				&& !this.holidays.isHoliday(day, HolidayType.PUBLIC_HOLIDAY)
				&& !this.catalogue.closedDays(day).contains(MonthDay.from(day));
	}

}
