package dk.udslusning.process.form.approval;

import dk.udslusning.decision.hearing.Hearing;
import dk.udslusning.process.form.Facts;

/**
 * How the citizen was heard before a refusal that needs no hearing letter.
 */
final class HeardLines {

	private HeardLines() {
	}

	static void add(Facts sheet, Hearing hearing) {
		sheet.line("Hørt i en samtale den", hearing.repliedOn())
			.line("Borgerens svar", hearing.reply())
			.line("Partshøring undladt, fordi borgeren kender oplysningerne",
					(hearing.repliedOn() == null) ? hearing.reasons() : null);
	}

}
