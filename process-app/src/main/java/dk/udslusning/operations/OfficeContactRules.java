package dk.udslusning.operations;

import java.util.List;

import dk.udslusning.casefile.letter.OfficeContact;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * No letter goes out that does not say who sends it and whom to ring.
 */
@Component
@EnableConfigurationProperties(OfficeContact.class)
class OfficeContactRules {

	private final OfficeContact office;

	OfficeContactRules(OfficeContact office) {
		this.office = office;
	}

	/**
	 * Checks that all of it is set.
	 * @throws StartRefused naming every missing setting
	 */
	void apply() {
		List<String> missing = this.office.missing();
		if (!missing.isEmpty()) {
			throw new StartRefused(
					"Brevene til borgerne mangler kommunens navn, telefon eller åbningstid: "
							+ String.join(", ", missing) + ".",
					"Sæt indstillingerne, og start igen. Til en demo: --spring.profiles.active=demo.");
		}
	}

}
