package dk.udslusning.access;

import java.util.List;

/**
 * Who the people of the office are. A port: the room that knows the engine's users
 * implements it.
 */
public interface StaffDirectory {

	/**
	 * The person's name, as forms and letters show it.
	 * @param userId the user
	 * @return the id itself, where nobody of that id is known or has a name
	 */
	String nameOf(String userId);

	/**
	 * The people of a role.
	 * @return user ids, by first name
	 */
	List<String> inRole(Role role);

}
