package dk.udslusning.histories;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import dk.udslusning.operations.demo.CaseDriver;
import dk.udslusning.process.names.NightlyReview;
import dk.udslusning.process.names.RegulationCalendar;
import dk.udslusning.testing.RatesByHand;
import dk.udslusning.testing.WholeCaseApplication;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Random histories of cases, each step followed by a look at what must always hold. A
 * seeded generator rather than a property library: the application is started once, and a
 * history cannot be made smaller without another meaning.
 * <p>
 * {@code -Dudslusning.histories=200} lives more of them, and
 * {@code -Dudslusning.histories.seed=42} begins at another seed. A failure tells its seed
 * and the whole history; with that seed and one history it happens again.
 */
@WholeCaseApplication
@Import({ World.class, Invariants.class, RatesByHand.class })
class HistoriesIT {

	private static final int HISTORIES = Integer.getInteger("udslusning.histories", 6);

	private static final long SEED = Long.getLong("udslusning.histories.seed", 1_961L);

	private static final int STEPS = 45;

	@Autowired
	World world;

	@Autowired
	Invariants invariants;

	/**
	 * What the nights would do is done once after each leap in time, and what the
	 * calendar would start is done by hand.
	 */
	@BeforeEach
	void stopWhatComesByItself() {
		ManagementService jobs = this.world.engine().getManagementService();
		jobs.suspendJobDefinitionByProcessDefinitionKey(NightlyReview.KEY, true);
		jobs.suspendJobDefinitionByProcessDefinitionKey(RegulationCalendar.KEY, true);
	}

	@AfterEach
	void backToToday() {
		new CaseDriver(this.world.engine()).backToToday();
	}

	@Test
	void keepWhatMustAlwaysHold() {
		List<String> wrong = new ArrayList<>();
		for (long seed = SEED; seed < SEED + HISTORIES; seed++) {
			live(new History(seed, this.world)).ifPresent(wrong::add);
		}
		if (Boolean.getBoolean("udslusning.histories.refusals")) {
			this.world.refusals().forEach((what, times) -> System.out.println(times + " x " + what));
		}
		assertThat(wrong).as("%d of %d histories from seed %d", wrong.size(), HISTORIES, SEED).isEmpty();
	}

	/** What went wrong, with the whole history before it. */
	private Optional<String> live(History history) {
		try {
			history.moveIn();
			look(history);
			for (int step = 0; step < STEPS && !history.isOver(); step++) {
				history.step();
				look(history);
			}
			history.end(() -> look(history));
			return Optional.empty();
		}
		catch (RuntimeException | AssertionError ex) {
			StringWriter trace = new StringWriter();
			ex.printStackTrace(new PrintWriter(trace));
			history.giveUp();
			return Optional.of("History " + history.seed() + ":\n" + String.join("\n", history.steps()) + "\n\nThen: "
					+ trace.toString().lines().limit(12).collect(Collectors.joining("\n")) + "\n");
		}
	}

	private void look(History history) {
		List<String> broken = this.invariants.broken(history.caseNumber());
		assertThat(broken).as("after the last step of the history").isEmpty();
	}

}
