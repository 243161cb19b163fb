package dk.udslusning.process.names;

/**
 * The small start that takes a home into the register: {@code NewHome.bpmn}. It has no
 * case: its business key is the home's number.
 */
public final class NewHome {

	public static final String KEY = "NewHome";

	public static final String START_EVENT_NEW_HOME = "StartEvent_NewHome";

	public static final String END_EVENT_HOME_REGISTERED = "EndEvent_HomeRegistered";

	private NewHome() {
	}

}
