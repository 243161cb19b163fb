package dk.udslusning.process.form.fileaccess;

import java.time.Clock;
import java.time.LocalDate;

import dk.udslusning.access.CurrentUser;
import dk.udslusning.access.StaffDirectory;
import dk.udslusning.casefile.Faults;
import dk.udslusning.casefile.dispatch.LetterDispatch;
import dk.udslusning.decision.fileaccess.FileAccesses;
import dk.udslusning.decision.fileaccess.ReviewedFile;
import dk.udslusning.process.form.CitizenFacts;
import dk.udslusning.process.form.Facts;
import dk.udslusning.process.form.Routing;
import dk.udslusning.process.form.TaskContext;
import dk.udslusning.process.form.TaskForm;
import dk.udslusning.process.names.FileAccess;
import dk.udslusning.process.names.Variables;

import org.springframework.stereotype.Component;

/**
 * "Udlevér akterne": the file is seen through once more, and given with the answer.
 */
@Component
class ReleasePapersForm implements TaskForm<ReleasePapersFields> {

	private final FileAccesses accesses;

	private final LetterDispatch dispatch;

	private final CitizenFacts facts;

	private final StaffDirectory staff;

	private final CurrentUser user;

	private final Clock clock;

	ReleasePapersForm(FileAccesses accesses, LetterDispatch dispatch, CitizenFacts facts, StaffDirectory staff,
			CurrentUser user, Clock clock) {
		this.accesses = accesses;
		this.dispatch = dispatch;
		this.facts = facts;
		this.staff = staff;
		this.user = user;
		this.clock = clock;
	}

	@Override
	public String id() {
		return FileAccess.USER_TASK_RELEASE_PAPERS;
	}

	@Override
	public Class<ReleasePapersFields> type() {
		return ReleasePapersFields.class;
	}

	@Override
	public ReleasePapersFields read(TaskContext context) {
		long id = context.requiredLong(Variables.FILE_ACCESS_ID);
		ReviewedFile reviewed = this.accesses.reviewed(id).orElseThrow();
		Facts shown = this.facts.citizen(context.caseNumber()).line("Svar senest", this.accesses.get(id).answerBy());
		this.facts.safeContact(context.caseNumber(), shown);
		shown.line("Gennemgået", reviewed.outcome().danishName())
			.line("Filens kontrolsum (SHA-256)", reviewed.sha256())
			.note("Svaret, som det bliver skrevet:");
		this.accesses.answer(id).lines().filter((line) -> !line.isBlank()).forEach(shown::note);
		return new ReleasePapersFields(shown.markdown(), null, this.dispatch.proposedChannel(context.caseNumber()),
				null, LocalDate.now(this.clock), this.staff.nameOf(this.user.id()));
	}

	@Override
	public Routing submit(TaskContext context, ReleasePapersFields input) {
		boolean released = input.answer() == ReleasePapersFields.Answer.RELEASED;
		if (released) {
			new Faults().addIf(input.channel() == null, "channel", "Vælg, hvordan akterne blev givet")
				.addIf(input.sentOn() == null, "sentOn", "Vælg den dag, akterne blev givet")
				.addIf(input.sentBy() == null, "sentBy", "Skriv, hvem der gav akterne")
				.throwIfAny();
			this.accesses.release(context.requiredLong(Variables.FILE_ACCESS_ID), input.given());
		}
		return Routing.none().with(Variables.PAPERS_RELEASED, released);
	}

}
