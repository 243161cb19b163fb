package dk.udslusning.casefile.household;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import dk.udslusning.casefile.Faults;
import dk.udslusning.casefile.change.ChangeKind;
import dk.udslusning.casefile.change.ChangeReports;
import dk.udslusning.casefile.change.ReportedChange;
import dk.udslusning.casefile.dispatch.AddressedLetters;
import dk.udslusning.casefile.dispatch.LetterDispatch;
import dk.udslusning.casefile.dispatch.LetterSent;
import dk.udslusning.casefile.letter.LetterKind;
import dk.udslusning.casefile.note.CaseNotes;
import dk.udslusning.rules.time.DanishDates;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells the citizen in good time that a child turns 18: from the 1st of the next month
 * the child counts as an adult, and only the tenant's share of rent and housing benefit
 * counts in the refund (SEL § 163 a).
 */
@Service
@Transactional
public class ChildForewarnings {

	private final TurningAdults children;

	private final ChangeReports changes;

	private final AddressedLetters letters;

	private final LetterDispatch dispatch;

	private final CaseNotes notes;

	private final Clock clock;

	ChildForewarnings(TurningAdults children, ChangeReports changes, AddressedLetters letters, LetterDispatch dispatch,
			CaseNotes notes, Clock clock) {
		this.children = children;
		this.changes = changes;
		this.letters = letters;
		this.dispatch = dispatch;
		this.notes = notes;
		this.clock = clock;
	}

	/**
	 * The children of the case who are not forewarned, oldest first.
	 */
	@Transactional(readOnly = true)
	public List<TurningAdult> waiting(String caseNumber) {
		return this.children.waiting(caseNumber);
	}

	/**
	 * The letter as it will be written; empty where nobody is left to forewarn.
	 */
	@Transactional(readOnly = true)
	public String text(String caseNumber) {
		List<TurningAdult> waiting = waiting(caseNumber);
		return waiting.isEmpty() ? "" : this.letters.preview(caseNumber, ChildTurnsAdultLetter.of(waiting)).text();
	}

	/**
	 * Records the letter as sent, and the change of the household from the day on which
	 * the child counts. Where nobody is left to forewarn, nothing happens.
	 * @throws dk.udslusning.casefile.RejectedInput at the fields of {@link LetterSent}
	 */
	public void forewarn(String caseNumber, LetterSent sent) {
		List<TurningAdult> waiting = waiting(caseNumber);
		if (waiting.isEmpty()) {
			return;
		}
		long letterId = this.letters.write(caseNumber, ChildTurnsAdultLetter.of(waiting));
		this.dispatch.recordSent(caseNumber, LetterKind.CHILD_TURNS_ADULT, sent);
		waiting.forEach((child) -> {
			this.children.forewarned(child, letterId);
			this.changes.report(caseNumber,
					new ReportedChange(ChangeKind.HOUSEHOLD, child.countsFrom(), LocalDate.now(this.clock),
							"Et barn i husstanden fylder 18 år og tæller som voksen fra "
									+ DanishDates.format(child.countsFrom()) + ". Borgeren er varslet."));
		});
	}

	/**
	 * The child does not live there any more: nothing to forewarn.
	 * @param reason Danish, needed
	 * @throws dk.udslusning.casefile.RejectedInput at {@code notThereReason}
	 */
	public void notThere(String caseNumber, String reason) {
		new Faults()
			.addIf(reason == null || reason.isBlank(), "notThereReason",
					"Skriv kort, hvor barnet bor, og siden hvornår")
			.throwIfAny();
		waiting(caseNumber).forEach((child) -> this.children.forewarned(child, null));
		this.notes.add(caseNumber, "Barn, der fylder 18, bor ikke i boligen", reason);
	}

}
