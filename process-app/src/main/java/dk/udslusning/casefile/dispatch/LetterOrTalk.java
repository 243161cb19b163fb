package dk.udslusning.casefile.dispatch;

import java.time.LocalDate;

import dk.udslusning.casefile.Faults;

/**
 * Something that the citizen is told: what, how and when.
 *
 * @param channel how
 * @param sentOn the day; a letter goes out on the day it is written
 * @param calledFirst whether the citizen was rung up, where that is agreed
 * @param text what was written or said
 */
public record LetterOrTalk(LetterChannel channel, LocalDate sentOn, boolean calledFirst, String text) {

	/**
	 * Adds what is missing, at {@code channel}, {@code sentOn} or the field of the text.
	 * @param faults where to
	 * @param today nothing was sent later
	 * @param textField the field of the text
	 */
	public void check(Faults faults, LocalDate today, String textField) {
		faults.addIf(this.channel == null, "channel", "Vælg, hvordan borgeren får besked")
			.addIf(this.sentOn == null, "sentOn", "Skriv, hvilken dag borgeren fik besked")
			.addIf(this.sentOn != null && this.sentOn.isAfter(today), "sentOn",
					"Dagen kan ikke ligge efter i dag; giv besked først, og løs så opgaven")
			.addIf(this.text == null || this.text.isBlank(), textField, "Skriv, hvad borgeren har fået besked om");
	}

	/**
	 * With a sentence before or after the text, such as a deadline.
	 */
	public LetterOrTalk saying(String newText) {
		return new LetterOrTalk(this.channel, this.sentOn, this.calledFirst, newText);
	}

	/**
	 * Without the words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "LetterOrTalk[" + this.channel + "]";
	}

}
