package dk.udslusning.decision.fileaccess;

import java.util.List;
import java.util.stream.Collectors;

import dk.udslusning.rules.time.DanishDates;

/**
 * The answer to a request for the papers. Where something is left out it is a decision:
 * it gives reasons and appeal guidance (FVL §§ 22-25), and repeats nothing of what is
 * left out.
 */
final class AccessLetter {

	static final String SUBJECT = "Svar på din anmodning om aktindsigt";

	private AccessLetter() {
	}

	static String text(AccessRequest request, ReviewedFile file, List<IndexLine> leftOut) {
		String opening = "Du har den " + DanishDates.format(request.receivedOn())
				+ " bedt om at se akterne i din sag. Du får dem i én fil sammen med en liste over alle sagens akter. ";
		String internal = "Kommunens interne arbejdsdokumenter er ikke med (forvaltningslovens § 12). De står i listen.";
		if (file.outcome() == AccessOutcome.GIVE) {
			return opening + "Du får alle de akter, du har ret til.\n\n" + internal + "\n\n" + guidance();
		}
		String numbers = leftOut.stream()
			.map((line) -> String.valueOf(line.number()))
			.collect(Collectors.joining(", "));
		String rules = leftOut.stream()
			.map(IndexLine::ground)
			.distinct()
			.sorted()
			.map((ground) -> "- " + ground)
			.collect(Collectors.joining("\n"));
		return opening + "Noget er udeladt i eller fra nummer " + numbers + " på listen.\n\nReglerne er:\n" + rules
				+ "\n\nBegrundelsen er:\n" + file.reasons() + "\n\n" + internal + "\n\n" + guidance();
	}

	/** To whom: the same as of the decision in the case (FVL § 16 stk. 4). */
	private static String guidance() {
		return "Du kan klage over, at noget er udeladt, inden fire uger, efter at du har fået brevet. Skriv eller ring til "
				+ "os. Vi ser på sagen igen; holder vi fast, sender vi klagen til den myndighed, der behandler klager over "
				+ "afgørelserne i din sag (forvaltningslovens § 16, stk. 4). Det er som regel Ankestyrelsen.";
	}

}
