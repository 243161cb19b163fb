package dk.udslusning.decision.extension;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;

import dk.udslusning.access.CurrentUser;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was told and decided about the ends of the cases' periods before the cases were
 * registered here. It belongs to one last legal day: a period that is extended later ends
 * anew. Append-only.
 */
@Component
@Transactional
public class PeriodEndsTold {

	private final JdbcClient jdbc;

	private final CurrentUser user;

	private final Clock clock;

	PeriodEndsTold(JdbcClient jdbc, CurrentUser user, Clock clock) {
		this.jdbc = jdbc;
		this.user = user;
		this.clock = clock;
	}

	/**
	 * Keeps what was told and decided of the last legal day, unless that is nothing.
	 */
	public void keep(String caseNumber, LocalDate lastLegalDay, PeriodEndTold told) {
		if (told.isEmpty()) {
			return;
		}
		this.jdbc
			.sql("insert into period_end_told (case_number, last_legal_day, six_months_notice_on, "
					+ "three_months_notice_on, not_extended_on, recorded_by, recorded_at) values (:caseNumber, :last, "
					+ ":six, :three, :notExtended, :by, :at)")
			.param("caseNumber", caseNumber)
			.param("last", lastLegalDay)
			.param("six", told.sixMonthsNoticeOn())
			.param("three", told.threeMonthsNoticeOn())
			.param("notExtended", told.notExtendedOn())
			.param("by", this.user.id())
			.param("at", LocalDateTime.now(this.clock))
			.update();
	}

	@Transactional(readOnly = true)
	PeriodEndTold of(String caseNumber, LocalDate lastLegalDay) {
		return this.jdbc
			.sql("select six_months_notice_on, three_months_notice_on, not_extended_on from period_end_told "
					+ "where case_number = :caseNumber and last_legal_day = :last order by id desc "
					+ "fetch first 1 rows only")
			.param("caseNumber", caseNumber)
			.param("last", lastLegalDay)
			.query(PeriodEndTold.class)
			.optional()
			.orElse(PeriodEndTold.NOTHING);
	}

}
