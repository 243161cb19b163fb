package dk.udslusning.casefile.evaluation;

import java.time.LocalDate;

import dk.udslusning.casefile.NeedLevel;
import dk.udslusning.casefile.home.HomePath;
import dk.udslusning.casefile.income.IncomeKind;
import dk.udslusning.casefile.tenancy.Tenancies;
import dk.udslusning.testing.CaseFileDatabase;
import dk.udslusning.testing.Notices;
import dk.udslusning.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static dk.udslusning.testing.Rejections.fieldsRefusedBy;
import static org.assertj.core.api.Assertions.assertThat;

@CaseFileDatabase
class CourseEvaluationsIT {

	private static final LocalDate LAST_TALK = LocalDate.of(2028, 12, 4);

	@Autowired
	private HomePath path;

	@Autowired
	private CourseEvaluations evaluations;

	@Autowired
	private Tenancies tenancies;

	@Autowired
	private Office office;

	private String caseNumber;

	@BeforeEach
	void twoYearsInTheHome() {
		this.caseNumber = this.path.open(Notices.fromCrisisCentre());
		this.path.moveIn(this.caseNumber, NeedLevel.MEDIUM);
		this.office.today(LAST_TALK);
	}

	@Test
	void keepsTheNewestEvaluation() {
		assertThat(this.evaluations.latest(this.caseNumber)).isEmpty();
		this.evaluations.record(this.caseNumber, on(LAST_TALK.minusDays(1), HousingAfterwards.UNKNOWN, true, null));
		CourseEvaluation second = on(LAST_TALK, HousingAfterwards.STAYS_AS_TENANT, true, null);
		this.evaluations.record(this.caseNumber, second);
		assertThat(this.evaluations.latest(this.caseNumber)).contains(second);
	}

	@Test
	void asksForEverythingThatCountsTheCase() {
		assertThat(fieldsRefusedBy(() -> this.evaluations.record(this.caseNumber,
				new CourseEvaluation(null, null, null, null, null, null, null, null, null, null))))
			.containsExactly("heldOn", "citizenTookPart", "housing", "occupation", "income", "economy", "wellBeing",
					"returnedToShelter");
		assertThat(this.evaluations.latest(this.caseNumber)).isEmpty();
	}

	@Test
	void takesTodayAndTheDayOfMovingInAndNoDayBeyond() {
		assertThat(fieldsRefusedBy(() -> this.evaluations.record(this.caseNumber,
				on(LAST_TALK.plusDays(1), HousingAfterwards.UNKNOWN, true, null))))
			.containsExactly("heldOn");
		assertThat(fieldsRefusedBy(() -> this.evaluations.record(this.caseNumber,
				on(HomePath.MOVED_IN.minusDays(1), HousingAfterwards.UNKNOWN, true, null))))
			.containsExactly("heldOn");
		this.evaluations.record(this.caseNumber, on(LAST_TALK, HousingAfterwards.UNKNOWN, true, null));
		this.evaluations.record(this.caseNumber, on(HomePath.MOVED_IN, HousingAfterwards.UNKNOWN, true, null));
	}

	@Test
	void asksOnWhatItRestsWhereTheCitizenWasNotThere() {
		assertThat(fieldsRefusedBy(() -> this.evaluations.record(this.caseNumber,
				on(LAST_TALK, HousingAfterwards.STAYS_AS_TENANT, false, " "))))
			.containsExactly("remark");
		this.evaluations.record(this.caseNumber, on(LAST_TALK, HousingAfterwards.STAYS_AS_TENANT, false,
				"Tager ikke telefonen; udlejeren siger, at det går godt."));
	}

	@Test
	void refusesThatSheStaysWhenSheHasMovedOut() {
		this.tenancies.moveOut(this.caseNumber, LAST_TALK.minusDays(3));
		assertThat(fieldsRefusedBy(() -> this.evaluations.record(this.caseNumber,
				on(LAST_TALK, HousingAfterwards.STAYS_AS_TENANT, true, null))))
			.containsExactly("housing");
		this.evaluations.record(this.caseNumber, on(LAST_TALK, HousingAfterwards.OTHER_OWN_HOME, true, null));
	}

	private static CourseEvaluation on(LocalDate heldOn, HousingAfterwards housing, boolean tookPart, String remark) {
		return new CourseEvaluation(heldOn, tookPart, housing, OccupationAfterwards.WORK, IncomeKind.WAGE,
				SinceMovingIn.BETTER, SinceMovingIn.SAME, false, "Bostøtte efter § 85", remark);
	}

}
