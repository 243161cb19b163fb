package dk.udslusning.decision.hearing;

/**
 * A step of a hearing was asked for that cannot come now. The model leads here only by a
 * fault.
 */
public class HearingOutOfOrder extends RuntimeException {

	private static final long serialVersionUID = 1L;

	HearingOutOfOrder(Long hearingId, HearingState state) {
		super("Partshøring " + hearingId + " står i " + state + " og kan ikke tage dette skridt nu");
	}

}
