package dk.udslusning.workplace.board;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import dk.udslusning.access.StaffDirectory;
import dk.udslusning.casefile.CaseFiles;
import dk.udslusning.casefile.home.HomeRegister;
import dk.udslusning.casefile.home.HomeState;
import dk.udslusning.casefile.home.TransitionalHome;
import dk.udslusning.casefile.home.WaitingCitizen;
import dk.udslusning.casefile.home.WaitingCitizens;
import dk.udslusning.casefile.standin.StaffAbsence;
import dk.udslusning.casefile.standin.StaffAbsences;
import dk.udslusning.casefile.standin.StandIns;
import dk.udslusning.process.deadline.LateTask;
import dk.udslusning.process.deadline.TaskLoad;
import dk.udslusning.process.deadline.TaskLoads;
import dk.udslusning.rules.time.DanishDates;
import dk.udslusning.workplace.board.Board.Count;
import dk.udslusning.workplace.board.Board.Late;
import dk.udslusning.workplace.board.Board.Load;
import dk.udslusning.workplace.board.Board.Waiting;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts the team leader's board together: homes against who waits, and work against who
 * does it.
 */
@Component
@Transactional(readOnly = true)
class Boards {

	private final HomeRegister homes;

	private final EmptyHomes empty;

	private final WaitingCitizens waiting;

	private final TaskLoads loads;

	private final CaseFiles cases;

	private final StaffAbsences colleagues;

	private final StandIns standIns;

	private final StaffDirectory staff;

	private final Clock clock;

	Boards(HomeRegister homes, EmptyHomes empty, WaitingCitizens waiting, TaskLoads loads, CaseFiles cases,
			StaffAbsences colleagues, StandIns standIns, StaffDirectory staff, Clock clock) {
		this.homes = homes;
		this.empty = empty;
		this.waiting = waiting;
		this.loads = loads;
		this.cases = cases;
		this.colleagues = colleagues;
		this.standIns = standIns;
		this.staff = staff;
		this.clock = clock;
	}

	Board board() {
		List<TransitionalHome> all = this.homes.all();
		List<TransitionalHome> unused = this.empty.among(all);
		List<WaitingCitizen> citizens = this.waiting.all();
		return new Board(unused.stream().map((home) -> this.empty.told(home, citizens)).toList(), states(all),
				citizens.stream().map((citizen) -> waiting(citizen, unused)).toList(), loads(),
				this.loads.overdue().stream().map(this::late).toList());
	}

	private static List<Count> states(List<TransitionalHome> all) {
		return Arrays.stream(HomeState.values())
			.map((state) -> new Count(state.danishName(),
					(int) all.stream().filter((home) -> home.state() == state).count()))
			.toList();
	}

	private Waiting waiting(WaitingCitizen citizen, List<TransitionalHome> unused) {
		LocalDate day = citizen.dischargeOn();
		int children = citizen.persons() - 1;
		return new Waiting(citizen.caseNumber(),
				(children == 0) ? "1 voksen" : "1 voksen, " + children + ((children == 1) ? " barn" : " børn"),
				citizen.urgency().danishName(), (day != null) ? DanishDates.format(day) : "",
				day != null && day.isBefore(LocalDate.now(this.clock)), nameOf(citizen.caseworker(), ""),
				(int) unused.stream().filter((home) -> EmptyHomes.fits(home, citizen)).count());
	}

	/**
	 * Everybody who works on cases, idle or not, whoever else has a task, and what nobody
	 * has.
	 */
	private List<Load> loads() {
		Map<String, TaskLoad> tasks = new HashMap<>();
		this.loads.all().forEach((load) -> tasks.put(load.holder(), load));
		Map<String, Integer> held = this.cases.openByCaseworker();
		Set<String> others = new TreeSet<>(held.keySet());
		tasks.keySet().stream().filter((holder) -> holder != null).forEach(others::add);
		List<String> people = Stream.concat(this.colleagues.colleagues().stream(), others.stream()).distinct().toList();
		Stream<Load> loads = people.stream()
			.map((person) -> load(person, held.getOrDefault(person, 0), tasks.get(person)));
		return Stream.concat(loads, Stream.ofNullable(tasks.get(null)).map((free) -> load(null, 0, free))).toList();
	}

	private Load load(String person, int held, TaskLoad tasks) {
		return new Load(nameOf(person, "Endnu ikke taget"), away(person), held, (tasks != null) ? tasks.open() : 0,
				(tasks != null) ? tasks.overdue() : 0);
	}

	private String away(String person) {
		return (person == null) ? ""
				: this.standIns.of(person).map(StaffAbsence::until).map((until) -> "fraværende " + until).orElse("");
	}

	private Late late(LateTask task) {
		return new Late(task.id(), (task.caseNumber() != null) ? task.caseNumber() : "", task.name(),
				DanishDates.format(task.dueOn()), nameOf(task.assignee(), "Endnu ikke taget"));
	}

	private String nameOf(String userId, String nobody) {
		return (userId != null) ? this.staff.nameOf(userId) : nobody;
	}

}
