package dk.udslusning.casefile.standin;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who does whose work today. Where a stand-in falls ill as well, her own stand-in does
 * both.
 */
@Service
@Transactional(readOnly = true)
public class StandIns {

	private final StaffAbsences absences;

	private final Clock clock;

	StandIns(StaffAbsences absences, Clock clock) {
		this.absences = absences;
		this.clock = clock;
	}

	/**
	 * The absence that runs for somebody today.
	 */
	public Optional<StaffAbsence> of(String userId) {
		return Optional.ofNullable(running().get(userId));
	}

	/**
	 * Who does the person's work today.
	 * @return the person herself, where she is at work
	 */
	public String actingFor(String userId) {
		return acting(userId, running());
	}

	/**
	 * For whom the person does the work today.
	 */
	public List<StaffAbsence> standingIn(String userId) {
		Map<String, StaffAbsence> running = running();
		return running.values().stream().filter((absence) -> userId.equals(acting(absence.absent(), running))).toList();
	}

	private static String acting(String userId, Map<String, StaffAbsence> running) {
		Set<String> asked = new HashSet<>();
		String acting = userId;
		while (running.containsKey(acting) && asked.add(acting)) {
			acting = running.get(acting).standIn();
		}
		return acting;
	}

	private Map<String, StaffAbsence> running() {
		LocalDate today = LocalDate.now(this.clock);
		Map<String, StaffAbsence> running = new HashMap<>();
		this.absences.open()
			.stream()
			.filter((absence) -> absence.covers(today))
			.forEach((absence) -> running.put(absence.absent(), absence));
		return running;
	}

}
