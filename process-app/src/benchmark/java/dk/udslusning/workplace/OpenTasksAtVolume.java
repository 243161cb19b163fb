package dk.udslusning.workplace;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import dk.udslusning.access.Role;
import dk.udslusning.process.names.FollowUp;
import dk.udslusning.process.names.Variables;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.identity.User;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Fills the office: cases in their homes, a hundred to each caseworker, each with a
 * follow-up that waits. The cases are written by the database, the tasks made by the
 * engine with all its guards.
 */
final class OpenTasksAtVolume {

	private static final int CASES_EACH = 100;

	private static final int THREADS = 4;

	private final JdbcClient jdbc;

	private final RuntimeService runtime;

	private final IdentityService identity;

	OpenTasksAtVolume(JdbcClient jdbc, RuntimeService runtime, IdentityService identity) {
		this.jdbc = jdbc;
		this.runtime = runtime;
		this.identity = identity;
	}

	void add(int tasks) throws ExecutionException, InterruptedException {
		int caseworkers = Math.max(1, tasks / CASES_EACH);
		for (int number = 4; number < 4 + caseworkers; number++) {
			hire("sagsbehandler" + number);
		}
		cases(tasks, caseworkers);
		homes();
		tasks(tasks);
		this.jdbc.sql("analyze").update();
	}

	private void hire(String id) {
		User user = this.identity.newUser(id);
		user.setFirstName(id);
		user.setLastName("Prøve");
		user.setPassword(id);
		this.identity.saveUser(user);
		this.identity.createMembership(id, Role.CASEWORKER.group());
	}

	private void cases(int number, int caseworkers) {
		this.jdbc.sql("insert into case_file (case_number, status, scheme, caseworker, opened_on, version) "
				+ "select 'UDS-1990-' || lpad(n::text, 6, '0'), 'OPEN', 'ALMENBOLIG_63', "
				+ "'sagsbehandler' || (n % :caseworkers + 4), date '1990-01-01', 0 from generate_series(1, :number) n")
			.param("caseworkers", caseworkers)
			.param("number", number)
			.update();
		this.jdbc.sql("insert into citizen (case_number, name, search_name, anonymous, protection, version) "
				+ "select case_number, 'Prøve ' || right(case_number, 6), ' prøve ' || right(case_number, 6) || ' ', "
				+ "false, case when right(case_number, 1) = '0' then 'NAME_AND_ADDRESS' else 'NONE' end, 0 "
				+ "from case_file where opened_on = date '1990-01-01'")
			.update();
	}

	/** One home for all: only its address is read. */
	private void homes() {
		this.jdbc.sql("insert into home_offer (case_number, home_id, planned_lease_start, resident_mix_assessed, "
				+ "no_elderly_demand, status, offered_on, version) select case_number, "
				+ "(select min(id) from transitional_home), date '2025-01-01', 'YES', 'YES', 'LEASED', "
				+ "date '2024-12-01', 0 from case_file where opened_on = date '1990-01-01'")
			.update();
		this.jdbc.sql("insert into lease (case_number, home_id, offer_id, signed_on, starts_on, period_months, "
				+ "last_legal_day, deviations, council_approved_on, rent_oere, heat_oere, water_oere, antenna_oere, "
				+ "laundry_oere, other_oere, planned_moving_in, version) select case_number, home_id, id, "
				+ "offered_on, planned_lease_start, 60, date '2029-12-31', 'x', offered_on, 500000, 0, 0, 0, 0, 0, "
				+ "planned_lease_start, 0 from home_offer where offered_on = date '2024-12-01'")
			.update();
		this.jdbc.sql("insert into tenancy (case_number, lease_id, moved_in_on, keys_on, need_level, version) "
				+ "select case_number, id, starts_on, starts_on, 'LOW', 0 from lease "
				+ "where signed_on = date '2024-12-01'")
			.update();
	}

	private void tasks(int number) throws ExecutionException, InterruptedException {
		ExecutorService threads = Executors.newFixedThreadPool(THREADS);
		try {
			List<Future<?>> started = IntStream.rangeClosed(1, number)
				.<Future<?>>mapToObj((n) -> threads.submit(() -> start(n)))
				.toList();
			for (Future<?> each : started) {
				each.get();
			}
		}
		finally {
			threads.shutdown();
		}
	}

	private void start(int number) {
		LocalDate due = LocalDate.of(2027, 1, 1).plusDays(number % 300);
		this.runtime.createProcessInstanceByKey(FollowUp.KEY)
			.businessKey("UDS-1990-%06d".formatted(number))
			.setVariables(Map.of(Variables.FOLLOW_UP_DUE_AT, due + "T12:00:00", Variables.FOLLOW_UP_VISIBLE_AT,
					"2026-01-01T06:00:00"))
			.startBeforeActivity(FollowUp.USER_TASK_HOLD_FOLLOW_UP)
			.execute();
	}

}
