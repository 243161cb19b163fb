package dk.udslusning.configuration;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import dk.udslusning.testing.Staff;
import dk.udslusning.testing.WholeApplication;
import io.restassured.response.Response;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The scripts of a page are those that its policy allows, however many open one at the
 * same time.
 */
@WholeApplication
class PageNonceFilterIT {

	private static final int THREADS = 8;

	private static final int PAGES = 400;

	private static final Pattern CARRIED = Pattern.compile("nonce=\"([^\"]*)\"");

	@Autowired
	Staff staff;

	@ParameterizedTest
	@CsvSource({ "/camunda/app/welcome/default/, 200", "/camunda/app/tasklist/, 302",
			"/camunda/app/tasklist/udslusning/tasklist.js, 200" })
	void leavesOtherAnswersAsTheyAre(String address, int status) {
		assertThat(this.staff.nobody().redirects().follow(false).get(address).statusCode()).isEqualTo(status);
	}

	@ParameterizedTest
	@ValueSource(strings = { "tasklist", "cockpit", "admin" })
	void allowsThePagesOwnScripts(String app) throws Exception {
		String page = "/camunda/app/" + app + "/default/";
		ExecutorService many = Executors.newFixedThreadPool(THREADS);
		try {
			List<Callable<Response>> asked = IntStream.range(0, PAGES)
				.<Callable<Response>>mapToObj((number) -> () -> this.staff.nobody().get(page))
				.toList();
			for (Future<Response> each : many.invokeAll(asked)) {
				Response answer = each.get();
				assertThat(answer.contentType()).startsWith("text/html");
				List<String> carried = CARRIED.matcher(answer.asString())
					.results()
					.map((MatchResult nonce) -> nonce.group(1))
					.distinct()
					.toList();
				assertThat(carried).hasSize(1);
				assertThat(answer.header("Content-Security-Policy")).contains("'nonce-" + carried.get(0) + "'");
			}
		}
		finally {
			many.shutdown();
		}
	}

}
