package dk.udslusning.operations.demo;

import java.time.LocalDate;
import java.time.Month;
import java.util.Map;

import dk.udslusning.process.names.RateRegulation;
import dk.udslusning.process.names.Variables;

import static dk.udslusning.operations.demo.DemoUser.TEAMLEDER;

/**
 * Next year's rates, begun before the first of December on which it would begin by
 * itself. One rate is only estimated yet (catalogue/demo-estimates), and the team leader
 * has chosen to confirm it first.
 */
final class RegulationUnderWay {

	private final Stories stories;

	private final LocalDate today;

	RegulationUnderWay(Stories stories, LocalDate today) {
		this.stories = stories;
		this.today = today;
	}

	void tell() {
		LocalDate day = LocalDate.of(this.today.getYear(), Month.NOVEMBER, 20);
		this.stories.story()
			.begins(day,
					() -> this.stories.driver()
						.start(TEAMLEDER.id(), RateRegulation.KEY, Map.of("year", this.today.getYear() + 1)))
			.then(day,
					(regulation) -> this.stories.driver()
						.complete(TEAMLEDER.id(), regulation, RateRegulation.USER_TASK_APPROVE_REGULATION,
								Map.of("answer", Variables.RegulationAnswer.CLARIFY_RATES)));
	}

}
