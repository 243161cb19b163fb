package dk.udslusning.casefile.protection;

import java.util.Optional;
import java.util.function.Supplier;

import dk.udslusning.access.CurrentUser;
import dk.udslusning.access.LookLog;
import dk.udslusning.access.Role;
import dk.udslusning.casefile.CaseFiles;
import dk.udslusning.casefile.citizen.Citizens;
import dk.udslusning.casefile.standin.StandIns;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The way to an address, and to the name of a shelter, on any screen. Where the citizen
 * is protected, or nobody knows yet, only the case's caseworker, her stand-in while she
 * is away, and the team leaders see it, and each look is logged. Letters to the landlord
 * never ask here.
 */
@Service
@Transactional
public class ProtectedAddresses {

	/** What everybody else sees instead. */
	public static final String HIDDEN = "Beskyttet: kun sagens sagsbehandler og teamledere kan se oplysningen";

	private final CaseFiles cases;

	private final Citizens citizens;

	private final StandIns standIns;

	private final CurrentUser user;

	private final LookLog looks;

	ProtectedAddresses(CaseFiles cases, Citizens citizens, StandIns standIns, CurrentUser user, LookLog looks) {
		this.cases = cases;
		this.citizens = citizens;
		this.standIns = standIns;
		this.user = user;
		this.looks = looks;
	}

	/**
	 * The value for the signed-in user's eyes.
	 * @param caseNumber the case
	 * @param what what is looked at, in Danish and without the value, at most 200
	 * characters: {@code borgerens adresse}, {@code boformens navn}
	 * @param value reads it; asked only where the user may see it
	 * @return the value, or {@link #HIDDEN}; empty where there is no value
	 */
	public Optional<String> shown(String caseNumber, String what, Supplier<String> value) {
		boolean isProtected = isProtected(caseNumber);
		if (isProtected && !mayLook(caseNumber)) {
			return Optional.of(HIDDEN);
		}
		Optional<String> seen = Optional.ofNullable(value.get()).filter((text) -> !text.isBlank());
		if (isProtected && seen.isPresent()) {
			this.looks.looked(caseNumber, what);
		}
		return seen;
	}

	/**
	 * Whether the citizen is protected, or nobody knows yet.
	 */
	@Transactional(readOnly = true)
	public boolean isProtected(String caseNumber) {
		return this.citizens.get(caseNumber).protection().isProtected();
	}

	/**
	 * Whether the signed-in user may see what is protected in the case.
	 */
	@Transactional(readOnly = true)
	public boolean mayLook(String caseNumber) {
		return this.user.has(Role.TEAM_LEADER) || hasTheCase(this.cases.get(caseNumber).caseworker());
	}

	private boolean hasTheCase(String caseworker) {
		return caseworker != null
				&& (this.user.id().equals(caseworker) || this.user.id().equals(this.standIns.actingFor(caseworker)));
	}

}
