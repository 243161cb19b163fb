package dk.udslusning.casefile.support;

/**
 * By which § support is given.
 */
public enum SupportKind {

	SECTION_85("socialpædagogisk støtte", "serviceloven § 85"), SECTION_85A("bostøtte", "serviceloven § 85 a");

	private final String danishName;

	private final String legalBasis;

	SupportKind(String danishName, String legalBasis) {
		this.danishName = danishName;
		this.legalBasis = legalBasis;
	}

	public String danishName() {
		return this.danishName;
	}

	public String legalBasis() {
		return this.legalBasis;
	}

}
