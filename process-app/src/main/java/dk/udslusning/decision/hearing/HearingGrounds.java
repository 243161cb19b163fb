package dk.udslusning.decision.hearing;

import java.util.List;

/**
 * What the citizen is heard about.
 *
 * @param points what goes against the citizen, one Danish sentence each, at least one
 * @param unknownToCitizen facts the citizen may not know, for example from a shelter;
 * null where there are none
 * @param housingAtRisk whether the citizen may be left without a home while the case
 * waits, which shortens the deadline
 */
public record HearingGrounds(List<String> points, String unknownToCitizen, boolean housingAtRisk) {

	public HearingGrounds {
		points = List.copyOf(points);
		if (points.isEmpty()) {
			throw new IllegalArgumentException("A hearing is about something");
		}
	}

	/**
	 * Without the words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "HearingGrounds";
	}

}
