package dk.udslusning.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import dk.udslusning.casefile.reading.ReadOnce;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens, finds and closes cases.
 */
@Service
@Transactional
public class CaseFiles {

	private final CaseFileRepository cases;

	private final JdbcClient jdbc;

	CaseFiles(CaseFileRepository cases, JdbcClient jdbc) {
		this.cases = cases;
		this.jdbc = jdbc;
	}

	/**
	 * Opens a case under the next number of the year in which the enquiry was received.
	 * @param receivedOn the day the enquiry was received
	 * @param caseworker user id of whoever takes it; null for one that nobody has taken
	 * @return the case, numbered from a sequence; a number is never used twice, though
	 * one may be left out
	 */
	public CaseFile open(LocalDate receivedOn, String caseworker) {
		Long next = this.jdbc.sql("select nextval('case_number_sequence')").query(Long.class).single();
		String number = String.format(Locale.ROOT, "UDS-%d-%06d", receivedOn.getYear(), next);
		return this.cases.save(CaseFile.opened(number, caseworker, receivedOn));
	}

	/**
	 * The case of the number.
	 * @throws NoSuchCase where none has it
	 */
	@Transactional(readOnly = true)
	@ReadOnce
	public CaseFile get(String caseNumber) {
		return find(caseNumber).orElseThrow(() -> new NoSuchCase(caseNumber));
	}

	@Transactional(readOnly = true)
	@ReadOnce
	public Optional<CaseFile> find(String caseNumber) {
		return this.cases.findById(caseNumber);
	}

	/**
	 * The numbers of the open cases, in order.
	 */
	@Transactional(readOnly = true)
	public List<String> open() {
		return this.jdbc.sql("select case_number from case_file where status = 'OPEN' order by case_number")
			.query(String.class)
			.list();
	}

	/**
	 * How many open cases each caseworker has; those that nobody has are left out.
	 */
	@Transactional(readOnly = true)
	public Map<String, Integer> openByCaseworker() {
		Map<String, Integer> held = new TreeMap<>();
		this.jdbc
			.sql("select caseworker, count(*) as number from case_file "
					+ "where status = 'OPEN' and caseworker is not null group by caseworker")
			.query((row) -> {
				held.put(row.getString("caseworker"), row.getInt("number"));
			});
		return held;
	}

	/**
	 * The numbers of all cases, in order.
	 */
	@Transactional(readOnly = true)
	public List<String> numbers() {
		return this.jdbc.sql("select case_number from case_file order by case_number").query(String.class).list();
	}

	/**
	 * Places the case under a scheme, at the visitation.
	 * @throws CaseIsClosed where it is closed
	 */
	public void chooseScheme(String caseNumber, String schemeCode) {
		this.cases.save(get(caseNumber).underScheme(schemeCode));
	}

	/**
	 * Hands the case to another caseworker.
	 * @throws CaseIsClosed where it is closed
	 */
	public void handTo(String caseNumber, String caseworker) {
		this.cases.save(get(caseNumber).with(caseworker));
	}

	/**
	 * Closes the case; retention counts from here.
	 * @throws CaseIsClosed where it is closed already
	 */
	public void close(String caseNumber, CloseReason reason, LocalDate on) {
		this.cases.save(get(caseNumber).closed(reason, on));
	}

}
