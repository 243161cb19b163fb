package dk.udslusning.casefile.dispatch;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import dk.udslusning.access.CurrentUser;
import dk.udslusning.casefile.Faults;
import dk.udslusning.casefile.citizen.Citizens;
import dk.udslusning.casefile.citizen.SafeContact;
import dk.udslusning.casefile.citizen.SafeContacts;
import dk.udslusning.casefile.letter.Channel;
import dk.udslusning.casefile.letter.Letter;
import dk.udslusning.casefile.letter.LetterKind;
import dk.udslusning.casefile.letter.Letters;
import dk.udslusning.casefile.note.CaseNotes;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records that letters went out, and stops one that would put the citizen in danger: no
 * letter before the agreed call, none into Digital Post that others can read, none on
 * paper to an address that was not agreed, where hers is protected. A letter to the
 * representative (FVL § 8) is free of all that.
 */
@Service
@Transactional
public class LetterDispatch {

	private final Letters letters;

	private final Citizens citizens;

	private final SafeContacts contacts;

	private final CaseNotes notes;

	private final JdbcClient jdbc;

	private final CurrentUser user;

	private final Clock clock;

	LetterDispatch(Letters letters, Citizens citizens, SafeContacts contacts, CaseNotes notes, JdbcClient jdbc,
			CurrentUser user, Clock clock) {
		this.letters = letters;
		this.citizens = citizens;
		this.contacts = contacts;
		this.notes = notes;
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
		faults.addIf(
				sent.channel() == Channel.DIGITAL_POST && contact.representative() == null
						&& !contact.digitalPost().isSafe(),
				"channel", "Borgerens Digital Post er ikke en sikker vej (" + contact.digitalPost().danishName()
						+ "). Vælg brev til en sikker adresse, eller overræk brevet");
		faults.addIf(sent.channel() == Channel.PAPER_LETTER && !hasSafeAddress(contact), "channel",
				"Navn og adresse er beskyttet, og der er ikke aftalt en adresse til breve. Overræk brevet");
		faults.addIf(mustCall(contact) && !sent.calledFirst(), "calledFirst",
				"Det er aftalt at ringe først. Ring, og sæt fluebenet, før brevet sendes");
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

	private boolean hasSafeAddress(SafeContact contact) {
		return contact.representative() != null || contact.postalAddress() != null
				|| !this.citizens.get(contact.caseNumber()).protection().isProtected();
	}

}
