package dk.udslusning.casefile.dispatch;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import dk.udslusning.casefile.Faults;
import dk.udslusning.casefile.citizen.SafeContacts;
import dk.udslusning.casefile.dispatch.post.Posting;
import dk.udslusning.casefile.dispatch.post.Postings;
import dk.udslusning.casefile.letter.Channel;
import dk.udslusning.casefile.letter.Letter;
import dk.udslusning.casefile.letter.LetterKind;
import dk.udslusning.casefile.letter.Letters;
import dk.udslusning.casefile.note.CaseNotes;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What becomes of a letter that did not arrive: it goes out again by a safe way, or is
 * given up with a reason. A hearing, a decision and what the law wants told are never
 * given up: they work only when the citizen has them (FVL §§ 19, 24 and 25; RSL § 12).
 */
@Service
@Transactional
public class FailedLetters {

	private static final Set<LetterKind> NEEDED = EnumSet.of(LetterKind.INFORMATION_DUTY, LetterKind.HEARING,
			LetterKind.REFUSAL, LetterKind.SUPPORT_DECISION, LetterKind.DEPOSIT_DECISION, LetterKind.GRANT,
			LetterKind.CHANGED_AMOUNT, LetterKind.RATE_REGULATION, LetterKind.STOP, LetterKind.EXTENSION,
			LetterKind.NO_EXTENSION, LetterKind.APPEAL_OUTCOME, LetterKind.REPAYMENT);

	private final Letters letters;

	private final Postings postings;

	private final LetterDispatch dispatch;

	private final SafeContacts contacts;

	private final CaseNotes notes;

	private final Clock clock;

	FailedLetters(Letters letters, Postings postings, LetterDispatch dispatch, SafeContacts contacts, CaseNotes notes,
			Clock clock) {
		this.letters = letters;
		this.postings = postings;
		this.dispatch = dispatch;
		this.contacts = contacts;
		this.notes = notes;
		this.clock = clock;
	}

	/**
	 * The newest try to bring the letter to its reader.
	 */
	@Transactional(readOnly = true)
	public Optional<Posting> posting(long letterId) {
		return this.postings.current(letterId);
	}

	/**
	 * Whether the letter may be given up.
	 */
	public static boolean isNeeded(Letter letter) {
		return NEEDED.contains(letter.kind());
	}

	/**
	 * Sends the letter again today, or hands it over.
	 * @param letterId the letter
	 * @param channel how
	 * @param calledFirst whether the citizen was rung up, where that is agreed
	 * @throws dk.udslusning.casefile.RejectedInput at {@code channel} or
	 * {@code calledFirst}, where that would not be safe
	 */
	public void sendAgain(long letterId, Channel channel, boolean calledFirst) {
		Letter letter = this.letters.get(letterId);
		new Faults().addIf(channel == null, "channel", "Vælg, hvordan brevet sendes").throwIfAny();
		this.dispatch.checkSafe(letter.caseNumber(), channel, calledFirst).throwIfAny();
		if (channel == Channel.HANDED_OVER) {
			this.postings.handedOver(letterId, LocalDate.now(this.clock));
		}
		else {
			this.postings.prepare(letterId, channel);
		}
		this.notes.add(letter.caseNumber(), "Brev sendt igen",
				"»" + letter.subject() + "« kom ikke frem og er sendt igen: " + channel.danishName() + "."
						+ (LetterDispatch.mustCall(this.contacts.get(letter.caseNumber()))
								? " Borgeren er ringet op først." : ""));
	}

	/**
	 * Gives the letter up; it stays in the case file.
	 * @param letterId the letter
	 * @param reason why, 1 to 2,000 characters
	 * @throws dk.udslusning.casefile.RejectedInput at {@code answer} for a letter that
	 * the law needs, or at {@code reason}
	 */
	public void giveUp(long letterId, String reason) {
		Letter letter = this.letters.get(letterId);
		boolean missing = reason == null || reason.isBlank();
		new Faults()
			.addIf(isNeeded(letter), "answer",
					"Borgeren skal have dette brev (" + letter.kind().danishName()
							+ "). Send det igen, eller overræk det")
			.addIf(missing, "reason", "Skriv, hvorfor brevet opgives")
			.addIf(!missing && reason.length() > 2000, "reason", "Skriv højst 2.000 tegn")
			.throwIfAny();
		this.dispatch.giveUp(letterId, reason.strip());
		this.notes.add(letter.caseNumber(), "Brev opgivet",
				"»" + letter.subject() + "« kom ikke frem og er opgivet: " + reason.strip());
	}

}
