package dk.udslusning.decision.appeal;

import java.time.LocalDate;
import java.util.Optional;

import dk.udslusning.decision.Decision;
import dk.udslusning.rules.time.DanishDates;

/**
 * The Danish words of the letters of an appeal, and of what is proposed to whoever looks
 * again.
 */
final class AppealText {

	static final String DELAYED_SUBJECT = "Svaret på din klage trækker ud";

	private static final String REASSESSMENT = "; retssikkerhedsloven § 66 (genvurdering)";

	private static final String CONSIDERATIONS = "Vi har set på hele sagen igen og på alt, hvad du har skrevet eller sagt i "
			+ "klagen. En anden end den, der traf afgørelsen, har vurderet den.";

	private static final int LIMIT = 4000;

	private static final int LEGAL_BASIS_LIMIT = 2000;

	private AppealText() {
	}

	static String delayed(LocalDate limit) {
		return "Vi skulle have svaret på din klage senest den " + DanishDates.format(limit)
				+ ". Det når vi ikke. Vi svarer dig, så snart vi kan, og senest den … . Du skal ikke gøre noget.";
	}

	static String statement(Appeal appeal, AppealedDecision subject, Optional<Lateness> lateness,
			Optional<ReassessmentDraft> draft) {
		StringBuilder text = new StringBuilder("Klagen er modtaget den ")
			.append(DanishDates.format(appeal.receivedOn()))
			.append(" (")
			.append(appeal.channel().danishName())
			.append("). ")
			.append(subject.explanation())
			.append('\n');
		lateness.ifPresent((late) -> text.append("Klagen kom for sent. ")
			.append(late.excused() ? "Kommunen har set bort fra det: " : "Kommunen har ikke fundet særlige grunde: ")
			.append(late.reasons())
			.append('\n'));
		draft.ifPresent((prepared) -> text.append("Genvurdering: ")
			.append(prepared.outcome().danishName())
			.append(". ")
			.append(prepared.reasons())
			.append('\n'));
		return text.toString().strip();
	}

	static ReassessmentProposal proposed(Appeal appeal, Decision decision) {
		return new ReassessmentProposal(null, limited(decision.facts(), LIMIT),
				limited(withoutStop(decision.legalBasis()), LEGAL_BASIS_LIMIT - REASSESSMENT.length()) + REASSESSMENT,
				CONSIDERATIONS, "Du skriver i klagen: " + limited(appeal.words(), LIMIT / 2) + "\nDet mener vi: ", null,
				null);
	}

	private static String withoutStop(String text) {
		String bare = text.strip();
		return bare.endsWith(".") ? bare.substring(0, bare.length() - 1) : bare;
	}

	private static String limited(String text, int limit) {
		return (text.length() > limit) ? text.substring(0, limit) : text;
	}

}
