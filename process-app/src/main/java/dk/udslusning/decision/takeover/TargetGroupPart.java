package dk.udslusning.decision.takeover;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

import dk.udslusning.casefile.assessment.Question;
import dk.udslusning.casefile.assessment.TargetGroupAnswers;
import dk.udslusning.rules.eligibility.Answer;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Which scheme the citizen came in under, and why.
 *
 * @param scheme code of the scheme
 * @param assessedOn the day of the visitation
 * @param reducedMentalFunction considerably reduced mental function (ELIG-04)
 * @param specialSocialProblems special social problems (ELIG-04)
 * @param conditionsMet whether the other conditions were found to be fulfilled then
 */
public record TargetGroupPart(
		@NotNull(message = "Vælg den ordning, borgeren er kommet ind under") @Size(max = 40,
				message = "Vælg en ordning fra listen") String scheme,
		@NotNull(message = "Vælg den dag, borgeren blev visiteret") LocalDate assessedOn,
		@NotNull(message = "Vælg ja eller nej") Boolean reducedMentalFunction,
		@NotNull(message = "Vælg ja eller nej") Boolean specialSocialProblems,
		@NotNull(message = CONFIRM) @AssertTrue(message = CONFIRM) Boolean conditionsMet) {

	private static final String CONFIRM = "Se efter i visitationen, at de andre betingelser var opfyldt, og sæt "
			+ "fluebenet; var de ikke, hører forløbet ikke hjemme i ordningen";

	TargetGroupAnswers answers(LocalDate leaseStart) {
		Map<Question, Answer> answers = new EnumMap<>(Question.class);
		answers.put(Question.ACTING_MUNICIPALITY, Answer.YES);
		answers.put(Question.ASSIGNS_HOME, Answer.YES);
		answers.put(Question.LAWFUL_STAY, Answer.YES);
		answers.put(Question.REDUCED_MENTAL_FUNCTION, Answer.of(this.reducedMentalFunction));
		answers.put(Question.SPECIAL_SOCIAL_PROBLEMS, Answer.of(this.specialSocialProblems));
		answers.put(Question.NEEDS_HELP_TO_GET_HOME, Answer.YES);
		answers.put(Question.NEEDS_HELP_TO_KEEP_HOME, Answer.YES);
		answers.put(Question.ADULT, Answer.YES);
		answers.put(Question.OTHER_REFUND_OVERLAPS, Answer.NO);
		return new TargetGroupAnswers(this.scheme, leaseStart, answers, Map.of(), false, null);
	}

}
