package dk.udslusning.workplace.worklist;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import dk.udslusning.workplace.SeenTask;
import jakarta.servlet.ServletContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import org.camunda.bpm.engine.rest.hal.task.HalTask;
import org.camunda.bpm.engine.rest.hal.task.HalTaskList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.ApplicationContext;
import org.springframework.web.context.support.WebApplicationContextUtils;

/**
 * Sends each task of Tasklist's list with its card, so that a list is one question. The
 * browser keeps no copy. A list without cards is better than none: what goes wrong with
 * them is logged, and the page asks for them by themselves.
 */
class CardsInList implements ContainerResponseFilter {

	/** What the card is called in the answer. */
	static final String NAME = "udslusningCard";

	private static final String TASKLIST = "/camunda/api/engine/";

	private static final Logger LOG = LoggerFactory.getLogger(CardsInList.class);

	@Context
	private ServletContext servlets;

	@Override
	public void filter(ContainerRequestContext request, ContainerResponseContext response) {
		if (response.getEntity() instanceof HalTaskList list
				&& request.getUriInfo().getBaseUri().getPath().endsWith(TASKLIST)
				&& list.getEmbedded("task") instanceof List<?> tasks) {
			response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
			try {
				putCards(tasks.stream().map(HalTask.class::cast).toList());
			}
			catch (RuntimeException ex) {
				LOG.warn("The list is sent without its cards", ex);
			}
		}
	}

	private void putCards(List<HalTask> tasks) {
		ApplicationContext application = WebApplicationContextUtils.getRequiredWebApplicationContext(this.servlets);
		LocalDate today = LocalDate.now(application.getBean(Clock.class));
		Map<String, Card> cards = application.getBean(Cards.class)
			.ofSeen(tasks.stream().map(SeenTask::of).toList())
			.stream()
			.collect(Collectors.toMap(Card::taskId, Function.identity()));
		tasks.forEach((task) -> task.addEmbedded(NAME, new CardInList(cards.get(task.getId()), today)));
	}

}
