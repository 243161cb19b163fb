package dk.udslusning.casefile.dispatch;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import dk.udslusning.access.CurrentUser;
import dk.udslusning.casefile.Faults;
import dk.udslusning.casefile.citizen.Citizens;
import dk.udslusning.casefile.citizen.SafeContact;
import dk.udslusning.casefile.citizen.SafeContacts;
import dk.udslusning.casefile.dispatch.post.DispatchSettings;
import dk.udslusning.casefile.dispatch.post.Posting;
import dk.udslusning.casefile.dispatch.post.PostingState;
import dk.udslusning.casefile.dispatch.post.Postings;
import dk.udslusning.casefile.letter.Channel;
import dk.udslusning.casefile.letter.Letter;
import dk.udslusning.casefile.letter.LetterKind;
import dk.udslusning.casefile.letter.Letters;
import dk.udslusning.casefile.note.CaseNotes;
import dk.udslusning.rules.time.Deadlines;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records that letters went out, and stops one that would put the citizen in danger: no
 * letter sent before the agreed call, none into Digital Post that others can read, none
 * on paper to an address that was not agreed, where hers is protected. A letter to the
 * representative (FVL § 8) is free of all that.
 */
@Service
@Transactional
public class LetterDispatch {

	private final Letters letters;

	private final Citizens citizens;

	private final SafeContacts contacts;

	private final CaseNotes notes;

	private final Postings postings;

	private final DispatchSettings settings;

	private final Deadlines deadlines;

	private final ApplicationEventPublisher events;

	private final JdbcClient jdbc;

	private final CurrentUser user;

	private final Clock clock;

	LetterDispatch(Letters letters, Citizens citizens, SafeContacts contacts, CaseNotes notes, Postings postings,
			DispatchSettings settings, Deadlines deadlines, ApplicationEventPublisher events, JdbcClient jdbc,
			CurrentUser user, Clock clock) {
		this.letters = letters;
		this.citizens = citizens;
		this.contacts = contacts;
		this.notes = notes;
		this.postings = postings;
		this.settings = settings;
		this.deadlines = deadlines;
		this.events = events;
		this.jdbc = jdbc;
		this.user = user;
		this.clock = clock;
	}

	/**
	 * The newest letter of the kind that waits to be sent: where two wait, each task
	 * sends one. Where all are sent, the newest.
	 * @throws IllegalStateException where none was written: a fault of the model
	 */
	@Transactional(readOnly = true)
	public Letter waiting(String caseNumber, LetterKind kind) {
		return unsent(caseNumber).stream()
			.filter((letter) -> letter.kind() == kind)
			.reduce((older, newer) -> newer)
			.or(() -> this.letters.latest(caseNumber, kind))
			.orElseThrow(() -> new IllegalStateException(
					"I sag " + caseNumber + " er der ikke skrevet noget brev af slagsen " + kind.danishName()));
	}

	/**
	 * Records the dispatch of the newest letter of the kind that waits.
	 * @return the letter as sent
	 * @throws dk.udslusning.casefile.RejectedInput naming each faulty field; nothing is
	 * stored then
	 */
	public Letter recordSent(String caseNumber, LetterKind kind, LetterSent sent) {
		Letter letter = waiting(caseNumber, kind);
		check(letter, sent).throwIfAny();
		return recordSent(letter, sent);
	}

	/**
	 * The letter of the id.
	 */
	@Transactional(readOnly = true)
	public Letter get(long letterId) {
		return this.letters.get(letterId);
	}

	/**
	 * Records the dispatch of the letter of the id.
	 * @return the letter as sent
	 * @throws dk.udslusning.casefile.RejectedInput naming each faulty field; nothing is
	 * stored then
	 */
	public Letter recordSent(long letterId, LetterSent sent) {
		Letter letter = get(letterId);
		check(letter, sent).throwIfAny();
		return recordSent(letter, sent);
	}

	/**
	 * Records the dispatch of one letter, which was checked before.
	 * @return the letter as sent
	 */
	public Letter recordSent(Letter letter, LetterSent sent) {
		this.letters.recordSent(letter.id(), sent.sentOn(), sent.channel(), sent.sentBy());
		if (isPosted(sent.channel())) {
			this.postings.prepare(letter.id(), sent.channel());
		}
		else {
			this.events.publishEvent(new LetterGoneOut(letter.caseNumber(), letter.id()));
		}
		if (mustCall(this.contacts.get(letter.caseNumber()))) {
			this.notes.add(letter.caseNumber(), "Ringet før brev",
					"Borgeren er ringet op før forsendelsen af »" + letter.subject() + "«");
		}
		return this.letters.get(letter.id());
	}

	/**
	 * What speaks against recording that the letter went out like this: the fields are
	 * those of {@link LetterSent}.
	 */
	@Transactional(readOnly = true)
	public Faults check(Letter letter, LetterSent sent) {
		SafeContact contact = this.contacts.get(letter.caseNumber());
		Faults faults = new Faults();
		faults.addIf(letter.isSent(), "sentOn", "Brevet er allerede registreret som sendt; genindlæs opgaven");
		faults.addIf(sent.sentOn().isAfter(LocalDate.now(this.clock)), "sentOn",
				"Datoen ligger i fremtiden. Registrér brevet, når det er sendt");
		faults.addIf(sent.sentOn().isBefore(letter.writtenAt().toLocalDate()), "sentOn",
				"Brevet kan ikke være sendt, før det blev skrevet. Ret datoen");
		faults.addIf(isPosted(sent.channel()) && sent.sentOn().isBefore(LocalDate.now(this.clock)), "sentOn",
				"Brevet bliver sendt nu. Vælg dagen i dag");
		checkSafe(contact, sent.channel(), sent.calledFirst(), faults);
		return faults;
	}

