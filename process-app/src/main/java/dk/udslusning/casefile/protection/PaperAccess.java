package dk.udslusning.casefile.protection;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

import dk.udslusning.access.CurrentUser;
import dk.udslusning.access.LookLog;
import dk.udslusning.access.Role;
import dk.udslusning.casefile.standin.StaffAbsence;
import dk.udslusning.casefile.standin.StandIns;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who reads the papers of a case: caseworkers and team leaders; where the citizen is
 * protected, or nobody knows yet, the case's own caseworker and the team leaders, for an
 * address can stand in any paper. Each look is logged.
 */
@Service
@Transactional
public class PaperAccess {

	private final ProtectedAddresses addresses;

	private final CurrentUser user;

	private final LookLog looks;

	private final StandIns standIns;

	PaperAccess(ProtectedAddresses addresses, CurrentUser user, LookLog looks, StandIns standIns) {
		this.addresses = addresses;
		this.standIns = standIns;
		this.user = user;
		this.looks = looks;
	}

	/**
	 * Whether the signed-in user reads the papers of the case.
	 */
	@Transactional(readOnly = true)
	public boolean mayRead(String caseNumber) {
		return doesCasework() && (!this.addresses.isProtected(caseNumber) || this.addresses.mayLook(caseNumber));
	}

	/**
	 * The signed-in user, before many cases: what {@link #mayRead(String)} answers,
	 * without a question to the database for each.
	 */
	@Transactional(readOnly = true)
	public PaperReader reader() {
		Set<String> standsFor = this.standIns.standingIn(this.user.id())
			.stream()
			.map(StaffAbsence::absent)
			.collect(Collectors.toCollection(HashSet::new));
		standsFor.add(this.user.id());
		return new PaperReader(doesCasework(), this.user.has(Role.TEAM_LEADER), standsFor);
	}

	/**
	 * Whether the signed-in user works on cases at all, and so may see which papers there
	 * are.
	 */
	public boolean doesCasework() {
		return this.user.has(Role.CASEWORKER) || this.user.has(Role.TEAM_LEADER);
	}

	/**
	 * Refuses whoever may not read the papers of the case.
	 * @throws ClosedPaper where the user may not read them
	 */
	@Transactional(readOnly = true)
	public void requireRead(String caseNumber) {
		if (!mayRead(caseNumber)) {
			throw new ClosedPaper();
		}
	}

	/**
	 * Logs a look at a paper.
	 * @param what which paper, without its words, at most 200 characters
	 * @throws ClosedPaper where the user may not read it; nothing is logged then
	 */
	public void look(String caseNumber, String what) {
		requireRead(caseNumber);
		this.looks.looked(caseNumber, what);
	}

}
