package dk.udslusning.api.calculation;

import java.util.List;

import dk.udslusning.casefile.FieldFault;

/**
 * A request with faulty fields: answered with 400 and each of them.
 */
class FaultyRequest extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient List<FieldFault> faults;

	FaultyRequest(List<FieldFault> faults) {
		super("Faulty fields: " + faults.size());
		this.faults = List.copyOf(faults);
	}

	List<FieldFault> faults() {
		return this.faults;
	}

}
