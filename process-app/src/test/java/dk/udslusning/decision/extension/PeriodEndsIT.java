package dk.udslusning.decision.extension;

import java.time.LocalDate;
import java.time.LocalDateTime;

import dk.udslusning.casefile.home.HomePath;
import dk.udslusning.casefile.lease.AddendumTerms;
import dk.udslusning.casefile.lease.LeaseTerms;
import dk.udslusning.casefile.lease.RegisterLease;
import dk.udslusning.casefile.lease.SignAddendum;
import dk.udslusning.testing.CaseFileDatabase;
import dk.udslusning.testing.Notices;
import dk.udslusning.testing.Office;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

@CaseFileDatabase
@Import({ HomePath.class, TrialCase.class })
class PeriodEndsIT {

	@Autowired
	private HomePath path;

	@Autowired
	private TrialCase trial;

	@Autowired
	private RegisterLease registerLease;

	@Autowired
	private SignAddendum addenda;

	@Autowired
	private PeriodEnds periodEnds;

	@Autowired
	private Office office;

	/** The lease of 24 months from 1 December 2026 ends on 30 November 2028. */
	@Test
	void findsTheMomentsBeforeTheLastLegalDay() {
		PeriodEndPlan plan = this.periodEnds.plan(leased(24));
		assertThat(plan.lastLegalDay()).isEqualTo(LocalDate.of(2028, 11, 30));
		assertThat(plan.sixMonthsNoticeAt()).isEqualTo(LocalDateTime.parse("2028-05-30T06:00"));
		assertThat(plan.assessmentAt()).isEqualTo(LocalDateTime.parse("2028-07-30T06:00"));
		assertThat(plan.threeMonthsNoticeAt()).isEqualTo(LocalDateTime.parse("2028-08-30T06:00"));
	}

	/** 9 months end on 31 August 2027; 27 months on 28 February 2029. */
	@Test
	void findsTheLastDayOfAShorterMonth() {
		PeriodEndPlan august = this.periodEnds.plan(leased(9));
		assertThat(august.sixMonthsNoticeAt()).isEqualTo(LocalDateTime.parse("2027-02-28T06:00"));
		assertThat(august.assessmentAt()).isEqualTo(LocalDateTime.parse("2027-04-30T06:00"));
		assertThat(august.threeMonthsNoticeAt()).isEqualTo(LocalDateTime.parse("2027-05-31T06:00"));
		PeriodEndPlan february = this.periodEnds.plan(leased(27));
		assertThat(february.sixMonthsNoticeAt()).isEqualTo(LocalDateTime.parse("2028-08-28T06:00"));
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			# today, six due, three due, possible, source
			2026-12-01, true,  true,  true,  all ahead
			2028-05-29, true,  true,  true,  the day before the first letter
			2028-05-30, true,  true,  true,  on its day
			2028-08-29, true,  true,  true,  late; the first letter is still the latest due
			2028-08-30, false, true,  true,  both are due: only the second is true
			2028-11-30, false, true,  true,  on the last day
			2028-12-01, false, false, false, over
			2030-01-01, false, false, false, long over
			""")
	void leavesOnlyTheLatestLetterThatIsDue(LocalDate today, boolean six, boolean three, boolean possible) {
		String caseNumber = leased(24);
		this.office.today(today);
		PeriodEndPlan plan = this.periodEnds.plan(caseNumber);
		assertThat(plan.sixMonthsNoticeDue()).isEqualTo(six);
		assertThat(plan.threeMonthsNoticeDue()).isEqualTo(three);
		assertThat(plan.extensionPossible()).isEqualTo(possible);
	}

	@Test
	void seesNoExtensionAtTheMaximum() {
		assertThat(this.periodEnds.plan(leased(60)).extensionPossible()).isFalse();
		assertThat(this.periodEnds.plan(leased(59)).extensionPossible()).isTrue();
	}

	@Test
	void plansAnewAfterAnAddendum() {
		String caseNumber = this.trial.leased();
		this.office.today(LocalDate.of(2023, 11, 1));
		assertThat(this.periodEnds.plan(caseNumber).lastLegalDay()).isEqualTo(TrialCase.LAST_DAY);
		this.addenda.signed(caseNumber,
				new AddendumTerms(LocalDate.of(2023, 11, 1), 60, "Som før.", LocalDate.of(2023, 10, 20)), 36);
		PeriodEndPlan plan = this.periodEnds.plan(caseNumber);
		assertThat(plan.lastLegalDay()).isEqualTo(LocalDate.of(2026, 11, 30));
		assertThat(plan.sixMonthsNoticeAt()).isEqualTo(LocalDateTime.parse("2026-05-30T06:00"));
		assertThat(plan.extensionPossible()).isFalse();
		assertThat(plan.sixMonthsNoticeDue()).isTrue();
	}

	private String leased(int months) {
		String caseNumber = this.path.open(Notices.ofAnother());
		this.path.assign(caseNumber);
		LeaseTerms good = HomePath.terms();
		this.registerLease.signed(caseNumber,
				new LeaseTerms(good.signedOn(), good.leaseStart(), months, good.deviations(), good.councilApprovedOn(),
						good.rent(), false, good.heat(), null, good.antenna(), null, null, good.plannedMovingIn(),
						good.plannedDischarge()));
		return caseNumber;
	}

}
