package dk.udslusning.testing;

import java.util.HashMap;
import java.util.Map;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/**
 * A session in the web apps: signed in as from Cockpit, with the token against forged
 * requests.
 */
public final class WebAppSession {

	private final Staff staff;

	private final Map<String, String> cookies;

	private WebAppSession(Staff staff, Map<String, String> cookies) {
		this.staff = staff;
		this.cookies = cookies;
	}

	/**
	 * @throws IllegalStateException where the user is not let in
	 */
	public static WebAppSession of(Staff staff, String user, String app) {
		Response page = staff.nobody().get("/camunda/app/" + app + "/default/");
		Map<String, String> cookies = new HashMap<>(page.cookies());
		Response in = staff.nobody()
			.contentType("application/x-www-form-urlencoded")
			.formParam("username", user)
			.formParam("password", Staff.passwordOf(user))
			.cookies(cookies)
			.header("X-XSRF-TOKEN", cookies.get("XSRF-TOKEN"))
			.post("/camunda/api/admin/auth/user/default/login/" + app);
		if (in.statusCode() != 200) {
			throw new IllegalStateException(user + " is not let into " + app + ": " + in.statusCode());
		}
		cookies.putAll(in.cookies());
		cookies.putAll(staff.nobody().cookies(cookies).get("/camunda/app/" + app + "/default/").cookies());
		return new WebAppSession(staff, cookies);
	}

	public RequestSpecification request() {
		return this.staff.nobody()
			.cookies(this.cookies)
			.header("X-XSRF-TOKEN", this.cookies.getOrDefault("XSRF-TOKEN", ""));
	}

	/** Without the token, as a forged request comes. */
	public RequestSpecification forged() {
		return this.staff.nobody().cookies(this.cookies);
	}

}
