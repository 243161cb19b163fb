package dk.udslusning.histories;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;

import dk.udslusning.casefile.CaseFiles;
import dk.udslusning.casefile.home.HomeRegister;
import dk.udslusning.process.names.Variables;
import dk.udslusning.process.reconciliation.NightlyReviews;
import dk.udslusning.rules.rate.Rates;
import dk.udslusning.testing.RatesByHand;
import dk.udslusning.testing.Staff;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;

import org.springframework.boot.test.context.TestComponent;

/**
 * The application in which histories are lived, one after the other.
 */
@TestComponent
class World {

	private final ProcessEngine engine;

	private final HomeRegister homes;

	private final CaseFiles cases;

	private final RatesByHand rates;

	private final Rates known;

	private final NightlyReviews nights;

	private final Staff staff;

	private final Clock clock;

	private final AtomicInteger citizens = new AtomicInteger(4_000);

	private final AtomicInteger houses = new AtomicInteger();

	private final Map<String, Integer> refusals = new TreeMap<>();

	World(ProcessEngine engine, HomeRegister homes, CaseFiles cases, RatesByHand rates, Rates known,
			NightlyReviews nights, Staff staff, Clock clock) {
		this.engine = engine;
		this.homes = homes;
		this.cases = cases;
		this.rates = rates;
		this.known = known;
		this.nights = nights;
		this.staff = staff;
		this.clock = clock;
	}

	ProcessEngine engine() {
		return this.engine;
	}

	HomeRegister homes() {
		return this.homes;
	}

	RatesByHand rates() {
		return this.rates;
	}

	void night() {
		this.nights.forewarnChildren();
	}

	Clock clock() {
		return this.clock;
	}

	String schemeOf(String caseNumber) {
		return this.cases.get(caseNumber).scheme();
	}

	/** What the team leader finds for a year that nobody knows yet: that of 2027. */
	String lastKnownRate(Task task) {
		String code = (String) this.engine.getTaskService().getVariable(task.getId(), Variables.RATE_CODE);
		return this.known.find(code, LocalDate.of(2027, 6, 1)).orElseThrow().value().toPlainString().replace('.', ',');
	}

	/** Nobody has two refunds at once (ELIG-09), so each history is another person's. */
	String nextCpr() {
		int serial = this.citizens.getAndIncrement();
		return String.format("%02d0190-%04d", 1 + (serial - 4_000) / 1_000, 4_000 + serial % 1_000);
	}

	int nextHouse() {
		return this.houses.incrementAndGet();
	}

	void refused(String what, String message) {
		this.refusals.merge(what + ": " + message, 1, Integer::sum);
	}

	/**
	 * What was refused how often, for whoever wants to know how plausible the answers
	 * are.
	 */
	Map<String, Integer> refusals() {
		return this.refusals;
	}

	<T> T as(String user, Callable<T> work) {
		try {
			return this.staff.inTheNameOf(user, work);
		}
		catch (RuntimeException ex) {
			throw ex;
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

}
