package dk.udslusning.casefile.benefit;

/**
 * Who applied for housing benefit.
 */
public enum Applicant {

	TOGETHER("Borgeren og sagsbehandleren sammen"), CITIZEN("Borgeren selv"),
	CO_TENANT("En anden i husstanden, for samme bolig"), REPRESENTATIVE("En partsrepræsentant eller værge");

	private final String danishName;

	Applicant(String danishName) {
		this.danishName = danishName;
	}

	public String danishName() {
		return this.danishName;
	}

}
