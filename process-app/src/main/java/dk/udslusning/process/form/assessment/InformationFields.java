package dk.udslusning.process.form.assessment;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import dk.udslusning.casefile.assessment.InformationStep;
import dk.udslusning.casefile.assessment.Question;
import dk.udslusning.rules.eligibility.Answer;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The fields of "Indhent manglende oplysninger". Only the conditions that are not
 * answered are asked about.
 *
 * @param caseVersion the visitation that was shown
 * @param facts shown only
 * @param conditions shown only
 * @param askAge shown only: the date of birth is missing
 * @param minor shown only: the citizen is known to be under 18
 * @param open01 shown only: ELIG-01 is not answered; likewise the others
 * @param step what was done
 * @param askedOf who was asked
 * @param askedOn when
 * @param askedFor for what
 * @param receivedOn when it came
 */
record InformationFields(Long caseVersion, String facts, List<Map<String, String>> conditions, Boolean askAge,
		Boolean minor, Boolean open01, Boolean open02, Boolean open04, Boolean open05, Boolean open07, Boolean open09,
		@NotNull(message = "Vælg, hvad der er sket") InformationStep step,
		@Size(max = 200, message = "Skriv højst 200 tegn") String askedOf, LocalDate askedOn,
		@Size(max = 2000, message = "Skriv højst 2.000 tegn") String askedFor, LocalDate receivedOn,
		Answer actingMunicipality, Answer assignsHome, @Size(max = 1000, message = LONG) String reason01,
		Answer lawfulStay, @Size(max = 1000, message = LONG) String reason02, Answer reducedMentalFunction,
		Answer specialSocialProblems, @Size(max = 1000, message = LONG) String reason04, Answer needsHelpToGetHome,
		Answer needsHelpToKeepHome, @Size(max = 1000, message = LONG) String reason05, Answer adult,
		Answer minorAccepted, @Size(max = 1000, message = LONG) String reason07, Answer otherRefundOverlaps,
		Answer sameHomeTwoTenants, @Size(max = 1000, message = LONG) String reason09) {

	private static final String LONG = "Skriv højst 1.000 tegn";

	Map<Question, Answer> answers() {
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
		return answers;
	}

	Map<String, String> reasons() {
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
		return "InformationFields";
	}

}
