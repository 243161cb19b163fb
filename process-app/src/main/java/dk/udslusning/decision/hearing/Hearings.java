package dk.udslusning.decision.hearing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;

import dk.udslusning.access.CurrentUser;
import dk.udslusning.casefile.Faults;
import dk.udslusning.casefile.RejectedInput;
import dk.udslusning.casefile.dispatch.AddressedLetters;
import dk.udslusning.casefile.dispatch.LetterDispatch;
import dk.udslusning.casefile.letter.Channel;
import dk.udslusning.casefile.letter.LetterKind;
import dk.udslusning.casefile.note.CaseNotes;
import dk.udslusning.decision.DecisionType;
import dk.udslusning.rules.time.DanishDates;
import dk.udslusning.rules.time.Deadlines;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hears the citizen before an adverse decision (FVL § 19), step by step, or records why
 * no hearing was due.
 */
@Service
@Transactional
public class Hearings {

	/**
	 * The limit of a reply in characters, on the form and in the table.
	 */
	public static final int REPLY_LIMIT = 4000;

	/**
	 * The limit of reasons in characters, on the form and in the table.
	 */
	public static final int REASONS_LIMIT = 4000;

	private final HearingRepository hearings;

	private final AddressedLetters letters;

	private final LetterDispatch dispatch;

	private final CaseNotes notes;

	private final Deadlines deadlines;

	private final CurrentUser user;

	private final Clock clock;

	Hearings(HearingRepository hearings, AddressedLetters letters, LetterDispatch dispatch, CaseNotes notes,
			Deadlines deadlines, CurrentUser user, Clock clock) {
		this.hearings = hearings;
		this.letters = letters;
		this.dispatch = dispatch;
		this.notes = notes;
		this.deadlines = deadlines;
		this.user = user;
		this.clock = clock;
	}

	/**
	 * Opens a hearing.
	 * @param caseNumber the case
	 * @param about the type of decision it goes before
	 * @param grounds what the citizen is heard about
	 * @return the hearing's id
	 */
	public long open(String caseNumber, DecisionType about, HearingGrounds grounds) {
		return this.hearings.save(Hearing.opened(caseNumber, about, grounds, this.user.id(), now())).id();
	}

	/**
	 * Writes the hearing letter and keeps the deadline that it names. Writing again gives
	 * the letter already there.
	 * @param hearingId the hearing
	 * @param workingDays the deadline in working days from receipt, at least 1
	 * @return the letter's id
	 */
	public long writeLetter(long hearingId, int workingDays) {
		if (workingDays < 1) {
			throw new IllegalArgumentException("A hearing has a deadline of at least one working day");
		}
		Hearing hearing = get(hearingId);
		if (hearing.letterId() != null) {
			return hearing.letterId();
		}
		long letter = this.letters.write(hearing.caseNumber(), HearingLetter.of(hearing, workingDays));
		this.hearings.save(hearing.withLetter(letter, workingDays));
		return letter;
	}

	/**
	 * The letter went out: finds the last day for a reply. The dispatch itself is
	 * recorded with the letter.
	 * <p>
	 * Example: sent by Digital Post on Monday 23 November 2026 with 10 working days: the
	 * last day is Monday 7 December 2026. As a paper letter it counts as received on
	 * Tuesday 1 December, and the last day is Tuesday 15 December.
	 * @param hearingId the hearing
	 * @param sentOn the day it went out
	 * @param channel how
	 * @return the last day for a reply, inclusive; see
	 * {@link Deadlines#passedAt(LocalDate)} for the timer
	 */
	public LocalDate letterSent(long hearingId, LocalDate sentOn, Channel channel) {
		Hearing hearing = get(hearingId);
		LocalDate received = (channel == Channel.PAPER_LETTER) ? this.deadlines.receivedByLetter(sentOn) : sentOn;
		LocalDate lastDay = this.deadlines.lastDay(received, hearing.workingDays());
		this.hearings.save(hearing.sent(sentOn, lastDay));
		return lastDay;
	}

	/**
	 * A hearing letter arrived, perhaps later than it was sent: the citizen's time to
	 * answer counts from then (FVL § 19). A deadline is never made shorter.
	 * @param letterId a letter
	 * @param receivedOn the day it counts as received
	 * @return the hearing whose deadline moved; empty where no hearing waits for an
	 * answer to the letter, or its deadline stays
	 */
	public Optional<Hearing> letterArrived(long letterId, LocalDate receivedOn) {
		return this.hearings.findByLetterId(letterId)
			.filter((hearing) -> hearing.state() == HearingState.LETTER_SENT)
			.filter((hearing) -> this.deadlines.lastDay(receivedOn, hearing.workingDays()).isAfter(hearing.deadline()))
			.map((hearing) -> this.hearings
				.save(hearing.withDeadline(this.deadlines.lastDay(receivedOn, hearing.workingDays()))));
	}

