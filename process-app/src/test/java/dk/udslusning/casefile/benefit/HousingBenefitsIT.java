package dk.udslusning.casefile.benefit;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import dk.udslusning.casefile.NeedLevel;
import dk.udslusning.casefile.home.HomePath;
import dk.udslusning.casefile.note.CaseNotes;
import dk.udslusning.rules.money.Money;
import dk.udslusning.rules.refund.BenefitBasis;
import dk.udslusning.testing.CaseFileDatabase;
import dk.udslusning.testing.Notices;
import dk.udslusning.testing.Office;
import dk.udslusning.testing.Rejections;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Lease signed on 23 November 2026; moved in on 10 December, so day 30 is 9 January 2027.
 */
@CaseFileDatabase
@Import(HomePath.class)
class HousingBenefitsIT {

	private static final YearMonth DECEMBER = YearMonth.of(2026, 12);

	@Autowired
	private HomePath path;

	@Autowired
	private HousingBenefits benefits;

	@Autowired
	private CaseNotes notes;

	@Autowired
	private Office office;

	private String caseNumber;

	@BeforeEach
	void movedIn() {
		this.caseNumber = this.path.open(Notices.fromCrisisCentre());
		this.path.moveIn(this.caseNumber, NeedLevel.LOW);
	}

	@Test
	void countsFromMovingInUntilDay30() {
		this.office.today(LocalDate.of(2027, 1, 9));
		assertThat(apply(LocalDate.of(2027, 1, 9)).countsFrom()).isEqualTo(HomePath.MOVED_IN);
		assertThat(this.notes.of(this.caseNumber)).isEmpty();
	}

	@Test
	void countsFromTheNextMonthAfterDay30AndSaysSo() {
		this.office.today(LocalDate.of(2027, 1, 10));
		assertThat(apply(LocalDate.of(2027, 1, 10)).countsFrom()).isEqualTo(LocalDate.of(2027, 2, 1));
		assertThat(this.notes.of(this.caseNumber)).singleElement()
			.satisfies((note) -> assertThat(note.text()).contains("10.01.2027", "01.02.2027"));
	}

	@Test
	void findsTheApplicationOfTheHome() {
		assertThat(this.benefits.application(this.caseNumber)).isEmpty();
		BenefitApplication application = apply(HomePath.MOVED_IN);
		assertThat(this.benefits.application(this.caseNumber)).contains(application);
	}

	@Test
	void refusesADayThatCannotBe() {
		assertThat(refusedAt(HomePath.MOVED_IN.plusDays(1), Applicant.CITIZEN)).containsExactly("appliedOn");
		assertThat(refusedAt(LocalDate.of(2026, 11, 22), Applicant.CITIZEN)).containsExactly("appliedOn");
		assertThat(refusedAt(null, null)).containsExactly("appliedOn", "appliedBy");
		apply(LocalDate.of(2026, 11, 23));
	}

	@Test
	void takesAnEarlierApplicationOfACoTenant() {
		assertThat(
				this.benefits.apply(this.caseNumber, LocalDate.of(2026, 11, 2), Applicant.CO_TENANT, null).countsFrom())
			.isEqualTo(HomePath.MOVED_IN);
	}

	@Test
	void keepsEachDecidedAmountOfAMonth() {
		keep(1_000, false);
		keep(1_000, false);
		keep(1_100, false);
		keep(700, true);
		assertThat(this.benefits.decided(this.caseNumber, DECEMBER, false).orElseThrow().amount())
			.isEqualTo(Money.ofKroner(1_100));
		assertThat(this.benefits.decided(this.caseNumber, DECEMBER, true).orElseThrow().amount())
			.isEqualTo(Money.ofKroner(700));
		assertThat(this.benefits.decided(this.caseNumber, DECEMBER.plusMonths(1), false)).isEmpty();
		assertThat(this.benefits.of(this.caseNumber)).hasSize(3);
	}

	private void keep(long kroner, boolean daysOnly) {
		this.benefits.keep(this.caseNumber, new BenefitMonth(DECEMBER, Money.ofKroner(kroner), BenefitBasis.DECIDED,
				daysOnly, "Udbetaling Danmarks brev af 05.12.2026", LocalDate.of(2026, 12, 5)));
	}

	private BenefitApplication apply(LocalDate on) {
		return this.benefits.apply(this.caseNumber, on, Applicant.TOGETHER, null);
	}

	private List<String> refusedAt(LocalDate on, Applicant by) {
		return Rejections.fieldsRefusedBy(() -> this.benefits.apply(this.caseNumber, on, by, null));
	}

}
