package dk.udslusning.casefile.home;

/**
 * What the municipality has assessed so that the kind of home is lawful for this citizen
 * (HOME-01; almenboligloven § 63 stk. 2-3). Facts that the kind does not ask for are
 * ignored.
 *
 * @param youthGround why the citizen may live in a youth home; null for other homes or
 * where there is no ground
 * @param residentMixAssessed youth and elderly homes: whether the mix of residents was
 * assessed
 * @param noElderlyDemand elderly homes: whether there is generally no demand from those
 * entitled to them
 */
public record HomeConditions(YouthGround youthGround, boolean residentMixAssessed, boolean noElderlyDemand) {

	/**
	 * Nothing assessed: enough for a family home.
	 */
	public static HomeConditions none() {
		return new HomeConditions(null, false, false);
	}

}
