package dk.udslusning.decision.appeal;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import dk.udslusning.decision.Decision;
import dk.udslusning.decision.DecisionLetter;
import dk.udslusning.rules.time.DanishDates;

/**
 * The Danish words of the letters of an appeal, and of what is proposed to whoever looks
 * again.
 */
final class AppealText {

	static final String RECEIVED_SUBJECT = "Vi har modtaget din klage";

	static final String DELAYED_SUBJECT = "Svaret på din klage trækker ud";

	static final String FORWARDED_SUBJECT = "Vi har sendt din klage til Ankestyrelsen";

	private static final String REASSESSMENT = "; retssikkerhedsloven § 66 (genvurdering)";

	private static final String CONSIDERATIONS = "Vi har set på hele sagen igen og på alt, hvad du har skrevet eller sagt i "
			+ "klagen. En anden end den, der traf afgørelsen, har vurderet den.";

	private static final Locale DANISH = Locale.forLanguageTag("da");

	private static final int LIMIT = 4000;

	private static final int LEGAL_BASIS_LIMIT = 2000;

	private AppealText() {
	}

	static String received(Appeal appeal, Decision decision, LocalDate limit) {
		return """
				Vi modtog din klage den %s. Du klager over: %s af %s.

				Sådan går det videre
				En anden medarbejder end den, der traf afgørelsen, ser på sagen igen. Vi svarer dig senest den %s. Giver vi \
				dig ikke fuldt medhold, sender vi klagen og hele sagen til Ankestyrelsen. Du skal ikke gøre noget.

				Kom klagen for sent, sender vi den også til Ankestyrelsen, hvis vi ikke selv ændrer afgørelsen. Det er kun \
				Ankestyrelsen, der kan afvise en klage, fordi den kom for sent.

				Afgørelsen gælder, mens vi ser på klagen, medmindre vi skriver noget andet til dig.

				Vil du fortælle mere, så ring, skriv eller kom forbi. En anden må gerne hjælpe dig.

				Reglerne står i retssikkerhedsloven §§ 66 og 67.
				"""
			.formatted(DanishDates.format(appeal.receivedOn()), decision.type().danishName().toLowerCase(DANISH),
					DanishDates.format(decision.issuedAt().toLocalDate()), DanishDates.format(limit));
	}

	static String delayed(LocalDate limit) {
		return "Vi skulle have svaret på din klage senest den " + DanishDates.format(limit)
				+ ". Det når vi ikke. Vi svarer dig, så snart vi kan, og senest den … . Du skal ikke gøre noget.";
	}

	static String subject(ReassessmentOutcome outcome) {
		return (outcome == ReassessmentOutcome.GRANTED) ? "Du får medhold i din klage"
				: "Du får medhold i en del af din klage";
	}

	static String outcome(ReassessmentDraft draft, Decision decision) {
		String opening = (draft.outcome() == ReassessmentOutcome.GRANTED)
				? "Vi har set på din klage og giver dig medhold. Det ændrer vi:\n" + draft.remedy()
				: "Vi har set på din klage og giver dig medhold i en del af den. Det ændrer vi:\n" + draft.remedy()
						+ "\n\nResten af afgørelsen fastholder vi. Sig til, om du fastholder klagen over resten.";
		return DecisionLetter.body(decision, opening);
	}

	static String forwarded(LocalDate sentOn, Optional<Decision> outcome, Optional<ReassessmentDraft> draft,
			Optional<Lateness> lateness) {
		String sent = "Vi har sendt din klage og hele sagen til Ankestyrelsen den " + DanishDates.format(sentOn)
				+ ". Ankestyrelsen skriver til dig. Du kan selv skrive mere til dem.";
		if (outcome.isEmpty()) {
			return """
					%s

					Klagen kom efter fristen på fire uger. Vi har ikke fundet særlige grunde til at se bort fra det:
					%s

					Det er Ankestyrelsen, der afgør, om klagen alligevel skal behandles. Har du en grund, som vi ikke kender, \
					så skriv den til Ankestyrelsen.

					Reglerne står i retssikkerhedsloven §§ 66 og 67.
					"""
				.formatted(sent, lateness.map(Lateness::reasons).orElse(""));
		}
		boolean upheld = draft.map(ReassessmentDraft::outcome)
			.filter((known) -> known == ReassessmentOutcome.UPHELD)
			.isPresent();
		return DecisionLetter.body(outcome.get(), (upheld ? "Vi har set på din klage og fastholder afgørelsen. "
				: "Du har fået medhold i en del af din klage og fastholder resten. ") + sent);
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
				limited(decision.legalBasis(), LEGAL_BASIS_LIMIT - REASSESSMENT.length()) + REASSESSMENT,
				CONSIDERATIONS, "Du skriver i klagen: " + limited(appeal.words(), LIMIT / 2) + "\nDet mener vi: ", null,
				null);
	}

	private static String limited(String text, int limit) {
		return (text.length() > limit) ? text.substring(0, limit) : text;
	}

}
