package dk.udslusning.process.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * {@code bpmn/contract.json} says what the code says.
 */
class ContractFileTest {

	private static final Path FILE = Path.of("..", "bpmn", "contract.json");

	private static final String COMMAND = "mvn -pl process-app -am test -Dtest=ContractFileTest "
			+ "-Dsurefire.failIfNoSpecifiedTests=false -Dcontract.write=true";

	@Test
	void saysWhatTheCodeSays() throws IOException {
		String fromCode = Contract.fromCode();
		if (Boolean.getBoolean("contract.write")) {
			Files.writeString(FILE, fromCode);
		}

		assertThat(FILE).as("the contract; write it with: %s", COMMAND).exists();
		assertThat(Files.readString(FILE)).as("bpmn/contract.json is older than the code; write it with: %s", COMMAND)
			.isEqualTo(fromCode);
	}

}
