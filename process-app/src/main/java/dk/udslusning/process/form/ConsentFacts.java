package dk.udslusning.process.form;

import dk.udslusning.casefile.consent.StandingConsent;
import dk.udslusning.casefile.consent.StandingConsents;
import dk.udslusning.rules.time.DanishDates;

import org.springframework.stereotype.Component;

/**
 * The consents of a case, where information is fetched or passed on. Each use shows its
 * own alone: to fetch is never to pass on.
 */
@Component
public class ConsentFacts {

	private final StandingConsents consents;

	ConsentFacts(StandingConsents consents) {
		this.consents = consents;
	}

	/**
	 * What stands of the use, and a warning where nothing does. What was taken back is
	 * said so, for somebody may remember it.
	 */
	public void show(String caseNumber, StandingConsent.Use use, Facts facts) {
		boolean stands = false;
		for (StandingConsent consent : this.consents.of(caseNumber)) {
			if (consent.use() == use) {
				stands |= consent.stands();
				facts.line(
						consent.stands() ? "Samtykke" : "Trukket tilbage " + DanishDates.format(consent.withdrawnOn()),
						consent.kinds() + ((use == StandingConsent.Use.FETCH) ? ", fra " : ", til ") + consent.party()
								+ " (" + consent.purpose() + ")");
			}
		}
		facts.warningIf(!stands && use == StandingConsent.Use.FETCH,
				"Intet samtykke til at indhente: spørg borgeren selv, eller få et (RSL § 11 a). Økonomiske oplysninger må "
						+ "hentes uden.");
		facts.warningIf(!stands && use == StandingConsent.Use.PASS_ON,
				"Intet samtykke til at videregive: giv kun det videre, som loven tillader uden (FVL § 28).");
	}

}
