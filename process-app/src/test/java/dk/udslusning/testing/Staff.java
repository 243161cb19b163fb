package dk.udslusning.testing;

import java.util.List;
import java.util.concurrent.Callable;

import dk.udslusning.access.Role;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.identity.Authentication;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;

/**
 * The people of the office, each with an own password, and how they sign in.
 */
@TestComponent
public class Staff implements SmartInitializingSingleton {

	public static final String ANNA = "sagsbehandler1";

	public static final String BODIL = "sagsbehandler2";

	public static final String LEADER = "teamleder";

	public static final String FINANCE = "oekonomi";

	public static final String ANALYST = "analytiker";

	public static final String OPERATOR = "drift";

	/** A member of the break-glass group. */
	public static final String RESCUER = "redningsmand";

	/** A user without any group. */
	public static final String STRANGER = "gaest";

	public static final String ADMINISTRATOR = "administrator";

	/** Everybody but the administrator. */
	public static final List<String> ALL = List.of(ANNA, BODIL, LEADER, FINANCE, ANALYST, OPERATOR, RESCUER, STRANGER);

	private final IdentityService identity;

	private final Environment environment;

	Staff(IdentityService identity, Environment environment) {
		this.identity = identity;
		this.environment = environment;
	}

	@Override
	public void afterSingletonsInstantiated() {
		hire(ANNA, Role.CASEWORKER.group());
		hire(BODIL, Role.CASEWORKER.group());
		hire(LEADER, Role.TEAM_LEADER.group());
		hire(FINANCE, Role.FINANCE.group());
		hire(ANALYST, Role.ANALYST.group());
		hire(OPERATOR, Role.OPERATOR.group());
		hire(RESCUER, "noedadgang");
		hire(STRANGER, null);
	}

	/**
	 * Creates a user in a group, or in none.
	 */
	public void hire(String id, String group) {
		if (this.identity.createUserQuery().userId(id).count() > 0) {
			return;
		}
		User user = this.identity.newUser(id);
		user.setFirstName(id);
		user.setLastName("Prøve");
		user.setPassword(passwordOf(id));
		this.identity.saveUser(user);
		if (group != null) {
			if (this.identity.createGroupQuery().groupId(group).count() == 0) {
				this.identity.saveGroup(this.identity.newGroup(group));
			}
			this.identity.createMembership(id, group);
		}
	}

	/**
	 * A request to the running application, signed in by HTTP Basic.
	 */
	public RequestSpecification as(String userId) {
		return nobody().auth().preemptive().basic(userId, passwordOf(userId));
	}

	/**
	 * A request to the running application by nobody.
	 */
	public RequestSpecification nobody() {
		return RestAssured.given()
			.port(this.environment.getRequiredProperty("local.server.port", Integer.class))
			.contentType(ContentType.JSON)
			.urlEncodingEnabled(false);
	}

	/**
	 * Runs the work on this thread in the user's name, groups included.
	 */
	public <T> T inTheNameOf(String userId, Callable<T> work) throws Exception {
		List<String> groups = this.identity.createGroupQuery()
			.groupMember(userId)
			.list()
			.stream()
			.map(Group::getId)
			.toList();
		this.identity.setAuthentication(userId, groups);
		try {
			return work.call();
		}
		finally {
			this.identity.clearAuthentication();
		}
	}

	/**
	 * Runs the work on this thread as the application itself, in nobody's name.
	 */
	public <T> T asTheApplication(Callable<T> work) throws Exception {
		Authentication before = this.identity.getCurrentAuthentication();
		this.identity.clearAuthentication();
		try {
			return work.call();
		}
		finally {
			if (before != null) {
				this.identity.setAuthentication(before.getUserId(), before.getGroupIds());
			}
		}
	}

	public static String passwordOf(String userId) {
		return ADMINISTRATOR.equals(userId) ? "kun-til-denne-test" : "lang kode " + new StringBuilder(userId).reverse();
	}

}
