package dk.udslusning.workplace.overview;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

import dk.udslusning.access.StaffDirectory;
import dk.udslusning.process.engine.SystemCalls;

import org.springframework.stereotype.Component;

/**
 * The names of colleagues, as every screen of the office shows them. Operators have no
 * grant to the list of users, and need none for this.
 */
@Component
class StaffNames {

	private final StaffDirectory staff;

	private final SystemCalls system;

	StaffNames(StaffDirectory staff, SystemCalls system) {
		this.staff = staff;
		this.system = system;
	}

	/**
	 * Looks each name up once, however many lines show it. Null stays null.
	 */
	UnaryOperator<String> lookUp() {
		Map<String, String> known = new HashMap<>();
		return (user) -> (user != null)
				? known.computeIfAbsent(user, (id) -> this.system.call(() -> this.staff.nameOf(id))) : null;
	}

}
