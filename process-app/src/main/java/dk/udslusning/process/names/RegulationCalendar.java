package dk.udslusning.process.names;

/**
 * Starts the regulation of new rates on its day: {@code RegulationCalendar.bpmn}.
 */
public final class RegulationCalendar {

	public static final String KEY = "RegulationCalendar";

	public static final String START_EVENT_REGULATION_DUE = "StartEvent_RegulationDue";

	public static final String SERVICE_TASK_START_REGULATION = "ServiceTask_StartRegulation";

	public static final String END_EVENT_REGULATION_STARTED = "EndEvent_RegulationStarted";

	private RegulationCalendar() {
	}

}