	/**
	 * Records what the citizen answered.
	 * @param hearingId the hearing
	 * @param repliedOn the day, from the letter's day until today
	 * @param channel how it came
	 * @param reply what was said, 1 to 4,000 characters
	 * @throws RejectedInput at {@code repliedOn}, {@code replyChannel} or {@code reply}
	 */
	public void registerReply(long hearingId, LocalDate repliedOn, ReplyChannel channel, String reply) {
		Hearing hearing = get(hearingId);
		Faults faults = new Faults().addIf(channel == null, "replyChannel", "Vælg, hvordan svaret kom")
			.addIf(isBlank(reply), "reply", "Skriv, hvad borgeren har svaret")
			.addIf(isLonger(reply, REPLY_LIMIT), "reply", "Skriv højst 4.000 tegn");
		checkReplyDay(hearing, repliedOn, faults);
		faults.throwIfAny();
		this.hearings.save(hearing.replied(repliedOn, channel, reply.strip()));
	}

	/**
	 * Gives the citizen who asked for it more time to reply, and notes it in the case.
	 * @param hearingId the hearing, whose letter went out
	 * @param asked what she asked, and until when she has time
	 * @throws RejectedInput at {@code newDeadline}, {@code repliedOn},
	 * {@code replyChannel} or {@code reply}
	 */
	public void extend(long hearingId, MoreTime asked) {
		Hearing hearing = get(hearingId);
		LocalDate last = asked.newDeadline();
		Faults faults = new Faults().addIf(last == null, "newDeadline", "Skriv den nye frist")
			.addIf(last != null && !last.isAfter(hearing.deadline()), "newDeadline",
					"Den nye frist skal ligge efter den hidtidige")
			.addIf(last != null && !this.deadlines.isWorkingDay(last), "newDeadline",
					"Dagen er ikke en arbejdsdag. Vælg en anden")
			.addIf(asked.channel() == null, "replyChannel", "Vælg, hvordan borgeren bad om mere tid")
			.addIf(isBlank(asked.words()), "reply", "Skriv, hvorfor borgeren har brug for mere tid")
			.addIf(isLonger(asked.words(), REPLY_LIMIT), "reply", "Skriv højst 4.000 tegn");
		checkReplyDay(hearing, asked.askedOn(), faults);
		faults.throwIfAny();
		this.notes.add(hearing.caseNumber(), "Høringsfrist forlænget",
				shortened("Borgeren bad den %s om mere tid (%s). Fristen er flyttet fra %s til %s.%n%s".formatted(
						DanishDates.format(asked.askedOn()), asked.channel().danishName(),
						DanishDates.format(hearing.deadline()), DanishDates.format(last), asked.words().strip())));
		this.hearings.save(hearing.withDeadline(last));
	}

	private static String shortened(String note) {
		return (note.length() > CaseNotes.TEXT_LIMIT) ? note.substring(0, CaseNotes.TEXT_LIMIT) : note;
	}

	/**
	 * Concludes the hearing. A reply that came after the deadline is weighed as long as
	 * nothing is decided.
	 * @param hearingId the hearing
	 * @param outcome whether the assessment stands
	 * @param reasons why, 1 to 4,000 characters
	 * @throws RejectedInput at {@code outcome}, also where nobody answered a letter that
	 * is not confirmed to have arrived, or at {@code reasons}
	 */
	public void assess(long hearingId, HearingOutcome outcome, String reasons) {
		Hearing hearing = get(hearingId);
		new Faults().addIf(outcome == null, "outcome", "Vælg, om vurderingen fastholdes eller ændres")
			.addIf(isBlank(reasons), "reasons", "Skriv, hvad du har lagt vægt på")
			.addIf(isLonger(reasons, REASONS_LIMIT), "reasons", "Skriv højst 4.000 tegn")
			.addIf(isWithoutReply(hearing) && !this.dispatch.hasArrived(hearing.letterId()), "outcome",
					"Høringsbrevet er ikke kommet bekræftet frem. Vent på kvitteringen, eller løs opgaven »Brev kom "
							+ "ikke frem« først")
			.throwIfAny();
		this.hearings.save(hearing.assessed(outcome, reasons.strip(), this.user.id(), now()));
	}

