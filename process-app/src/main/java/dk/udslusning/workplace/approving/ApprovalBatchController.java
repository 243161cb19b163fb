package dk.udslusning.workplace.approving;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dk.udslusning.access.CurrentUser;
import dk.udslusning.access.Role;
import dk.udslusning.casefile.Faults;
import dk.udslusning.decision.Approvals;
import dk.udslusning.workplace.CaseProblems;
import dk.udslusning.workplace.approving.ApprovalBatch.Refused;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * The back end of the tab Godkend, in the web app's session, for team leaders. It only
 * approves: sending back is done in the form. The browser keeps no copy.
 */
@RestController
@RequestMapping("/camunda/api/workplace/team/approvals")
class ApprovalBatchController extends CaseProblems {

	private final ApprovalBatch batch;

	private final CurrentUser user;

	private final Clock clock;

	ApprovalBatchController(ApprovalBatch batch, CurrentUser user, Clock clock) {
		this.batch = batch;
		this.user = user;
		this.clock = clock;
	}

	@GetMapping
	ResponseEntity<Page> waiting() {
		requireTeamLeader();
		return uncached(new Page(LocalDate.now(this.clock), this.batch.waiting()));
	}

	@PostMapping
	ResponseEntity<Done> approve(@RequestBody Wanted wanted) {
		requireTeamLeader();
		List<Chosen> chosen = (wanted.chosen() != null) ? wanted.chosen() : List.of();
		String comment = (wanted.comment() != null) ? wanted.comment().strip() : "";
		new Faults().addIf(
				chosen.isEmpty() || chosen.size() > ApprovalBatch.MOST
						|| chosen.stream()
							.anyMatch((each) -> each == null || each.taskId() == null || each.seen() == null),
				"chosen", "Sæt kryds ved mindst én godkendelse")
			.addIf(comment.isEmpty(), "comment", "Skriv kort, hvad du har lagt vægt på")
			.addIf(comment.length() > Approvals.COMMENT_LIMIT, "comment", "Skriv højst 2.000 tegn")
			.throwIfAny();
		Map<String, String> seen = new LinkedHashMap<>();
		chosen.forEach((each) -> seen.put(each.taskId(), each.seen()));
		List<Refused> refused = this.batch.approve(seen, comment);
		return uncached(new Done(seen.size() - refused.size(), refused));
	}

	private void requireTeamLeader() {
		if (!this.user.has(Role.TEAM_LEADER)) {
			throw new ResponseStatusException(HttpStatus.FORBIDDEN, "Kun teamledere godkender flere på én gang");
		}
	}

	private static <T> ResponseEntity<T> uncached(T body) {
		return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
	}

	/**
	 * What waits, and the day from which deadlines are counted.
	 */
	record Page(LocalDate today, List<WaitingApproval> waiting) {

	}

	/**
	 * What is to be approved, and why.
	 */
	record Wanted(List<Chosen> chosen, String comment) {

		/** Without the words, so that a log cannot repeat them. */
		@Override
		public String toString() {
			return "Wanted";
		}

	}

	/**
	 * One approval, as it was shown.
	 */
	record Chosen(String taskId, String seen) {

	}

	/**
	 * What came of it.
	 *
	 * @param done how many were approved
	 * @param refused the others
	 */
	record Done(int done, List<Refused> refused) {

	}

}
