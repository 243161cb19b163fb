package dk.udslusning.decision.appeal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import dk.udslusning.casefile.Faults;
import dk.udslusning.casefile.RejectedInput;
import dk.udslusning.casefile.dispatch.AddressedLetters;
import dk.udslusning.decision.Decision;
import dk.udslusning.decision.DecisionWords;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sends appeals on to Ankestyrelsen as a complete file with a statement, keeps in touch,
 * and takes the answer down. No time ends an appeal there: only an answer does.
 */
@Service
@Transactional
public class AppealsAtBoard {

	private static final int MONTHS = 6;

	private final Appeals appeals;

	private final Reassessments reassessments;

	private final AppealRows rows;

	private final AppealFile file;

	private final AddressedLetters letters;

	private final Clock clock;

	AppealsAtBoard(Appeals appeals, Reassessments reassessments, AppealRows rows, AppealFile file,
			AddressedLetters letters, Clock clock) {
		this.appeals = appeals;
		this.reassessments = reassessments;
		this.rows = rows;
		this.file = file;
		this.letters = letters;
		this.clock = clock;
	}

	/**
	 * The list of the file that goes along, as the case stands now.
	 */
	@Transactional(readOnly = true)
	public String contents(long appealId) {
		return this.file.contents(this.appeals.get(appealId));
	}

	/**
	 * The statement to Ankestyrelsen, proposed from the reassessment, or from why the
	 * appeal is late.
	 */
	@Transactional(readOnly = true)
	public String proposedStatement(long appealId) {
		return AppealText.statement(this.appeals.get(appealId), this.appeals.required(appealId),
				this.appeals.lateness(appealId), this.reassessments.latest(appealId));
	}

	/**
	 * Records that the appeal went on, and writes the letter that tells the citizen.
	 * @param appealId the appeal: upheld, granted in part and kept up, or late
	 * @param sentOn the day
	 * @param complete whether everything in the list went along
	 * @param statement what the municipality says to it, at most 8,000 characters
	 * @param askOn when to ask Ankestyrelsen how far it has come
	 * @return the letter
	 * @throws RejectedInput at {@code sentOn}, {@code complete}, {@code statement} or
	 * {@code askOn}
	 */
	public long forward(long appealId, LocalDate sentOn, boolean complete, String statement, LocalDate askOn) {
		Appeal appeal = this.appeals.open(appealId);
		Optional<Decision> outcome = this.reassessments.issued(appealId);
		boolean late = this.appeals.lateness(appealId).filter((lateness) -> !lateness.excused()).isPresent();
		if (outcome.isEmpty() && !late) {
			throw new IllegalStateException(appeal + " has not been looked at again");
		}
		Faults faults = new Faults().addIf(sentOn == null, "sentToBoardOn", "Skriv, hvilken dag sagen blev sendt")
			.addIf(sentOn != null && sentOn.isAfter(today()), "sentToBoardOn", "Dagen ligger i fremtiden")
			.addIf(sentOn != null && sentOn.isBefore(appeal.receivedOn()), "sentToBoardOn",
					"Sagen kan ikke være sendt, før klagen kom")
			.addIf(!complete, "complete", "Send alt på listen med; Ankestyrelsen skal have hele sagen")
			.addIf(Appeals.isBlank(statement), "statement", "Skriv kommunens udtalelse til klagen");
		checkAskOn(askOn, faults);
		faults.throwIfAny();
		long letter = this.letters.write(appeal.caseNumber(), words(appealId, sentOn, outcome));
		this.rows.addForwarding(appealId, sentOn, statement.strip(), contents(appealId), letter);
		return letter;
	}

	/**
	 * How the appeal went on.
	 */
	@Transactional(readOnly = true)
	public Optional<Forwarding> forwarding(long appealId) {
		return this.rows.forwarding(appealId);
	}

	/**
	 * Keeps that Ankestyrelsen was asked.
	 * @throws RejectedInput at {@code askedOn}, {@code note} or {@code askOn}
	 */
	public void asked(long appealId, LocalDate askedOn, String note, LocalDate askOn) {
		requireForwarded(appealId);
		Faults faults = new Faults()
			.addIf(askedOn == null || askedOn.isAfter(today()), "askedOn",
					"Skriv, hvilken dag Ankestyrelsen blev spurgt; ikke en dag i fremtiden")
			.addIf(Appeals.isBlank(note), "note", "Skriv, hvad Ankestyrelsen svarede");
		checkAskOn(askOn, faults);
		faults.throwIfAny();
		this.rows.addBoardContact(appealId, askedOn, note.strip(), askOn);
	}

	/**
	 * Takes Ankestyrelsen's answer down. Where it changes nothing, the appeal ends with
	 * it; else when it is carried out.
	 * @throws RejectedInput at {@code boardOutcome}, {@code answeredOn} or
	 * {@code summary}
	 */
	public void answered(long appealId, BoardAnswer answer) {
		requireForwarded(appealId);
		LocalDate on = answer.receivedOn();
		new Faults().addIf(answer.outcome() == null, "boardOutcome", "Vælg, hvad Ankestyrelsen har afgjort")
			.addIf(on == null || on.isAfter(today()), "answeredOn",
					"Skriv, hvilken dag svaret kom; ikke en dag i fremtiden")
			.addIf(on != null && on.isBefore(this.rows.forwarding(appealId).orElseThrow().sentOn()), "answeredOn",
					"Svaret kan ikke være kommet, før sagen blev sendt")
			.addIf(Appeals.isBlank(answer.summary()), "summary",
					"Skriv, hvad Ankestyrelsen har lagt vægt på, og hvad kommunen skal gøre")
			.throwIfAny();
		this.rows.addBoardAnswer(appealId, answer);
		ending(answer.outcome()).ifPresent((ending) -> this.rows.end(appealId, ending, null));
	}

	private AppealForwardedLetter words(long appealId, LocalDate sentOn, Optional<Decision> outcome) {
		boolean inPart = this.reassessments.latest(appealId)
			.filter((draft) -> draft.outcome() != ReassessmentOutcome.UPHELD)
			.isPresent();
		return outcome.map((decision) -> new AppealForwardedLetter(sentOn, inPart, null, DecisionWords.of(decision)))
			.orElseGet(() -> new AppealForwardedLetter(sentOn, false,
					this.appeals.lateness(appealId).map(Lateness::reasons).orElseThrow(), null));
	}

	private void requireForwarded(long appealId) {
		this.appeals.open(appealId);
		if (this.rows.forwarding(appealId).isEmpty()) {
			throw new IllegalStateException("Appeal " + appealId + " is not at Ankestyrelsen");
		}
	}

	private void checkAskOn(LocalDate askOn, Faults faults) {
		faults
			.addIf(askOn == null || !askOn.isAfter(today()), "askOn",
					"Vælg en dag efter i dag, hvor I spørger Ankestyrelsen, hvis der ikke er svaret")
			.addIf(askOn != null && askOn.isAfter(today().plusMonths(MONTHS)), "askOn",
					"Vælg en dag inden for seks måneder");
	}

	private static Optional<AppealEnding> ending(BoardOutcome outcome) {
		return Optional.ofNullable(switch (outcome) {
			case UPHELD -> AppealEnding.BOARD_UPHELD;
			case DISMISSED -> AppealEnding.BOARD_DISMISSED;
			case WITHDRAWN -> AppealEnding.WITHDRAWN;
			case CHANGED, SENT_BACK -> null;
		});
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
