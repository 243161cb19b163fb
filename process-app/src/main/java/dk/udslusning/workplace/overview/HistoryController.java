package dk.udslusning.workplace.overview;

import java.util.List;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The back end of the tab Historik on the page of a process instance, and of the time
 * spent in each step on the diagram of a model.
 */
@RestController
@RequestMapping("/camunda/api/workplace/overview")
class HistoryController extends OverviewProblems {

	private final CaseHistory history;

	private final StepTimes times;

	private final OverviewAccess access;

	HistoryController(CaseHistory history, StepTimes times, OverviewAccess access) {
		this.history = history;
		this.times = times;
		this.access = access;
	}

	/**
	 * Every step of the case to which an instance belongs.
	 * @param instance the engine's instance
	 */
	@GetMapping("/history/{instance}")
	ResponseEntity<List<HistoryStep>> history(@PathVariable String instance) {
		this.access.toInstances();
		return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(this.history.ofCaseOf(instance));
	}

	/**
	 * How long the user tasks of a model take.
	 * @param definition the engine's process definition
	 */
	@GetMapping("/times/{definition}")
	ResponseEntity<List<StepTime>> times(@PathVariable String definition) {
		this.access.toTimes();
		return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(this.times.of(definition));
	}

}
