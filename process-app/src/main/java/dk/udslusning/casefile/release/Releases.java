package dk.udslusning.casefile.release;

import java.time.LocalDate;

import dk.udslusning.casefile.NoSuchCase;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The stays that the citizens leave.
 */
@Service
@Transactional
public class Releases {

	private final ReleaseRepository releases;

	Releases(ReleaseRepository releases) {
		this.releases = releases;
	}

	/**
	 * Puts the notice into a new case.
	 */
	public Release register(Release notice) {
		return this.releases.save(notice);
	}

	/**
	 * Where the citizen of the case comes from.
	 * @throws NoSuchCase where there is no such case
	 */
	@Transactional(readOnly = true)
	public Release get(String caseNumber) {
		return this.releases.findByCaseNumber(caseNumber).orElseThrow(() -> new NoSuchCase(caseNumber));
	}

	/**
	 * Changes the day she is expected to leave.
	 */
	public Release plan(String caseNumber, LocalDate plannedDischargeOn) {
		return this.releases.save(get(caseNumber).planned(plannedDischargeOn));
	}

	/**
	 * Records the day she left: from then on she pays for the home and no longer for the
	 * stay (SEL § 163 a).
	 */
	public Release discharged(String caseNumber, LocalDate on) {
		return this.releases.save(get(caseNumber).discharged(on));
	}

}
