package dk.udslusning.workplace.board;

import dk.udslusning.access.CurrentUser;
import dk.udslusning.access.Role;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * The back end of the team leader's board, in the web app's session.
 */
@RestController
@RequestMapping("/camunda/api/workplace/board")
class BoardController {

	private final Boards boards;

	private final CurrentUser user;

	BoardController(Boards boards, CurrentUser user) {
		this.boards = boards;
		this.user = user;
	}

	@GetMapping
	ResponseEntity<Board> board() {
		if (!this.user.has(Role.TEAM_LEADER)) {
			throw new ResponseStatusException(HttpStatus.FORBIDDEN, "Tavlen er for teamledere");
		}
		return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(this.boards.board());
	}

}
