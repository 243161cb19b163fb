package dk.udslusning.workplace;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import dk.udslusning.access.CurrentUser;
import dk.udslusning.access.Role;
import dk.udslusning.access.StaffDirectory;
import dk.udslusning.casefile.standin.StandIns;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Tells the web apps who is signed in, so that they offer nobody what she may not do. It
 * is no guard: each door has its own.
 */
@RestController
@RequestMapping("/camunda/api/workplace/me")
class MeController {

	private final CurrentUser user;

	private final StaffDirectory staff;

	private final StandIns standIns;

	MeController(CurrentUser user, StaffDirectory staff, StandIns standIns) {
		this.user = user;
		this.staff = staff;
		this.standIns = standIns;
	}

	@GetMapping
	ResponseEntity<Me> me() {
		String id = this.user.id();
		List<String> roles = Arrays.stream(Role.values()).filter(this.user::has).map(Role::group).toList();
		return ResponseEntity.ok()
			.cacheControl(CacheControl.noStore())
			.body(new Me(id, this.staff.nameOf(id), roles, notices(id)));
	}

	private List<String> notices(String id) {
		Stream<String> away = this.standIns.of(id)
			.stream()
			.map((absence) -> "Du er meldt fraværende " + absence.until() + ". " + this.staff.nameOf(absence.standIn())
					+ " er din afløser.");
		Stream<String> standing = this.standIns.standingIn(id)
			.stream()
			.map((absence) -> "Du er afløser for " + this.staff.nameOf(absence.absent()) + " " + absence.until() + ".");
		return Stream.concat(away, standing).toList();
	}

	/**
	 * Who is signed in.
	 *
	 * @param userId the user
	 * @param name as screens show it
	 * @param roles ids of the groups that are roles of the office
	 * @param notices whether she is away or stands in for somebody, in Danish
	 */
	record Me(String userId, String name, List<String> roles, List<String> notices) {

	}

}
