package dk.udslusning.casefile.agreement;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import dk.udslusning.access.CurrentUser;
import dk.udslusning.casefile.Faults;
import dk.udslusning.casefile.RejectedInput;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reports of agreements that are not kept to: append-only. Where the agreement is a
 * condition of the scheme, somebody will look at it; where it is an offer, a report has
 * no consequence.
 */
@Service
@Transactional
public class BrokenAgreements {

	private final RequiredAgreements required;

	private final ApplicationEventPublisher events;

	private final JdbcClient jdbc;

	private final CurrentUser user;

	private final Clock clock;

	BrokenAgreements(RequiredAgreements required, ApplicationEventPublisher events, JdbcClient jdbc, CurrentUser user,
			Clock clock) {
		this.required = required;
		this.events = events;
		this.jdbc = jdbc;
		this.user = user;
		this.clock = clock;
	}

	/**
	 * Records what was told, and publishes {@link AgreementBroken} where the scheme asks
	 * for an agreement.
	 * @param caseNumber the case
	 * @param reportedBy who told it, at most 200 characters
	 * @param happenedOn the day it happened, today or earlier
	 * @param text what was told, at most 4,000 characters
	 * @throws RejectedInput at {@code reportedBy}, {@code happenedOn} or {@code text}
	 */
	public void report(String caseNumber, String reportedBy, LocalDate happenedOn, String text) {
		new Faults().addIf(isBlank(reportedBy), "reportedBy", "Skriv, hvem der har fortalt det")
			.addIf(happenedOn == null, "happenedOn", "Skriv, hvilken dag det skete")
			.addIf(happenedOn != null && happenedOn.isAfter(LocalDate.now(this.clock)), "happenedOn",
					"Dagen kan ikke ligge efter i dag; ret datoen")
			.addIf(isBlank(text), "text", "Skriv, hvad der er fortalt")
			.throwIfAny();
		this.jdbc
			.sql("insert into agreement_breach (case_number, reported_by, happened_on, text, recorded_by, recorded_at) "
					+ "values (:caseNumber, :reportedBy, :happenedOn, :text, :by, :at)")
			.param("caseNumber", caseNumber)
			.param("reportedBy", reportedBy)
			.param("happenedOn", happenedOn)
			.param("text", text)
			.param("by", this.user.id())
			.param("at", LocalDateTime.now(this.clock))
			.update();
		if (this.required.in(caseNumber)) {
			this.events.publishEvent(new AgreementBroken(caseNumber));
		}
	}

	/**
	 * The reports of the case, newest first.
	 */
	@Transactional(readOnly = true)
	public List<BreachReport> of(String caseNumber) {
		return this.jdbc.sql(
				"select id, case_number, reported_by, happened_on, text, recorded_by, recorded_at from agreement_breach "
						+ "where case_number = :caseNumber order by id desc")
			.param("caseNumber", caseNumber)
			.query(BreachReport.class)
			.list();
	}

	private static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}

}
