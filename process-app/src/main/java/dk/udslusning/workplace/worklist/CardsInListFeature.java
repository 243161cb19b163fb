package dk.udslusning.workplace.worklist;

import jakarta.ws.rs.core.FeatureContext;
import org.glassfish.jersey.internal.spi.ForcedAutoDiscoverable;

/**
 * Puts {@link CardsInList} into the engine's REST interface, which is built by the web
 * apps and found by nobody else.
 */
public class CardsInListFeature implements ForcedAutoDiscoverable {

	@Override
	public void configure(FeatureContext rest) {
		rest.register(CardsInList.class);
	}

}
