package dk.udslusning.testing;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.sql.DataSource;

import dk.udslusning.casefile.dispatch.LetterDispatch;
import dk.udslusning.casefile.letter.OfficeContact;

import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.data.jdbc.repository.config.AbstractJdbcConfiguration;
import org.springframework.data.jdbc.repository.config.EnableJdbcRepositories;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabase;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseBuilder;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseType;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/**
 * The rooms below the engine and the forms, made only as far as a test asks for them, on
 * our own migrations (V10 and later; the engine's tables are left out).
 */
@TestConfiguration(proxyBeanMethods = false)
@EnableTransactionManagement
@EnableJdbcRepositories(basePackages = "dk.udslusning")
@ComponentScan(basePackages = { "dk.udslusning.casefile", "dk.udslusning.catalogue", "dk.udslusning.decision",
		"dk.udslusning.payment", "dk.udslusning.followup", "dk.udslusning.process.form" })
class CaseFileContext extends AbstractJdbcConfiguration {

	private static final Pattern VERSION = Pattern.compile("V(\\d+)__.*");

	@Bean
	static LazyInitializationBeanFactoryPostProcessor onlyWhatATestAsksFor() {
		return new LazyInitializationBeanFactoryPostProcessor();
	}

	@Bean
	Office office() {
		return new Office();
	}

	@Bean
	Letterbox letterbox(JdbcClient jdbc, LetterDispatch dispatch, Office office) {
		return new Letterbox(jdbc, dispatch, office);
	}

	@Bean
	OfficeContact officeContact() {
		return new OfficeContact("Prøvelev Kommune", "70 12 34 56", "hverdage kl. 9-14");
	}

	@Bean
	EmbeddedDatabase dataSource() throws IOException {
		EmbeddedDatabaseBuilder database = new EmbeddedDatabaseBuilder().setType(EmbeddedDatabaseType.H2)
			.generateUniqueName(true);
		Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath:db/migration/V*.sql"))
			.filter((script) -> versionOf(script) >= 10)
			.sorted(Comparator.comparingInt(CaseFileContext::versionOf))
			.forEach((script) -> database.addScript("db/migration/" + script.getFilename()));
		return database.build();
	}

	@Bean
	JdbcClient jdbcClient(DataSource dataSource) {
		return JdbcClient.create(dataSource);
	}

	@Bean
	NamedParameterJdbcOperations namedParameterJdbcOperations(DataSource dataSource) {
		return new NamedParameterJdbcTemplate(dataSource);
	}

	@Bean
	PlatformTransactionManager transactionManager(DataSource dataSource) {
		return new JdbcTransactionManager(dataSource);
	}

	private static int versionOf(Resource script) {
		Matcher name = VERSION.matcher(String.valueOf(script.getFilename()));
		return name.matches() ? Integer.parseInt(name.group(1)) : 0;
	}

}
