package dk.udslusning.casefile.citizen;

/**
 * An agreement on safe contact, safe in every way until a test changes something.
 */
public final class Agreed {

	private String citizenName;

	private String cpr;

	private String linkTo;

	private DigitalPostAccess digitalPost = DigitalPostAccess.ONLY_CITIZEN;

	private String digitalPostReaders;

	private String phone = "12 34 56 78";

	private boolean callFirst;

	private String postalAddress = "Boks 7, 2630 Taastrup";

	private Representative representative = new Representative(null, null, null);

	private boolean needsInterpreter;

	private String language;

	public Agreed identity(String name, String number) {
		this.citizenName = name;
		this.cpr = number;
		return this;
	}

	public Agreed linkTo(String caseNumber) {
		this.linkTo = caseNumber;
		return this;
	}

	public Agreed digitalPost(DigitalPostAccess access, String readers) {
		this.digitalPost = access;
		this.digitalPostReaders = readers;
		return this;
	}

	public Agreed phone(String number) {
		this.phone = number;
		return this;
	}

	public Agreed callFirst() {
		this.callFirst = true;
		return this;
	}

	public Agreed postalAddress(String address) {
		this.postalAddress = address;
		return this;
	}

	public Agreed representative() {
		return representative("Advokat Prøve", "Prøvevej 1, 2630 Taastrup", "Fuldmagt af 20.11.2026");
	}

	public Agreed representative(String name, String contact, String reason) {
		this.representative = new Representative(name, contact, reason);
		return this;
	}

	public Agreed interpreter(String spoken) {
		this.needsInterpreter = true;
		this.language = spoken;
		return this;
	}

	public SafeContactAgreement build() {
		return new SafeContactAgreement(this.citizenName, this.cpr, AddressProtection.NAME_AND_ADDRESS, this.linkTo,
				this.digitalPost, this.digitalPostReaders, this.phone, null, null, this.callFirst, this.postalAddress,
				this.representative.name(), this.representative.contact(), this.representative.reason(), null, null,
				null, this.needsInterpreter, this.language);
	}

}
