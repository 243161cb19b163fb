package dk.udslusning.casefile.contact;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import dk.udslusning.casefile.Faults;
import dk.udslusning.casefile.agreement.BrokenAgreements;
import dk.udslusning.casefile.agreement.RequiredAgreements;
import dk.udslusning.casefile.change.ChangeReports;
import dk.udslusning.casefile.change.ReportedChange;
import dk.udslusning.casefile.note.CaseNotes;
import dk.udslusning.casefile.tenancy.MovingOut;
import dk.udslusning.casefile.tenancy.Tenancies;
import dk.udslusning.casefile.tenancy.Tenancy;
import dk.udslusning.rules.time.DanishDates;

import org.springframework.stereotype.Component;

/**
 * What a message changes in the case file at once. What a task must take up is left to
 * it.
 */
@Component
class ContactEffects {

	private final RequiredAgreements required;

	private final BrokenAgreements agreements;

	private final ChangeReports changes;

	private final Tenancies tenancies;

	private final MovingOut movingOut;

	private final CaseNotes notes;

	private final Clock clock;

	ContactEffects(RequiredAgreements required, BrokenAgreements agreements, ChangeReports changes, Tenancies tenancies,
			MovingOut movingOut, CaseNotes notes, Clock clock) {
		this.required = required;
		this.agreements = agreements;
		this.changes = changes;
		this.tenancies = tenancies;
		this.movingOut = movingOut;
		this.notes = notes;
		this.clock = clock;
	}

	/**
	 * What speaks against the message in this case, at the fields of
	 * {@link CitizenMessage}.
	 */
	Faults check(String caseNumber, CitizenMessage message) {
		Faults faults = new Faults();
		if (!message.kind().needsHome()) {
			return faults;
		}
		Optional<Tenancy> tenancy = this.tenancies.latest(caseNumber).filter((known) -> known.movedOutOn() == null);
		if (tenancy.isEmpty()) {
			return faults.add("kind", "Borgeren bor ikke i en udslusningsbolig. Registrér indflytningen først, eller "
					+ "vælg »" + ContactKind.NOTE.danishName() + "«");
		}
		if (message.kind() == ContactKind.MOVED_OUT) {
			this.movingOut.check(tenancy.get(), message.happenedOn(), "happenedOn", faults);
		}
		return faults.addIf(
				message.kind() == ContactKind.MOVING_CANCELLED && this.movingOut.planned(tenancy.get().id()).isEmpty(),
				"kind", "Der er ikke planlagt nogen fraflytning i sagen");
	}

	/**
	 * Changes it.
	 * @return as what the message is taken up; nothing where a task is to do it
	 */
	Optional<String> take(CitizenContact contact) {
		if (contact.kind().change().isPresent()) {
			this.changes.report(contact.caseNumber(), new ReportedChange(contact.kind().change().get(),
					contact.happenedOn(), LocalDate.now(this.clock), contact.text()));
			return Optional.of("ChangeReport");
		}
		return switch (contact.kind()) {
			case MOVED_OUT -> {
				this.movingOut.leave(contact.caseNumber(), contact.happenedOn());
				yield Optional.of("MovingOut");
			}
			case MOVING_CANCELLED -> {
				this.movingOut.cancel(contact.caseNumber());
				yield Optional.of("MovingOut");
			}
			case AGREEMENT_BROKEN -> agreementBroken(contact);
			case NOTE -> Optional.of("CaseNote");
			default -> Optional.empty();
		};
	}

	/** Only under a scheme that asks for an agreement can anything follow. */
	private Optional<String> agreementBroken(CitizenContact contact) {
		if (this.required.in(contact.caseNumber())) {
			this.agreements.report(contact.caseNumber(), "Henvendelse i sagen", contact.happenedOn(), contact.text());
			return Optional.of("AgreementBreach");
		}
		this.notes.add(contact.caseNumber(), "Aftalen er frivillig: kun et notat",
				"Det, der blev meldt den " + DanishDates.format(contact.happenedOn())
						+ ", ændrer hverken bolig eller refusion. Tilbyd hjælp til uddannelse eller arbejde.");
		return Optional.of("CaseNote");
	}

}
