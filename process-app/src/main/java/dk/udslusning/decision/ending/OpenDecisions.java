package dk.udslusning.decision.ending;

import java.util.List;
import java.util.stream.Stream;

import dk.udslusning.casefile.closing.OpenEnds;
import dk.udslusning.decision.Approval;
import dk.udslusning.decision.Approvals;
import dk.udslusning.decision.hearing.Hearing;
import dk.udslusning.decision.hearing.Hearings;

import org.springframework.stereotype.Component;

/**
 * Hearings without an end and requests for approval without an answer.
 */
@Component
class OpenDecisions implements OpenEnds {

	private final Hearings hearings;

	private final Approvals approvals;

	OpenDecisions(Hearings hearings, Approvals approvals) {
		this.hearings = hearings;
		this.approvals = approvals;
	}

	@Override
	public List<String> of(String caseNumber) {
		return Stream
			.concat(this.hearings.of(caseNumber)
				.stream()
				.filter((hearing) -> !hearing.isConcluded())
				.map(OpenDecisions::sentence),
					this.approvals.of(caseNumber).stream().filter(Approval::isPending).map(OpenDecisions::sentence))
			.toList();
	}

	private static String sentence(Hearing hearing) {
		return "En partshøring er ikke afsluttet (" + hearing.about().danishName() + "). Afslut den først";
	}

	private static String sentence(Approval approval) {
		return "En godkendelse venter på svar (" + approval.kind().danishName() + "). Få den besvaret først";
	}

}
