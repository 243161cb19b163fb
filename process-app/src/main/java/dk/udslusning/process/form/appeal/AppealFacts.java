package dk.udslusning.process.form.appeal;

import java.time.LocalTime;

import dk.udslusning.access.StaffDirectory;
import dk.udslusning.casefile.CaseFiles;
import dk.udslusning.decision.Decision;
import dk.udslusning.decision.Decisions;
import dk.udslusning.decision.appeal.Appeal;
import dk.udslusning.decision.appeal.AppealedDecision;
import dk.udslusning.decision.appeal.Appeals;
import dk.udslusning.process.form.CitizenFacts;
import dk.udslusning.process.form.Facts;
import dk.udslusning.process.form.TaskContext;
import dk.udslusning.process.names.Variables;
import dk.udslusning.rules.time.DanishDates;

import org.springframework.stereotype.Component;

/**
 * What the forms of an appeal show: the appeal, the decision it is against, and how it
 * stands.
 */
@Component
class AppealFacts {

	/** When the office closes: what is due on a day is due until then. */
	static final LocalTime END_OF_DAY = LocalTime.of(15, 0);

	private final CitizenFacts citizens;

	private final CaseFiles cases;

	private final Appeals appeals;

	private final Decisions decisions;

	private final StaffDirectory staff;

	AppealFacts(CitizenFacts citizens, CaseFiles cases, Appeals appeals, Decisions decisions, StaffDirectory staff) {
		this.citizens = citizens;
		this.cases = cases;
		this.appeals = appeals;
		this.decisions = decisions;
		this.staff = staff;
	}

	static long appealId(TaskContext context) {
		return context.requiredLong(Variables.APPEAL_ID);
	}

	Facts top(TaskContext context) {
		Appeal appeal = this.appeals.get(appealId(context));
		Facts top = this.citizens.citizen(appeal.caseNumber())
			.warningIf(!this.cases.get(appeal.caseNumber()).isOpen(), "Sagen er lukket; klagen behandles alligevel.")
			.line("Klage modtaget", appeal.receivedOn())
			.line("Kom som", appeal.channel().danishName())
			.line("Klager", (appeal.appellantName() != null) ? appeal.appellantName() : "Borgeren selv")
			.warningIf(appeal.lacksMandate(),
					"Fuldmagten mangler: fortæl ikke klageren noget om sagen, før den er kommet (FVL § 8).")
			.line("Borgeren siger", appeal.words())
			.line("Genvurderes senest", this.appeals.limit(appeal).lastDay());
		this.appeals.subject(appeal.id()).ifPresent((subject) -> show(subject, top));
		this.appeals.lateness(appeal.id())
			.ifPresent(
					(lateness) -> top.line("Fristen undskyldes", lateness.excused()).line("Fordi", lateness.reasons()));
		return top;
	}

	String label(Decision decision) {
		return decision.type().danishName() + ", " + DanishDates.format(decision.issuedAt().toLocalDate())
				+ (decision.isTakenOver() ? " (overtaget)" : "");
	}

	private void show(AppealedDecision subject, Facts top) {
		Decision decision = this.decisions.get(subject.decisionId());
		top.line("Der klages over", label(decision))
			.line("Frist", subject.explanation())
			.warningIf(!subject.inTime(), "Klagen kom efter fristen.")
			.line("Kommunen venter med virkningen, fordi", subject.effectReason());
		if (!decision.isTakenOver()) {
			top.line("Forberedt af", this.staff.nameOf(decision.preparedBy()));
			if (decision.approvedBy() != null) {
				top.line("Godkendt af", this.staff.nameOf(decision.approvedBy()));
			}
		}
	}

}
