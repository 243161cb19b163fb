package dk.udslusning.casefile.contact;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes down what other systems report, each report once by the source's own reference.
 */
@Service
@Transactional
public class ReportedEvents {

	private final CitizenContacts contacts;

	private final JdbcClient jdbc;

	private final Clock clock;

	ReportedEvents(CitizenContacts contacts, JdbcClient jdbc, Clock clock) {
		this.contacts = contacts;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Takes a report down; the same one again changes nothing.
	 * @param source who reports it
	 * @param reference the source's own
	 * @param told what is reported
	 * @return whether it is new
	 * @throws dk.udslusning.casefile.NoSuchCase where there is no such case
	 * @throws dk.udslusning.casefile.RejectedInput naming each faulty field; nothing is
	 * stored then
	 * @throws OtherReport where the reference is known with other content
	 * @throws org.springframework.dao.DuplicateKeyException where the same one comes at
	 * the same moment: ask again
	 */
	public boolean report(String source, String reference, OutsideMessage told) {
		String fingerprint = fingerprint(told);
		Optional<String> known = this.jdbc
			.sql("select fingerprint from reported_event where case_number = :caseNumber and source = :source "
					+ "and reference = :reference")
			.param("caseNumber", told.caseNumber())
			.param("source", source)
			.param("reference", reference)
			.query(String.class)
			.optional();
		if (known.isPresent()) {
			if (!known.get().equals(fingerprint)) {
				throw new OtherReport();
			}
			return false;
		}
		CitizenContact contact = this.contacts.record(told);
		this.jdbc
			.sql("insert into reported_event (case_number, source, reference, fingerprint, contact_id, reported_at) "
					+ "values (:caseNumber, :source, :reference, :fingerprint, :contact, :at)")
			.param("caseNumber", told.caseNumber())
			.param("source", source)
			.param("reference", reference)
			.param("fingerprint", fingerprint)
			.param("contact", contact.id())
			.param("at", LocalDateTime.now(this.clock))
			.update();
		return true;
	}

	private static String fingerprint(OutsideMessage told) {
		String content = told.kind() + "|" + told.happenedOn() + "|" + told.text();
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

}
