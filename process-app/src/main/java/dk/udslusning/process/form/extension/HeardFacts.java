package dk.udslusning.process.form.extension;

import dk.udslusning.decision.hearing.Hearing;
import dk.udslusning.process.form.Facts;

/**
 * How the citizen was heard before an extension is denied, by letter or in a talk.
 */
final class HeardFacts {

	private HeardFacts() {
	}

	static void add(Facts facts, Hearing hearing) {
		facts.line("Høringsbrev sendt", hearing.sentOn())
			.line("Svar kom", hearing.repliedOn())
			.line("Svar", hearing.reply())
			.line("Vurdering af høringen", hearing.reasons());
	}

}
