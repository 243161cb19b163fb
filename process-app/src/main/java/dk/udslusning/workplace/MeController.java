package dk.udslusning.workplace;

import java.util.Arrays;
import java.util.List;

import dk.udslusning.access.CurrentUser;
import dk.udslusning.access.Role;
import dk.udslusning.access.StaffDirectory;

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

	MeController(CurrentUser user, StaffDirectory staff) {
		this.user = user;
		this.staff = staff;
	}

	@GetMapping
	ResponseEntity<Me> me() {
		String id = this.user.id();
		List<String> roles = Arrays.stream(Role.values()).filter(this.user::has).map(Role::group).toList();
		return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new Me(id, this.staff.nameOf(id), roles));
	}

	/**
	 * Who is signed in.
	 *
	 * @param userId the user
	 * @param name as screens show it
	 * @param roles ids of the groups that are roles of the office
	 */
	record Me(String userId, String name, List<String> roles) {

	}

}
