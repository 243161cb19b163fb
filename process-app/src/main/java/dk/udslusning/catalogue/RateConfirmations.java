package dk.udslusning.catalogue;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

import dk.udslusning.access.CurrentUser;
import dk.udslusning.catalogue.Catalogue.RateName;
import dk.udslusning.rules.rate.DatedRate;
import dk.udslusning.rules.rate.RateStatus;
import dk.udslusning.rules.time.DanishDates;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Rates entered or confirmed in the application: who, when and from which source. Nothing
 * is changed afterwards; a correction is a newer row, and calculations made before keep
 * the rate they were made with.
 */
@Service
@Transactional
public class RateConfirmations {

	private final JdbcClient jdbc;

	private final Catalogue catalogue;

	private final ApplicationEventPublisher events;

	private final CurrentUser user;

	private final Clock clock;

	RateConfirmations(JdbcClient jdbc, Catalogue catalogue, ApplicationEventPublisher events, CurrentUser user,
			Clock clock) {
		this.jdbc = jdbc;
		this.catalogue = catalogue;
		this.events = events;
		this.user = user;
		this.clock = clock;
	}

	/**
	 * Keeps a rate in the name of the signed-in user, and tells whoever waits for it.
	 * @param confirmed the rate with its source
	 */
	public void confirm(RateConfirmation confirmed) {
		this.jdbc
			.sql("insert into rate_confirmation (code, valid_from, valid_to, rate_value, source, confirmed_by, "
					+ "confirmed_at) values (:code, :from, :to, :value, :source, :by, :at)")
			.param("code", confirmed.code())
			.param("from", confirmed.validFrom())
			.param("to", confirmed.validTo())
			.param("value", confirmed.value())
			.param("source", confirmed.source())
			.param("by", this.user.id())
			.param("at", LocalDateTime.now(this.clock))
			.update();
		this.events.publishEvent(new RateClarified(confirmed.code(), confirmed.validFrom(), confirmed.validTo()));
	}

	/**
	 * The rate that was confirmed last for a day.
	 * @param code the rate
	 * @param day the day
	 * @return nothing where nobody has confirmed one for that day
	 */
	@Transactional(readOnly = true)
	public Optional<DatedRate> find(String code, LocalDate day) {
		return this.catalogue.rateName(code).flatMap((name) -> newest(name, day));
	}

	private Optional<DatedRate> newest(RateName name, LocalDate day) {
		return this.jdbc
			.sql("select valid_from, valid_to, rate_value, source, confirmed_by, confirmed_at from rate_confirmation "
					+ "where code = :code and valid_from <= :day and valid_to >= :day "
					+ "order by id desc fetch first 1 rows only")
			.param("code", name.code())
			.param("day", day)
			.query((row, number) -> new DatedRate(name.code(), name.label(), row.getBigDecimal("rate_value"),
					name.unit(), row.getObject("valid_from", LocalDate.class),
					row.getObject("valid_to", LocalDate.class), RateStatus.CONFIRMED,
					row.getString("source") + "; bekræftet af " + row.getString("confirmed_by") + " den "
							+ DanishDates.format(row.getObject("confirmed_at", LocalDateTime.class).toLocalDate())))
			.optional();
	}

}
