package dk.udslusning.casefile.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

import dk.udslusning.access.CurrentUser;
import dk.udslusning.casefile.Faults;
import dk.udslusning.casefile.RejectedInput;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records that an action plan was offered, and the answer (SEL § 141). Append-only.
 */
@Service
@Transactional
public class ActionPlans {

	private final JdbcClient jdbc;

	private final CurrentUser user;

	private final Clock clock;

	ActionPlans(JdbcClient jdbc, CurrentUser user, Clock clock) {
		this.jdbc = jdbc;
		this.user = user;
		this.clock = clock;
	}

	/**
	 * Records an offer.
	 * @param caseNumber the case
	 * @param offeredOn the day, today or earlier
	 * @param accepted whether the citizen wants a plan
	 * @param goals what it aims at; demanded where it was accepted
	 * @param remark what else was said, or null
	 * @throws RejectedInput at {@code offeredOn}, {@code accepted} or {@code goals}
	 */
	public void offer(String caseNumber, LocalDate offeredOn, Boolean accepted, String goals, String remark) {
		new Faults().addIf(offeredOn == null, "offeredOn", "Skriv, hvilken dag handleplanen blev tilbudt")
			.addIf(offeredOn != null && offeredOn.isAfter(LocalDate.now(this.clock)), "offeredOn",
					"Dagen kan ikke ligge efter i dag; skriv den dag, planen blev tilbudt")
			.addIf(accepted == null, "accepted", "Vælg, om borgeren vil have en handleplan")
			.addIf(Boolean.TRUE.equals(accepted) && (goals == null || goals.isBlank()), "goals",
					"Skriv de mål, borgeren og I er enige om")
			.throwIfAny();
		this.jdbc
			.sql("insert into action_plan_offer (case_number, offered_on, accepted, goals, remark, recorded_by, "
					+ "recorded_at) values (:caseNumber, :offeredOn, :accepted, :goals, :remark, :by, :at)")
			.param("caseNumber", caseNumber)
			.param("offeredOn", offeredOn)
			.param("accepted", accepted)
			.param("goals", accepted ? goals : null)
			.param("remark", remark)
			.param("by", this.user.id())
			.param("at", LocalDateTime.now(this.clock))
			.update();
	}

	/**
	 * The newest offer in the case.
	 */
	@Transactional(readOnly = true)
	public Optional<ActionPlanOffer> current(String caseNumber) {
		return this.jdbc
			.sql("select id, case_number, offered_on, accepted, goals, remark, recorded_by, recorded_at "
					+ "from action_plan_offer where case_number = :caseNumber order by id desc "
					+ "fetch first 1 rows only")
			.param("caseNumber", caseNumber)
			.query(ActionPlanOffer.class)
			.optional();
	}

}
