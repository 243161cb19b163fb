package dk.udslusning.workplace.casepage;

import java.util.List;

/**
 * A case as the page shows it: written words only.
 *
 * @param caseNumber the case
 * @param closedBecause why the signed-in user may not read it; null where she may
 * @param head who and where; null where she may not
 * @param essentials what callers ask
 * @param folded what is folded away
 */
record CasePage(String caseNumber, String closedBecause, Head head, List<Part> essentials, List<Part> folded) {

	static CasePage closed(String caseNumber, String because) {
		return new CasePage(caseNumber, because, null, List.of(), List.of());
	}

	/** Without the words, so that a log cannot repeat them. */
	@Override
	public String toString() {
		return "CasePage[" + this.caseNumber + "]";
	}

	/**
	 * Who the citizen is, and where the case stands.
	 *
	 * @param citizen the citizen's name
	 * @param facts scheme, stage, caseworker and CPR number
	 * @param marks what must be known before anything is said
	 */
	record Head(String citizen, List<Part.Fact> facts, List<String> marks) {

		/** Without the person, so that a log cannot name anybody. */
		@Override
		public String toString() {
			return "Head";
		}

	}

}
