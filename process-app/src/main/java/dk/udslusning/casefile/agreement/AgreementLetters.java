package dk.udslusning.casefile.agreement;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words of the letters about an agreement before a caseworker has read them over. The
 * days are added when a letter is written. No letter threatens, and none names a place
 * where the citizen has stayed.
 */
public final class AgreementLetters {

	private static final int LIMIT = 2000;

	private AgreementLetters() {
	}

	/**
	 * Asks for evidence.
	 */
	public static String request(Agreement agreement) {
		return limited("""
				Du har en aftale med os om %s. Vi skal med mellemrum se, hvordan det går, og beder dig derfor om \
				dokumentation. Det kan være %s.

				Du kan sende den, aflevere den eller vise os den. Har du brug for hjælp til at skaffe den, eller går \
				det ikke, som vi aftalte, så ring til os. Vi vil hellere hjælpe tidligt end sent.
				""".formatted(what(agreement), documents(agreement)));
	}

	/**
	 * Reminds of evidence.
	 */
	public static String reminder(Agreement agreement) {
		return limited("""
				Vi har ikke fået dokumentation for din aftale om %s. Det kan være %s.

				Du får stadig dit huslejetilskud, og intet er afgjort. Er der noget, der gør det svært, så ring til \
				os. Vi kan hjælpe med at skaffe papirerne, og vi kan tale om aftalen.
				""".formatted(what(agreement), documents(agreement)));
	}

	/**
	 * Invites to a meeting.
	 */
	public static String invitation(Agreement agreement) {
		return limited("""
				Vi vil gerne tale med dig om din aftale om %s: hvordan det går, hvad der eventuelt er sket, og hvilken \
				hjælp du har brug for. Sammen finder vi ud af, om aftalen skal fortsætte, ændres, eller om du skal \
				fritages, for eksempel fordi du er syg eller passer små børn.

				Du må gerne tage en bisidder med. Passer tiden ikke, eller vil du hellere mødes et andet sted eller \
				tale i telefon, så ring til os. Du får stadig dit huslejetilskud, og intet er afgjort.
				""".formatted(what(agreement)));
	}

	private static String what(Agreement agreement) {
		if (agreement.kind() == null) {
			return "uddannelse eller arbejde";
		}
		String kind = switch (agreement.kind()) {
			case BEGIN_EDUCATION -> "at begynde en uddannelse";
			case RESUME_EDUCATION -> "at genoptage en uddannelse";
			case GO_TO_WORK -> "at komme i arbejde";
		};
		return kind + " (" + agreement.place() + ")";
	}

	private static String documents(Agreement agreement) {
		Stream<EvidenceKind> kinds = (agreement.kind() == AgreementKind.GO_TO_WORK)
				? Stream.of(EvidenceKind.EMPLOYMENT_CONTRACT, EvidenceKind.PAY_SLIPS)
				: Stream.of(EvidenceKind.SU_NOTICE, EvidenceKind.ENROLMENT, EvidenceKind.SCHOOL_CONFIRMATION);
		return kinds
			.map((kind) -> kind.danishName().startsWith("SU") ? kind.danishName()
					: Character.toLowerCase(kind.danishName().charAt(0)) + kind.danishName().substring(1))
			.collect(Collectors.joining(", "));
	}

	private static String limited(String text) {
		return (text.length() > LIMIT) ? text.substring(0, LIMIT) : text.strip();
	}

}
