package dk.udslusning.decision.ending;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dk.udslusning.casefile.CloseReason;
import dk.udslusning.casefile.closing.CaseClosings;
import dk.udslusning.casefile.closing.Closing;
import dk.udslusning.casefile.closing.Told;
import dk.udslusning.casefile.home.HomePath;
import dk.udslusning.decision.ApprovalKind;
import dk.udslusning.decision.ApprovalState;
import dk.udslusning.decision.Approvals;
import dk.udslusning.decision.DecisionType;
import dk.udslusning.decision.hearing.HearingGrounds;
import dk.udslusning.decision.hearing.HearingState;
import dk.udslusning.decision.hearing.Hearings;
import dk.udslusning.testing.CaseFileDatabase;
import dk.udslusning.testing.Notices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static dk.udslusning.testing.Rejections.refusal;
import static org.assertj.core.api.Assertions.assertThat;

@CaseFileDatabase
class OpenDecisionsIT {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

	@Autowired
	private HomePath path;

	@Autowired
	private Hearings hearings;

	@Autowired
	private Approvals approvals;

	@Autowired
	private CaseClosings closings;

	private String caseNumber;

	@BeforeEach
	void aCase() {
		this.caseNumber = this.path.open(Notices.fromCrisisCentre());
	}

	@Test
	void completesNoCaseOverAnOpenHearing() {
		long hearing = this.hearings.open(this.caseNumber, DecisionType.REFUSAL,
				new HearingGrounds(List.of("Behovet er ikke oplyst."), null, false));
		assertThat(refusal(() -> this.closings.prepare(this.caseNumber, closing(CloseReason.COMPLETED))).faults())
			.singleElement()
			.satisfies((fault) -> {
				assertThat(fault.field()).isEqualTo("closedOn");
				assertThat(fault.message())
					.isEqualTo("En partshøring er ikke afsluttet (Afslag på udslusningsbolig). Afslut den først");
			});

		this.hearings.lapse(this.caseNumber, Set.of(DecisionType.REFUSAL), "Der skal ikke længere træffes afgørelse.");
		assertThat(this.hearings.get(hearing).state()).isEqualTo(HearingState.LAPSED);
		assertThat(this.hearings.get(hearing).allowsAdverseDecision()).isFalse();
		this.closings.prepare(this.caseNumber, closing(CloseReason.COMPLETED));
	}

	@Test
	void completesNoCaseOverAnUnansweredApproval() {
		long asked = this.approvals.request(this.caseNumber, ApprovalKind.SUBSIDY, 1, 100_000L);
		assertThat(refusal(() -> this.closings.prepare(this.caseNumber, closing(CloseReason.COMPLETED))).faults())
			.singleElement()
			.satisfies((fault) -> assertThat(fault.message())
				.isEqualTo("En godkendelse venter på svar (Refusion af husleje). Få den besvaret først"));

		this.approvals.lapse(this.caseNumber, Set.of(ApprovalKind.SUBSIDY));
		assertThat(this.approvals.get(asked).state()).isEqualTo(ApprovalState.LAPSED);
		assertThat(this.approvals.mayDecide(asked, "teamleder")).isFalse();
		this.closings.prepare(this.caseNumber, closing(CloseReason.COMPLETED));
	}

	@Test
	void letsADeathTakeTheOpenHearingAlong() {
		this.hearings.open(this.caseNumber, DecisionType.REFUSAL,
				new HearingGrounds(List.of("Behovet er ikke oplyst."), null, false));
		this.closings.prepare(this.caseNumber, closing(CloseReason.DIED));
	}

	private static Closing closing(CloseReason reason) {
		return new Closing(reason, TODAY, Map.of(Told.CITIZEN, TODAY, Told.SHELTER, TODAY, Told.ESTATE, TODAY), null,
				null, null, null, null, null, true, null, null);
	}

}
