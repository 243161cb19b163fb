package dk.udslusning.process.names;

/**
 * The small start for whatever a citizen tells us while a case runs:
 * {@code CitizenContact.bpmn}.
 */
public final class CitizenContact {

	public static final String KEY = "CitizenContact";

	public static final String START_EVENT_CITIZEN_CONTACT = "StartEvent_CitizenContact";

	public static final String SERVICE_TASK_FORWARD_CONTACT = "ServiceTask_ForwardContact";

	public static final String END_EVENT_CONTACT_FORWARDED = "EndEvent_ContactForwarded";

	private CitizenContact() {
	}

}