	/**
	 * Letters that were written and neither sent nor given up.
	 */
	@Transactional(readOnly = true)
	public List<Letter> unsent(String caseNumber) {
		List<Long> givenUp = this.jdbc
			.sql("select w.letter_id from letter_withdrawal w join letter l on l.id = w.letter_id "
					+ "where l.case_number = :caseNumber")
			.param("caseNumber", caseNumber)
			.query(Long.class)
			.list();
		return this.letters.of(caseNumber)
			.stream()
			.filter((letter) -> !letter.isSent() && !givenUp.contains(letter.id()))
			.toList();
	}

	/**
	 * Gives up a letter that will not be sent any more; it stays in the case file.
	 * @param reason Danish, why
	 */
	public void giveUp(long letterId, String reason) {
		this.jdbc
			.sql("insert into letter_withdrawal (letter_id, reason, withdrawn_by, withdrawn_at) "
					+ "values (:letterId, :reason, :by, :at)")
			.param("letterId", letterId)
			.param("reason", reason)
			.param("by", this.user.id())
			.param("at", LocalDateTime.now(this.clock))
			.update();
	}

	/**
	 * Whether a letter was given up.
	 */
	@Transactional(readOnly = true)
	public boolean isGivenUp(long letterId) {
		return this.jdbc.sql("select count(*) from letter_withdrawal where letter_id = :id")
			.param("id", letterId)
			.query(Integer.class)
			.single() > 0;
	}

	/**
	 * Whether a letter that went out has reached its reader, as far as anybody knows:
	 * handed over by the application it has when that is confirmed; sent by a person it
	 * has.
	 */
	@Transactional(readOnly = true)
	public boolean hasArrived(long letterId) {
		List<Posting> tried = this.postings.of(letterId);
		return tried.isEmpty() || tried.stream().anyMatch((posting) -> posting.state() == PostingState.RECEIVED);
	}

	/**
	 * The day on which a letter went out.
	 * @return empty until then, and where the post brought it back
	 */
	@Transactional(readOnly = true)
	public Optional<LocalDate> goneOutOn(long letterId) {
		return this.postings.of(letterId).isEmpty()
				? Optional.of(get(letterId)).filter(Letter::isSent).map(Letter::sentOn)
				: this.postings.leftOn(letterId);
	}

	/**
	 * The day on which a letter counts as received: Digital Post on the day it was sent,
	 * a letter on paper six working days after, one handed over on that day.
	 * @return empty until the letter went out, and until that is confirmed where the
	 * application handed it over
	 */
	@Transactional(readOnly = true)
	public Optional<LocalDate> receivedOn(long letterId) {
		List<Posting> tried = this.postings.of(letterId);
		if (!tried.isEmpty()) {
			return tried.stream()
				.filter((posting) -> posting.state() == PostingState.RECEIVED)
				.map((posting) -> received(posting.channel(), posting.day()))
				.min(Comparator.naturalOrder());
		}
		return Optional.of(get(letterId))
			.filter(Letter::isSent)
			.map((letter) -> received(letter.channel(), letter.sentOn()));
	}

	private LocalDate received(Channel channel, LocalDate sentOn) {
		return (channel == Channel.PAPER_LETTER) ? this.deadlines.receivedByLetter(sentOn) : sentOn;
	}

	/**
	 * What speaks against a way to the citizen, at {@code channel} and
	 * {@code calledFirst}.
	 */
	@Transactional(readOnly = true)
	public Faults checkSafe(String caseNumber, Channel channel, boolean calledFirst) {
		Faults faults = new Faults();
		checkSafe(this.contacts.get(caseNumber), channel, calledFirst, faults);
		return faults;
	}

	private void checkSafe(SafeContact contact, Channel channel, boolean calledFirst, Faults faults) {
		faults.addIf(
				channel == Channel.DIGITAL_POST && contact.representative() == null && !contact.digitalPost().isSafe(),
				"channel", "Borgerens Digital Post er ikke en sikker vej (" + contact.digitalPost().danishName()
						+ "). Vælg brev til en sikker adresse, eller overræk brevet");
		faults.addIf(channel == Channel.PAPER_LETTER && !hasSafeAddress(contact), "channel",
				"Navn og adresse er beskyttet, og der er ikke aftalt en adresse til breve. Overræk brevet");
		faults.addIf(mustCall(contact) && !calledFirst && channel != Channel.HANDED_OVER, "calledFirst",
				"Det er aftalt at ringe først. Ring, og sæt fluebenet, før brevet sendes");
	}

	/**
	 * The safest usual way of a letter to the citizen, or to her representative.
	 */
	@Transactional(readOnly = true)
	public Channel proposedChannel(String caseNumber) {
		SafeContact contact = this.contacts.get(caseNumber);
		if (contact.representative() == null && contact.digitalPost().isSafe()) {
			return Channel.DIGITAL_POST;
		}
		return hasSafeAddress(contact) ? Channel.PAPER_LETTER : Channel.HANDED_OVER;
	}

	/**
	 * Whether the agreed call holds letters back.
	 */
	public static boolean mustCall(SafeContact contact) {
		return contact.callFirst() && contact.representative() == null;
	}

	/** Whether the application itself hands over what goes out by the channel. */
	private boolean isPosted(Channel channel) {
		return this.settings.enabled() && channel != Channel.HANDED_OVER;
	}

	private boolean hasSafeAddress(SafeContact contact) {
		return contact.representative() != null || contact.postalAddress() != null
				|| !this.citizens.get(contact.caseNumber()).protection().isProtected();
	}

}
