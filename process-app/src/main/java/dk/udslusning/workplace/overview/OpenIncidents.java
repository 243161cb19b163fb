package dk.udslusning.workplace.overview;

import java.util.List;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Steps that the application could not do by itself and has given up until somebody lets
 * it try again.
 */
@Component
@Order(1)
class OpenIncidents implements OverviewPart {

	/** Its lines are told in more words by {@link Incidents}. */
	static final String ID = "incidents";

	private final Incidents incidents;

	OpenIncidents(Incidents incidents) {
		this.incidents = incidents;
	}

	@Override
	public String id() {
		return ID;
	}

	@Override
	public Section section() {
		return new Section(ID, "Trin, der er gået i stå",
				"Automatiske trin, som venter på, at nogen lader dem prøve igen", "",
				List.of(Figure.calling("all", "Gået i stå", this.incidents.count())));
	}

	@Override
	public List<CaseLine> lines(String key) {
		return this.incidents.open()
			.stream()
			.map((each) -> new CaseLine(each.caseNumber(), each.instanceId(), each.since(), each.step(), null))
			.toList();
	}

}
