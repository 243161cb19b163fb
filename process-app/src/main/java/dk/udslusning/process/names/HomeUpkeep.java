package dk.udslusning.process.names;

/**
 * The small start for whatever happens to a home besides its letting:
 * {@code HomeUpkeep.bpmn}. It has no case: its business key is the home's number.
 */
public final class HomeUpkeep {

	public static final String KEY = "HomeUpkeep";

	public static final String START_EVENT_HOME_UPKEEP = "StartEvent_HomeUpkeep";

	public static final String END_EVENT_HOME_CHANGE_RECORDED = "EndEvent_HomeChangeRecorded";

	private HomeUpkeep() {
	}

}
