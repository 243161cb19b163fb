package dk.udslusning.decision.extension;

import java.time.LocalDate;

import dk.udslusning.casefile.NeedLevel;
import dk.udslusning.casefile.deposit.DepositAnswer;
import dk.udslusning.casefile.deposit.DepositArrangements;
import dk.udslusning.casefile.deposit.DepositOutcome;
import dk.udslusning.casefile.home.HomePath;
import dk.udslusning.casefile.letter.Letters;
import dk.udslusning.decision.calculation.CalculationPreparation;
import dk.udslusning.decision.calculation.Calculations;
import dk.udslusning.decision.calculation.Prepared;
import dk.udslusning.rules.money.Money;
import dk.udslusning.testing.CaseFileDatabase;
import dk.udslusning.testing.Notices;
import dk.udslusning.testing.Office;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * By hand: 8.150,00 less a benefit of 975,00 and a refund of 3.465,08 is 3.709,92 now;
 * without the refund it is 7.175,00.
 */
@CaseFileDatabase
@Import({ HomePath.class, TrialCase.class })
@TestPropertySource(properties = "udslusning.catalogue.overlay=classpath:catalogue/demo-rates")
class PeriodEndLettersIT {

	@Autowired
	private HomePath path;

	@Autowired
	private TrialCase trial;

	@Autowired
	private CalculationPreparation preparation;

	@Autowired
	private Calculations calculations;

	@Autowired
	private DepositArrangements deposits;

	@Autowired
	private PeriodEndLetters periodEndLetters;

	@Autowired
	private Letters letters;

	@Autowired
	private Office office;

	@Test
	void tellsTheLastDayTheBudgetAndTheOptions() {
		String caseNumber = living();
		String letter = body(this.periodEndLetters.writeSixMonthsNotice(caseNumber));
		assertThat(letter).contains("Sidste dag med refusion af husleje er den 30.11.2028")
			.contains("Du skal ikke flytte", "almindelig lejer")
			.contains("Fuld husleje med ydelser til udlejeren: 8.150,00 kr.")
			.contains("Boligstøtte, som vi regner med: 975,00 kr.")
			.contains("Det betaler du selv nu: 3.709,92 kr.")
			.contains("Det betaler du selv fra den 01.12.2028: 7.175,00 kr.")
			.contains("Vi vurderer, om perioden kan forlænges")
			.contains("boligstøtte hos Udbetaling Danmark", "billigere bolig", "Ring til din sagsbehandler")
			.doesNotContain("kan måske tage over")
			.doesNotContain("beboerindskud");
	}

	@Test
	void namesNeitherTheShelterNorTheAddress() {
		String caseNumber = living();
		assertThat(body(this.periodEndLetters.writeSixMonthsNotice(caseNumber))
				+ body(this.periodEndLetters.writeThreeMonthsNotice(caseNumber)))
			.doesNotContainIgnoringCase("krisecenter")
			.doesNotContain("Prøvehus", "Prøvevej", "§ 109", "0707614285");
	}

	@Test
	void promisesNoExtensionInTheSecondLetter() {
		assertThat(body(this.periodEndLetters.writeThreeMonthsNotice(living())))
			.contains("Det betaler du selv fra den 01.12.2028: 7.175,00 kr.")
			.doesNotContain("Vi vurderer, om perioden kan forlænges");
	}

	@Test
	void tellsWhenTheLoanForTheDepositIsPaidBack() {
		String caseNumber = living();
		this.deposits.arrange(caseNumber, new DepositAnswer(DepositOutcome.GRANTED, Money.ofKroner(24_000),
				Money.ofKroner(24_000), LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 25), null));
		assertThat(body(this.periodEndLetters.writeSixMonthsNotice(caseNumber)))
			.contains("Det første afdrag kan komme fra den 25.11.2031");
	}

	@Test
	void saysThatThePermanentSchemeMayTakeOverTheTrial() {
		String caseNumber = this.trial.leased();
		this.office.today(LocalDate.of(2023, 5, 30));
		assertThat(body(this.periodEndLetters.writeSixMonthsNotice(caseNumber)))
			.contains("Sidste dag med midlertidigt huslejetilskud er den 30.11.2023")
			.contains("Fuld husleje med ydelser til udlejeren: 8.150,00 kr.")
			.contains("Ordningen »Udslusningsbolig i almen bolig« kan måske tage over")
			.doesNotContain("privat udlejningsbolig");
	}

	private String living() {
		String caseNumber = this.path.open(Notices.fromCrisisCentre());
		this.path.moveIn(caseNumber, NeedLevel.LOW);
		this.preparation.prepareFinal(caseNumber, Prepared.facts().build());
		this.calculations.calculateFinal(caseNumber);
		return caseNumber;
	}

	private String body(long letter) {
		return this.letters.get(letter).body();
	}

}
