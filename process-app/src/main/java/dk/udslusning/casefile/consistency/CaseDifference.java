package dk.udslusning.casefile.consistency;

import java.time.LocalDateTime;
import java.util.Locale;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * A difference between the case file and the engine. Of one kind each case has at most
 * one that stands: open, or let be while it lasts. The database refuses a second.
 *
 * @param id the difference; null before it is saved
 * @param caseNumber the case; null where the engine's instance belongs to none
 * @param subject the case number, or the instance's id where it belongs to no case
 * @param kind in what way they differ
 * @param facts what each says, as it was last found
 * @param state what has become of it
 * @param standing subject and kind while it stands, then null
 * @param foundAt Danish local time
 * @param closedAt when it was closed or let be; null while it is open
 * @param version for optimistic locking
 */
public record CaseDifference(@Id Long id, String caseNumber, String subject, DifferenceKind kind, String facts,
		DifferenceState state, String standing, LocalDateTime foundAt, LocalDateTime closedAt,
		@Version Integer version) {

	static CaseDifference found(String caseNumber, String subject, FoundDifference found, LocalDateTime at) {
		return new CaseDifference(null, caseNumber, subject, found.kind(), found.facts(), DifferenceState.OPEN,
				subject + ":" + found.kind().name(), at, null, null);
	}

	public boolean isOpen() {
		return this.state == DifferenceState.OPEN;
	}

	/**
	 * Under which number its task stands: the case's, or its own, {@code FORSKEL-000012}.
	 */
	public String number() {
		return (this.caseNumber != null) ? this.caseNumber
				: String.format(Locale.ROOT, "%s%06d", Differences.PREFIX, this.id);
	}

	CaseDifference now(String newFacts) {
		return new CaseDifference(this.id, this.caseNumber, this.subject, this.kind, newFacts, this.state,
				this.standing, this.foundAt, this.closedAt, this.version);
	}

	CaseDifference left(LocalDateTime at) {
		return new CaseDifference(this.id, this.caseNumber, this.subject, this.kind, this.facts, DifferenceState.LEFT,
				this.standing, this.foundAt, at, this.version);
	}

	/** Stands no more. What was let be stays so. */
	CaseDifference closed(DifferenceState as, LocalDateTime at) {
		return new CaseDifference(this.id, this.caseNumber, this.subject, this.kind, this.facts,
				isOpen() ? as : this.state, null, this.foundAt, isOpen() ? at : this.closedAt, this.version);
	}

}
