package dk.udslusning.workplace.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import dk.udslusning.access.CurrentUser;
import dk.udslusning.access.StaffDirectory;
import dk.udslusning.process.deadline.Forecast;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The back end of the dialog Frister, in the web app's session: case numbers, tasks and
 * days, and no citizen.
 */
@RestController
@RequestMapping("/camunda/api/workplace/deadlines")
class DeadlineController {

	private static final int MOST_DAYS = 365;

	private final Forecast forecast;

	private final CurrentUser user;

	private final StaffDirectory staff;

	private final Clock clock;

	DeadlineController(Forecast forecast, CurrentUser user, StaffDirectory staff, Clock clock) {
		this.forecast = forecast;
		this.user = user;
		this.staff = staff;
		this.clock = clock;
	}

	/**
	 * What falls due in the coming days, and what is late.
	 * @param days how many days ahead, 0 to 365; others are taken for the nearest
	 * @param mine only the signed-in user's own tasks and cases
	 */
	@GetMapping
	List<DueLine> due(@RequestParam(defaultValue = "14") int days, @RequestParam(defaultValue = "true") boolean mine) {
		LocalDate today = LocalDate.now(this.clock);
		return this.forecast.until(today.plusDays(Math.max(0, Math.min(days, MOST_DAYS))), mine ? this.user.id() : null)
			.stream()
			.map((item) -> DueLine.of(item, item.on().isBefore(today), this.staff))
			.toList();
	}

}
