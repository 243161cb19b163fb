package dk.udslusning.catalogue;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The catalogue's files have faults: the application must not start on them. The message
 * names file, line, place and fault of each.
 */
public class FaultyCatalogue extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient List<CatalogueFault> faults;

	FaultyCatalogue(List<CatalogueFault> faults) {
		super(faults.stream()
			.map(CatalogueFault::toString)
			.collect(Collectors.joining("\n  ", "Kataloget har fejl, og programmet starter ikke:\n  ", "")));
		this.faults = List.copyOf(faults);
	}

	/**
	 * The faults.
	 * @return at least one
	 */
	public List<CatalogueFault> faults() {
		return this.faults;
	}

}
