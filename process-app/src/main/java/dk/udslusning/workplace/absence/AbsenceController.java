package dk.udslusning.workplace.absence;

import dk.udslusning.casefile.standin.NewStaffAbsence;
import dk.udslusning.casefile.standin.StaffAbsences;
import dk.udslusning.workplace.CaseProblems;
import dk.udslusning.workplace.TypedDay;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * The back end of the tab Fravær, in the web app's session.
 */
@RestController
@RequestMapping("/camunda/api/workplace/absences")
class AbsenceController extends CaseProblems {

	private final StaffAbsences absences;

	private final AbsencePages pages;

	AbsenceController(StaffAbsences absences, AbsencePages pages) {
		this.absences = absences;
		this.pages = pages;
	}

	/** Who is away and who is to be, and what can be chosen. */
	@GetMapping
	ResponseEntity<AbsencePage> page() {
		return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(this.pages.page());
	}

	@PostMapping
	ResponseEntity<AbsencePage.Line> register(@RequestBody TypedAbsence typed) {
		long id = this.absences.register(new NewStaffAbsence(typed.absent(), typed.standIn(),
				TypedDay.read("firstDay", typed.firstDay()), TypedDay.read("lastDay", typed.lastDay())));
		return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(this.pages.line(id));
	}

	@PostMapping("/{id}/end")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void end(@PathVariable long id) {
		this.absences.end(id);
	}

	/**
	 * An absence as it was typed.
	 */
	record TypedAbsence(String absent, String standIn, String firstDay, String lastDay) {

	}

}
