package dk.udslusning.casefile.deposit;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

import dk.udslusning.access.CurrentUser;
import dk.udslusning.casefile.Faults;
import dk.udslusning.casefile.lease.Lease;
import dk.udslusning.casefile.lease.Leases;
import dk.udslusning.rules.money.Money;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps how the entry deposit of each lease is paid: without it there are no keys.
 */
@Service
@Transactional
public class DepositArrangements {

	private static final Money LARGEST = Money.ofKroner(200_000);

	private static final String SELECT = "select id, case_number, lease_id, outcome, deposit_oere, granted_oere, "
			+ "applied_on, paid_to_landlord_on, reason, recorded_by, recorded_at from deposit_arrangement ";

	private final Leases leases;

	private final JdbcClient jdbc;

	private final CurrentUser user;

	private final Clock clock;

	DepositArrangements(Leases leases, JdbcClient jdbc, CurrentUser user, Clock clock) {
		this.leases = leases;
		this.jdbc = jdbc;
		this.user = user;
		this.clock = clock;
	}

	/**
	 * Records the answer; an earlier one stays in the case file.
	 * @param caseNumber the case, with a lease
	 * @param answer what the caseworker filled in
	 * @return the arrangement
	 * @throws dk.udslusning.casefile.RejectedInput naming each missing or impossible
	 * field of the answer
	 */
	public DepositArrangement arrange(String caseNumber, DepositAnswer answer) {
		Faults faults = new Faults();
		check(answer, faults);
		faults.throwIfAny();
		Lease lease = this.leases.required(caseNumber);
		boolean loan = answer.outcome() == DepositOutcome.GRANTED;
		GeneratedKeyHolder key = new GeneratedKeyHolder();
		this.jdbc
			.sql("insert into deposit_arrangement (case_number, lease_id, outcome, deposit_oere, granted_oere, "
					+ "applied_on, paid_to_landlord_on, reason, recorded_by, recorded_at) values (:caseNumber, "
					+ ":leaseId, :outcome, :deposit, :granted, :appliedOn, :paidOn, :reason, :by, :at)")
			.param("caseNumber", caseNumber)
			.param("leaseId", lease.id())
			.param("outcome", answer.outcome().name())
			.param("deposit", answer.deposit().oere())
			.param("granted", loan ? answer.granted().oere() : 0)
			.param("appliedOn", (answer.outcome() != DepositOutcome.NOT_NEEDED) ? answer.appliedOn() : null)
			.param("paidOn", loan ? answer.paidToLandlordOn() : null)
			.param("reason", loan ? null : answer.reason())
			.param("by", this.user.id())
			.param("at", LocalDateTime.now(this.clock))
			.update(key, "id");
		return get(key.getKeyAs(Number.class).longValue());
	}

	@Transactional(readOnly = true)
	public DepositArrangement get(long id) {
		return this.jdbc.sql(SELECT + "where id = :id").param("id", id).query(DepositArrangement.class).single();
	}

	/**
	 * The newest arrangement of the case.
	 */
	@Transactional(readOnly = true)
	public Optional<DepositArrangement> latest(String caseNumber) {
		return this.jdbc.sql(SELECT + "where case_number = :caseNumber order by id desc fetch first 1 rows only")
			.param("caseNumber", caseNumber)
			.query(DepositArrangement.class)
			.optional();
	}

	/**
	 * Adds what is missing or impossible, by field of the answer.
	 */
	public void check(DepositAnswer answer, Faults faults) {
		LocalDate today = LocalDate.now(this.clock);
		DepositOutcome outcome = answer.outcome();
		Money deposit = answer.deposit();
		faults.addIf(outcome == null, "outcome", "Vælg, om der er brug for lån til beboerindskuddet")
			.addIf(deposit == null, "deposit", "Skriv beboerindskuddet, eller 0 kr.")
			.addIf(deposit != null && deposit.isNegative(), "deposit", "Beboerindskuddet kan ikke være under 0 kr.")
			.addIf(deposit != null && deposit.compareTo(LARGEST) > 0, "deposit",
					"Beboerindskuddet er over 200.000 kr.; tjek beløbet");
		if (outcome == DepositOutcome.GRANTED) {
			checkLoan(answer, faults);
		}
		if (outcome == DepositOutcome.GRANTED || outcome == DepositOutcome.REFUSED) {
			faults.addIf(answer.appliedOn() == null, "appliedOn", "Skriv, hvornår borgeren søgte om lånet")
				.addIf(answer.appliedOn() != null && answer.appliedOn().isAfter(today), "appliedOn",
						"Ansøgningen kan ikke ligge i fremtiden");
		}
		faults
			.addIf(outcome == DepositOutcome.REFUSED && isBlank(answer.reason()), "reason",
					"Skriv begrundelsen for afslaget; den kommer i afgørelsen til borgeren")
			.addIf(outcome == DepositOutcome.NOT_NEEDED && deposit != null && deposit.isPositive()
					&& isBlank(answer.reason()), "reason", "Skriv, hvordan beboerindskuddet betales uden lån");
	}

	private static void checkLoan(DepositAnswer answer, Faults faults) {
		Money granted = answer.granted();
		faults.addIf(granted == null || !granted.isPositive(), "granted", "Skriv lånets størrelse, over 0 kr.")
			.addIf(granted != null && answer.deposit() != null && granted.compareTo(answer.deposit()) > 0, "granted",
					"Lånet kan ikke være større end beboerindskuddet")
			.addIf(answer.paidToLandlordOn() != null && answer.appliedOn() != null
					&& answer.paidToLandlordOn().isBefore(answer.appliedOn()), "paidToLandlordOn",
					"Lånet kan ikke være udbetalt, før det blev søgt");
	}

	private static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}

}
