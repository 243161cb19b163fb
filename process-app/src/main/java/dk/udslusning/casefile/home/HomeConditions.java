package dk.udslusning.casefile.home;

import dk.udslusning.rules.eligibility.Answer;

/**
 * What the municipality has assessed so that the kind of home is lawful for this citizen
 * (HOME-01; almenboligloven § 63 stk. 2-3). Facts that the kind does not ask for are
 * ignored.
 *
 * @param youthGround why the citizen may live in a youth home; null where not asked yet
 * @param residentMixAssessed youth and elderly homes: whether the mix of residents is
 * assessed
 * @param noElderlyDemand elderly homes: whether there is generally no demand from those
 * entitled to them
 */
public record HomeConditions(YouthGround youthGround, Answer residentMixAssessed, Answer noElderlyDemand) {

	public HomeConditions {
		residentMixAssessed = known(residentMixAssessed);
		noElderlyDemand = known(noElderlyDemand);
	}

	/**
	 * Nothing assessed: enough for a family home.
	 */
	public static HomeConditions none() {
		return new HomeConditions(null, null, null);
	}

	Answer inEducation() {
		return (this.youthGround != null) ? Answer.of(this.youthGround == YouthGround.IN_EDUCATION) : Answer.UNKNOWN;
	}

	Answer specialNeed() {
		return (this.youthGround != null) ? Answer.of(this.youthGround == YouthGround.SPECIAL_NEED) : Answer.UNKNOWN;
	}

	private static Answer known(Answer answer) {
		return (answer != null) ? answer : Answer.UNKNOWN;
	}

}
