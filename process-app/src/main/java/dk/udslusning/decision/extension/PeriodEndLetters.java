package dk.udslusning.decision.extension;

import java.time.LocalDate;
import java.util.List;

import dk.udslusning.casefile.deposit.DepositArrangement;
import dk.udslusning.casefile.deposit.DepositArrangements;
import dk.udslusning.casefile.dispatch.AddressedLetters;
import dk.udslusning.casefile.home.HomeRegister;
import dk.udslusning.casefile.letter.LetterKind;
import dk.udslusning.catalogue.Schemes;
import dk.udslusning.decision.calculation.Calculation;
import dk.udslusning.decision.ending.TenancySettlements;
import dk.udslusning.rules.money.Money;
import dk.udslusning.rules.scheme.HomeKind;
import dk.udslusning.rules.scheme.Scheme;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes the letters six and three months before a period ends.
 */
@Service
@Transactional
public class PeriodEndLetters {

	private final ExtensionGrounds grounds;

	private final PeriodEnds periodEnds;

	private final DepositArrangements deposits;

	private final HomeRegister homes;

	private final Schemes schemes;

	private final AddressedLetters letters;

	private final TenancySettlements settlements;

	PeriodEndLetters(ExtensionGrounds grounds, PeriodEnds periodEnds, DepositArrangements deposits, HomeRegister homes,
			Schemes schemes, AddressedLetters letters, TenancySettlements settlements) {
		this.grounds = grounds;
		this.periodEnds = periodEnds;
		this.deposits = deposits;
		this.homes = homes;
		this.schemes = schemes;
		this.letters = letters;
		this.settlements = settlements;
	}

	/**
	 * Writes the first letter; an extension may still come.
	 * @return the letter's id
	 */
	public long writeSixMonthsNotice(String caseNumber) {
		return write(caseNumber, LetterKind.SIX_MONTHS_NOTICE, this.periodEnds.plan(caseNumber).extensionPossible());
	}

	/**
	 * Writes the second letter; no extension comes. So the last month is certain, and
	 * where it is a part of a month its amount is to be decided.
	 * @return the letter's id
	 */
	public long writeThreeMonthsNotice(String caseNumber) {
		this.settlements.announce(caseNumber);
		return write(caseNumber, LetterKind.THREE_MONTHS_NOTICE, false);
	}

	private long write(String caseNumber, LetterKind kind, boolean extensionPossible) {
		ExtensionGround ground = this.grounds.of(caseNumber);
		LocalDate last = ground.lease().lastLegalDay();
		Money rent = ground.fullRent();
		return this.letters.write(caseNumber,
				new PeriodEndLetter(kind, ground.scheme().benefitName(), last, last.plusDays(1), rent,
						ground.calculation().map((calculation) -> budget(calculation, rent)).orElse(null),
						this.deposits.latest(caseNumber).map(DepositArrangement::firstInstalmentFrom).orElse(null),
						extensionPossible, takingOver(ground).stream().map(Scheme::label).toList()));
	}

	private static PeriodEndLetter.Budget budget(Calculation calculation, Money rent) {
		return new PeriodEndLetter.Budget(calculation.benefit(), calculation.left(),
				rent.minus(calculation.benefit()).max(Money.ZERO));
	}

	/**
	 * Other schemes that would admit the home from the day after the last one.
	 */
	private List<Scheme> takingOver(ExtensionGround ground) {
		LocalDate after = ground.lease().lastLegalDay().plusDays(1);
		HomeKind kind = this.homes.get(ground.lease().homeId()).kind();
		return this.schemes.all()
			.stream()
			.filter((scheme) -> !scheme.code().equals(ground.scheme().code()) && scheme.admits(after)
					&& scheme.homeKinds().contains(kind))
			.toList();
	}

}
