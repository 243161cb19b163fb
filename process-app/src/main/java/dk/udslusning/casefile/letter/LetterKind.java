package dk.udslusning.casefile.letter;

/**
 * What a letter is for.
 */
public enum LetterKind {

	INFORMATION_DUTY("Oplysningsbrev"), HEARING("Partshøring"), REFUSAL("Afslag"),
	SUPPORT_DECISION("Afgørelse om bostøtte"), DEPOSIT_DECISION("Afgørelse om beboerindskudslån"),
	GRANT("Afgørelse om refusion af husleje"), REMINDER("Rykker for oplysninger"),
	CHILD_TURNS_ADULT("Varsel om barn, der fylder 18"), CHANGED_AMOUNT("Afgørelse om ændret refusion af husleje"),
	RATE_REGULATION("Afgørelse om ny sats"), EVIDENCE_REQUEST("Anmodning om dokumentation"),
	EVIDENCE_REMINDER("Rykker for dokumentation"), MEETING_INVITATION("Indkaldelse til møde om aftalen"),
	STOP("Afgørelse om stop af huslejetilskud"), SIX_MONTHS_NOTICE("Brev seks måneder før periodens udløb"),
	THREE_MONTHS_NOTICE("Brev tre måneder før periodens udløb"), EXTENSION("Afgørelse om forlængelse"),
	NO_EXTENSION("Afgørelse om ingen forlængelse"), COURSE_ENDED("Afslutning"), APPEAL_RECEIVED("Klagen er modtaget"),
	APPEAL_DELAYED("Svar på klagen trækker ud"), APPEAL_OUTCOME("Afgørelse om klage"),
	APPEAL_FORWARDED("Klagen er sendt til Ankestyrelsen"), DELAY_NOTICE("Besked om længere sagsbehandlingstid"),
	FILE_ACCESS("Svar om aktindsigt"), REPAYMENT("Om tilbagebetaling"), OVERVIEW("Dit overblik"),
	HOME_OFFER("Boligtilbud med budget"), CONSENT_FORM("Samtykkeerklæring"),
	AGREEMENT_FORM("Uddannelses- eller arbejdsaftale"), LANDLORD("Anvisning til udlejeren");

	private final String danishName;

	LetterKind(String danishName) {
		this.danishName = danishName;
	}

	public String danishName() {
		return this.danishName;
	}

}
