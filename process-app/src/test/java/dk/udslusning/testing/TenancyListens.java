package dk.udslusning.testing;

import dk.udslusning.casefile.change.ChangeReported;
import dk.udslusning.decision.recalculation.Recalculations;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;

/**
 * Opens a recalculation when a change is reported, as the process of the tenancy does, or
 * nothing, where nobody is to listen. It stands here, where no scan finds it: only who
 * imports it has somebody who listens.
 */
@TestComponent
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
