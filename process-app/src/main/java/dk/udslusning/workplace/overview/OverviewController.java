package dk.udslusning.workplace.overview;

import java.util.List;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The back end of the overview on Cockpit's dashboard, in the web app's session.
 */
@RestController
@RequestMapping("/camunda/api/workplace/overview")
class OverviewController extends OverviewProblems {

	private final List<OverviewPart> parts;

	private final OverviewAccess access;

	OverviewController(List<OverviewPart> parts, OverviewAccess access) {
		this.parts = parts;
		this.access = access;
	}

	/**
	 * All sections with their figures.
	 */
	@GetMapping
	ResponseEntity<List<Section>> sections() {
		this.access.toCases();
		return told(this.parts.stream().map(OverviewPart::section).toList());
	}

	/**
	 * The cases behind a figure.
	 * @param section the section's id
	 * @param figure the figure's key
	 */
	@GetMapping("/lines")
	ResponseEntity<List<CaseLine>> lines(@RequestParam(defaultValue = "") String section,
			@RequestParam(defaultValue = "") String figure) {
		this.access.toCases();
		return told(this.parts.stream()
			.filter((part) -> part.id().equals(section))
			.findFirst()
			.orElseThrow(() -> new NotThere("Overblikket har ikke det afsnit. Genindlæs siden"))
			.lines(figure));
	}

	private static <T> ResponseEntity<T> told(T answer) {
		return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(answer);
	}

}
