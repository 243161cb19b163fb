package dk.udslusning.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/**
 * A test of the whole application as it runs at a municipality, without the demo: engine,
 * web server and case file on H2 in memory. One Spring context is shared by all of them;
 * nothing is rolled back, so a test opens its own case. {@link Staff} says who may sign
 * in.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "spring.datasource.url=jdbc:h2:mem:whole;DB_CLOSE_DELAY=-1", "udslusning.admin.id=administrator",
				"udslusning.admin.password=kun-til-denne-test", "camunda.bpm.job-execution.enabled=false" })
@Import({ Staff.class, OpenTasks.class, RecalculationStart.class })
public @interface WholeApplication {

}
