package dk.udslusning.workplace;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the engine's users are called on forms and in letters.
 */
class EngineStaffDirectoryProcessTest {

	private final ProcessEngine engine = ProcessEngineConfiguration.createStandaloneInMemProcessEngineConfiguration()
		.setJdbcUrl("jdbc:h2:mem:staff-" + System.nanoTime() + ";DB_CLOSE_DELAY=-1")
		.buildProcessEngine();

	private final IdentityService identity = this.engine.getIdentityService();

	private final EngineStaffDirectory staff = new EngineStaffDirectory(this.identity);

	@AfterEach
	void close() {
		this.engine.close();
	}

	@Test
	void knowsPeopleByFirstAndLastName() {
		hire("asommer", "Anne", "Sommer");
		assertThat(this.staff.nameOf("asommer")).isEqualTo("Anne Sommer");
	}

	@Test
	void makesDoWithHalfAName() {
		hire("anne", "Anne", "");
		hire("sommer", null, "Sommer");
		assertThat(this.staff.nameOf("anne")).isEqualTo("Anne");
		assertThat(this.staff.nameOf("sommer")).isEqualTo("Sommer");
	}

	@Test
	void givesTheIdWhereThereIsNoName() {
		hire("x17", null, null);
		assertThat(this.staff.nameOf("x17")).isEqualTo("x17");
		assertThat(this.staff.nameOf("nobody")).isEqualTo("nobody");
	}

	private void hire(String id, String firstName, String lastName) {
		User user = this.identity.newUser(id);
		user.setFirstName(firstName);
		user.setLastName(lastName);
		user.setPassword("et godt langt kodeord");
		this.identity.saveUser(user);
	}

}
