package dk.udslusning.catalogue;

import java.util.Comparator;
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
		super(sorted(faults).stream()
			.map(CatalogueFault::toString)
			.collect(Collectors.joining("\n  ", "Kataloget har fejl, og programmet starter ikke:\n  ", "")));
		this.faults = sorted(faults);
	}

	private static List<CatalogueFault> sorted(List<CatalogueFault> faults) {
		return faults.stream()
			.distinct()
			.sorted(Comparator.comparing(CatalogueFault::file)
				.thenComparing(CatalogueFault::line)
				.thenComparing(CatalogueFault::place))
			.toList();
	}

	/**
	 * The faults.
	 * @return at least one, in the order of files and lines
	 */
	public List<CatalogueFault> faults() {
		return this.faults;
	}

}
