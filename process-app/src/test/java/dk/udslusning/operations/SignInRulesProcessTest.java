package dk.udslusning.operations;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * Who may sign in at the first start, and what keeps the application from starting.
 */
class SignInRulesProcessTest {

	private static final String GOOD = "et godt langt kodeord";

	private final MockEnvironment environment = new MockEnvironment();

	private final ProcessEngine engine = ProcessEngineConfiguration.createStandaloneInMemProcessEngineConfiguration()
		.setJdbcUrl("jdbc:h2:mem:sign-in-" + System.nanoTime() + ";DB_CLOSE_DELAY=-1")
		.buildProcessEngine();

	private final IdentityService identity = this.engine.getIdentityService();

	SignInRulesProcessTest() {
		Grants.groups().forEach((group) -> this.identity.saveGroup(this.identity.newGroup(group.id())));
	}

	@AfterEach
	void close() {
		this.engine.close();
	}

	@Test
	void asksForAnAdministratorAtTheFirstStart() {
		StartRefused refused = catchThrowableOfType(StartRefused.class, () -> start(null, null));
		assertThat(refused).hasMessageContaining("ingen administrator");
		assertThat(refused.remedy()).contains("udslusning.admin.id", "udslusning.admin.password");
		assertThat(this.identity.createUserQuery().count()).isZero();
	}

	@Test
	void asksForBothIdAndPassword() {
		assertThatThrownBy(() -> start("chef", null)).isInstanceOf(StartRefused.class);
		assertThatThrownBy(() -> start(null, GOOD)).isInstanceOf(StartRefused.class);
		assertThatThrownBy(() -> start(" ", GOOD)).isInstanceOf(StartRefused.class);
	}

	@Test
	void createsTheNamedAdministratorOnceAndStoresNoPassword() {
		start("chef", GOOD);
		assertThat(this.identity.checkPassword("chef", GOOD)).isTrue();
		assertThat(this.identity.createUserQuery().memberOfGroup("camunda-admin").list()).extracting(User::getId)
			.containsExactly("chef");
		assertThat(this.identity.createUserQuery().userId("chef").singleResult().getPassword()).doesNotContain(GOOD);
		assertThatNoException().isThrownBy(() -> start(null, null));
		assertThatNoException().isThrownBy(() -> start("en-anden", "kort"));
		assertThat(this.identity.createUserQuery().count()).isEqualTo(1);
	}

	@Test
	void appointsAnExistingUserWhereNoAdministratorIsLeft() {
		start("chef", GOOD);
		this.identity.deleteMembership("chef", "camunda-admin");
		start("chef", "noget helt andet 17");
		assertThat(this.identity.createUserQuery().memberOfGroup("camunda-admin").count()).isEqualTo(1);
		assertThat(this.identity.checkPassword("chef", GOOD)).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "chef,tretten tegn.", "chef,aaaaaaaaaaaaaaaaaaaa", "chef,jeg er chef her i dag", "chef,''" })
	void refusesAWeakPasswordWithoutRepeatingIt(String id, String password) {
		StartRefused refused = catchThrowableOfType(StartRefused.class, () -> start(id, password));
		assertThat(refused).hasMessageContaining("for svag");
		if (!password.isEmpty()) {
			assertThat(refused.getMessage() + refused.remedy()).doesNotContain(password);
		}
	}

	@Test
	void takesAPasswordAtTheLimit() {
		assertThatNoException().isThrownBy(() -> start("chef", "fjorten tegn.."));
	}

	@ParameterizedTest
	@CsvSource({ "ab", "chef chefsen", "chef/x", "'*'" })
	void refusesAnIdThatTheEngineCannotHold(String id) {
		assertThatThrownBy(() -> start(id, GOOD)).isInstanceOf(StartRefused.class)
			.hasMessageContaining("udslusning.admin.id");
	}

	@Test
	void servesNoDatabaseWithTheDemosPasswordsOutsideTheDemo() {
		start("chef", GOOD);
		for (String id : new String[] { "sagsbehandler1", "teamleder" }) {
			User user = this.identity.newUser(id);
			user.setPassword(id);
			this.identity.saveUser(user);
		}
		for (int starts = 0; starts < 12; starts++) {
			assertThatThrownBy(() -> start("chef", GOOD)).isInstanceOf(StartRefused.class)
				.hasMessageContaining("sagsbehandler1, teamleder");
		}
		assertThat(this.identity.checkPassword("chef", GOOD)).as("the check locks nobody out").isTrue();
		this.environment.setActiveProfiles("demo");
		assertThatNoException().isThrownBy(() -> start(null, null));
	}

	@Test
	void needsNoAdministratorNamedInTheDemo() {
		this.environment.setActiveProfiles("demo");
		start(null, null);
		assertThat(this.identity.createUserQuery().memberOfGroup("camunda-admin").count()).isEqualTo(1);
	}

	@Test
	void tellsNobodyThePassword() {
		assertThat(new Administrator("chef", GOOD).toString()).contains("chef").doesNotContain(GOOD);
	}

	private void start(String id, String password) {
		new SignInRules(this.engine, new Administrator(id, password), this.environment).apply();
	}

}
