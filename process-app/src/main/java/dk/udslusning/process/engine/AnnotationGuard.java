package dk.udslusning.process.engine;

import java.util.List;

import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.event.UserOperationLogEntryEventEntity;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;

/**
 * Refuses the free text that some operations carry into the operation log, such as the
 * annotation of a modified instance.
 */
final class AnnotationGuard implements HistoryEventHandler {

	@Override
	public void handleEvent(HistoryEvent event) {
		if (event instanceof UserOperationLogEntryEventEntity entry && entry.getAnnotation() != null
				&& !entry.getAnnotation().isBlank()) {
			throw new ClosedDoor("Skriv ikke anmærkninger i driftsloggen: den må ikke rumme oplysninger om borgere.");
		}
	}

	@Override
	public void handleEvents(List<HistoryEvent> events) {
		events.forEach(this::handleEvent);
	}

}
