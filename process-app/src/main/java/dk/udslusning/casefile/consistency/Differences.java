package dk.udslusning.casefile.consistency;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.NoSuchElementException;

import dk.udslusning.access.CurrentUser;
import dk.udslusning.casefile.Faults;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The differences between case file and engine: each raised once while it lasts.
 */
@Service
@Transactional
public class Differences {

	/** How the number of a difference without a case begins. */
	static final String PREFIX = "FORSKEL-";

	private final DifferenceRepository differences;

	private final JdbcClient jdbc;

	private final CurrentUser user;

	private final Clock clock;

	Differences(DifferenceRepository differences, JdbcClient jdbc, CurrentUser user, Clock clock) {
		this.differences = differences;
		this.jdbc = jdbc;
		this.user = user;
		this.clock = clock;
	}

	/**
	 * Raises a difference that does not stand yet.
	 * @param caseNumber the case; null where the instance belongs to none
	 * @param subject the case number, or the instance's id
	 */
	public CaseDifference raise(String caseNumber, String subject, FoundDifference found) {
		return this.differences.save(CaseDifference.found(caseNumber, subject, found, now()));
	}

	/**
	 * What stands in a case or about an instance, oldest first: open, or let be.
	 */
	@Transactional(readOnly = true)
	public List<CaseDifference> standing(String subject) {
		return this.differences.findBySubjectAndStandingIsNotNullOrderById(subject);
	}

	/**
	 * Every case and instance in which something stands.
	 */
	@Transactional(readOnly = true)
	public List<String> subjects() {
		return this.jdbc.sql("select distinct subject from case_difference where standing is not null order by subject")
			.query(String.class)
			.list();
	}

	/**
	 * The difference of the id.
	 * @throws NoSuchElementException where there is none
	 */
	@Transactional(readOnly = true)
	public CaseDifference get(long id) {
		return this.differences.findById(id)
			.orElseThrow(() -> new NoSuchElementException("There is no difference " + id));
	}

	/**
	 * Keeps what each of the two says now.
	 */
	public void found(CaseDifference difference, FoundDifference again) {
		if (!difference.facts().equals(again.facts())) {
			this.differences.save(difference.now(again.facts()));
		}
	}

	/**
	 * The difference is not there any more, after it was put right or by itself.
	 * @param mended whether somebody put it right
	 */
	public void close(CaseDifference difference, boolean mended) {
		this.differences.save(difference.closed(mended ? DifferenceState.MENDED : DifferenceState.GONE, now()));
	}

	/**
	 * Keeps what a person chose to do, in the name of whoever is signed in. A difference
	 * that is let be is not raised again as long as it stays as it is.
	 * @throws dk.udslusning.casefile.RejectedInput at {@code remedy}, {@code keptCourse}
	 * or {@code reason}
	 */
	public void choose(long id, ChosenRemedy chosen) {
		CaseDifference difference = get(id);
		boolean left = chosen.remedy() == Remedy.LEAVE;
		new Faults()
			.addIf(!difference.kind().remedies().contains(chosen.remedy()), "remedy",
					"Vælg en af de rettelser, der passer til forskellen")
			.addIf(chosen.remedy() == Remedy.END_SURPLUS && isBlank(chosen.keptCourse()), "keptCourse",
					"Vælg det forløb, der skal fortsætte")
			.addIf(left && isBlank(chosen.reason()), "reason", "Skriv, hvorfor det skal være sådan")
			.throwIfAny();
		this.jdbc.sql(
				"insert into case_difference_remedy (difference_id, remedy, kept_course, reason, chosen_by, chosen_at) "
						+ "values (:difference, :remedy, :kept, :reason, :by, :at)")
			.param("difference", id)
			.param("remedy", chosen.remedy().name())
			.param("kept", chosen.keptCourse())
			.param("reason", chosen.reason())
			.param("by", this.user.id())
			.param("at", now())
			.update();
		if (left) {
			this.differences.save(difference.left(now()));
		}
	}

	/**
	 * What was chosen last.
	 */
	@Transactional(readOnly = true)
	public ChosenRemedy chosen(long id) {
		return this.jdbc
			.sql("select remedy, kept_course, reason from case_difference_remedy where difference_id = :id "
					+ "order by id desc fetch first 1 rows only")
			.param("id", id)
			.query(ChosenRemedy.class)
			.single();
	}

	private LocalDateTime now() {
		return LocalDateTime.now(this.clock);
	}

	private static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}

}
