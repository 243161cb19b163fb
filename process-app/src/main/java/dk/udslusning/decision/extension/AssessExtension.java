package dk.udslusning.decision.extension;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import dk.udslusning.access.StaffDirectory;
import dk.udslusning.casefile.Faults;
import dk.udslusning.casefile.RejectedInput;
import dk.udslusning.casefile.lease.Lease;
import dk.udslusning.decision.ApprovalKind;
import dk.udslusning.decision.Approvals;
import dk.udslusning.rules.ability.Ability;
import dk.udslusning.rules.ability.AbilityOutcome;
import dk.udslusning.rules.ability.AbilityOutcome.NormMissing;
import dk.udslusning.rules.ability.AbilityOutcome.NormUnconfirmed;
import dk.udslusning.rules.ability.AbilityToPay;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Assesses whether a period is extended: by the ability to pay (scheme A) or by the
 * lease's period and the need (schemes B and C). The calculation does not decide: a
 * caseworker may propose otherwise with a reason, and a second person approves.
 */
@Service
@Transactional
public class AssessExtension {

	private final ExtensionGrounds grounds;

	private final ExtensionRows rows;

	private final AbilityToPay ability;

	private final Approvals approvals;

	private final StaffDirectory staff;

	private final Clock clock;

	AssessExtension(ExtensionGrounds grounds, ExtensionRows rows, AbilityToPay ability, Approvals approvals,
			StaffDirectory staff, Clock clock) {
		this.grounds = grounds;
		this.rows = rows;
		this.ability = ability;
		this.approvals = approvals;
		this.staff = staff;
		this.clock = clock;
	}

	/**
	 * Keeps the assessment in the name of the signed-in user. Where the norm is known, a
	 * proposal that differs from the calculation is refused without a reason.
	 * @param caseNumber the case, with a lease
	 * @param facts as filled in
	 * @throws RejectedInput naming each faulty field by the component of
	 * {@link ExtensionFacts}, or of its hearing; nothing is stored then
	 */
	public void prepare(String caseNumber, ExtensionFacts facts) {
		ExtensionGround ground = this.grounds.of(caseNumber);
		new ExtensionCheck(ground, LocalDate.now(this.clock)).faultsOf(facts).throwIfAny();
		AssessedExtension assessment = this.rows.add(caseNumber, ground, facts);
		if (assessment.testsAbility()) {
			abilityOf(assessment).ability()
				.filter((found) -> differs(assessment, found.canPay()))
				.ifPresent((found) -> refuse(found, facts));
		}
	}

	/**
	 * Calculates the ability to pay where it decides, and finds where the case goes on.
	 * An extension is put before a second person in the name of whoever prepared it.
	 * Calculating again gives what was calculated.
	 * @param caseNumber the case, with an assessment
	 */
	public ExtensionAnswer conclude(String caseNumber) {
		AssessedExtension assessment = required(caseNumber);
		if (!assessment.testsAbility()) {
			return proposed(assessment);
		}
		AbilityOutcome outcome = abilityOf(assessment);
		if (outcome instanceof NormMissing missing) {
			return ExtensionAnswer.unclear(ExtensionOutcome.RATE_MISSING, missing.code(), missing.month());
		}
		if (outcome instanceof NormUnconfirmed unconfirmed) {
			return ExtensionAnswer.unclear(ExtensionOutcome.RATE_UNCONFIRMED, unconfirmed.code(), unconfirmed.month());
		}
		AbilityCalculation calculation = this.rows.calculation(assessment.id())
			.orElseGet(() -> this.rows.add(assessment, outcome.ability().orElseThrow()));
		boolean undecided = assessment.proposal() == ExtensionProposal.CALCULATE_FIRST
				|| differs(assessment, calculation.canPay());
		return undecided ? ExtensionAnswer.of(ExtensionOutcome.CALCULATED) : proposed(assessment);
	}

	/**
	 * The newest assessment of the period as it runs now; nothing before somebody
	 * assessed it.
	 */
	@Transactional(readOnly = true)
	public Optional<AssessedExtension> latest(String caseNumber) {
		Lease lease = this.grounds.of(caseNumber).lease();
		return this.rows.latest(caseNumber, lease.id())
			.filter((assessment) -> assessment.lastLegalDay().equals(lease.lastLegalDay()));
	}

	/**
	 * The newest assessment, where the process has come so far that there must be one.
	 * @throws IllegalStateException where there is none
	 */
	@Transactional(readOnly = true)
	public AssessedExtension required(String caseNumber) {
		return latest(caseNumber)
			.orElseThrow(() -> new IllegalStateException("I sag " + caseNumber + " er en forlængelse ikke vurderet"));
	}

	/**
	 * The assessment of the id.
	 */
	@Transactional(readOnly = true)
	public AssessedExtension get(long assessmentId) {
		return this.rows.get(assessmentId);
	}

	/**
	 * The calculation of an assessment; nothing where none was made or is needed.
	 */
	@Transactional(readOnly = true)
	public Optional<AbilityCalculation> calculation(long assessmentId) {
		return this.rows.calculation(assessmentId);
	}

	private AbilityOutcome abilityOf(AssessedExtension assessment) {
		return this.ability.assess(assessment.abilityFacts(this.staff.nameOf(assessment.preparedBy())));
	}

	private ExtensionAnswer proposed(AssessedExtension assessment) {
		if (!assessment.isToExtend()) {
			return ExtensionAnswer.of(ExtensionOutcome.DO_NOT_EXTEND);
		}
		Long refund = this.grounds.of(assessment.caseNumber())
			.calculation()
			.map((calculation) -> calculation.refund().oere())
			.orElse(null);
		return ExtensionAnswer.extend(this.approvals.request(assessment.caseNumber(), ApprovalKind.EXTENSION,
				assessment.id(), refund, assessment.preparedBy()), refund);
	}

	/** Whether the proposal and the calculation differ, and nobody has said why. */
	private static boolean differs(AssessedExtension assessment, boolean canPay) {
		return assessment.proposal() != ExtensionProposal.CALCULATE_FIRST && assessment.isToExtend() == canPay
				&& assessment.overrideReason() == null;
	}

	private static void refuse(Ability found, ExtensionFacts facts) {
		String ability = found.canPay() ? "kan" : "ikke kan";
		String proposal = facts.isToExtend() ? "skal forlænges" : "ikke skal forlænges";
		new Faults()
			.add("overrideReason", "Beregningen viser, at husstanden " + ability + " betale den fulde husleje: der er "
					+ found.available() + " tilbage til boligen, og den koster " + found.rentAfterBenefit()
					+ " efter boligstøtte. Skriv, hvorfor perioden alligevel " + proposal + ", eller ret forslaget")
			.throwIfAny();
	}

}
