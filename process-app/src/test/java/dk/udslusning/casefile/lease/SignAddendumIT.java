package dk.udslusning.casefile.lease;

import java.time.LocalDate;

import dk.udslusning.casefile.home.HomePath;
import dk.udslusning.testing.CaseFileDatabase;
import dk.udslusning.testing.Notices;
import dk.udslusning.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

import static dk.udslusning.testing.Rejections.fieldsRefusedBy;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The lease of 24 months from 1 December 2026 ends on 30 November 2028; extended by 12
 * months on 30 November 2029.
 */
@CaseFileDatabase
@Import(HomePath.class)
@RecordApplicationEvents
class SignAddendumIT {

	private static final LocalDate LAST_DAY = LocalDate.of(2028, 11, 30);

	@Autowired
	private HomePath path;

	@Autowired
	private SignAddendum addenda;

	@Autowired
	private Leases leases;

	@Autowired
	private Office office;

	@Autowired
	private ApplicationEvents events;

	private String caseNumber;

	@BeforeEach
	void leased() {
		this.caseNumber = this.path.open(Notices.fromCrisisCentre());
		this.path.lease(this.caseNumber);
		this.office.today(LAST_DAY);
	}

	@Test
	void givesEveryReaderTheNewPeriod() {
		Lease before = this.leases.required(this.caseNumber);
		Lease after = this.addenda.signed(this.caseNumber, terms(LAST_DAY, 36), 12);
		assertThat(after.lastLegalDay()).isEqualTo(LocalDate.of(2029, 11, 30));
		assertThat(after.periodMonths()).isEqualTo(36);
		assertThat(after.deviations()).isEqualTo("Som i lejekontrakten, i 36 måneder.");
		assertThat(this.leases.latest(this.caseNumber)).contains(after);
		assertThat(this.leases.get(before.id())).isEqualTo(after);
		assertThat(after.rent()).isEqualTo(before.rent());
	}

	@Test
	void tellsWhoeverWaitsForTheLastLegalDay() {
		this.addenda.signed(this.caseNumber, terms(LAST_DAY, 36), 12);
		assertThat(this.events.stream(LastLegalDayMoved.class))
			.containsExactly(new LastLegalDayMoved(this.caseNumber, LocalDate.of(2029, 11, 30)));
	}

	@Test
	void keepsEveryAddendumAndLetsTheNewestHold() {
		Lease first = this.addenda.signed(this.caseNumber, terms(LAST_DAY, 30), 12);
		this.office.today(LocalDate.of(2029, 5, 31));
		Lease second = this.addenda.signed(this.caseNumber, terms(LocalDate.of(2029, 5, 31), 60), 30);
		assertThat(first.lastLegalDay()).isEqualTo(LocalDate.of(2029, 5, 31));
		assertThat(second.lastLegalDay()).isEqualTo(LocalDate.of(2031, 11, 30));
		assertThat(this.leases.addenda(second.id())).extracting(LeaseAddendum::periodMonths).containsExactly(30, 60);
	}

	@Test
	void leavesTheSignedLeaseAsItWasWhenTheTenancyEnds() {
		Lease extended = this.addenda.signed(this.caseNumber, terms(LAST_DAY, 36), 12);
		Lease ended = this.leases.end(extended.id(), LocalDate.of(2029, 1, 31));
		assertThat(ended.lastLegalDay()).isEqualTo(LocalDate.of(2029, 11, 30));
		assertThat(ended.endedOn()).isEqualTo(LocalDate.of(2029, 1, 31));
	}

	@Test
	void takesAnAddendumOfTheLastDayAndNoneOfTheDayAfter() {
		this.office.today(LAST_DAY.plusDays(1));
		assertThat(fieldsRefusedBy(() -> this.addenda.signed(this.caseNumber, terms(LAST_DAY.plusDays(1), 36), 12)))
			.containsExactly("signedOn");
		assertThat(this.addenda.signed(this.caseNumber, terms(LAST_DAY, 36), 12).periodMonths()).isEqualTo(36);
	}

	@Test
	void refusesMonthsThatWereNotDecided() {
		for (Integer months : new Integer[] { null, 0, 24, 37 }) {
			assertThat(fieldsRefusedBy(() -> this.addenda.signed(this.caseNumber, terms(LAST_DAY, months), 12)))
				.containsExactly("periodMonths");
		}
		assertThat(this.leases.required(this.caseNumber).lastLegalDay()).isEqualTo(LAST_DAY);
	}

	@Test
	void namesEverythingThatIsMissing() {
		assertThat(fieldsRefusedBy(
				() -> this.addenda.signed(this.caseNumber, new AddendumTerms(null, null, " ", null), 12)))
			.containsExactly("signedOn", "periodMonths", "deviations", "councilApprovedOn");
		assertThat(fieldsRefusedBy(() -> this.addenda.signed(this.caseNumber,
				new AddendumTerms(LAST_DAY.plusDays(1), 36, "Som før", LAST_DAY.plusDays(1)), 12)))
			.contains("signedOn", "councilApprovedOn");
		assertThat(fieldsRefusedBy(() -> this.addenda.signed(this.caseNumber,
				new AddendumTerms(LocalDate.of(2026, 11, 22), 36, "Som før", LAST_DAY), 12)))
			.containsExactly("signedOn");
	}

	private static AddendumTerms terms(LocalDate signedOn, Integer months) {
		return new AddendumTerms(signedOn, months, "Som i lejekontrakten, i 36 måneder.", LocalDate.of(2028, 11, 1));
	}

}