	/**
	 * Records the hearing before an adverse decision that needs no hearing letter:
	 * because the citizen knows every fact, or because she was heard in person.
	 * @param caseNumber the case
	 * @param about the type of decision it goes before
	 * @param points what goes against the citizen, one Danish sentence each
	 * @param answer how the citizen was heard, checked
	 * @return the id that the decision names
	 */
	public long settle(String caseNumber, DecisionType about, List<String> points, HearingAnswer answer) {
		if (answer.basis() == HearingBasis.ALL_FACTS_KNOWN) {
			return waive(caseNumber, about, points, answer.note());
		}
		return heardInPerson(caseNumber, about, points, answer.heardOn(), answer.note());
	}

	/**
	 * Records that no hearing was due (FVL § 19 stk. 1-2), for example because every fact
	 * came from the citizen.
	 * @param caseNumber the case
	 * @param about the type of decision it would have gone before
	 * @param points what goes against the citizen, one Danish sentence each
	 * @param reason why none was due, not blank
	 * @return the id that the decision names
	 */
	public long waive(String caseNumber, DecisionType about, List<String> points, String reason) {
		if (isBlank(reason)) {
			throw new IllegalArgumentException("A hearing is waived with a reason");
		}
		Hearing opened = Hearing.opened(caseNumber, about, new HearingGrounds(points, null, false), this.user.id(),
				now());
		return this.hearings.save(opened.waived(reason.strip(), this.user.id(), now())).id();
	}

	/**
	 * Records a hearing that was held in person or on the phone, and after which the
	 * assessment stood.
	 * @param caseNumber the case
	 * @param about the type of decision it goes before
	 * @param points what the citizen was told, one Danish sentence each
	 * @param heardOn the day
	 * @param reply what the citizen said, not blank
	 * @return the id that the decision names
	 */
	public long heardInPerson(String caseNumber, DecisionType about, List<String> points, LocalDate heardOn,
			String reply) {
		if (isBlank(reply)) {
			throw new IllegalArgumentException("A hearing in person records what the citizen said");
		}
		Hearing opened = Hearing.opened(caseNumber, about, new HearingGrounds(points, null, false), this.user.id(),
				now());
		return this.hearings
			.save(opened.heardInPerson(heardOn, reply.strip(), "Borgeren er hørt, og vurderingen fastholdes.",
					this.user.id(), now()))
			.id();
	}

	/**
	 * Ends the hearings of the case that are under way, because what they were about is
	 * not decided any more.
	 * @param caseNumber the case
	 * @param about the types of decision that are not taken any more
	 * @param reason Danish, why; not blank
	 */
	public void lapse(String caseNumber, Set<DecisionType> about, String reason) {
		if (isBlank(reason)) {
			throw new IllegalArgumentException("A hearing lapses for a reason");
		}
		of(caseNumber).stream()
			.filter((hearing) -> !hearing.isConcluded() && about.contains(hearing.about()))
			.forEach((hearing) -> this.hearings.save(hearing.lapsed(reason.strip(), this.user.id(), now())));
	}

	/**
	 * The hearing of the id.
	 * @throws NoSuchElementException where there is none
	 */
	@Transactional(readOnly = true)
	public Hearing get(long hearingId) {
		return this.hearings.findById(hearingId)
			.orElseThrow(() -> new NoSuchElementException("There is no hearing " + hearingId));
	}

	/**
	 * The newest hearing before a decision of the type in the case.
	 */
	@Transactional(readOnly = true)
	public Optional<Hearing> latest(String caseNumber, DecisionType about) {
		return this.hearings.findByCaseNumberAndAboutOrderByIdDesc(caseNumber, about).stream().findFirst();
	}

	/**
	 * All hearings of the case, oldest first.
	 */
	@Transactional(readOnly = true)
	public List<Hearing> of(String caseNumber) {
		return this.hearings.findByCaseNumberOrderById(caseNumber);
	}

	/** The letter went out, and nobody has answered it. */
	private static boolean isWithoutReply(Hearing hearing) {
		return hearing.state() == HearingState.LETTER_SENT && hearing.letterId() != null;
	}

	private void checkReplyDay(Hearing hearing, LocalDate repliedOn, Faults faults) {
		if (repliedOn == null) {
			faults.add("repliedOn", "Skriv, hvilken dag svaret kom");
			return;
		}
		faults
			.addIf(repliedOn.isAfter(LocalDate.now(this.clock)), "repliedOn",
					"Svaret kan ikke være kommet efter i dag; ret datoen")
			.addIf(hearing.sentOn() != null && repliedOn.isBefore(hearing.sentOn()), "repliedOn",
					"Svaret kan ikke være kommet, før høringsbrevet blev sendt; ret datoen");
	}

	private LocalDateTime now() {
		return LocalDateTime.now(this.clock);
	}

	private static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}

	private static boolean isLonger(String text, int limit) {
		return text != null && text.length() > limit;
	}

}
