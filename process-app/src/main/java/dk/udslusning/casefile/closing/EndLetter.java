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
		CourseEndedLetter letter = (tenancy.movedOutOn() != null)
				? new CourseEndedLetter(benefit, tenancy.movedOutOn(), null)
				: new CourseEndedLetter(benefit, null, fullRent(caseNumber));
		return this.addressed.write(caseNumber, letter);
	}

	private Money fullRent(String caseNumber) {
		LeasePrice price = this.prices.newest(this.leases.requiredLivedIn(caseNumber));
		return price.rent().plus(price.payments().total());
	}

}
