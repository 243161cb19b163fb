package dk.udslusning.casefile.agreement;

import dk.udslusning.casefile.CaseFiles;
import dk.udslusning.catalogue.Schemes;
import dk.udslusning.rules.scheme.Scheme;

import org.springframework.stereotype.Component;

/**
 * Whether a case's scheme asks for an agreement (ELIG-08). Where it does not, nothing
 * follows from a broken one.
 */
@Component
public class RequiredAgreements {

	private final CaseFiles cases;

	private final Schemes schemes;

	RequiredAgreements(CaseFiles cases, Schemes schemes) {
		this.cases = cases;
		this.schemes = schemes;
	}

	/**
	 * Whether the agreement is a condition in the case.
	 * @return false also before a scheme is chosen
	 */
	public boolean in(String caseNumber) {
		String scheme = this.cases.get(caseNumber).scheme();
		return scheme != null && this.schemes.find(scheme).map(Scheme::agreementRequired).orElse(false);
	}

}
