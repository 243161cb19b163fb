package dk.udslusning.process.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import dk.udslusning.process.DeployedResources;

/**
 * What the process tests have walked, one file for each test class. The file names the
 * models it was walked on by their digest, so that a file left over from an older model
 * counts for nothing.
 */
final class FlowCoverage {

	private static final Path FOLDER = Path.of("target", "flow-coverage");

	private FlowCoverage() {
	}

	static void write(Class<?> test, Set<String> walked) {
		try {
			Files.createDirectories(FOLDER);
			List<String> lines = new ArrayList<>();
			lines.add(digestOfModels());
			lines.addAll(walked);
			Files.write(FOLDER.resolve(test.getName()), lines);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * All that was walked by the tests there are, on the models as they are.
	 */
	static Set<String> read() throws IOException {
		Set<String> walked = new TreeSet<>();
		if (!Files.isDirectory(FOLDER)) {
			return walked;
		}
		try (Stream<Path> files = Files.list(FOLDER)) {
			for (Path file : files.filter(FlowCoverage::isOfTestThatExists).toList()) {
				List<String> lines = Files.readAllLines(file);
				if (lines.get(0).equals(digestOfModels())) {
					walked.addAll(lines.subList(1, lines.size()));
				}
			}
		}
		return walked;
	}

	private static boolean isOfTestThatExists(Path file) {
		String resource = file.getFileName().toString().replace('.', '/') + ".class";
		return FlowCoverage.class.getClassLoader().getResource(resource) != null;
	}

	private static String digestOfModels() throws IOException {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			for (String model : DeployedResources.models()) {
				try (InputStream content = FlowCoverage.class.getResourceAsStream("/" + model)) {
					digest.update(content.readAllBytes());
				}
			}
			return HexFormat.of().formatHex(digest.digest());
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
