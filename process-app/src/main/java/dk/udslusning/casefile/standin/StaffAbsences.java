package dk.udslusning.casefile.standin;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import dk.udslusning.access.CurrentUser;
import dk.udslusning.access.Role;
import dk.udslusning.access.StaffDirectory;
import dk.udslusning.casefile.Faults;
import dk.udslusning.casefile.RejectedInput;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Registers and ends absences. A caseworker registers her own, a team leader anybody's:
 * whoever is ill has somebody else on her cases the same morning.
 */
@Service
@Transactional
public class StaffAbsences {

	private static final String OPEN = "select id, absent, stand_in, first_day, last_day from staff_absence "
			+ "where brought_back = false";

	private final JdbcClient jdbc;

	private final CurrentUser user;

	private final StaffDirectory staff;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	StaffAbsences(JdbcClient jdbc, CurrentUser user, StaffDirectory staff, ApplicationEventPublisher events,
			Clock clock) {
		this.jdbc = jdbc;
		this.user = user;
		this.staff = staff;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Registers an absence; where it begins today, the tasks change hands at once.
	 * @return its number
	 * @throws RejectedInput at {@code absent}, {@code standIn}, {@code firstDay} or
	 * {@code lastDay}
	 */
	public long register(NewStaffAbsence typed) {
		check(typed);
		GeneratedKeyHolder key = new GeneratedKeyHolder();
		this.jdbc
			.sql("insert into staff_absence (absent, stand_in, first_day, last_day, registered_by, registered_at, "
					+ "handed_out, brought_back) values (:absent, :standIn, :first, :last, :by, :at, false, false)")
			.param("absent", typed.absent())
			.param("standIn", typed.standIn())
			.param("first", typed.firstDay())
			.param("last", typed.lastDay())
			.param("by", this.user.id())
			.param("at", LocalDateTime.now(this.clock))
			.update(key, "id");
		long id = key.getKeyAs(Long.class);
		this.events.publishEvent(new AbsenceChanged(id));
		return id;
	}

	/**
	 * Ends an absence today: its tasks come back. One that is over already is left alone.
	 * @throws RejectedInput at {@code absent} where somebody else may end it only
	 */
	public void end(long absenceId) {
		Optional<StaffAbsence> open = find(absenceId);
		open.ifPresent((absence) -> {
			if (!mayRegisterFor(absence.absent())) {
				throw RejectedInput.at("absent", "Kun den fraværende selv eller en teamleder kan afslutte fraværet");
			}
			LocalDateTime now = LocalDateTime.now(this.clock);
			this.jdbc.sql("update staff_absence set ended_by = :by, ended_at = :at where id = :id and ended_at is null")
				.param("by", this.user.id())
				.param("at", now)
				.param("id", absenceId)
				.update();
			this.events.publishEvent(new AbsenceChanged(absenceId));
		});
	}

	/**
	 * The absences that run or are to come, by their first day.
	 */
	@Transactional(readOnly = true)
	public List<StaffAbsence> open() {
		return this.jdbc.sql(OPEN + " and ended_at is null order by first_day, id").query(StaffAbsence.class).list();
	}

	/**
	 * Whether the signed-in user may register and end the person's absences.
	 */
	public boolean mayRegisterFor(String userId) {
		return this.user.has(Role.TEAM_LEADER) || (this.user.has(Role.CASEWORKER) && this.user.id().equals(userId));
	}

	/**
	 * The caseworkers and team leaders: who can be away, and who can stand in.
	 * @return user ids, each once
	 */
	public List<String> colleagues() {
		return List.of(Role.CASEWORKER, Role.TEAM_LEADER)
			.stream()
			.flatMap((role) -> this.staff.inRole(role).stream())
			.distinct()
			.toList();
	}

	private Optional<StaffAbsence> find(long absenceId) {
		return this.jdbc.sql(OPEN + " and id = :id").param("id", absenceId).query(StaffAbsence.class).optional();
	}

	private void check(NewStaffAbsence typed) {
		LocalDate first = typed.firstDay();
		LocalDate last = typed.lastDay();
		List<String> colleagues = colleagues();
		new Faults()
			.addIf(typed.absent() == null || !colleagues.contains(typed.absent()), "absent",
					"Vælg, hvem der er fraværende")
			.addIf(typed.absent() != null && !mayRegisterFor(typed.absent()), "absent",
					"Du kan kun melde dig selv fraværende. Bed en teamleder melde andre")
			.addIf(typed.standIn() == null || !colleagues.contains(typed.standIn()), "standIn", "Vælg en afløser")
			.addIf(typed.standIn() != null && typed.standIn().equals(typed.absent()), "standIn",
					"Vælg en anden end den fraværende selv")
			.addIf(first == null, "firstDay", "Skriv den første dag")
			.addIf(first != null && first.isBefore(LocalDate.now(this.clock)), "firstDay",
					"Den første dag kan tidligst være i dag")
			.addIf(first != null && last != null && last.isBefore(first), "lastDay",
					"Den sidste dag ligger før den første")
			.throwIfAny();
		List<StaffAbsence> meanwhile = open().stream().filter((other) -> other.overlaps(first, last)).toList();
		new Faults()
			.addIf(isAway(typed.absent(), meanwhile), "absent",
					this.staff.nameOf(typed.absent()) + " er allerede meldt fraværende i perioden")
			.addIf(isAway(typed.standIn(), meanwhile), "standIn",
					this.staff.nameOf(typed.standIn()) + " er selv fraværende i perioden. Vælg en anden")
			.throwIfAny();
	}

	private static boolean isAway(String userId, List<StaffAbsence> meanwhile) {
		return meanwhile.stream().anyMatch((absence) -> absence.absent().equals(userId));
	}

}
