package dk.udslusning.payment;

import java.util.List;

/**
 * Whether our own payment can have caused arrears.
 *
 * @param onTime whether it was released before the first rent was due and is not held
 * @param remarks what was found, in Danish, in the order to be read
 */
public record PaymentStanding(boolean onTime, List<String> remarks) {

	public PaymentStanding {
		remarks = List.copyOf(remarks);
	}

}
