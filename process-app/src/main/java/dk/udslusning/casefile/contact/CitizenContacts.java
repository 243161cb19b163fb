package dk.udslusning.casefile.contact;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

import dk.udslusning.access.CurrentUser;
import dk.udslusning.access.Role;
import dk.udslusning.casefile.CaseFile;
import dk.udslusning.casefile.CaseFiles;
import dk.udslusning.casefile.Faults;
import dk.udslusning.casefile.PlainText;
import dk.udslusning.casefile.RejectedInput;
import dk.udslusning.casefile.note.CaseNotes;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Messages about citizens: append-only, each also a note in the case (OFL § 13).
 */
@Service
@Transactional
public class CitizenContacts {

	private static final String SELECT = "select id, case_number, kind, happened_on, text from citizen_contact ";

	private final CaseSearch search;

	private final CaseFiles cases;

	private final CaseNotes notes;

	private final ContactEffects effects;

	private final ApplicationEventPublisher events;

	private final JdbcClient jdbc;

	private final CurrentUser user;

	private final Clock clock;

	CitizenContacts(CaseSearch search, CaseFiles cases, CaseNotes notes, ContactEffects effects,
			ApplicationEventPublisher events, JdbcClient jdbc, CurrentUser user, Clock clock) {
		this.search = search;
		this.cases = cases;
		this.notes = notes;
		this.effects = effects;
		this.events = events;
		this.jdbc = jdbc;
		this.user = user;
		this.clock = clock;
	}

	/**
	 * Takes a message down in the one case it fits, with what follows from it in the case
	 * file at once.
	 * @throws RejectedInput naming each faulty field; nothing is stored then. Whoever may
	 * not work on cases hears the same as if there were none.
	 */
	public CitizenContact record(CitizenMessage message) {
		checkContent(message);
		return record(onlyCase(message), message);
	}

	/**
	 * Takes down what another system tells about the citizen of a case, and says so to
	 * whoever listens. Whether that system may tell it is asked before.
	 * @throws dk.udslusning.casefile.NoSuchCase where there is no such case
	 * @throws RejectedInput naming each faulty field; nothing is stored then
	 */
	public CitizenContact record(OutsideMessage told) {
		CitizenMessage message = new CitizenMessage(told.caseNumber(), told.kind(), told.happenedOn(), told.text());
		checkContent(message);
		refuseIfClosed(this.cases.get(told.caseNumber()), message);
		CitizenContact contact = record(told.caseNumber(), message);
		this.events.publishEvent(new ToldFromOutside(told.caseNumber(), contact.id()));
		return contact;
	}

	private CitizenContact record(String caseNumber, CitizenMessage message) {
		this.effects.check(caseNumber, message).throwIfAny();
		CitizenContact contact = get(add(caseNumber, message));
		this.notes.add(caseNumber, "Henvendelse: " + message.kind().danishName(), message.text());
		this.effects.take(contact).ifPresent((as) -> handled(contact, as));
		return contact;
	}

	/**
	 * The messages that nobody has taken up, oldest first.
	 */
	@Transactional(readOnly = true)
	public List<CitizenContact> unhandled(String caseNumber) {
		return this.jdbc
			.sql(SELECT + "where case_number = :caseNumber and not exists (select 1 from citizen_contact_handled h "
					+ "where h.contact_id = citizen_contact.id) order by id")
			.param("caseNumber", caseNumber)
			.query(CitizenContact.class)
			.list();
	}

	/**
	 * What was told about these matters is taken up.
	 * @param as by what, at most 100 characters: a task's element id
	 */
	public void handle(String caseNumber, String as, Set<ContactKind> kinds) {
		unhandled(caseNumber).stream()
			.filter((contact) -> kinds.contains(contact.kind()))
			.forEach((contact) -> handled(contact, as));
	}

	@Transactional(readOnly = true)
	public CitizenContact get(long contactId) {
		return this.jdbc.sql(SELECT + "where id = :id").param("id", contactId).query(CitizenContact.class).single();
	}

	/**
	 * The messages of a case, oldest first.
	 */
	@Transactional(readOnly = true)
	public List<CitizenContact> of(String caseNumber) {
		return this.jdbc.sql(SELECT + "where case_number = :caseNumber order by id")
			.param("caseNumber", caseNumber)
			.query(CitizenContact.class)
			.list();
	}

	private long add(String caseNumber, CitizenMessage message) {
		GeneratedKeyHolder key = new GeneratedKeyHolder();
		this.jdbc
			.sql("insert into citizen_contact (case_number, kind, happened_on, text, recorded_by, recorded_at) "
					+ "values (:caseNumber, :kind, :on, :text, :by, :at)")
			.param("caseNumber", caseNumber)
			.param("kind", message.kind().name())
			.param("on", message.happenedOn())
			.param("text", message.text())
			.param("by", this.user.id())
			.param("at", LocalDateTime.now(this.clock))
			.update(key, "id");
		return key.getKeyAs(Number.class).longValue();
	}

	private void handled(CitizenContact contact, String as) {
		this.jdbc
			.sql("insert into citizen_contact_handled (contact_id, handled_by, handled_as, handled_at) "
					+ "values (:contact, :by, :as, :at)")
			.param("contact", contact.id())
			.param("by", this.user.id())
			.param("as", as)
			.param("at", LocalDateTime.now(this.clock))
			.update();
	}

	private String onlyCase(CitizenMessage message) {
		List<CaseFile> found = mayWorkOnCases()
				? this.search.find(message.person()).stream().map(this.cases::get).toList() : List.of();
		if (found.isEmpty()) {
			throw RejectedInput.at("person",
					"Der er ingen sag, som du kan arbejde på. Se efter, om navn, CPR-nummer, sagsnummer eller "
							+ "adresse er skrevet rigtigt");
		}
		List<CaseFile> open = found.stream().filter(CaseFile::isOpen).toList();
		List<CaseFile> candidates = open.isEmpty() ? found : open;
		if (candidates.size() > 1) {
			throw RejectedInput.at("person", "Flere sager passer. Skriv sagsnummeret på den rigtige: "
					+ String.join(", ", candidates.stream().map(CaseFile::caseNumber).toList()));
		}
		CaseFile only = candidates.get(0);
		refuseIfClosed(only, message);
		return only.caseNumber();
	}

	private void checkContent(CitizenMessage message) {
		Faults faults = new Faults().addIf(
				!message.kind().mayLieAhead() && message.happenedOn().isAfter(LocalDate.now(this.clock)), "happenedOn",
				"Datoen ligger i fremtiden. Vælg den dag, det skete");
		PlainText.check(message.text(), "text", faults);
		faults.throwIfAny();
	}

	private static void refuseIfClosed(CaseFile caseFile, CitizenMessage message) {
		if (!caseFile.isOpen() && message.kind() != ContactKind.NOTE) {
			throw RejectedInput.at("kind", "Sagen er lukket. Vælg »" + ContactKind.NOTE.danishName() + "«");
		}
	}

	private boolean mayWorkOnCases() {
		return this.user.has(Role.CASEWORKER) || this.user.has(Role.TEAM_LEADER);
	}

}
