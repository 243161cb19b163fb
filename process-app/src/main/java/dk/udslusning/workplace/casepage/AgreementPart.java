package dk.udslusning.workplace.casepage;

import java.util.Optional;

import dk.udslusning.casefile.CaseFiles;
import dk.udslusning.casefile.agreement.Agreement;
import dk.udslusning.casefile.agreement.AgreementEvidence;
import dk.udslusning.casefile.agreement.Agreements;
import dk.udslusning.casefile.agreement.RequiredAgreements;
import dk.udslusning.rules.time.DanishDates;

import org.springframework.stereotype.Component;

/**
 * The agreement on education or work, or the offer of one.
 */
@Component
class AgreementPart implements PagePart {

	private final Agreements agreements;

	private final RequiredAgreements required;

	private final AgreementEvidence evidence;

	private final CaseFiles cases;

	AgreementPart(Agreements agreements, RequiredAgreements required, AgreementEvidence evidence, CaseFiles cases) {
		this.cases = cases;
		this.agreements = agreements;
		this.required = required;
		this.evidence = evidence;
	}

	@Override
	public PartName name() {
		return PartName.AGREEMENT;
	}

	@Override
	public Part of(String caseNumber) {
		Part.Writer part = Part.named(name());
		this.agreements.inForce(caseNumber)
			.or(() -> this.agreements.current(caseNumber))
			.ifPresent((agreement) -> tell(caseNumber, agreement, part));
		return part.orElse("Der er ikke en aftale i sagen.");
	}

	private void tell(String caseNumber, Agreement agreement, Part.Writer part) {
		part.fact("Aftale",
				agreement.outcome().danishName() + (this.required.in(caseNumber) ? " (vilkår i ordningen)"
						: " (et tilbud uden betydning for bolig og penge)"))
			.fact("Om", (agreement.kind() != null) ? agreement.kind().danishName() : null)
			.fact("Hvor", agreement.place())
			.fact("Begynder", Optional.ofNullable(agreement.startsOn()).map(DanishDates::format).orElse(null))
			.fact("Skridt", agreement.milestones())
			.fact("Fritaget på grund af", (agreement.exemption() != null) ? agreement.exemption().danishName() : null)
			.fact("Næste dokumentation", nextEvidence(caseNumber));
	}

	/** A closed case asks for none. */
	private String nextEvidence(String caseNumber) {
		return this.cases.get(caseNumber).isOpen()
				? this.evidence.nextDueOn(caseNumber).map(DanishDates::format).orElse(null) : null;
	}

}
