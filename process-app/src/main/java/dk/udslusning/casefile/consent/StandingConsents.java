package dk.udslusning.casefile.consent;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import dk.udslusning.access.CurrentUser;
import dk.udslusning.casefile.CaseFiles;
import dk.udslusning.casefile.Faults;
import dk.udslusning.casefile.PlainText;
import dk.udslusning.casefile.RejectedInput;
import dk.udslusning.casefile.consent.StandingConsent.Use;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The consents of a case as they stand, each with its use: to fetch (RSL § 11 a), or to
 * pass on (FVL § 28). Each can be taken back at any time; the other stays.
 */
@Service
@Transactional
public class StandingConsents {

	private final CaseFiles cases;

	private final JdbcClient jdbc;

	private final CurrentUser user;

	private final Clock clock;

	StandingConsents(CaseFiles cases, JdbcClient jdbc, CurrentUser user, Clock clock) {
		this.cases = cases;
		this.jdbc = jdbc;
		this.user = user;
		this.clock = clock;
	}

	/**
	 * Every consent of the case, those to fetch first, each oldest first; those that were
	 * taken back too.
	 */
	@Transactional(readOnly = true)
	public List<StandingConsent> of(String caseNumber) {
		return this.jdbc
			.sql("select c.id, 'FETCH' as use_code, c.kinds, c.from_whom as party, c.purpose, c.given_as, c.given_on, "
					+ "w.withdrawn_on from consent c left join consent_withdrawal w on w.consent_id = c.id "
					+ "where c.case_number = :caseNumber union all "
					+ "select d.id, 'PASS_ON' as use_code, d.kinds, d.to_whom as party, d.purpose, d.given_as, d.given_on, "
					+ "w.withdrawn_on from disclosure_consent d left join disclosure_withdrawal w "
					+ "on w.disclosure_id = d.id where d.case_number = :caseNumber order by use_code, id")
			.param("caseNumber", caseNumber)
			.query((row, index) -> new StandingConsent(row.getLong("id"), Use.valueOf(row.getString("use_code")),
					row.getString("kinds"), row.getString("party"), row.getString("purpose"),
					ConsentForm.valueOf(row.getString("given_as")), row.getObject("given_on", LocalDate.class),
					row.getObject("withdrawn_on", LocalDate.class)))
			.list();
	}

	/**
	 * Notes a consent to pass on. It names kinds, receiver and purpose; a blanket one is
	 * none.
	 * @throws RejectedInput naming each faulty field; nothing is stored then
	 */
	public void give(String caseNumber, NewDisclosure given) {
		check(given, this.cases.get(caseNumber).openedOn()).throwIfAny();
		this.jdbc.sql(
				"insert into disclosure_consent (case_number, kinds, to_whom, purpose, given_as, given_on, recorded_by, "
						+ "recorded_at) values (:caseNumber, :kinds, :toWhom, :purpose, :givenAs, :on, :by, :at)")
			.param("caseNumber", caseNumber)
			.param("kinds", given.kinds().strip())
			.param("toWhom", given.toWhom().strip())
			.param("purpose", given.purpose().strip())
			.param("givenAs", given.givenAs().name())
			.param("on", given.givenOn())
			.param("by", this.user.id())
			.param("at", LocalDateTime.now(this.clock))
			.update();
	}

	/**
	 * Takes a consent back, from today. What was done by it before stays lawful.
	 * @throws RejectedInput at {@code consent} where the case has none such that stands
	 */
	public void withdraw(String caseNumber, Use use, long id) {
		boolean stands = of(caseNumber).stream()
			.anyMatch((consent) -> consent.use() == use && consent.id() == id && consent.stands());
		if (!stands) {
			throw RejectedInput.at("consent",
					"Samtykket er allerede trukket tilbage, eller sagen har det ikke. Åbn sagens akter igen");
		}
		String insert = (use == Use.FETCH) ? "insert into consent_withdrawal (consent_id, "
				: "insert into disclosure_withdrawal (disclosure_id, ";
		this.jdbc.sql(insert + "withdrawn_on, recorded_by, recorded_at) values (:id, :on, :by, :at)")
			.param("id", id)
			.param("on", LocalDate.now(this.clock))
			.param("by", this.user.id())
			.param("at", LocalDateTime.now(this.clock))
			.update();
	}

	private Faults check(NewDisclosure given, LocalDate openedOn) {
		Faults faults = new Faults();
		text(given.kinds(), "kinds", 300, "Skriv, hvilke oplysninger samtykket gælder", faults);
		text(given.toWhom(), "toWhom", 200, "Skriv, hvem oplysningerne må gives til", faults);
		text(given.purpose(), "purpose", 200, "Skriv, hvad oplysningerne skal bruges til", faults);
		LocalDate on = given.givenOn();
		return faults
			.addIf(given.kinds() != null && BlanketConsent.namesNoKinds(given.kinds()), "kinds",
					"Et samtykke til alt gælder ikke: nævn de oplysninger, det drejer sig om")
			.addIf(given.toWhom() != null && BlanketConsent.namesNobody(given.toWhom()), "toWhom",
					"Et samtykke til alle gælder ikke: nævn, hvem der må få oplysningerne")
			.addIf(given.givenAs() == null, "givenAs", "Vælg, om samtykket er givet mundtligt eller skriftligt")
			.addIf(on == null, "givenOn", "Skriv den dag, samtykket blev givet")
			.addIf(on != null && on.isAfter(LocalDate.now(this.clock)), "givenOn",
					"Datoen ligger i fremtiden. Skriv den dag, samtykket blev givet")
			.addIf(on != null && on.isBefore(openedOn.minusYears(1)), "givenOn",
					"Samtykket er mere end et år ældre end sagen. Bed om et nyt");
	}

	private static void text(String text, String field, int longest, String ask, Faults faults) {
		faults.addIf(PlainText.said(text) == null, field, ask)
			.addIf(text != null && text.length() > longest, field, "Skriv højst " + longest + " tegn");
		PlainText.check(text, field, faults);
	}

}
