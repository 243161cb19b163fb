package dk.udslusning.casefile.household;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

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

	private static final String SUBJECT = "Når dit barn fylder 18 år";

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
	 * What the letter will say; it names no child and no amount, which nobody knows yet.
	 */
	@Transactional(readOnly = true)
	public String text(String caseNumber) {
		String from = waiting(caseNumber).stream()
			.map((child) -> DanishDates.format(child.countsFrom()))
			.distinct()
			.collect(Collectors.joining(" og "));
		return """
				Et barn i din husstand fylder snart 18 år. Fra den %s tæller barnet som voksen, når vi beregner din refusion af husleje.

				Når der bor flere voksne i boligen, kan vi kun regne med din andel af huslejen og af boligstøtten. Det kan betyde, at du får et mindre beløb fra den dag. Vi regner det ud, og du får en afgørelse, før beløbet ændres.

				Flytter barnet hjemmefra, eller begynder det i job eller uddannelse, så fortæl os det. Fortæl det også til Udbetaling Danmark, for det kan ændre din boligstøtte.

				Vi taler gerne med dig om, hvad det betyder for dit budget."""
			.formatted(from);
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
		long letterId = this.letters.write(caseNumber, LetterKind.CHILD_TURNS_ADULT, SUBJECT, text(caseNumber));
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
