package dk.udslusning.process.form.support;

import java.time.LocalDate;
import java.util.Map;

import dk.udslusning.access.Role;
import dk.udslusning.casefile.NeedLevel;
import dk.udslusning.casefile.intake.RegisterTransition;
import dk.udslusning.casefile.support.SupportKind;
import dk.udslusning.casefile.support.SupportOutcome;
import dk.udslusning.decision.ApprovalLevel;
import dk.udslusning.decision.Approvals;
import dk.udslusning.decision.hearing.HearingBasis;
import dk.udslusning.process.form.TaskContext;
import dk.udslusning.process.form.TaskForm;
import dk.udslusning.process.names.Variables;
import dk.udslusning.testing.CaseFileDatabase;
import dk.udslusning.testing.Notices;
import dk.udslusning.testing.Office;
import dk.udslusning.testing.Rejections;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

import static org.assertj.core.api.Assertions.assertThat;

@CaseFileDatabase
class SupportFormsIT {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

	@Autowired
	private RegisterTransition register;

	@Autowired
	private OfferActionPlanForm plan;

	@Autowired
	@Qualifier("decideSupportForm")
	private TaskForm<SupportFields> support;

	@Autowired
	private Approvals approvals;

	@Autowired
	private Office office;

	private TaskContext task;

	@BeforeEach
	void openCase() {
		this.task = new TaskContext(this.register.register(Notices.fromCrisisCentre()), "task-1", Map.of());
	}

	@Test
	void showsThePlanWhereSupportIsDecided() {
		assertThat(this.plan.read(this.task).offeredOn()).isEqualTo(TODAY);
		this.plan.submit(this.task, new ActionPlanFields(null, TODAY, true, "Ro om børnene", null));
		assertThat(this.support.read(this.task).facts()).contains("**Handleplan:** Ro om børnene");
	}

	@Test
	void proposesAMiddlingNeed() {
		assertThat(this.support.read(this.task).needLevel()).isEqualTo(NeedLevel.MEDIUM);
		assertThat(this.support.version(this.task)).isZero();
	}

	@Test
	void routesAGrantWithoutApprovalAndLeavesNoEarlierOneStanding() {
		assertThat(this.support.submit(this.task, granted()).variables())
			.isEqualTo(Map.of(Variables.SUPPORT_OUTCOME, "GRANTED", Variables.APPROVED, false));
		assertThat(this.support.version(this.task)).isPositive();
	}

	@Test
	void routesARefusalToASecondPersonAndShowsItsComment() {
		Map<String, Object> routing = this.support.submit(this.task, refused(HearingBasis.HEARD, TODAY, "Enig"))
			.variables();
		assertThat(routing).containsEntry(Variables.SUPPORT_OUTCOME, "REFUSED").containsKey(Variables.APPROVAL_ID);
		this.office.signIn("teamleder", Role.TEAM_LEADER);
		this.approvals.sendBack((Long) routing.get(Variables.APPROVAL_ID), ApprovalLevel.TEAM_LEADER, "Spørg lægen");
		SupportFields shown = this.support.read(this.task);
		assertThat(shown.facts()).contains("Sendt tilbage af Dorte Vestergaard den 23.11.2026: Spørg lægen");
		assertThat(shown.reasons()).isEqualTo("Du klarer dig selv");
	}

	@Test
	void demandsHearingAndReasonsOfARefusalAtTheirFields() {
		assertThat(Rejections.fieldsRefusedBy(() -> this.support.submit(this.task, refused(null, null, null))))
			.containsExactly("hearingBasis");
		assertThat(Rejections
			.fieldsRefusedBy(() -> this.support.submit(this.task, refused(HearingBasis.HEARD, null, null))))
			.containsExactly("heardOn", "hearingNote");
	}

	private static SupportFields granted() {
		return new SupportFields(0L, null, "Brug for hjælp til økonomi", SupportOutcome.GRANTED,
				SupportKind.SECTION_85A, 8, "Bostøtten", null, null, null, null, null, null, NeedLevel.HIGH);
	}

	private static SupportFields refused(HearingBasis basis, LocalDate heardOn, String note) {
		return new SupportFields(0L, null, "Har boet alene", SupportOutcome.REFUSED, null, null, null, null, null,
				"Du klarer dig selv", basis, heardOn, note, NeedLevel.LOW);
	}

}
