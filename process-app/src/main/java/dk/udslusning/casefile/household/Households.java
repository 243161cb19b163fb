package dk.udslusning.casefile.household;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import dk.udslusning.access.CurrentUser;
import dk.udslusning.rules.money.Money;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The households of the cases. Append-only: of two accounts of a household that have
 * begun the later one holds, and of two from the same day the one that was told last.
 */
@Service
@Transactional
public class Households {

	private static final String SELECT = "select id, wealth_oere, pension, folkepension, severe_mobility_handicap, "
			+ "round_the_clock_help from household where case_number = :caseNumber ";

	private static final int OF_AGE = 18;

	private static final int MONTHS_AHEAD = 3;

	private final TurningAdults turningAdults;

	private final ApplicationEventPublisher events;

	private final JdbcClient jdbc;

	private final CurrentUser user;

	private final Clock clock;

	Households(TurningAdults turningAdults, ApplicationEventPublisher events, JdbcClient jdbc, CurrentUser user,
			Clock clock) {
		this.turningAdults = turningAdults;
		this.events = events;
		this.jdbc = jdbc;
		this.user = user;
		this.clock = clock;
	}

	/**
	 * Keeps an account of the household that holds from the beginning, unless it is the
	 * one told last.
	 */
	public void keep(String caseNumber, Household household) {
		keep(caseNumber, household, null);
	}

	/**
	 * Keeps an account of the household from a day on, unless it is the one told last.
	 * @param from the first day of it; null where it holds from the beginning
	 */
	public void keep(String caseNumber, Household household, LocalDate from) {
		if (current(caseNumber).filter(household::equals).isPresent()) {
			return;
		}
		GeneratedKeyHolder key = new GeneratedKeyHolder();
		this.jdbc
			.sql("insert into household (case_number, wealth_oere, pension, folkepension, severe_mobility_handicap, "
					+ "round_the_clock_help, valid_from, recorded_by, recorded_at) values (:caseNumber, :wealth, :pension, "
					+ ":folkepension, :mobility, :roundTheClock, :from, :by, :at)")
			.param("caseNumber", caseNumber)
			.param("wealth", (household.wealth() != null) ? household.wealth().oere() : null)
			.param("pension", household.pension())
			.param("folkepension", household.folkepension())
			.param("mobility", household.severeMobilityHandicap())
			.param("roundTheClock", household.roundTheClockHelp())
			.param("from", from)
			.param("by", this.user.id())
			.param("at", LocalDateTime.now(this.clock))
			.update(key, "id");
		long id = key.getKeyAs(Number.class).longValue();
		household.members().forEach((member) -> add(id, member));
	}

	/**
	 * The household as it was last told; nothing before anybody asked.
	 */
	@Transactional(readOnly = true)
	public Optional<Household> current(String caseNumber) {
		return read(this.jdbc.sql(SELECT + "order by id desc fetch first 1 rows only").param("caseNumber", caseNumber));
	}

	/**
	 * The household that holds on a day.
	 */
	@Transactional(readOnly = true)
	public Optional<Household> on(String caseNumber, LocalDate day) {
		return read(this.jdbc
			.sql(SELECT + "and (valid_from is null or valid_from <= :day) "
					+ "order by case when valid_from is null then 0 else 1 end desc, valid_from desc, id desc "
					+ "fetch first 1 rows only")
			.param("caseNumber", caseNumber)
			.param("day", day));
	}

	/**
	 * How many accounts of the household were ever told in the case.
	 */
	@Transactional(readOnly = true)
	public long told(String caseNumber) {
		return this.jdbc.sql("select count(*) from household where case_number = :caseNumber")
			.param("caseNumber", caseNumber)
			.query(Long.class)
			.single();
	}

	/**
	 * The last day from which an account of the household holds; nothing where all hold
	 * from the beginning.
	 */
	@Transactional(readOnly = true)
	public Optional<LocalDate> lastChange(String caseNumber) {
		return this.jdbc
			.sql("select valid_from from household where case_number = :caseNumber and valid_from is not null "
					+ "order by valid_from desc fetch first 1 rows only")
			.param("caseNumber", caseNumber)
			.query(LocalDate.class)
			.optional();
	}

	/**
	 * The open cases whose citizen lives in the home, in the order of their numbers.
	 */
	@Transactional(readOnly = true)
	public List<String> livingInHomes() {
		return this.turningAdults.lived();
	}

	/**
	 * Finds the children of a case who turn 18 within three months, and says so once for
	 * each: they count as adults from the 1st of the month after the birthday. A child
	 * that was told of late is found until then.
	 * @param caseNumber an open case whose citizen lives in the home
	 * @return how many were found for the first time
	 */
	public int childrenTurningAdult(String caseNumber, LocalDate today) {
		int found = 0;
		for (LocalDate born : current(caseNumber).map((household) -> childrenOn(household, today)).orElse(List.of())) {
			LocalDate birthday = born.plusYears(OF_AGE);
			LocalDate countsFrom = birthday.plusMonths(1).withDayOfMonth(1);
			if (countsFrom.isAfter(today) && !birthday.isAfter(today.plusMonths(MONTHS_AHEAD))
					&& this.turningAdults.found(caseNumber, born, countsFrom)) {
				this.events.publishEvent(new ChildTurnsAdult(caseNumber));
				found++;
			}
		}
		return found;
	}

	private static List<LocalDate> childrenOn(Household household, LocalDate day) {
		return household.members()
			.stream()
			.filter((member) -> member.relation() == Relation.CHILD && member.livesThereOn(day))
			.map(HouseholdMember::bornOn)
			.distinct()
			.toList();
	}

	private Optional<Household> read(StatementSpec found) {
		return found.query((row, number) -> {
			Long wealth = row.getObject("wealth_oere", Long.class);
			return new Household(members(row.getLong("id")), (wealth != null) ? Money.ofOere(wealth) : null,
					row.getBoolean("pension"), row.getBoolean("folkepension"),
					row.getBoolean("severe_mobility_handicap"), row.getBoolean("round_the_clock_help"));
		}).optional();
	}

	private void add(long household, HouseholdMember member) {
		this.jdbc
			.sql("insert into household_member (household_id, relation, born_on, moved_in_on, moved_out_on) "
					+ "values (:household, :relation, :bornOn, :movedInOn, :movedOutOn)")
			.param("household", household)
			.param("relation", member.relation().name())
			.param("bornOn", member.bornOn())
			.param("movedInOn", member.movedInOn())
			.param("movedOutOn", member.movedOutOn())
			.update();
	}

	private List<HouseholdMember> members(long household) {
		return this.jdbc
			.sql("select relation, born_on, moved_in_on, moved_out_on from household_member "
					+ "where household_id = :household order by id")
			.param("household", household)
			.query(HouseholdMember.class)
			.list();
	}

}
