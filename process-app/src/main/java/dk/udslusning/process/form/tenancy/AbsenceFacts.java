package dk.udslusning.process.form.tenancy;

import java.util.Set;

import dk.udslusning.casefile.absence.Absence;
import dk.udslusning.casefile.absence.Absences;
import dk.udslusning.process.form.Facts;

import org.springframework.stereotype.Component;

/**
 * What the forms of an absence show of it.
 */
@Component
class AbsenceFacts {

	private final Absences absences;

	private final ToldFacts facts;

	AbsenceFacts(Absences absences, ToldFacts facts) {
		this.absences = absences;
		this.facts = facts;
	}

	Facts of(String caseNumber) {
		Absence absence = this.absences.newest(caseNumber);
		return this.facts.of(caseNumber, Set.of())
			.line("Fravær", absence.kind().danishName())
			.line("Væk fra", absence.beganOn())
			.line("Ventes hjem", absence.expectedUntil())
			.line("Sådan bevares boligen", absence.homeKept())
			.line("Kom hjem", absence.endedOn())
			.line("Seks måneder er gået", absence.benefitStopsOn());
	}

}
