package dk.udslusning.process.form.assessment;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import dk.udslusning.casefile.assessment.Question;
import dk.udslusning.casefile.assessment.TargetGroupAnswers;
import dk.udslusning.process.form.Option;
import dk.udslusning.rules.eligibility.Answer;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The fields of "Visitér: målgruppe og ordning".
 *
 * @param caseVersion the visitation that was shown
 * @param facts shown only
 * @param schemes shown only: the schemes that can fit
 * @param askAge shown only: the date of birth is missing
 * @param minor shown only: the citizen is known to be under 18
 * @param scheme code of the scheme
 * @param plannedLeaseStart null where none is planned
 * @param reason01 words for ELIG-01; likewise the others
 * @param housingAtRisk whether the citizen may be left without a home meanwhile
 * @param unknownToCitizen facts from others
 */
record TargetGroupFields(Long caseVersion, String facts, List<Option> schemes, Boolean askAge, Boolean minor,
		@NotNull(message = "Vælg en ordning") String scheme, LocalDate plannedLeaseStart,
		@NotNull(message = ANSWER) Answer actingMunicipality, @NotNull(message = ANSWER) Answer assignsHome,
		@Size(max = 1000, message = LONG) String reason01, @NotNull(message = ANSWER) Answer lawfulStay,
		@Size(max = 1000, message = LONG) String reason02, @NotNull(message = ANSWER) Answer reducedMentalFunction,
		@NotNull(message = ANSWER) Answer specialSocialProblems, @Size(max = 1000, message = LONG) String reason04,
		@NotNull(message = ANSWER) Answer needsHelpToGetHome, @NotNull(message = ANSWER) Answer needsHelpToKeepHome,
		@Size(max = 1000, message = LONG) String reason05, Answer adult, Answer minorAccepted,
		@Size(max = 1000, message = LONG) String reason07, @NotNull(message = ANSWER) Answer otherRefundOverlaps,
		Answer sameHomeTwoTenants, @Size(max = 1000, message = LONG) String reason09, Boolean housingAtRisk,
		@Size(max = 4000, message = "Skriv højst 4.000 tegn") String unknownToCitizen) {

	private static final String ANSWER = "svar ja, nej eller ved ikke endnu";

	private static final String LONG = "Skriv højst 1.000 tegn";

	TargetGroupAnswers answers() {
		Map<Question, Answer> answers = new EnumMap<>(Question.class);
		answers.put(Question.ACTING_MUNICIPALITY, this.actingMunicipality);
		answers.put(Question.ASSIGNS_HOME, this.assignsHome);
		answers.put(Question.LAWFUL_STAY, this.lawfulStay);
		answers.put(Question.REDUCED_MENTAL_FUNCTION, this.reducedMentalFunction);
		answers.put(Question.SPECIAL_SOCIAL_PROBLEMS, this.specialSocialProblems);
		answers.put(Question.NEEDS_HELP_TO_GET_HOME, this.needsHelpToGetHome);
		answers.put(Question.NEEDS_HELP_TO_KEEP_HOME, this.needsHelpToKeepHome);
		answers.put(Question.ADULT, this.adult);
		answers.put(Question.MINOR_ACCEPTED, this.minorAccepted);
		answers.put(Question.OTHER_REFUND_OVERLAPS, this.otherRefundOverlaps);
		answers.put(Question.SAME_HOME_TWO_TENANTS, this.sameHomeTwoTenants);
		return new TargetGroupAnswers(this.scheme, this.plannedLeaseStart, answers, reasons(),
				Boolean.TRUE.equals(this.housingAtRisk), this.unknownToCitizen);
	}

	private Map<String, String> reasons() {
		Map<String, String> reasons = new TreeMap<>();
		reasons.put("ELIG-01", this.reason01);
		reasons.put("ELIG-02", this.reason02);
		reasons.put("ELIG-04", this.reason04);
		reasons.put("ELIG-05", this.reason05);
		reasons.put("ELIG-07", this.reason07);
		reasons.put("ELIG-09", this.reason09);
		return reasons;
	}

	/**
	 * Without the person, so that a log cannot name anybody.
	 */
	@Override
	public String toString() {
		return "TargetGroupFields";
	}

}
