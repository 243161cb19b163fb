package dk.udslusning.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dk.udslusning.access.CurrentUser;
import dk.udslusning.access.LookLog;
import dk.udslusning.access.Role;
import dk.udslusning.access.StaffDirectory;

/**
 * Who is at work and what people are called, what day it is, and which looks were logged.
 * A caseworker is signed in on Monday 23 November 2026 at nine, until a test says
 * otherwise.
 */
public final class Office extends Clock implements CurrentUser, LookLog, StaffDirectory {

	private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

	private static final Map<String, String> NAMES = Map.of("sagsbehandler1", "Anne Sommer", "sagsbehandler2",
			"Bo Vinter", "teamleder", "Dorte Vestergaard");

	private final List<String> looks = new ArrayList<>();

	private String user;

	private Set<Role> roles;

	private Instant now;

	public Office() {
		reset();
	}

	/**
	 * Back to the first morning.
	 */
	public void reset() {
		signIn("sagsbehandler1", Role.CASEWORKER);
		today(LocalDate.of(2026, 11, 23));
		this.looks.clear();
	}

	public void signIn(String id, Role role) {
		this.user = id;
		this.roles = EnumSet.of(role);
	}

	/**
	 * Nine o'clock on the day.
	 */
	public void today(LocalDate day) {
		at(day.atTime(LocalTime.of(9, 0)));
	}

	/**
	 * A moment of a day.
	 */
	public void at(LocalDateTime moment) {
		this.now = moment.atZone(ZONE).toInstant();
	}

	public List<String> looks() {
		return List.copyOf(this.looks);
	}

	@Override
	public String id() {
		return this.user;
	}

	@Override
	public boolean has(Role role) {
		return this.roles.contains(role);
	}

	@Override
	public void looked(String caseNumber, String what) {
		this.looks.add(caseNumber + ": " + what);
	}

	@Override
	public String nameOf(String userId) {
		return NAMES.getOrDefault(userId, userId);
	}

	@Override
	public List<String> inRole(Role role) {
		return switch (role) {
			case CASEWORKER -> List.of("sagsbehandler1", "sagsbehandler2", "sagsbehandler3");
			case TEAM_LEADER -> List.of("teamleder");
			default -> List.of();
		};
	}

	@Override
	public ZoneId getZone() {
		return ZONE;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return Clock.fixed(this.now, zone);
	}

	@Override
	public Instant instant() {
		return this.now;
	}

}
