package dk.udslusning.casefile;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects every fault of an input, so that a caseworker hears of all of them at once.
 */
public final class Faults {

	private final List<FieldFault> found = new ArrayList<>();

	public Faults add(String field, String message) {
		this.found.add(new FieldFault(field, message));
		return this;
	}

	public Faults addIf(boolean wrong, String field, String message) {
		return wrong ? add(field, message) : this;
	}

	/**
	 * Takes over the faults of a part that was checked elsewhere.
	 */
	public Faults addAll(List<FieldFault> others) {
		this.found.addAll(others);
		return this;
	}

	/**
	 * The faults found so far, in the order they were found.
	 */
	public List<FieldFault> found() {
		return List.copyOf(this.found);
	}

	public boolean any() {
		return !this.found.isEmpty();
	}

	/**
	 * Ends the check.
	 * @throws RejectedInput naming every fault, if there is one
	 */
	public void throwIfAny() {
		if (any()) {
			throw new RejectedInput(this.found);
		}
	}

}
