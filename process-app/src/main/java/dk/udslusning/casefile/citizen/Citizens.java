package dk.udslusning.casefile.citizen;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import dk.udslusning.access.CurrentUser;
import dk.udslusning.casefile.NoSuchCase;
import dk.udslusning.casefile.reading.ReadOnce;
import dk.udslusning.rules.citizen.Cpr;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The citizens of the cases: one for each case, because each case stands alone until a
 * caseworker links it to another.
 */
@Service
@Transactional
public class Citizens {

	private final CitizenRepository citizens;

	private final JdbcClient jdbc;

	private final CurrentUser user;

	private final Clock clock;

	Citizens(CitizenRepository citizens, JdbcClient jdbc, CurrentUser user, Clock clock) {
		this.citizens = citizens;
		this.jdbc = jdbc;
		this.user = user;
		this.clock = clock;
	}

	/**
	 * Puts the citizen into a new case.
	 * @param caseNumber the case
	 * @param name null for an anonymous stay
	 * @param cpr null where it is not known
	 * @param bornOn as told; a CPR number goes before it
	 * @param anonymous whether the stay is anonymous (SEL § 109)
	 * @param protection how far name and address are protected
	 */
	public Citizen register(String caseNumber, String name, Cpr cpr, LocalDate bornOn, boolean anonymous,
			AddressProtection protection) {
		return this.citizens.save(Citizen.of(caseNumber, name, cpr, bornOn, anonymous, protection));
	}

	/**
	 * The citizen of a case.
	 * @throws NoSuchCase where there is no such case
	 */
	@Transactional(readOnly = true)
	@ReadOnce
	public Citizen get(String caseNumber) {
		return this.citizens.findByCaseNumber(caseNumber).orElseThrow(() -> new NoSuchCase(caseNumber));
	}

	/**
	 * Fills in a name or a CPR number that was missing until now; what is known already
	 * stays.
	 * @param name null leaves it open
	 * @param cpr null leaves it open
	 */
	public Citizen identify(String caseNumber, String name, Cpr cpr) {
		return this.citizens.save(get(caseNumber).identified(name, cpr));
	}

	/**
	 * Sets how far name and address are protected.
	 */
	public Citizen protect(String caseNumber, AddressProtection protection) {
		return this.citizens.save(get(caseNumber).protectedBy(protection));
	}

	/**
	 * Other open cases of the same person: the same CPR number, or the same name where
	 * one of the two cases has no number. A reason to look, never to refuse.
	 * @return case numbers, oldest first
	 */
	@Transactional(readOnly = true)
	public List<String> otherOpenCases(String caseNumber) {
		Citizen citizen = get(caseNumber);
		return this.jdbc.sql("""
				select c.case_number from citizen c join case_file f on f.case_number = c.case_number
				where f.status = 'OPEN' and c.case_number <> :caseNumber
				  and (c.cpr = :cpr
				       or (c.search_name = :name and (c.cpr is null or cast(:cpr as varchar(10)) is null)))
				order by c.case_number""")
			.param("caseNumber", caseNumber)
			.param("cpr", citizen.cpr())
			.param("name", citizen.searchName())
			.query(String.class)
			.list();
	}

	/**
	 * The open case of the person with the number, the oldest where there are more.
	 */
	@Transactional(readOnly = true)
	public Optional<String> openCaseOf(Cpr cpr) {
		return this.jdbc.sql("""
				select c.case_number from citizen c join case_file f on f.case_number = c.case_number
				where f.status = 'OPEN' and c.cpr = :cpr order by c.case_number""")
			.param("cpr", cpr.digits())
			.query(String.class)
			.list()
			.stream()
			.findFirst();
	}

	/**
	 * The cases of the person with the number, open or closed, oldest first.
	 */
	@Transactional(readOnly = true)
	public List<String> casesOf(Cpr cpr) {
		return this.jdbc.sql("select case_number from citizen where cpr = :cpr order by case_number")
			.param("cpr", cpr.digits())
			.query(String.class)
			.list();
	}

	/**
	 * Links two cases of one person. Linking them again changes nothing.
	 */
	public void link(String caseNumber, String otherCaseNumber) {
		if (!linkedTo(caseNumber).contains(otherCaseNumber)) {
			this.jdbc
				.sql("insert into case_link (case_number, other_case_number, linked_by, linked_at) "
						+ "values (:caseNumber, :other, :by, :at)")
				.param("caseNumber", caseNumber)
				.param("other", otherCaseNumber)
				.param("by", this.user.id())
				.param("at", LocalDateTime.now(this.clock))
				.update();
		}
	}

	/**
	 * The cases linked to this one, from either side.
	 */
	@Transactional(readOnly = true)
	public List<String> linkedTo(String caseNumber) {
		return this.jdbc.sql("""
				select other_case_number from case_link where case_number = :caseNumber
				union
				select case_number from case_link where other_case_number = :caseNumber
				order by 1""").param("caseNumber", caseNumber).query(String.class).list();
	}

}
