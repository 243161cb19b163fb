package dk.udslusning.casefile.consent;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import dk.udslusning.casefile.dispatch.AddressedLetters;
import dk.udslusning.casefile.letter.Letter;
import dk.udslusning.casefile.letter.LetterKind;
import dk.udslusning.casefile.letter.Letters;
import dk.udslusning.rules.time.DanishDates;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The letter that tells the citizen in writing, before the first decision, what she must
 * report, what we may fetch and check, and when money can be claimed back (RSL §§ 11,
 * 12). It names no shelter and no address.
 */
@Service
@Transactional
public class InformationLetter {

	private static final String SUBJECT = "Dine pligter og rettigheder i din sag";

	private final Consents consents;

	private final Letters letters;

	private final AddressedLetters addressed;

	InformationLetter(Consents consents, Letters letters, AddressedLetters addressed) {
		this.consents = consents;
		this.letters = letters;
		this.addressed = addressed;
	}

	/**
	 * Writes the letter into the case file, unless one lies there unsent.
	 * @return the letter's id
	 */
	public long write(String caseNumber) {
		return this.letters.latest(caseNumber, LetterKind.INFORMATION_DUTY)
			.filter((letter) -> !letter.isSent())
			.map(Letter::id)
			.orElseGet(() -> this.addressed.write(caseNumber, LetterKind.INFORMATION_DUTY, SUBJECT, body(caseNumber)));
	}

	private String body(String caseNumber) {
		return """
				Vi behandler din sag om en udslusningsbolig og hjælp til huslejen. Her står, hvad du skal vide, før vi træffer den første afgørelse.

				Du skal fortælle os, når noget ændrer sig
				Du skal give os besked, når der sker ændringer, som kan have betydning for hjælpen: din indkomst, hvem der bor hos dig, dit ophold, din lejekontrakt og din boligstøtte. Det står i retssikkerhedslovens § 11, stk. 2.

				Oplysninger, vi henter om dig
				%s
				Oplysninger om din økonomi kan vi hente uden dit samtykke, fx om indkomst fra indkomstregistret og om boligstøtte fra Udbetaling Danmark. Det står i retssikkerhedslovens § 11 a.

				Vi kan kontrollere oplysningerne
				Vi kan sammenholde det, du oplyser, med det, andre myndigheder har registreret. Det står i retssikkerhedslovens kapitel 3 a.

				Hvis du får for meget
				Vi kan kun kræve penge tilbage, hvis du mod bedre vidende har tiet med oplysninger eller har fået hjælp med urette. Det er kommunen, der skal bevise det. Det står i serviceloven §§ 164 og 165. Den, der bevidst giver urigtige oplysninger, kan straffes. Vi skal fortælle dig det skriftligt efter retssikkerhedslovens § 12.

				Hvor længe det varer
				Kan vi ikke afgøre sagen inden for kommunens frist, skriver vi til dig, hvornår du kan vente svar. Det står i retssikkerhedslovens § 3.

				Du har ret til at have en anden med til møder eller til at lade en anden handle for dig (forvaltningslovens § 8). Du kan bede om at se din sag (forvaltningslovens § 9).
				"""
			.formatted(consentText(caseNumber));
	}

	private String consentText(String caseNumber) {
		List<Consent> given = this.consents.latest(caseNumber).map(Guidance::consents).orElse(List.of());
		if (given.isEmpty()) {
			return "Du har ikke givet samtykke til, at vi henter oplysninger. Så afgør vi sagen på det, vi har. "
					+ "Manglende samtykke betyder ikke i sig selv, at du får afslag (retssikkerhedslovens § 11 b).";
		}
		return "Du har givet samtykke til, at vi henter disse oplysninger:\n"
				+ given.stream().map(InformationLetter::line).collect(Collectors.joining("\n"))
				+ "\nDu kan til enhver tid trække samtykket tilbage.";
	}

	private static String line(Consent consent) {
		return "- " + consent.kinds() + ", fra " + consent.fromWhom() + " (gælder " + consent.purpose() + ", givet "
				+ consent.givenAs().danishName().toLowerCase(Locale.ROOT) + " den "
				+ DanishDates.format(consent.givenOn()) + ")";
	}

}
