package dk.udslusning.casefile.closing;

import java.time.LocalDate;

import dk.udslusning.casefile.NeedLevel;
import dk.udslusning.casefile.home.HomePath;
import dk.udslusning.casefile.letter.Channel;
import dk.udslusning.casefile.letter.Letter;
import dk.udslusning.casefile.letter.Letters;
import dk.udslusning.casefile.tenancy.Tenancies;
import dk.udslusning.testing.CaseFileDatabase;
import dk.udslusning.testing.Notices;
import dk.udslusning.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@CaseFileDatabase
class EndLetterIT {

	/** Monday, the first day after a lease of 24 months from 1 December 2026. */
	private static final LocalDate AFTERWARDS = LocalDate.of(2028, 12, 4);

	@Autowired
	private HomePath path;

	@Autowired
	private EndLetter endLetter;

	@Autowired
	private Letters letters;

	@Autowired
	private Tenancies tenancies;

	@Autowired
	private Office office;

	private String caseNumber;

	@BeforeEach
	void twoYearsInTheHome() {
		this.caseNumber = this.path.open(Notices.fromCrisisCentre());
		this.path.moveIn(this.caseNumber, NeedLevel.MEDIUM);
		this.office.today(AFTERWARDS);
	}

	/** 7,500 rent + 500 heat + 150 antenna = 8,150 kr. */
	@Test
	void saysThatSheStaysAndWhatTheFullRentIs() {
		Letter letter = this.letters.get(this.endLetter.write(this.caseNumber));
		assertThat(letter.subject()).isEqualTo("Du får ikke længere refusion af husleje");
		assertThat(letter.body()).contains("Du skal ikke flytte", "8.150,00 kr. om måneden")
			.doesNotContain("krisecenter", "Krisecenter", "%s");
	}

	@Test
	void saysWhenSheMovedInsteadOfThatSheStays() {
		this.tenancies.moveOut(this.caseNumber, LocalDate.of(2028, 11, 15));
		assertThat(this.letters.get(this.endLetter.write(this.caseNumber)).body())
			.contains("Du er flyttet fra din udslusningsbolig den 15.11.2028")
			.doesNotContain("Du skal ikke flytte");
	}

	@Test
	void writesOnceUntilItIsSent() {
		long first = this.endLetter.write(this.caseNumber);
		assertThat(this.endLetter.write(this.caseNumber)).isEqualTo(first);
		this.letters.recordSent(first, AFTERWARDS, Channel.HANDED_OVER, "sagsbehandler1");
		assertThat(this.endLetter.write(this.caseNumber)).isNotEqualTo(first);
	}

}
