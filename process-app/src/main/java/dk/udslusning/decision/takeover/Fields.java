package dk.udslusning.decision.takeover;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

import dk.udslusning.casefile.Faults;
import dk.udslusning.casefile.FieldFault;
import dk.udslusning.casefile.RejectedInput;

/**
 * What the long form calls the fields of a use case that it is put together of: on one
 * form no two fields have the same name.
 */
final class Fields {

	/** Where both have the same names. */
	static final Fields SAME = named();

	private final Map<String, String> names = new HashMap<>();

	private Fields() {
	}

	/**
	 * Names of the use case and of the form in turns; those left out are the same.
	 */
	static Fields named(String... pairs) {
		Fields fields = new Fields();
		for (int i = 0; i < pairs.length; i += 2) {
			fields.names.put(pairs[i], pairs[i + 1]);
		}
		return fields;
	}

	/**
	 * Checks, and adds what was found under the form's names.
	 */
	void check(Faults faults, Consumer<Faults> check) {
		Faults found = new Faults();
		check.accept(found);
		faults.addAll(renamed(found.found()));
	}

	/**
	 * Takes a step; what it refuses is refused under the form's names.
	 */
	<T> T take(Supplier<T> step) {
		try {
			return step.get();
		}
		catch (RejectedInput rejected) {
			throw new RejectedInput(renamed(rejected.faults()));
		}
	}

	private List<FieldFault> renamed(List<FieldFault> faults) {
		return faults.stream()
			.map((fault) -> new FieldFault(this.names.getOrDefault(fault.field(), fault.field()), fault.message()))
			.toList();
	}

}
