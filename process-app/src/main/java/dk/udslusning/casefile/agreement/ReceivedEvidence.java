package dk.udslusning.casefile.agreement;

import java.time.LocalDate;

import dk.udslusning.casefile.Faults;

/**
 * A document that shows that the agreement is followed, as filled in.
 *
 * @param kind the document
 * @param receivedOn the day it came
 * @param note what it shows
 * @param nextOn when to ask next; null leaves it to the rhythm
 */
public record ReceivedEvidence(EvidenceKind kind, LocalDate receivedOn, String note, LocalDate nextOn) {

	/**
	 * Adds what is wrong with it, by field.
	 */
	public void check(Faults faults, LocalDate today) {
		faults.addIf(this.kind == null, "kind", "Vælg, hvad der er kommet")
			.addIf(this.receivedOn == null, "receivedOn", "Skriv, hvilken dag det kom")
			.addIf(this.receivedOn != null && this.receivedOn.isAfter(today), "receivedOn",
					"Dagen kan ikke ligge efter i dag; ret datoen")
			.addIf(this.note == null || this.note.isBlank(), "note", "Skriv, hvad dokumentationen viser")
			.addIf(this.nextOn != null && !this.nextOn.isAfter(today), "nextOn",
					"Næste dag skal ligge efter i dag; lad feltet stå tomt, hvis den sædvanlige rytme passer");
	}

	/**
	 * Without the words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "ReceivedEvidence[" + this.kind + "]";
	}

}
