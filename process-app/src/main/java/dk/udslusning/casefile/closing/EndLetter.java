package dk.udslusning.casefile.closing;

import java.util.Optional;

import dk.udslusning.casefile.CaseFiles;
import dk.udslusning.casefile.dispatch.AddressedLetters;
import dk.udslusning.casefile.lease.LeasePrice;
import dk.udslusning.casefile.lease.LeasePrices;
import dk.udslusning.casefile.lease.Leases;
import dk.udslusning.casefile.letter.Letter;
import dk.udslusning.casefile.letter.LetterKind;
import dk.udslusning.casefile.letter.Letters;
import dk.udslusning.casefile.tenancy.Tenancies;
import dk.udslusning.casefile.tenancy.Tenancy;
import dk.udslusning.catalogue.Schemes;
import dk.udslusning.rules.money.Money;
import dk.udslusning.rules.time.DanishDates;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The last letter of a course: the refund is over, what she pays from now on, and that
 * the home is hers to keep as an ordinary tenant unless she has moved (FVL § 7). It
 * decides nothing, and names neither a shelter nor an address.
 */
@Service
@Transactional
public class EndLetter {

	private final Letters letters;

	private final AddressedLetters addressed;

	private final CaseFiles cases;

	private final Schemes schemes;

	private final Leases leases;

	private final LeasePrices prices;

	private final Tenancies tenancies;

	EndLetter(Letters letters, AddressedLetters addressed, CaseFiles cases, Schemes schemes, Leases leases,
			LeasePrices prices, Tenancies tenancies) {
		this.letters = letters;
		this.addressed = addressed;
		this.cases = cases;
		this.schemes = schemes;
		this.leases = leases;
		this.prices = prices;
		this.tenancies = tenancies;
	}

	/**
	 * Writes the letter into the case file, unless one lies there unsent.
	 * @param caseNumber the case, whose time in the home is over
	 * @return the letter's id
	 */
	public long write(String caseNumber) {
		Optional<Letter> unsent = this.letters.latest(caseNumber, LetterKind.COURSE_ENDED)
			.filter((letter) -> !letter.isSent());
		return unsent.map(Letter::id).orElseGet(() -> writeNew(caseNumber));
	}

	private long writeNew(String caseNumber) {
		String benefit = this.schemes.get(this.cases.get(caseNumber).scheme()).benefitName();
		Tenancy tenancy = this.tenancies.required(caseNumber);
		String text = (tenancy.movedOutOn() != null) ? afterMovingOut(tenancy, benefit)
				: asOrdinaryTenant(this.prices.newest(this.leases.requiredLivedIn(caseNumber)), benefit);
		return this.addressed.write(caseNumber, LetterKind.COURSE_ENDED, "Du får ikke længere " + benefit, text);
	}

	private static String afterMovingOut(Tenancy tenancy, String benefit) {
		return """
				Du er flyttet fra din udslusningsbolig den %s. Derfor får du ikke længere %s fra kommunen. Den sidste måned er delt efter dage.

				Har du stadig udgifter til boligen efter den dag, så ring til os med det samme.

				Det skal du selv gøre
				- Sig til Udbetaling Danmark, at du er flyttet, så din boligstøtte passer.
				- Spørg udlejeren, hvornår boligen bliver synet, og hvad der sker med indskuddet. Har du lån til indskuddet, skal det betales tilbage på de vilkår, du har fået.
				"""
			.formatted(DanishDates.format(tenancy.movedOutOn()), benefit);
	}

	private static String asOrdinaryTenant(LeasePrice price, String benefit) {
		Money full = price.rent().plus(price.payments().total());
		return """
				Du har haft en udslusningsbolig på særlige vilkår. De er slut nu, og du får ikke længere %s fra kommunen.

				Du skal ikke flytte
				Du bor i boligen som almindelig lejer, så længe du vil, og så længe du betaler din husleje.

				Det betaler du nu
				Den fulde husleje med ydelser til udlejeren er %s om måneden, efter det vi ved. Din boligstøtte trækkes fra. Den fulde husleje står på opkrævningen fra udlejeren.

				Bliver huslejen for høj
				- Tal med os, før du kommer bagud. Vi kan rådgive dig om din økonomi og om en billigere bolig.
				- Sig til Udbetaling Danmark, når din indkomst eller husstanden ændrer sig.
				- Har du lån til indskuddet, kan afdragene begynde fem år efter, at du fik lånet.
				"""
			.formatted(benefit, full);
	}

}
