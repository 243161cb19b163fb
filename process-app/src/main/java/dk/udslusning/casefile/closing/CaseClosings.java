package dk.udslusning.casefile.closing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dk.udslusning.access.CurrentUser;
import dk.udslusning.access.StaffDirectory;
import dk.udslusning.casefile.CaseFiles;
import dk.udslusning.casefile.CloseReason;
import dk.udslusning.casefile.contact.CitizenContact;
import dk.udslusning.casefile.contact.CitizenContacts;
import dk.udslusning.casefile.contact.ContactKind;
import dk.udslusning.casefile.dispatch.LetterDispatch;
import dk.udslusning.casefile.dispatch.LetterSent;
import dk.udslusning.casefile.journal.CaseJournal;
import dk.udslusning.casefile.lease.Lease;
import dk.udslusning.casefile.lease.Leases;
import dk.udslusning.casefile.letter.Letter;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Closes cases: first the caseworker's last form, then the end of the course. Closing a
 * case never means moving out.
 */
@Service
@Transactional
public class CaseClosings {

	private static final Set<ContactKind> TOLD_FOR_THE_LAST_TIME = Set.of(ContactKind.WITHDRAWN, ContactKind.MOVED_AWAY,
			ContactKind.DIED);

	private final ClosingCheck check;

	private final CaseFiles cases;

	private final Leases leases;

	private final LetterDispatch dispatch;

	private final CaseJournal journal;

	private final CitizenContacts contacts;

	private final OpenContacts openContacts;

	private final JdbcClient jdbc;

	private final CurrentUser user;

	private final StaffDirectory staff;

	private final Clock clock;

	CaseClosings(ClosingCheck check, CaseFiles cases, Leases leases, LetterDispatch dispatch, CaseJournal journal,
			CitizenContacts contacts, OpenContacts openContacts, JdbcClient jdbc, CurrentUser user,
			StaffDirectory staff, Clock clock) {
		this.check = check;
		this.cases = cases;
		this.leases = leases;
		this.dispatch = dispatch;
		this.journal = journal;
		this.contacts = contacts;
		this.openContacts = openContacts;
		this.jdbc = jdbc;
		this.user = user;
		this.staff = staff;
		this.clock = clock;
	}

	/**
	 * Records who was told, what became of unsent letters, and the day of closing, and
	 * ends a lease that she signed and did not move in under: its home is free for others
	 * after its last day. The case itself is closed at the end of the course.
	 * @throws dk.udslusning.casefile.RejectedInput naming each faulty field; nothing is
	 * stored then
	 */
	public void prepare(String caseNumber, Closing closing) {
		List<Letter> unsent = this.dispatch.unsent(caseNumber);
		this.check.check(caseNumber, closing, unsent).throwIfAny();
		unsent.forEach((letter) -> settle(letter, closing));
		this.leases.signedOnly(caseNumber)
			.ifPresent((unused) -> this.leases.end(unused.id(), closing.unusedLeaseEndsOn()));
		if (closing.contactsAnswer() != null) {
			this.openContacts.answer(caseNumber, closing.contactsAnswer(), "CaseClosing");
		}
		this.jdbc.sql(
				"insert into case_closing (case_number, reason, closed_on, handed_to, remark, recorded_by, recorded_at) "
						+ "values (:caseNumber, :reason, :on, :handedTo, :remark, :by, :at)")
			.param("caseNumber", caseNumber)
			.param("reason", closing.reason().name())
			.param("on", closing.closedOn())
			.param("handedTo", closing.handedTo())
			.param("remark", closing.remark())
			.param("by", this.user.id())
			.param("at", LocalDateTime.now(this.clock))
			.update();
		closing.told()
			.forEach((recipient, on) -> this.jdbc.sql(
					"insert into case_closing_told (case_number, recipient, told_on) values (:caseNumber, :recipient, :on)")
				.param("caseNumber", caseNumber)
				.param("recipient", recipient.name())
				.param("on", on)
				.update());
	}

	/**
	 * What stands open besides unsent letters, one Danish sentence each. A case is not
	 * completed before.
	 */
	@Transactional(readOnly = true)
	public List<String> openEnds(String caseNumber) {
		return this.check.openEnds(caseNumber);
	}

	/**
	 * The lease that she signed and did not move in under: every last form asks for its
	 * end.
	 */
	@Transactional(readOnly = true)
	public Optional<Lease> unusedLease(String caseNumber) {
		return this.leases.signedOnly(caseNumber);
	}

	/**
	 * The messages that no task will take up any more: the last form of a completed
	 * course asks what was done about them.
	 */
	@Transactional(readOnly = true)
	public List<CitizenContact> unansweredContacts(String caseNumber) {
		return this.openContacts.unanswered(caseNumber);
	}

	/**
	 * Closes the case at the end of its course, on the day that was recorded, else today.
	 * A closed case stays as it is.
	 * @param step the end event
	 */
	public void close(String caseNumber, CloseReason reason, String step) {
		if (this.cases.get(caseNumber).isOpen()) {
			this.cases.close(caseNumber, reason, closedOn(caseNumber));
			this.contacts.handle(caseNumber, step, TOLD_FOR_THE_LAST_TIME);
			this.journal.record(caseNumber, step, null, "Sagen er lukket: " + reason.danishName());
		}
	}

	private LocalDate closedOn(String caseNumber) {
		return this.jdbc.sql("select closed_on from case_closing where case_number = :caseNumber")
			.param("caseNumber", caseNumber)
			.query(LocalDate.class)
			.optional()
			.orElseGet(() -> LocalDate.now(this.clock));
	}

	private void settle(Letter letter, Closing closing) {
		if (closing.lettersLeft() == LettersLeft.SENT) {
			this.dispatch.recordSent(letter, new LetterSent(closing.lettersSentOn(), closing.lettersChannel(),
					this.staff.nameOf(this.user.id()), closing.calledFirst()));
		}
		else {
			this.dispatch.giveUp(letter.id(), closing.lettersReason());
		}
	}

}
