package dk.udslusning.testing;

import java.util.List;

import dk.udslusning.casefile.FieldFault;
import dk.udslusning.casefile.RejectedInput;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reads which fields an input was refused at.
 */
public final class Rejections {

	private Rejections() {
	}

	/**
	 * The fields of a refused input, in order; fails where nothing was refused.
	 */
	public static List<String> fieldsRefusedBy(ThrowingCallable call) {
		return refusal(call).faults().stream().map(FieldFault::field).toList();
	}

	/**
	 * The refusal; fails where there is none.
	 */
	public static RejectedInput refusal(ThrowingCallable call) {
		RejectedInput rejected = catchThrowableOfType(RejectedInput.class, call);
		assertThat(rejected).as("a refusal").isNotNull();
		return rejected;
	}

}
