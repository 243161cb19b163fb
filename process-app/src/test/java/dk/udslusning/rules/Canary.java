package dk.udslusning.rules;

import java.time.LocalDate;
import java.util.Date;

import dk.udslusning.process.engine.SystemCalls;
import org.camunda.bpm.engine.RuntimeService;

import org.springframework.beans.factory.annotation.Autowired;

/**
 * Does everything that the rooms forbid, so that the architecture's tests are seen to
 * see. Stands among the tests and is never shipped.
 */
public final class Canary {

	@Autowired
	private RuntimeService engine;

	private double amount = 1.5;

	public void reach(SystemCalls calls) {
		calls.run(this::today);
	}

	public float share() {
		return (float) Math.floor(this.amount);
	}

	public LocalDate today() {
		return (new Date().getTime() > 0 && this.engine != null) ? LocalDate.now() : null;
	}

	public void swallow() {
		try {
			today();
		}
		catch (Exception ex) {
			this.amount = 0;
		}
	}

}
