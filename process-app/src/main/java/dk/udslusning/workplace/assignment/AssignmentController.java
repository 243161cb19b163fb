package dk.udslusning.workplace.assignment;

import java.util.List;
import java.util.Objects;

import dk.udslusning.access.CurrentUser;
import dk.udslusning.access.Role;
import dk.udslusning.casefile.Faults;
import dk.udslusning.casefile.standin.StaffAbsences;
import dk.udslusning.workplace.CaseProblems;
import dk.udslusning.workplace.assignment.Assignments.Refused;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * The back end of the tab Fordel opgaver, in the web app's session, for team leaders.
 */
@RestController
@RequestMapping("/camunda/api/workplace/team/assignments")
class AssignmentController extends CaseProblems {

	/** As many as the tab shows at once, a few times over. */
	private static final int MOST = 1000;

	private final AssignmentPages pages;

	private final Assignments assignments;

	private final StaffAbsences colleagues;

	private final CurrentUser user;

	AssignmentController(AssignmentPages pages, Assignments assignments, StaffAbsences colleagues, CurrentUser user) {
		this.pages = pages;
		this.assignments = assignments;
		this.colleagues = colleagues;
		this.user = user;
	}

	/**
	 * A part of the open tasks.
	 * @param holder user id, {@code -} for nobody, or empty for all
	 * @param late only what is over its deadline
	 * @param from how many to leave out at the beginning
	 */
	@GetMapping
	ResponseEntity<AssignmentPage> page(@RequestParam(defaultValue = "") String holder,
			@RequestParam(defaultValue = "false") boolean late, @RequestParam(defaultValue = "0") int from) {
		requireTeamLeader();
		return uncached(this.pages.page(holder, late, from));
	}

	/** Deals the tasks out, those that may be. */
	@PostMapping
	ResponseEntity<Done> give(@RequestBody Wanted wanted) {
		requireTeamLeader();
		List<String> ids = (wanted.taskIds() != null) ? wanted.taskIds() : List.of();
		boolean toTheGroup = wanted.holder() == null || wanted.holder().isEmpty();
		new Faults()
			.addIf(ids.isEmpty() || ids.stream().anyMatch(Objects::isNull) || ids.size() > MOST, "taskIds",
					"Sæt kryds ved mindst én opgave og højst " + MOST)
			.addIf(!toTheGroup && !this.colleagues.colleagues().contains(wanted.holder()), "holder",
					"Vælg, hvem der skal have opgaverne")
			.throwIfAny();
		List<Refused> refused = this.assignments.give(ids, toTheGroup ? null : wanted.holder());
		return uncached(new Done(ids.size() - refused.size(), refused));
	}

	private void requireTeamLeader() {
		if (!this.user.has(Role.TEAM_LEADER)) {
			throw new ResponseStatusException(HttpStatus.FORBIDDEN, "Kun teamledere fordeler opgaver");
		}
	}

	private static <T> ResponseEntity<T> uncached(T body) {
		return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
	}

	/**
	 * Which tasks are to go where.
	 *
	 * @param taskIds the engine's tasks
	 * @param holder user id; empty for their group
	 */
	record Wanted(List<String> taskIds, String holder) {

	}

	/**
	 * What came of it.
	 *
	 * @param done how many tasks went where they should
	 * @param refused the others
	 */
	record Done(int done, List<Refused> refused) {

	}

}
