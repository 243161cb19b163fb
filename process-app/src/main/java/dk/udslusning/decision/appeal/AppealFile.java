package dk.udslusning.decision.appeal;

import java.util.ArrayList;
import java.util.List;

import dk.udslusning.casefile.letter.Letters;
import dk.udslusning.casefile.note.CaseNotes;
import dk.udslusning.decision.Decisions;
import dk.udslusning.decision.hearing.Hearings;
import dk.udslusning.rules.time.DanishDates;

import org.springframework.stereotype.Component;

/**
 * What the file holds that goes to Ankestyrelsen: everything in the case, so that nobody
 * picks what the board sees. The addresses of landlord and shelter stand in none of it.
 */
@Component
class AppealFile {

	private static final int LIMIT = 20_000;

	private final Decisions decisions;

	private final Letters letters;

	private final Hearings hearings;

	private final CaseNotes notes;

	AppealFile(Decisions decisions, Letters letters, Hearings hearings, CaseNotes notes) {
		this.decisions = decisions;
		this.letters = letters;
		this.hearings = hearings;
		this.notes = notes;
	}

	/**
	 * The file's list, a line each, oldest first in each part.
	 * @param appeal the appeal, which stands first
	 */
	String contents(Appeal appeal) {
		String caseNumber = appeal.caseNumber();
		List<String> lines = new ArrayList<>();
		lines.add("Klagen af " + DanishDates.format(appeal.receivedOn()));
		this.decisions.of(caseNumber)
			.forEach((decision) -> lines.add("Afgørelse " + DanishDates.format(decision.issuedAt().toLocalDate()) + ": "
					+ decision.type().danishName()));
		this.letters.of(caseNumber)
			.forEach((letter) -> lines
				.add("Brev " + DanishDates.format(letter.writtenAt().toLocalDate()) + ": " + letter.subject()));
		this.hearings.of(caseNumber)
			.forEach((hearing) -> lines.add("Partshøring før: " + hearing.about().danishName()));
		this.notes.of(caseNumber)
			.forEach((note) -> lines
				.add("Notat " + DanishDates.format(note.writtenAt().toLocalDate()) + ": " + note.subject()));
		String all = String.join("\n", lines);
		return (all.length() > LIMIT) ? all.substring(0, LIMIT) : all;
	}

}
