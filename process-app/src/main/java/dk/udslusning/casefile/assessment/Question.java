package dk.udslusning.casefile.assessment;

import java.util.Arrays;
import java.util.List;

/**
 * A question of the visitation that only a person can answer. Where the citizen comes
 * from, when the lease starts and when she was born stand elsewhere in the case file.
 */
public enum Question {

	ACTING_MUNICIPALITY("actingMunicipality", "ELIG-01"), ASSIGNS_HOME("assignsHome", "ELIG-01"),
	LAWFUL_STAY("lawfulStay", "ELIG-02"), REDUCED_MENTAL_FUNCTION("reducedMentalFunction", "ELIG-04"),
	SPECIAL_SOCIAL_PROBLEMS("specialSocialProblems", "ELIG-04"),
	NEEDS_HELP_TO_GET_HOME("needsHelpToGetHome", "ELIG-05"), NEEDS_HELP_TO_KEEP_HOME("needsHelpToKeepHome", "ELIG-05"),
	ADULT("adult", "ELIG-07"), MINOR_ACCEPTED("minorAccepted", "ELIG-07"),
	OTHER_REFUND_OVERLAPS("otherRefundOverlaps", "ELIG-09"), SAME_HOME_TWO_TENANTS("sameHomeTwoTenants", "ELIG-09");

	private final String key;

	private final String ruleId;

	Question(String key, String ruleId) {
		this.key = key;
		this.ruleId = ruleId;
	}

	/**
	 * The key of the fact in the rules, and of the field in the forms.
	 */
	public String key() {
		return this.key;
	}

	/**
	 * The condition that it belongs to.
	 */
	public String ruleId() {
		return this.ruleId;
	}

	/**
	 * The questions of one condition.
	 * @return empty for a condition that no person is asked about
	 */
	static List<Question> of(String ruleId) {
		return Arrays.stream(values()).filter((question) -> question.ruleId.equals(ruleId)).toList();
	}

	/**
	 * The key of the field with the reason for a condition's answers: {@code reason04}.
	 */
	public static String reasonKey(String ruleId) {
		return "reason" + ruleId.substring(ruleId.length() - 2);
	}

}
