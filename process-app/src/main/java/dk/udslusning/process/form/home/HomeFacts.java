package dk.udslusning.process.form.home;

import dk.udslusning.casefile.home.TransitionalHome;
import dk.udslusning.casefile.protection.ProtectedAddresses;
import dk.udslusning.process.form.CitizenFacts;
import dk.udslusning.process.form.Facts;

import org.springframework.stereotype.Component;

/**
 * What several forms show of the citizen and the home. A look at a protected address is
 * logged.
 */
@Component
class HomeFacts {

	private final CitizenFacts citizens;

	private final ProtectedAddresses addresses;

	HomeFacts(CitizenFacts citizens, ProtectedAddresses addresses) {
		this.citizens = citizens;
		this.addresses = addresses;
	}

	/**
	 * Case, name and protection.
	 */
	Facts citizen(String caseNumber) {
		return this.citizens.citizen(caseNumber);
	}

	/**
	 * Case, name and protection, then the home with address and costs.
	 */
	Facts home(String caseNumber, TransitionalHome home) {
		return citizen(caseNumber).line("Bolig", home.label())
			.line("Adresse",
					this.addresses.shown(caseNumber, "Boligens adresse", () -> home.address().line()).orElse(null))
			.line("Registreret leje pr. måned før boligstøtte", home.rent())
			.line("Pligtige pengeydelser pr. måned", home.payments().total())
			.line("Beboerindskud", home.deposit());
	}

}
