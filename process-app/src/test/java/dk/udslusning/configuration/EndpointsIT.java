package dk.udslusning.configuration;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

import dk.udslusning.testing.Staff;
import dk.udslusning.testing.WholeApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;

/**
 * Each address is closed, or open to whom it should be.
 */
@WholeApplication
class EndpointsIT {

	@Autowired
	Staff staff;

	@ParameterizedTest
	@ValueSource(strings = { "/engine-rest", "/engine-rest/", "/engine-rest/engine", "/engine-rest/engine/",
			"/engine-rest/task", "/engine-rest/task/", "/engine-rest/engine/default/task", "/engine-rest/version",
			"/api", "/api/", "/api/x", "/api/v1/cases", "//engine-rest/task", "/engine-rest//task",
			"/engine-rest;x=1/task", "/engine-rest/task;x=1", "/ENGINE-REST/task", "/Engine-Rest/task",
			"/engine-rest/../engine-rest/task", "/camunda/../engine-rest/task", "/camunda/..%2fengine-rest/task",
			"/camunda/%2e%2e/engine-rest/task", "/%65ngine-rest/task", "/engine-rest%2ftask", "/./engine-rest/task",
			"/actuator", "/actuator/env", "/actuator/health/db", "/h2-console", "/error", "/unknown" })
	void closesToNobody(String path) {
		int status = this.staff.nobody().redirects().follow(false).get(path).statusCode();
		assertThat(status).as("%s is refused, not merely missing or broken", path).isIn(400, 401, 403);
	}

	@ParameterizedTest
	@ValueSource(strings = { "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "HEAD" })
	void closesToNobodyByEveryMethod(String method) {
		assertThat(this.staff.nobody().request(method, "/engine-rest/task/count").statusCode()).isEqualTo(401);
	}

	@Test
	void closesToAWrongPassword() {
		this.staff.hire("vikar", null);
		this.staff.nobody()
			.auth()
			.preemptive()
			.basic("vikar", "forkert")
			.get("/engine-rest/engine")
			.then()
			.statusCode(401);
	}

	@Test
	void closesToAnEmptyPasswordAndAnEmptyName() {
		for (String pair : new String[] { "vikar:", ":", ":x", "" }) {
			this.staff.nobody()
				.header("Authorization",
						"Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)))
				.get("/engine-rest/engine")
				.then()
				.statusCode(401);
		}
	}

	@Test
	void opensTheEnginesAddressesToWhoeverSignsIn() {
		this.staff.as(Staff.ANNA).get("/engine-rest/engine").then().statusCode(200).body("name", hasItem("default"));
	}

	@Test
	void knowsTheSignedInUsersGroups() {
		this.staff.as(Staff.ANNA)
			.get("/engine-rest/process-definition/count")
			.then()
			.statusCode(200)
			.body("count", greaterThan(0));
		this.staff.as(Staff.STRANGER)
			.get("/engine-rest/process-definition/count")
			.then()
			.statusCode(200)
			.body("count", equalTo(0));
	}

	@Test
	void opensNoSessionForTools() {
		assertThat(this.staff.as(Staff.ANNA).get("/engine-rest/engine").cookies()).isEmpty();
	}

	@Test
	void refusesAChangeThatAnotherSitesPageAsksFor() {
		this.staff.as(Staff.OPERATOR)
			.header("Origin", "https://example.org")
			.post("/engine-rest/task/count")
			.then()
			.statusCode(403);
		this.staff.as(Staff.OPERATOR).body("{}").post("/engine-rest/task/count").then().statusCode(200);
	}

	@Test
	void showsAliveAndNothingElse() {
		String body = this.staff.nobody().get("/actuator/health").then().statusCode(200).extract().asString();
		assertThat(body).contains("\"status\":\"UP\"").doesNotContain("components", "db", "jdbc");
	}

	@Test
	void sendsAVisitorToTasklist() {
		String place = this.staff.nobody()
			.redirects()
			.follow(false)
			.get("/")
			.then()
			.statusCode(302)
			.extract()
			.header("Location");
		assertThat(place).contains("/camunda/app/");
		this.staff.nobody().get("/camunda/app/tasklist/default/").then().statusCode(200);
	}

	@Test
	void leavesTheWebAppsToTheirOwnLogin() {
		this.staff.nobody().get("/camunda/api/engine/engine/default/task").then().statusCode(401);
		this.staff.nobody().get("/camunda/api/engine/engine/default/user").then().statusCode(401);
		this.staff.nobody()
			.get("/camunda/api/tasklist/plugin/tasklistPlugins/default/x")
			.then()
			.statusCode(anyOf(equalTo(401), equalTo(403), equalTo(404)));
	}

	@Test
	void takesNoLoginToTheWebAppsWithoutTheirToken() {
		this.staff.nobody()
			.contentType("application/x-www-form-urlencoded")
			.formParam("username", Staff.ANNA)
			.formParam("password", Staff.passwordOf(Staff.ANNA))
			.post("/camunda/api/admin/auth/user/default/login/tasklist")
			.then()
			.statusCode(403);
	}

	@Test
	void createsNoAdministratorForWhoeverComesFirst() {
		this.staff.nobody()
			.body("{\"profile\":{\"id\":\"ny\"},\"credentials\":{\"password\":\"x\"}}")
			.post("/camunda/api/admin/setup/default/user/create")
			.then()
			.statusCode(403);
	}

}
