package dk.udslusning.catalogue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import dk.udslusning.rules.time.WorkingDays;

import org.springframework.stereotype.Component;

/**
 * Danish working days by a kept holiday calendar, which knows that store bededag was a
 * public holiday to 2023 and is an ordinary day from 2024 (lov nr. 214 af 6/3-2023).
 */
@Component
public class DanishWorkingDays implements WorkingDays {

	private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

	private final HolidayManager holidays = HolidayManager
		.getInstance(ManagerParameters.create(HolidayCalendar.DENMARK));

	@Override
	public boolean isWorkingDay(LocalDate day) {
		return !WEEKEND.contains(day.getDayOfWeek()) && !this.holidays.isHoliday(day, HolidayType.PUBLIC_HOLIDAY);
	}

}
