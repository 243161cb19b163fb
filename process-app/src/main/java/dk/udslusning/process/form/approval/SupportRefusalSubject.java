package dk.udslusning.process.form.approval;

import java.util.Set;

import dk.udslusning.casefile.support.HousingSupport;
import dk.udslusning.casefile.support.HousingSupports;
import dk.udslusning.decision.Approval;
import dk.udslusning.decision.ApprovalKind;
import dk.udslusning.decision.hearing.Hearings;
import dk.udslusning.process.form.Facts;

import org.springframework.stereotype.Component;

/**
 * A refusal of support, or fewer hours of it: the need, the reasons, and how the citizen
 * was heard.
 */
@Component
class SupportRefusalSubject implements ApprovalSubject {

	private final HousingSupports supports;

	private final Hearings hearings;

	SupportRefusalSubject(HousingSupports supports, Hearings hearings) {
		this.supports = supports;
		this.hearings = hearings;
	}

	@Override
	public Set<ApprovalKind> kinds() {
		return Set.of(ApprovalKind.SUPPORT_REFUSAL);
	}

	@Override
	public ApprovalSheet sheet(Approval approval) {
		HousingSupport support = this.supports.get(approval.subjectId());
		Facts sheet = new Facts().line("Behov og hidtidig støtte", support.facts())
			.line("Foreslået", support.outcome().danishName())
			.line("Timer om måneden", support.hoursPerMonth())
			.line("Begrundelse", support.reasons())
			.line("Behov for opfølgning", support.needLevel().danishName());
		HeardLines.add(sheet, this.hearings.get(support.hearingId()));
		return ApprovalSheet.of(sheet.markdown());
	}

}
