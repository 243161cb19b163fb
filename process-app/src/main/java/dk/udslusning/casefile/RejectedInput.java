package dk.udslusning.casefile;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Foreseen bad input: nothing was stored, and each fault names its field. Thrown by use
 * cases before they write; every door turns it into its own clear answer.
 */
public class RejectedInput extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient List<FieldFault> faults;

	public RejectedInput(List<FieldFault> faults) {
		super(faults.stream().map(FieldFault::message).collect(Collectors.joining("\n")));
		if (faults.isEmpty()) {
			throw new IllegalArgumentException("A rejection names at least one fault");
		}
		this.faults = List.copyOf(faults);
	}

	/**
	 * A rejection for one field.
	 */
	public static RejectedInput at(String field, String message) {
		return new RejectedInput(List.of(new FieldFault(field, message)));
	}

	/**
	 * All faults found, in the order of the form.
	 */
	public List<FieldFault> faults() {
		return this.faults;
	}

}
