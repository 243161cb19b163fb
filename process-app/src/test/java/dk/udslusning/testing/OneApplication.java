package dk.udslusning.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

import org.camunda.bpm.engine.impl.util.ClockUtil;

import org.springframework.context.ApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import org.springframework.test.annotation.DirtiesContext.HierarchyMode;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;
import org.springframework.web.context.WebApplicationContext;

/**
 * Ends a whole application with the class that tested it, with its database in memory and
 * its time: the engine's REST interface asks a static registry for its engine, so a
 * virtual machine runs one application after the other and never two at once. The next
 * class finds a machine that is warm and an application that nobody has used.
 */
public class OneApplication implements TestExecutionListener, Ordered {

	@Override
	public int getOrder() {
		return Ordered.HIGHEST_PRECEDENCE;
	}

	@Override
	public void afterTestClass(TestContext test) {
		if (!test.hasApplicationContext()) {
			return;
		}
		ApplicationContext application = test.getApplicationContext();
		if (!(application instanceof WebApplicationContext)) {
			return;
		}
		Environment settings = application.getEnvironment();
		String url = settings.getProperty("spring.datasource.url", "");
		String user = settings.getProperty("spring.datasource.username", "sa");
		String password = settings.getProperty("spring.datasource.password", "");
		test.markApplicationContextDirty(HierarchyMode.EXHAUSTIVE);
		ClockUtil.reset();
		if (url.startsWith("jdbc:h2:mem:")) {
			shutDown(url, user, password);
		}
	}

	private static void shutDown(String url, String user, String password) {
		try (Connection connection = DriverManager.getConnection(url, user, password);
				Statement statement = connection.createStatement()) {
			statement.execute("shutdown");
		}
		catch (SQLException ex) {
			throw new IllegalStateException(url, ex);
		}
	}

}
