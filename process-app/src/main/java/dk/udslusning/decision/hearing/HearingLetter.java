package dk.udslusning.decision.hearing;

import java.util.stream.Collectors;

/**
 * The words of a hearing letter (FVL § 19): what speaks against the citizen, what others
 * have told, how to answer and until when.
 */
final class HearingLetter {

	private HearingLetter() {
	}

	static String subject(Hearing hearing) {
		return switch (hearing.about()) {
			case REFUSAL -> "Vi overvejer at sige nej til en udslusningsbolig. Fortæl os, hvad du mener";
			case SUPPORT -> "Vi overvejer at sige nej til bostøtte. Fortæl os, hvad du mener";
			case ENTRY_DEPOSIT_LOAN -> "Vi overvejer at sige nej til lån til indskud. Fortæl os, hvad du mener";
			case EXTENSION, NO_EXTENSION ->
				"Vi overvejer ikke at forlænge din periode i boligen. Fortæl os, hvad du mener";
			case GRANT -> "Vi vil høre din mening om refusionen af din husleje";
			case CHANGED_AMOUNT -> "Vi overvejer at sætte refusionen af din husleje ned. Fortæl os, hvad du mener";
			case REPAYMENT -> "Vi overvejer at kræve penge tilbage. Fortæl os, hvad du mener";
			case APPEAL_OUTCOME -> "Vi ser på din klage. Fortæl os, hvad du mener";
			case STOP -> "Vi overvejer at stoppe dit huslejetilskud. Fortæl os, hvad du mener";
		};
	}

	static String body(Hearing hearing, int workingDays) {
		return """
				Vi er ved at behandle din sag. Før vi afgør den, har du ret til at se, hvad vi lægger vægt på, \
				og til at fortælle os, hvad du mener. Intet er afgjort endnu.

				Det taler imod:
				%s
				%s
				Sådan svarer du
				Du kan ringe, skrive eller komme forbi. En anden må gerne svare for dig. Du kan rette oplysninger, \
				der er forkerte, og fortælle det, vi mangler at vide.

				Svar senest %d arbejdsdage efter, at du har fået brevet. Digital Post regner vi for modtaget den dag, \
				vi sender den. Et brev med posten regner vi for modtaget seks arbejdsdage efter, at vi har sendt det.

				Har du brug for mere tid eller for hjælp til at svare, så sig det til os inden fristen. Hører vi ikke \
				fra dig, afgør vi sagen ud fra det, vi ved.

				Du har også ret til at se din sag.

				Reglerne står i forvaltningsloven § 19 (høring) og § 9 (ret til at se sagen).
				""".formatted(points(hearing.grounds()), unknown(hearing.unknownToCitizen()), workingDays);
	}

	private static String points(String grounds) {
		return grounds.lines().map((line) -> "- " + line).collect(Collectors.joining("\n"));
	}

	private static String unknown(String facts) {
		return (facts == null) ? ""
				: "\nDet har vi fået at vide af andre, og du kender det måske ikke:\n" + facts + "\n";
	}

}
