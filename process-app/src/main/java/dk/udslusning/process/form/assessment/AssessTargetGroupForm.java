package dk.udslusning.process.form.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dk.udslusning.casefile.assessment.Question;
import dk.udslusning.casefile.assessment.TargetGroupAnswers;
import dk.udslusning.casefile.assessment.TargetGroupFacts;
import dk.udslusning.casefile.assessment.Visitation;
import dk.udslusning.casefile.citizen.Citizens;
import dk.udslusning.process.form.CitizenFacts;
import dk.udslusning.process.form.Facts;
import dk.udslusning.process.form.Option;
import dk.udslusning.process.form.Routing;
import dk.udslusning.process.form.TaskContext;
import dk.udslusning.process.form.TaskForm;
import dk.udslusning.process.names.TransitionCourse;
import dk.udslusning.rules.eligibility.Answer;
import dk.udslusning.rules.scheme.Scheme;
import dk.udslusning.rules.time.DanishDates;

import org.springframework.stereotype.Component;

/**
 * "Visitér: målgruppe og ordning": the scheme, and the facts that its conditions ask for.
 */
@Component
class AssessTargetGroupForm implements TaskForm<TargetGroupFields> {

	private final CitizenFacts facts;

	private final Citizens citizens;

	private final Visitation visitation;

	private final Clock clock;

	AssessTargetGroupForm(CitizenFacts facts, Citizens citizens, Visitation visitation, Clock clock) {
		this.facts = facts;
		this.citizens = citizens;
		this.visitation = visitation;
		this.clock = clock;
	}

	@Override
	public String id() {
		return TransitionCourse.USER_TASK_ASSESS_TARGET_GROUP;
	}

	@Override
	public Class<TargetGroupFields> type() {
		return TargetGroupFields.class;
	}

	@Override
	public Long version(TaskContext context) {
		return this.visitation.current(context.caseNumber()).map(TargetGroupFacts::id).orElse(0L);
	}

	@Override
	public TargetGroupFields read(TaskContext context) {
		String caseNumber = context.caseNumber();
		List<String> others = this.citizens.otherOpenCases(caseNumber);
		TargetGroupAnswers shown = this.visitation.current(caseNumber)
			.map(TargetGroupFacts::answers)
			.orElseGet(() -> proposed(caseNumber, others.isEmpty()));
		boolean minor = this.visitation.isMinor(caseNumber);
		Facts top = this.facts.citizen(caseNumber);
		this.facts.stay(caseNumber, top);
		top.warningIf(minor, "Borgeren er under 18 år: teamlederen skal tage stilling.")
			.warningIf(!others.isEmpty(), "Der er en anden åben sag for samme person: " + String.join(", ", others));
		Map<String, String> reasons = shown.reasons();
		return new TargetGroupFields(null, top.markdown(), options(caseNumber),
				this.citizens.get(caseNumber).bornOn() == null, minor, shown.scheme(), shown.plannedLeaseStart(),
				answer(shown, Question.ACTING_MUNICIPALITY), answer(shown, Question.ASSIGNS_HOME),
				reasons.get("ELIG-01"), answer(shown, Question.LAWFUL_STAY), reasons.get("ELIG-02"),
				answer(shown, Question.REDUCED_MENTAL_FUNCTION), answer(shown, Question.SPECIAL_SOCIAL_PROBLEMS),
				reasons.get("ELIG-04"), answer(shown, Question.NEEDS_HELP_TO_GET_HOME),
				answer(shown, Question.NEEDS_HELP_TO_KEEP_HOME), reasons.get("ELIG-05"), answer(shown, Question.ADULT),
				answer(shown, Question.MINOR_ACCEPTED), reasons.get("ELIG-07"),
				answer(shown, Question.OTHER_REFUND_OVERLAPS), answer(shown, Question.SAME_HOME_TWO_TENANTS),
				reasons.get("ELIG-09"), shown.housingAtRisk(), shown.unknownToCitizen());
	}

	@Override
	public Routing submit(TaskContext context, TargetGroupFields input) {
		this.visitation.record(context.caseNumber(), input.answers());
		return Routing.none();
	}

	/**
	 * Only what the office itself knows is proposed: that it assigns the home, and that
	 * no other case of the person is open.
	 */
	private TargetGroupAnswers proposed(String caseNumber, boolean only) {
		LocalDate today = LocalDate.now(this.clock);
		Optional<Scheme> open = this.visitation.fitting(caseNumber)
			.stream()
			.filter((scheme) -> scheme.admits(today))
			.findFirst();
		Map<Question, Answer> answers = only
				? Map.of(Question.ASSIGNS_HOME, Answer.YES, Question.OTHER_REFUND_OVERLAPS, Answer.NO)
				: Map.of(Question.ASSIGNS_HOME, Answer.YES);
		return new TargetGroupAnswers(open.map(Scheme::code).orElse(null), null, answers, Map.of(), false, null);
	}

	private List<Option> options(String caseNumber) {
		return this.visitation.fitting(caseNumber)
			.stream()
			.map((scheme) -> new Option(scheme.label() + ": lejekontrakt " + window(scheme), scheme.code()))
			.toList();
	}

	private static String window(Scheme scheme) {
		String from = "fra " + DanishDates.format(scheme.entryFrom());
		return (scheme.entryTo() != null) ? from + " til " + DanishDates.format(scheme.entryTo()) : from;
	}

	private static Answer answer(TargetGroupAnswers answers, Question question) {
		return answers.answers().get(question);
	}

}
