package dk.udslusning.process.model;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import dk.udslusning.process.DeployedResources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The pictures in {@code docs/pictures} show the models as they are.
 */
class PicturesTest {

	private static final String COMMAND = "mvn -Plint,pictures process-test-classes -pl bpmn";

	static Iterable<String> models() {
		return DeployedResources.models();
	}

	@ParameterizedTest
	@MethodSource("models")
	void showsTheModelAsItIs(String model) throws IOException, NoSuchAlgorithmException {
		String name = model.substring(model.indexOf('/') + 1, model.lastIndexOf('.'));
		Path picture = Path.of("..", "docs", "pictures", name + ".svg");

		assertThat(picture).as("the picture of %s; draw it with: %s", name, COMMAND).exists();
		assertThat(Files.readString(picture)).as("%s is older than its model; draw it with: %s", picture, COMMAND)
			.contains("sha256 " + digestOf(model));
	}

	private static String digestOf(String model) throws IOException, NoSuchAlgorithmException {
		try (InputStream content = PicturesTest.class.getResourceAsStream("/" + model)) {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content.readAllBytes()));
		}
	}

}
