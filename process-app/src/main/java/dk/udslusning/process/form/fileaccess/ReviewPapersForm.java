package dk.udslusning.process.form.fileaccess;

import dk.udslusning.decision.fileaccess.AccessOutcome;
import dk.udslusning.decision.fileaccess.AccessRequest;
import dk.udslusning.decision.fileaccess.FileAccesses;
import dk.udslusning.decision.fileaccess.IndexLine;
import dk.udslusning.process.form.CitizenFacts;
import dk.udslusning.process.form.Facts;
import dk.udslusning.process.form.Routing;
import dk.udslusning.process.form.TaskContext;
import dk.udslusning.process.form.TaskForm;
import dk.udslusning.process.names.FileAccess;
import dk.udslusning.process.names.Variables;
import dk.udslusning.rules.time.DanishDates;
import dk.udslusning.rules.time.Deadlines;

import org.springframework.stereotype.Component;

/**
 * "Gennemgå sagens akter": the list with numbers, and what is left out of it.
 */
@Component
class ReviewPapersForm implements TaskForm<ReviewPapersFields> {

	private static final String USUAL_REASONS = "Navne på andre personer og beskyttede steder er taget ud af hensyn til "
			+ "dem og til din egen sikkerhed. Hensynet til dem vejer tungere end din interesse i at se netop de ord.";

	private final FileAccesses accesses;

	private final CitizenFacts facts;

	ReviewPapersForm(FileAccesses accesses, CitizenFacts facts) {
		this.accesses = accesses;
		this.facts = facts;
	}

	@Override
	public String id() {
		return FileAccess.USER_TASK_REVIEW_PAPERS;
	}

	@Override
	public Class<ReviewPapersFields> type() {
		return ReviewPapersFields.class;
	}

	@Override
	public ReviewPapersFields read(TaskContext context) {
		AccessRequest request = request(context);
		Facts shown = this.facts.citizen(request.caseNumber())
			.line("Vil se akterne", request.askedBy().danishName())
			.line("Ønsket kom", request.receivedOn())
			.line("Vil se", (request.askedFor() != null) ? request.askedFor() : "hele sagen")
			.line("Svar senest", request.answerBy());
		this.accesses.listed(request)
			.stream()
			.filter((line) -> !line.ground().startsWith("Internt"))
			.forEach((line) -> shown.note(written(line)));
		return new ReviewPapersFields(null, shown.markdown(), null, null, null, null, USUAL_REASONS, null, null, null);
	}

	@Override
	public Routing submit(TaskContext context, ReviewPapersFields input) {
		long id = context.requiredLong(Variables.FILE_ACCESS_ID);
		this.accesses.review(id, input.review());
		return Routing.none()
			.with(Variables.ACCESS_OUTCOME, outcome(input.outcome()))
			.with(Variables.FILE_ACCESS_DUE_AT, Deadlines.morningOf(this.accesses.get(id).answerBy()).toString());
	}

	@Override
	public Long version(TaskContext context) {
		return this.accesses.versionOf(request(context));
	}

	private AccessRequest request(TaskContext context) {
		return this.accesses.get(context.requiredLong(Variables.FILE_ACCESS_ID));
	}

	private static String outcome(AccessOutcome outcome) {
		return switch (outcome) {
			case GIVE, GIVE_IN_PART -> Variables.AccessOutcome.GIVE;
			case DELAY -> Variables.AccessOutcome.DELAY;
			case WITHDRAWN -> Variables.AccessOutcome.WITHDRAWN;
		};
	}

	private static String written(IndexLine line) {
		return "Nr. " + line.number() + " · " + DanishDates.format(line.day()) + " · " + line.kind() + " · "
				+ line.subject() + " · " + line.treatment().danishName()
				+ (line.ground().isEmpty() ? "" : " (" + line.ground() + ")");
	}

}
