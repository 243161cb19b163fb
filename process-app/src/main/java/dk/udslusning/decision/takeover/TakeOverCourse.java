package dk.udslusning.decision.takeover;

import java.util.ArrayList;
import java.util.List;

import dk.udslusning.casefile.citizen.Citizens;
import dk.udslusning.casefile.note.CaseNotes;
import dk.udslusning.rules.time.DanishDates;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Registers a course that runs already: the citizen lives in her home, and what the path
 * would have produced until now is copied with its true days. It is written through the
 * use cases of the path itself, so that the case is like one that grew here; what was
 * decided is taken over as it stands, and nothing is decided or calculated anew.
 */
@Service
@Transactional
public class TakeOverCourse {

	private final RunningCourseCheck check;

	private final PersonTakeOver persons;

	private final HomeTakeOver homes;

	private final RefundTakeOver refunds;

	private final TenancyTakeOver tenancies;

	private final Citizens citizens;

	private final CaseNotes notes;

	TakeOverCourse(RunningCourseCheck check, PersonTakeOver persons, HomeTakeOver homes, RefundTakeOver refunds,
			TenancyTakeOver tenancies, Citizens citizens, CaseNotes notes) {
		this.check = check;
		this.persons = persons;
		this.homes = homes;
		this.refunds = refunds;
		this.tenancies = tenancies;
		this.citizens = citizens;
		this.notes = notes;
	}

	/**
	 * Opens the case in the middle of its path; the signed-in user has it. The same
	 * course sent twice is one.
	 * @param course as filled in, free of faults of single fields
	 * @return the case number
	 * @throws dk.udslusning.casefile.RejectedInput naming each faulty field; nothing is
	 * stored then
	 */
	public String takeOver(RunningCourse course) {
		this.check.check(course).throwIfAny();
		String caseNumber = this.persons.takeOver(course);
		this.homes.takeOver(caseNumber, course);
		this.tenancies.takeOver(caseNumber, course);
		this.refunds.takeOver(caseNumber, course);
		this.notes.add(caseNumber, "Igangværende forløb overtaget", words(caseNumber, course));
		return caseNumber;
	}

	private String words(String caseNumber, RunningCourse course) {
		List<String> words = new ArrayList<>();
		words.add("Overtaget fra: " + course.source() + ". Borgeren blev visiteret den "
				+ DanishDates.format(course.targetGroup().assessedOn()) + " og flyttede ind den "
				+ DanishDates.format(course.movingIn().movedInOn()) + ".");
		if (course.grant().isInForce()) {
			words.add("Refusionen på " + course.grant().refund() + " pr. måned fra "
					+ DanishDates.format(course.grant().refundFrom()) + " er overtaget, som den er afgjort den "
					+ DanishDates.format(course.grant().refundDecidedOn()) + ". Den er ikke regnet efter.");
		}
		List<String> others = this.citizens.otherOpenCases(caseNumber);
		if (!others.isEmpty()) {
			words.add("Borgeren har også en anden åben sag: " + String.join(", ", others) + ".");
		}
		return String.join("\n", words);
	}

}
