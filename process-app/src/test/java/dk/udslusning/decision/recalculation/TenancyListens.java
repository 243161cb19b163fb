package dk.udslusning.decision.recalculation;

import dk.udslusning.casefile.change.ChangeReported;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;

/**
 * Opens a recalculation when a change is reported, as the process of the tenancy does, or
 * nothing, where nobody is to listen.
 */
@TestConfiguration(proxyBeanMethods = false)
public class TenancyListens {

	private final Recalculations recalculations;

	private boolean deaf;

	TenancyListens(@Lazy Recalculations recalculations) {
		this.recalculations = recalculations;
	}

	/** From now on nobody listens, or somebody does again. */
	public void deaf(boolean now) {
		this.deaf = now;
	}

	@EventListener
	void open(ChangeReported change) {
		if (!this.deaf) {
			this.recalculations.openOrJoin(change.caseNumber());
		}
	}

}
