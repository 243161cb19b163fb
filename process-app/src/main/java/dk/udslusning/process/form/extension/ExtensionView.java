package dk.udslusning.process.form.extension;

import dk.udslusning.casefile.lease.Lease;
import dk.udslusning.decision.ApprovalKind;
import dk.udslusning.decision.ApprovalState;
import dk.udslusning.decision.Approvals;
import dk.udslusning.decision.extension.AbilityCalculation;
import dk.udslusning.decision.extension.ExtensionGround;
import dk.udslusning.process.form.CitizenFacts;
import dk.udslusning.process.form.Facts;

import org.springframework.stereotype.Component;

/**
 * What the forms of a period's end show first.
 */
@Component
class ExtensionView {

	private final CitizenFacts citizens;

	private final Approvals approvals;

	ExtensionView(CitizenFacts citizens, Approvals approvals) {
		this.citizens = citizens;
		this.approvals = approvals;
	}

	/**
	 * The period, its last day and how long it can become.
	 */
	Facts period(String caseNumber, ExtensionGround ground) {
		Lease lease = ground.lease();
		int left = ground.monthsLeft();
		return this.citizens.citizen(caseNumber)
			.line("Ordning", ground.scheme().label())
			.line("Lejemålet begyndte", lease.startsOn())
			.line("Perioden er på", months(ground.monthsRunning()))
			.line("Sidste dag", lease.lastLegalDay())
			.line("Kan højst blive på", months(ground.scheme().longestMonths()))
			.line("Kan forlænges med højst", months(left))
			.line("Sidste dag efter den længste forlængelse", (left > 0) ? ground.extendedTo(left) : null);
	}

	/**
	 * Who is counted in the norm.
	 */
	void household(ExtensionGround ground, Facts top) {
		top.line("Voksne i husstanden", ground.adults())
			.line("Børn på 0-1 år", shown(ground.children(0, 1)))
			.line("Børn på 2-6 år", shown(ground.children(2, 6)))
			.line("Børn på 7-17 år", shown(ground.children(7, 17)));
	}

	/**
	 * What the calculation says, before its steps.
	 */
	void conclusion(AbilityCalculation calculation, Facts top) {
		top.line("Tilbage til boligen", calculation.available())
			.line("Fuld husleje efter boligstøtte", calculation.rentAfterBenefit())
			.line("Beregningen", calculation.canPay() ? "husstanden kan betale den fulde husleje"
					: "husstanden mangler " + calculation.shortfall() + " om måneden");
	}

	/**
	 * The second person's words, where the newest request of the kind came back.
	 */
	void sentBack(String caseNumber, ApprovalKind kind, Facts top) {
		this.approvals.latest(caseNumber, kind)
			.filter((approval) -> approval.state() == ApprovalState.SENT_BACK)
			.ifPresent(
					(approval) -> top.warning("Sendt tilbage af " + approval.decidedBy() + ": " + approval.comment()));
	}

	private static String months(int count) {
		return (count == 1) ? "1 måned" : count + " måneder";
	}

	private static Integer shown(int count) {
		return (count > 0) ? count : null;
	}

}
