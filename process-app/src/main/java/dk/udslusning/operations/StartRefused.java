package dk.udslusning.operations;

/**
 * The application does not start as it was asked to. Says what is wrong and what to set.
 */
public class StartRefused extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String remedy;

	public StartRefused(String reason, String remedy) {
		super(reason);
		this.remedy = remedy;
	}

	/**
	 * What the operator does about it, in Danish.
	 */
	public String remedy() {
		return this.remedy;
	}

}
