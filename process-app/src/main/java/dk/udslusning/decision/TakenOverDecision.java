package dk.udslusning.decision;

import java.time.LocalDate;
import java.util.Objects;

import dk.udslusning.rules.time.DanishDates;

/**
 * A decision that was made elsewhere, before the case was registered here.
 *
 * @param caseNumber the case, under a scheme
 * @param type what it is about
 * @param subjectId the row it is about, by type, as in {@link DecisionDraft}
 * @param adverse whether it went against the citizen
 * @param what what was decided, Danish
 * @param explanationJson the explanation of its amount; null where it has none
 * @param decidedOn the day it was made
 * @param source where it stands: at most 200 characters
 */
public record TakenOverDecision(String caseNumber, DecisionType type, long subjectId, boolean adverse, String what,
		String explanationJson, LocalDate decidedOn, String source) {

	public TakenOverDecision {
		Objects.requireNonNull(caseNumber, "caseNumber");
		Objects.requireNonNull(type, "type");
		Objects.requireNonNull(what, "what");
		Objects.requireNonNull(decidedOn, "decidedOn");
		Objects.requireNonNull(source, "source");
	}

	/**
	 * Of the same type and with the same source, without an explanation.
	 */
	public static TakenOverDecision of(String caseNumber, DecisionType type, long subjectId, boolean adverse,
			String what, LocalDate decidedOn, String source) {
		return new TakenOverDecision(caseNumber, type, subjectId, adverse, what, null, decidedOn, source);
	}

	String words() {
		return "Afgørelsen er truffet den " + DanishDates.format(this.decidedOn)
				+ ", før sagen blev registreret her, og er overtaget, som den står. Begrundelsen står i: " + this.source
				+ ".";
	}

	String guidance() {
		return "Klagevejledningen blev givet sammen med afgørelsen den " + DanishDates.format(this.decidedOn) + ".";
	}

	/**
	 * Without the words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "TakenOverDecision[" + this.caseNumber + ", " + this.type + "]";
	}

}
