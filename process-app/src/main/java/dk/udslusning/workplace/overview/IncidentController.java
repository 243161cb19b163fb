package dk.udslusning.workplace.overview;

import java.util.List;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The back end of what stands still in Cockpit: read it in plain language, and let it try
 * again.
 */
@RestController
@RequestMapping("/camunda/api/workplace/overview/incidents")
class IncidentController extends OverviewProblems {

	private final Incidents incidents;

	private final OverviewAccess access;

	IncidentController(Incidents incidents, OverviewAccess access) {
		this.incidents = incidents;
		this.access = access;
	}

	/**
	 * What stands still.
	 * @param instance only in the case of this instance; empty for all
	 */
	@GetMapping
	ResponseEntity<List<PlainIncident>> open(@RequestParam(defaultValue = "") String instance) {
		this.access.toInstances();
		return ResponseEntity.ok()
			.cacheControl(CacheControl.noStore())
			.body(instance.isEmpty() ? this.incidents.open() : this.incidents.ofCaseOf(instance));
	}

	@PostMapping("/{id}/retry")
	ResponseEntity<Void> retry(@PathVariable String id) {
		this.access.toInstances();
		this.incidents.retry(id);
		return ResponseEntity.noContent().build();
	}

}
