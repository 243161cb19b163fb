package dk.udslusning.casefile.dispatch.post;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import dk.udslusning.access.CurrentUser;
import dk.udslusning.casefile.letter.Channel;
import dk.udslusning.rules.time.WorkingDays;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The postings of letters. What is heard twice changes nothing; what is heard last
 * counts, but that it was sent is never news of one that arrived or failed. Each change
 * is told by {@link LetterPosted}, {@link LetterArrived} or {@link LetterFailed} in the
 * same transaction.
 */
@Service
@Transactional
public class Postings {

	private static final int LONGEST_REASON = 500;

	private static final String SELECT = "select p.id, p.letter_id, p.reference, p.channel, p.prepared_at, "
			+ "e.state, e.on_day, e.reason from letter_posting p left join letter_posting_event e on e.id = "
			+ "(select max(x.id) from letter_posting_event x where x.posting_id = p.id) ";

	private final JdbcClient jdbc;

	private final CurrentUser user;

	private final WorkingDays workingDays;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Postings(JdbcClient jdbc, CurrentUser user, WorkingDays workingDays, ApplicationEventPublisher events,
			Clock clock) {
		this.jdbc = jdbc;
		this.user = user;
		this.workingDays = workingDays;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Lays a letter ready for the post. A letter that lies ready already keeps its
	 * reference; after a failure it gets a new posting.
	 * @param letterId the letter
	 * @param channel Digital Post or paper
	 * @return the posting's reference
	 * @throws IllegalArgumentException for a letter that is handed over in person
	 * @throws IllegalStateException where it lies ready for the other channel, or is on
	 * its way or received: it would go out twice
	 */
	public String prepare(long letterId, Channel channel) {
		if (channel == Channel.HANDED_OVER) {
			throw new IllegalArgumentException("A letter that is handed over in person takes no post");
		}
		this.jdbc.sql("select id from letter where id = :id for update").param("id", letterId).query().singleRow();
		Optional<Posting> before = current(letterId).filter((posting) -> posting.state() != PostingState.FAILED);
		if (before.isPresent()) {
			return ready(before.get(), channel);
		}
		return insert(letterId, channel);
	}

	/** The postings of a letter, oldest first. */
	@Transactional(readOnly = true)
	public List<Posting> of(long letterId) {
		return this.jdbc.sql(SELECT + "where p.letter_id = :letterId order by p.id")
			.param("letterId", letterId)
			.query((row, index) -> posting(row))
			.list();
	}

	/** The newest posting of a letter. */
	@Transactional(readOnly = true)
	public Optional<Posting> current(long letterId) {
		return of(letterId).stream().reduce((older, newer) -> newer);
	}

	/**
	 * The day on which a letter left the house: that of its first posting that has not
	 * failed. A receipt that comes later does not move it.
	 */
	@Transactional(readOnly = true)
	public Optional<LocalDate> leftOn(long letterId) {
		return of(letterId).stream()
			.filter((posting) -> posting.state() == PostingState.SENT || posting.state() == PostingState.RECEIVED)
			.flatMap((posting) -> this.jdbc
				.sql("select on_day from letter_posting_event where posting_id = :id and state in ('SENT', 'RECEIVED')")
				.param("id", posting.id())
				.query(LocalDate.class)
				.list()
				.stream())
			.min(Comparator.naturalOrder());
	}

	/** What is prepared and neither handed over nor given up, oldest first. */
	@Transactional(readOnly = true)
	public List<Posting> waiting() {
		return this.jdbc
			.sql(SELECT + "where e.id is null and not exists "
					+ "(select 1 from letter_withdrawal w where w.letter_id = p.letter_id) order by p.id")
			.query((row, index) -> posting(row))
			.list();
	}

	/**
	 * What was sent and not heard of since, oldest first.
	 * @param days how many working days have passed after the day it was sent; one sent
	 * on a Monday is overdue by three on the Friday
	 */
	@Transactional(readOnly = true)
	public List<Posting> overdue(int days) {
		LocalDate today = LocalDate.now(this.clock);
		return this.jdbc
			.sql(SELECT + "where e.state = 'SENT' and not exists "
					+ "(select 1 from letter_withdrawal w where w.letter_id = p.letter_id) order by p.id")
			.query((row, index) -> posting(row))
			.list()
			.stream()
			.filter((posting) -> this.workingDays.after(posting.day(), days).isBefore(today))
			.toList();
	}

	/**
	 * What was prepared and has not left the house since, oldest first.
	 * @param days how many working days have passed after the day it was prepared
	 */
	@Transactional(readOnly = true)
	public List<Posting> stuck(int days) {
		LocalDate today = LocalDate.now(this.clock);
		return waiting().stream()
			.filter((posting) -> this.workingDays.after(posting.preparedAt().toLocalDate(), days).isBefore(today))
			.toList();
	}

	/**
	 * Records that a letter which did not arrive by the post was handed over in person.
	 * @param letterId the letter
	 * @param day the day
	 */
	public void handedOver(long letterId, LocalDate day) {
		received(insert(letterId, Channel.HANDED_OVER), day);
	}

	/**
	 * Records that a posting was handed over.
	 * @param reference the posting
	 * @param day the day
	 * @param confirmation whether being handed over counts as received
	 * @throws NoSuchPosting where no posting has the reference
	 */
	public void sent(String reference, LocalDate day, Confirmation confirmation) {
		Posting posting = locked(reference);
		if (posting.state() == PostingState.PREPARED) {
			record(posting, PostingState.SENT, day, null);
			this.events.publishEvent(new LetterPosted(caseOf(posting), posting.letterId(), day));
		}
		if (confirmation == Confirmation.WRITTEN && posting.state().compareTo(PostingState.SENT) <= 0) {
			received(reference, day);
		}
	}

	/**
	 * Records that a posting was received. One that nobody had marked as sent counts as
	 * sent on that day.
	 * @throws NoSuchPosting where no posting has the reference
	 * @throws ImpossibleDay for a day to come or before it was prepared
	 */
	public void received(String reference, LocalDate day) {
		Posting posting = locked(reference);
		checkDay(posting, day);
		if (isHeard(posting, PostingState.RECEIVED, day)) {
			return;
		}
		sent(reference, day, Confirmation.RECEIPT);
		record(posting, PostingState.RECEIVED, day, null);
		this.events.publishEvent(new LetterArrived(caseOf(posting), posting.letterId(), day));
	}

	/**
	 * Records that a posting failed, also one that was received. It is told only of the
	 * newest posting: of an older one the letter is on its way again.
	 * @param reason why, in Danish; cut after 500 characters; may be null
	 * @throws NoSuchPosting where no posting has the reference
	 * @throws ImpossibleDay for a day to come or before it was prepared
	 */
	public void failed(String reference, LocalDate day, String reason) {
		Posting posting = locked(reference);
		checkDay(posting, day);
		if (isHeard(posting, PostingState.FAILED, day)) {
			return;
		}
		record(posting, PostingState.FAILED, day, reason);
		if (current(posting.letterId()).orElseThrow().id() == posting.id()) {
			this.events.publishEvent(new LetterFailed(caseOf(posting), posting.letterId(), day));
		}
	}

	private String insert(long letterId, Channel channel) {
		String reference = UUID.randomUUID().toString();
		this.jdbc
			.sql("insert into letter_posting (letter_id, reference, channel, prepared_by, prepared_at) "
					+ "values (:letterId, :reference, :channel, :by, :at)")
			.param("letterId", letterId)
			.param("reference", reference)
			.param("channel", channel.name())
			.param("by", this.user.id())
			.param("at", LocalDateTime.now(this.clock))
			.update();
		return reference;
	}

	private static String ready(Posting posting, Channel channel) {
		if (posting.state() == PostingState.PREPARED && posting.channel() == channel) {
			return posting.reference();
		}
		throw new IllegalStateException("Brevet er allerede på vej (" + posting.channel().danishName() + ", "
				+ posting.state().danishName() + "). Afvent svaret fra posten, før det sendes igen");
	}

	/** Two receipts of one posting wait for each other. */
	private Posting locked(String reference) {
		this.jdbc.sql("select id from letter_posting where reference = :reference for update")
			.param("reference", reference)
			.query(Long.class)
			.optional()
			.orElseThrow(() -> new NoSuchPosting(reference));
		return this.jdbc.sql(SELECT + "where p.reference = :reference")
			.param("reference", reference)
			.query((row, index) -> posting(row))
			.single();
	}

	private void checkDay(Posting posting, LocalDate day) {
		if (day.isAfter(LocalDate.now(this.clock)) || day.isBefore(posting.preparedAt().toLocalDate())) {
			throw new ImpossibleDay(day);
		}
	}

	private boolean isHeard(Posting posting, PostingState state, LocalDate day) {
		return posting.state() == state || this.jdbc.sql(
				"select count(*) from letter_posting_event where posting_id = :id and state = :state and on_day = :day")
			.param("id", posting.id())
			.param("state", state.name())
			.param("day", day)
			.query(Long.class)
			.single() > 0;
	}

	private void record(Posting posting, PostingState state, LocalDate day, String reason) {
		this.jdbc
			.sql("insert into letter_posting_event (posting_id, state, on_day, reason, recorded_at) "
					+ "values (:id, :state, :day, :reason, :at)")
			.param("id", posting.id())
			.param("state", state.name())
			.param("day", day)
			.param("reason", told(reason))
			.param("at", LocalDateTime.now(this.clock))
			.update();
	}

	/** Without what a database or a screen cannot take. */
	private static String told(String reason) {
		if (reason == null) {
			return null;
		}
		String words = reason.replaceAll("\\p{Cntrl}+", " ").strip();
		return (words.length() > LONGEST_REASON) ? words.substring(0, LONGEST_REASON) : words;
	}

	private String caseOf(Posting posting) {
		return this.jdbc.sql("select case_number from letter where id = :id")
			.param("id", posting.letterId())
			.query(String.class)
			.single();
	}

	private static Posting posting(ResultSet row) throws SQLException {
		String state = row.getString("state");
		return new Posting(row.getLong("id"), row.getLong("letter_id"), row.getString("reference"),
				Channel.valueOf(row.getString("channel")), row.getObject("prepared_at", LocalDateTime.class),
				(state != null) ? PostingState.valueOf(state) : PostingState.PREPARED,
				row.getObject("on_day", LocalDate.class), row.getString("reason"));
	}

}
