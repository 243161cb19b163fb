package dk.udslusning.casefile.child;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import dk.udslusning.access.CurrentUser;
import dk.udslusning.access.Role;
import dk.udslusning.casefile.Faults;
import dk.udslusning.casefile.PlainText;
import dk.udslusning.casefile.RejectedInput;
import dk.udslusning.casefile.contact.CaseSearch;
import dk.udslusning.casefile.journal.StepJournals;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Concerns for children. Whoever works on cases notes one; only team leaders read and
 * answer it, and each look is kept. The duty to notify is each employee's own (barnets
 * lov § 133): this helps to keep it, and takes it from nobody.
 */
@Service
@Transactional
public class ChildConcerns {

	/** The step under which a look is kept. */
	static final String LOOK = "look";

	private final CaseSearch search;

	private final StepJournals journals;

	private final JdbcClient jdbc;

	private final CurrentUser user;

	private final Clock clock;

	ChildConcerns(CaseSearch search, StepJournals journals, JdbcClient jdbc, CurrentUser user, Clock clock) {
		this.search = search;
		this.journals = journals;
		this.jdbc = jdbc;
		this.user = user;
		this.clock = clock;
	}

	/**
	 * Notes a concern.
	 * @return the concern's number
	 * @throws RejectedInput naming each faulty field; nothing is stored then
	 */
	public String note(NewConcern concern) {
		Faults faults = new Faults().addIf(concern.seenOn().isAfter(LocalDate.now(this.clock)), "seenOn",
				"Datoen ligger i fremtiden. Vælg den dag, det blev set eller hørt");
		PlainText.check(concern.child(), "child", faults);
		PlainText.check(concern.concern(), "concern", faults);
		PlainText.check(concern.toldBy(), "toldBy", faults);
		faults.throwIfAny();
		GeneratedKeyHolder key = new GeneratedKeyHolder();
		this.jdbc
			.sql("insert into child_concern (case_number, child, seen_on, concern, told_by, noted_by, noted_at) "
					+ "values (:caseNumber, :child, :on, :concern, :toldBy, :by, :at)")
			.param("caseNumber", onlyCase(concern.person()))
			.param("child", concern.child().strip())
			.param("on", concern.seenOn())
			.param("concern", concern.concern().strip())
			.param("toldBy", PlainText.said(concern.toldBy()), Types.VARCHAR)
			.param("by", this.user.id())
			.param("at", LocalDateTime.now(this.clock))
			.update(key, "id");
		String number = find(key.getKeyAs(Number.class).longValue()).number();
		this.journals.record(number, "noted", null, "Bekymring noteret");
		return number;
	}

	/**
	 * The concern, for a team leader's eyes; the look is kept.
	 * @throws RejectedInput where the signed-in user is none
	 */
	public ChildConcern read(long id) {
		ChildConcern concern = permitted(id);
		this.journals.record(concern.number(), LOOK, null, "Set");
		return concern;
	}

	/**
	 * What became of it. It is answered once.
	 * @throws RejectedInput naming each faulty field; nothing is stored then
	 */
	public void answer(long id, ConcernAnswer answer) {
		ChildConcern concern = permitted(id);
		check(concern, answer).throwIfAny();
		this.jdbc
			.sql("insert into child_concern_outcome (concern_id, notified, sent_on, sent_how, reason, recorded_by, "
					+ "recorded_at) values (:id, :notified, :on, :how, :reason, :by, :at)")
			.param("id", id)
			.param("notified", answer.notified())
			.param("on", answer.sentOn(), Types.DATE)
			.param("how", PlainText.said(answer.sentHow()), Types.VARCHAR)
			.param("reason", PlainText.said(answer.reason()), Types.VARCHAR)
			.param("by", this.user.id())
			.param("at", LocalDateTime.now(this.clock))
			.update();
	}

	private Faults check(ChildConcern concern, ConcernAnswer answer) {
		LocalDate on = answer.sentOn();
		boolean how = PlainText.said(answer.sentHow()) != null;
		boolean reason = PlainText.said(answer.reason()) != null;
		Faults faults = new Faults();
		PlainText.check(answer.sentHow(), "sentHow", faults);
		PlainText.check(answer.reason(), "reason", faults);
		return answer.notified()
				? faults.addIf(on == null, "sentOn", "Vælg den dag, underretningen blev sendt")
					.addIf(on != null && on.isAfter(LocalDate.now(this.clock)), "sentOn",
							"Datoen ligger i fremtiden. Send underretningen, og vælg dagen")
					.addIf(on != null && on.isBefore(concern.seenOn()), "sentOn",
							"Underretningen kan ikke være sendt, før noget blev set. Ret datoen")
					.addIf(!how, "sentHow", "Skriv, hvordan underretningen blev sendt, og hvem der tog imod")
					.addIf(reason, "reason", "Slet teksten, eller vælg, at der ikke underrettes")
				: faults.addIf(!reason, "reason", "Skriv, hvorfor der ikke er grund til at underrette")
					.addIf(on != null, "sentOn", "Slet datoen, eller vælg, at underretningen er sendt")
					.addIf(how, "sentHow", "Slet teksten, eller vælg, at underretningen er sendt");
	}

	private ChildConcern permitted(long id) {
		if (!this.user.has(Role.TEAM_LEADER)) {
			throw RejectedInput.at("facts", "Bekymringer for børn er kun for teamledere");
		}
		return find(id);
	}

	private ChildConcern find(long id) {
		return this.jdbc
			.sql("select id, case_number, child, seen_on, concern, told_by, noted_by, noted_at from child_concern "
					+ "where id = :id")
			.param("id", id)
			.query(ChildConcern.class)
			.single();
	}

	private String onlyCase(String person) {
		boolean casework = this.user.has(Role.CASEWORKER) || this.user.has(Role.TEAM_LEADER);
		List<String> found = casework ? this.search.find(person) : List.of();
		if (found.isEmpty()) {
			throw RejectedInput.at("person",
					"Der er ingen sag, som du kan arbejde på. Se efter, om navn, CPR-nummer, sagsnummer eller "
							+ "adresse er skrevet rigtigt");
		}
		if (found.size() > 1) {
			throw RejectedInput.at("person",
					"Flere sager passer. Skriv sagsnummeret på den rigtige: " + String.join(", ", found));
		}
		return found.get(0);
	}

}
